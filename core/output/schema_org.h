// The report as schema.org JSON-LD.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_SCHEMA_ORG_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_SCHEMA_ORG_H_

#include <string>

#include "core/report.h"

namespace article_inspector {

/// A NewsArticle with what it mentions and its Claims. Never a ClaimReview: that needs a verdict,
/// and the engine gives none. One line of JSON with a line break.
std::string to_schema_org(const Report& report);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_SCHEMA_ORG_H_
