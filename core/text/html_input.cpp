#include "core/text/html_input.h"

#include <algorithm>
#include <string>

#include "core/limits.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// How often `tag` ("<body") begins in `html`, in either case.
std::size_t count_tags(std::string_view html, std::string_view tag) {
  std::size_t count = 0;
  for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
    count += to_lower(html.substr(at, tag.size())) == tag;
  }
  return count;
}

}  // namespace

std::string_view missing_wrapper(std::string_view html) {
  const std::size_t open = html.find_first_not_of(" \t\r\n\f");
  if (open == std::string_view::npos || html[open] != '<') return {};
  const std::size_t end = html.find_first_of(" \t\r\n\f/>", open);
  if (end == std::string_view::npos) return {};
  const std::string tag = to_lower(html.substr(open + 1, std::min<std::size_t>(end - open - 1, 8)));
  const bool part_of_table =
      tag == "tr" || tag == "td" || tag == "th" || tag == "tbody" || tag == "thead";
  return part_of_table ? "<table>" : std::string_view();
}

bool is_parsable(std::string_view html) {
  return static_cast<std::size_t>(std::count(html.begin(), html.end(), '<')) <= kMaxTags &&
         count_tags(html, "<html") <= kMaxRootTags && count_tags(html, "<body") <= kMaxRootTags;
}

}  // namespace article_inspector
