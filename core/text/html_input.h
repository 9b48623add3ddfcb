// What is looked at in a page's markup before a parser reads it.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_HTML_INPUT_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_HTML_INPUT_H_

#include <string_view>

namespace article_inspector {

/// Rows or cells that were cut out of their table: a parser drops the tags, and glues the words.
/// The tag that has to stand before them; "" where none has.
std::string_view missing_wrapper(std::string_view html);

/// Whether the parser can be trusted with the time and memory that the tags of `html` ask for.
bool is_parsable(std::string_view html);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_HTML_INPUT_H_
