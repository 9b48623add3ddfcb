// What a caller asks for, read from JSON. The only file that sees nlohmann/json.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_REQUESTS_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_REQUESTS_H_

#include <string>
#include <string_view>
#include <variant>

#include "core/inspect.h"
#include "core/output/offsets.h"

namespace article_inspector {

/// What the option object of the JavaScript API or a line of --ndjson asks for.
struct Request {
  std::string id = "null";  // as given, in JSON ("12", "\"a\""); "null" if absent
  std::string input;
  Options options;
  OffsetUnit unit = OffsetUnit::kUtf8;
};

struct RequestError {
  std::string id = "null";  // in JSON; "null" where the line is too broken to have one
  std::string_view code;    // "bad-json", "bad-request", "bad-option"
  std::string message;
};

using RequestOrError = std::variant<Request, RequestError>;

/// Reads {"id", "text" or "html", "kind"?, "url"?, "date"?, "offsets"?}. What is absent or null is
/// as in `defaults`; where that leaves the kind at kAuto, "text" is text and "html" is HTML, and
/// only a "kind":"auto" in the line itself asks for a guess. Unknown keys are ignored. Lone
/// surrogates and bytes that are no UTF-8 become U+FFFD.
RequestOrError read_request(std::string_view line, const Request& defaults);

/// Reads {"kind"?, "url"?, "date"?, "offsets"?}; "" is the defaults, with offsets in UTF-16.
RequestOrError read_options(std::string_view json);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_REQUESTS_H_
