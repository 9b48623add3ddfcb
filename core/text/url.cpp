#include "core/text/url.h"

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

bool is_scheme(std::string_view text) {
  if (text.empty() || !is_letter(static_cast<unsigned char>(text.front()))) return false;
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    const bool fits =
        code < 0x80 && (is_letter(code) || is_digit(code) || c == '+' || c == '-' || c == '.');
    if (!fits) return false;
  }
  return true;
}

/// Section 5.2.4: "/a/b/../c/./d" is "/a/c/d".
std::string remove_dot_segments(std::string_view path) {
  std::string result;
  result.reserve(path.size());
  std::size_t at = 0;
  while (at < path.size()) {
    // A segment with the slash before it, if it has one.
    std::size_t end = path.find('/', at + 1);
    if (end == std::string_view::npos) end = path.size();
    const std::string_view segment = path.substr(at, end - at);
    const std::string_view name = segment.front() == '/' ? segment.substr(1) : segment;
    const bool last = end == path.size();
    if (name == "." || name == "..") {
      if (name == "..") {
        const std::size_t slash = result.rfind('/');
        result.resize(slash == std::string::npos ? 0 : slash);
      }
      if (last) result.push_back('/');
    } else {
      result.append(segment);
    }
    at = end;
  }
  return result;
}

std::string join(const UrlParts& parts, std::string_view path) {
  std::string url;
  if (!parts.scheme.empty()) url.append(parts.scheme).append(":");
  if (parts.has_authority) url.append("//").append(parts.authority);
  url.append(path);
  if (parts.has_query) url.append("?").append(parts.query);
  if (parts.has_fragment) url.append("#").append(parts.fragment);
  return url;
}

/// Without white space and controls around, and without tabs and line breaks anywhere.
std::string clean(std::string_view reference) {
  while (!reference.empty() && static_cast<unsigned char>(reference.front()) <= 0x20) {
    reference.remove_prefix(1);
  }
  while (!reference.empty() && static_cast<unsigned char>(reference.back()) <= 0x20) {
    reference.remove_suffix(1);
  }
  std::string result;
  result.reserve(reference.size());
  for (const char c : reference) {
    if (c != '\t' && c != '\n' && c != '\r') result.push_back(c);
  }
  return result;
}

}  // namespace

UrlParts split_url(std::string_view url) {
  UrlParts parts;
  if (const std::size_t hash = url.find('#'); hash != std::string_view::npos) {
    parts.fragment = url.substr(hash + 1);
    parts.has_fragment = true;
    url = url.substr(0, hash);
  }
  if (const std::size_t mark = url.find('?'); mark != std::string_view::npos) {
    parts.query = url.substr(mark + 1);
    parts.has_query = true;
    url = url.substr(0, mark);
  }
  if (const std::size_t colon = url.find_first_of(":/");
      colon != std::string_view::npos && url[colon] == ':' && is_scheme(url.substr(0, colon))) {
    parts.scheme = url.substr(0, colon);
    url = url.substr(colon + 1);
  }
  if (url.substr(0, 2) == "//") {
    const std::size_t end = std::min(url.find('/', 2), url.size());
    parts.authority = url.substr(2, end - 2);
    parts.has_authority = true;
    url = url.substr(end);
  }
  parts.path = url;
  return parts;
}

std::string resolve_url(std::string_view base, std::string_view reference) {
  const std::string cleaned = clean(reference);
  UrlParts target = split_url(cleaned);
  const UrlParts from = split_url(base);
  if (from.scheme.empty() && !from.has_authority) return cleaned;
  if (!target.scheme.empty()) {
    return target.has_authority ? join(target, remove_dot_segments(target.path)) : cleaned;
  }
  target.scheme = from.scheme;
  if (target.has_authority) return join(target, remove_dot_segments(target.path));
  target.authority = from.authority;
  target.has_authority = from.has_authority;
  std::string path;
  if (target.path.empty()) {
    path = from.path;
    if (!target.has_query) {
      target.query = from.query;
      target.has_query = from.has_query;
    }
  } else if (target.path.front() == '/') {
    path = target.path;
  } else if (from.path.empty()) {
    path.append("/").append(target.path);
  } else {
    path.append(from.path.substr(0, from.path.rfind('/') + 1)).append(target.path);
  }
  return join(target, remove_dot_segments(path));
}

std::string url_domain(std::string_view url) {
  const UrlParts parts = split_url(url);
  std::string_view host = parts.authority;
  if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) {
    host = host.substr(at + 1);
  }
  if (const std::size_t bracket = host.find(']'); bracket != std::string_view::npos) {
    host = host.substr(0, bracket + 1);  // an IPv6 address holds colons itself
  } else {
    host = host.substr(0, host.find(':'));
  }
  std::string domain = to_lower(host);
  if (domain.rfind("www.", 0) == 0) domain.erase(0, 4);
  return domain;
}

}  // namespace article_inspector
