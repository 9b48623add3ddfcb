// The report as JSON, in the form of docs/report.md.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_H_

#include <string>

#include "core/output/offsets.h"
#include "core/report.h"

namespace article_inspector {

/// UTF-8, one line, keys in the contract's order; the same bytes on every platform.
std::string to_json(const Report& report, OffsetUnit unit);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_H_
