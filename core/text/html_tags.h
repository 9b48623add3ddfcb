// How a browser lays elements out, by tag.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_HTML_TAGS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_HTML_TAGS_H_

#include <string_view>

namespace article_inspector {

/// Stands by itself: its text never joins the text before or behind. `tag` in lower case. Cells of
/// tables are among them.
bool is_block_tag(std::string_view tag);

/// Stands in a line, but parts the words on its two sides: a picture, a button, a form field.
bool is_spaced_tag(std::string_view tag);

/// Its content is never shown.
bool is_unseen_tag(std::string_view tag);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_HTML_TAGS_H_
