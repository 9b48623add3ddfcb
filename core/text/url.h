// Addresses: resolving references and reading hosts (RFC 3986).
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_URL_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_URL_H_

#include <string>
#include <string_view>

namespace article_inspector {

/// The parts of a reference, as views into it. `has_*` tell an empty part from an absent one.
///
///     https://example.org:8080/a/b?q=1#top
///     scheme  authority        path query fragment
struct UrlParts {
  std::string_view scheme;
  std::string_view authority;
  std::string_view path;
  std::string_view query;
  std::string_view fragment;
  bool has_authority = false;
  bool has_query = false;
  bool has_fragment = false;
};

/// Any text is accepted: what has no scheme or authority is all path.
UrlParts split_url(std::string_view url);

/// `reference` as a browser would follow it from a page at `base` (section 5.2). White space around
/// it and line breaks within are dropped, as browsers do. Where `base` is not absolute, the
/// reference itself.
std::string resolve_url(std::string_view base, std::string_view reference);

/// The host in lower case without user, port and a leading "www."; "" where there is none.
std::string url_domain(std::string_view url);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_URL_H_
