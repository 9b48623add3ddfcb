// The report as notes for people.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_MARKDOWN_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_MARKDOWN_H_

#include <string>

#include "core/report.h"

namespace article_inspector {

/// CommonMark. Words of the article are escaped: none of them acts as markup.
std::string to_markdown(const Report& report);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_MARKDOWN_H_
