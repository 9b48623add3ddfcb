// The claims as a table.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_CSV_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_CSV_H_

#include <string>

#include "core/output/offsets.h"
#include "core/report.h"

namespace article_inspector {

/// RFC 4180: a header line, CRLF, quotes where needed. A cell that a spreadsheet would take for a
/// formula gets an apostrophe in front. `begin` and `end` span the whole content, in `unit`.
std::string to_csv(const Report& report, OffsetUnit unit);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_CSV_H_
