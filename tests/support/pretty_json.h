// JSON laid out for reading in a diff.
#ifndef ARTICLE_INSPECTOR_TESTS_SUPPORT_PRETTY_JSON_H_
#define ARTICLE_INSPECTOR_TESTS_SUPPORT_PRETTY_JSON_H_

#include <string>
#include <string_view>

namespace article_inspector {

/// The same JSON over lines: a list or object that fits into 100 columns stays on one, others have
/// a line for each item. `json` is compact and well-formed.
std::string pretty_json(std::string_view json);

/// The lines that differ, "-" for `expected` and "+" for `actual`, at most 60; "" if none does.
/// Behind a line with spans stand the words that they cut from `text` (UTF-16 offsets).
std::string readable_diff(std::string_view expected, std::string_view actual,
                          std::string_view text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TESTS_SUPPORT_PRETTY_JSON_H_
