// Whether a report of a page holds what the page shows: nothing lost, nothing twice.
#ifndef ARTICLE_INSPECTOR_TOOLS_PAGE_COVER_H_
#define ARTICLE_INSPECTOR_TOOLS_PAGE_COVER_H_

#include <string>
#include <string_view>

#include "core/report.h"

namespace article_inspector {

/// Goes through the visible texts of `html` (UTF-8) in order and looks for each, white space apart,
/// inside one block of `article`, right behind the text before. Says what is wrong first, or ""
/// where each text stands in exactly one block and no block holds anything else. What is visible is
/// told here once more, apart from the code under test: a page nearly all of which asks to be
/// hidden may be shown as a whole.
std::string find_cover_problem(std::string_view html, const Article& article);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TOOLS_PAGE_COVER_H_
