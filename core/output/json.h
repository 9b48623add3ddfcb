// The report as JSON, in the form of docs/report.md. The only file that sees nlohmann/json.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_H_

#include <string>
#include <string_view>
#include <variant>

#include "core/inspect.h"
#include "core/output/offsets.h"
#include "core/report.h"

namespace article_inspector {

/// UTF-8, one line, keys in the contract's order; the same bytes on every platform.
std::string to_json(const Report& report, OffsetUnit unit);

/// What the option object of the JavaScript API or a line of --ndjson asks for.
struct Request {
  std::string id;      // as given, in JSON ("12", "\"a\""); "null" if absent
  std::string input;
  Options options;
  OffsetUnit unit = OffsetUnit::kUtf8;
};

struct RequestError {
  std::string id;  // "null" where the line is too broken to have one
  std::string_view code;  // "bad-json", "bad-request", "bad-option"
  std::string message;
};

/// Reads {"id", "text" or "html", "url"?, "date"?, "kind"?}. Unknown keys are ignored.
std::variant<Request, RequestError> read_request(std::string_view line);

/// Reads {"kind"?, "url"?, "date"?, "offsets"?}; "" is the defaults, with offsets in UTF-16.
std::variant<Request, RequestError> read_options(std::string_view json);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_H_
