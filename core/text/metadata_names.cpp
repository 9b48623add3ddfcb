#include "core/text/metadata_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr std::size_t kMaxBylineBytes = 400;
constexpr std::size_t kMaxNameBytes = 80;
constexpr std::size_t kMaxNameWords = 6;

std::string_view trim(std::string_view text) {
  const auto is_edge = [](char c) {
    return is_space(static_cast<unsigned char>(c)) || c == ',' || c == ';' || c == ':' ||
           c == '|' || c == '-' || c == '/';
  };
  while (!text.empty() && is_edge(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_edge(text.back())) text.remove_suffix(1);
  return text;
}

/// Without "By", "Written by", "Posted by:" and the like in front.
std::string_view without_lead(std::string_view text) {
  constexpr std::array<std::string_view, 11> kLeads = {
      "written by", "posted by",   "published by", "reviewed by", "reported by", "story by",
      "words by",   "authored by", "author:",      "author",      "by"};
  const std::string small = to_lower(text);
  for (const std::string_view lead : kLeads) {
    if (small.substr(0, lead.size()) != lead || small.size() == lead.size()) continue;
    const char next = small[lead.size()];
    if (lead.back() != ':' && next != ' ' && next != ':' && next != '\n' && next != '\t') continue;
    return trim(text.substr(lead.size()));
  }
  return text;
}

/// Degrees and professions that follow a name behind a comma: "MD", "Ph.D.", "CFP".
bool is_title(std::string_view part) {
  if (part.find(' ') != std::string_view::npos) return false;
  std::size_t upper = 0;
  std::size_t lower = 0;
  std::size_t at = 0;
  while (at < part.size()) {
    const char32_t c = next_code_point(part, at);
    if (is_upper(c)) {
      ++upper;
    } else if (is_letter(c)) {
      ++lower;
    }
  }
  const std::string small = to_lower(part);
  return upper > lower || small == "jr" || small == "jr." || small == "sr" || small == "sr.";
}

bool is_name(std::string_view part) {
  if (part.empty() || part.size() > kMaxNameBytes) return false;
  if (part.find_first_of("@/\\<>{}[]=_#?!%\"0123456789\n") != std::string_view::npos) return false;
  const std::size_t words = 1 + static_cast<std::size_t>(std::count(part.begin(), part.end(), ' '));
  if (words > kMaxNameWords) return false;
  std::size_t at = 0;
  std::size_t letters = 0;
  bool capital = false;
  while (at < part.size()) {
    const char32_t c = next_code_point(part, at);
    letters += is_letter(c) ? 1 : 0;
    capital = capital || is_upper(c) || c > 0x0590;  // scripts without capitals
  }
  if (letters < 2 || (words > 1 && !capital)) return false;
  constexpr std::array<std::string_view, 8> kNobody = {
      "admin", "administrator", "editor", "webmaster", "unknown", "anonymous", "author", "guest"};
  const std::string small = to_lower(part);
  return std::find(kNobody.begin(), kNobody.end(), small) == kNobody.end();
}

}  // namespace

std::vector<std::string> split_authors(std::string_view text) {
  std::vector<std::string> names;
  text = trim(text.substr(0, floor_to_border(text, kMaxBylineBytes)));
  text = without_lead(text);
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = text.size();
    std::size_t next = text.size();
    for (const std::string_view mark :
         {std::string_view(","), std::string_view(" and "), std::string_view(" And "),
          std::string_view(" & "), std::string_view(";"), std::string_view("|"),
          std::string_view("\n"), std::string_view("\t"), std::string_view("\u2022"),
          std::string_view("\u00B7"), std::string_view(" - "), std::string_view(" \u2013 ")}) {
      const std::size_t found = text.find(mark, at);
      if (found < end) {
        end = found;
        next = found + mark.size();
      }
    }
    const std::string_view part = without_lead(trim(text.substr(at, end - at)));
    at = next;
    if (part.empty() || (!names.empty() && is_title(part))) continue;
    // Behind the first thing that is no name come titles, places and dates.
    if (!is_name(part)) break;
    if (std::find(names.begin(), names.end(), part) == names.end()) names.emplace_back(part);
  }
  return names;
}

}  // namespace article_inspector
