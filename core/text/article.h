// Which blocks of a page are the article, and what the others are.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_H_

#include <vector>

#include "core/report.h"
#include "core/text/html_outline.h"

namespace article_inspector {

/// One block for each of the outline's, in order, with kind, role and the reason for both.
std::vector<Block> find_article(const HtmlOutline& outline);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_H_
