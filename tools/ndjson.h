// Many articles in one run: one JSON object a line in, one a line out.
#ifndef ARTICLE_INSPECTOR_TOOLS_NDJSON_H_
#define ARTICLE_INSPECTOR_TOOLS_NDJSON_H_

#include <istream>
#include <ostream>
#include <string>
#include <string_view>

#include "core/language/model.h"
#include "core/output/requests.h"

namespace article_inspector {

/// {"id","report"} for a line that `read_request` takes, else {"id","error":{"code","message"}}.
/// No line break at the end. Never throws.
std::string answer_line(std::string_view line, const Request& defaults, const Model& model);

/// Answers each line in order, flushed one by one; lines of white space alone are passed over.
/// Holds one line at a time. False if `out` takes no more.
bool run_ndjson(std::istream& in, std::ostream& out, const Request& defaults, const Model& model);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TOOLS_NDJSON_H_
