// Bracket markup of names: "[per Vladimir Putin] flew to [gpe Tartus]".
#ifndef ARTICLE_INSPECTOR_TESTS_SUPPORT_MARKED_TEXT_H_
#define ARTICLE_INSPECTOR_TESTS_SUPPORT_MARKED_TEXT_H_

#include <string>
#include <string_view>
#include <vector>

#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// Text of one body paragraph a line.
Article body_article(std::string_view text);

/// `markup` without its brackets.
std::string plain_text(std::string_view markup);

/// The text of `markup`, marked again with the names that the engine finds in it.
std::string mark_names(std::string_view markup);

/// The text's entities, one a line: "PERSON Vladimir Putin: Vladimir Putin, Putin, ~leader, ~he".
/// A mention without a name has a tilde.
std::string entity_lines(std::string_view text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TESTS_SUPPORT_MARKED_TEXT_H_
