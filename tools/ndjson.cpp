#include "tools/ndjson.h"

#include <exception>
#include <streambuf>

#include "core/inspect.h"
#include "core/limits.h"
#include "core/output/json.h"
#include "core/output/json_writer.h"

namespace article_inspector {
namespace {

std::string error_line(const RequestError& error) {
  JsonWriter json;
  json.begin_object().key("id").raw(error.id);
  json.key("error").begin_object();
  json.key("code").string(error.code);
  json.key("message").string(error.message).end_object().end_object();
  return json.take();
}

struct Line {
  std::string text;
  bool too_long = false;  // `text` is then its first kMaxLineBytes
};

/// False at the end of the input.
bool read_line(std::streambuf& in, Line& line) {
  constexpr auto kEnd = std::streambuf::traits_type::eof();
  line.text.clear();
  line.too_long = false;
  auto c = in.sbumpc();
  if (c == kEnd) return false;
  for (; c != kEnd && c != '\n'; c = in.sbumpc()) {
    if (line.text.size() < kMaxLineBytes) {
      line.text += static_cast<char>(c);
    } else {
      line.too_long = true;
    }
  }
  return true;
}

}  // namespace

std::string answer_line(std::string_view line, const Request& defaults, const Model& model) {
  try {
    const RequestOrError read = read_request(line, defaults);
    if (const auto* error = std::get_if<RequestError>(&read)) return error_line(*error);
    const Request& request = std::get<Request>(read);
    const Report report = inspect(request.input, request.options, model);
    return "{\"id\":" + request.id + ",\"report\":" + to_json(report, request.unit) + "}";
  } catch (const std::exception& error) {  // out of memory
    return error_line({.code = "engine-failed", .message = error.what()});
  }
}

bool run_ndjson(std::istream& in, std::ostream& out, const Request& defaults, const Model& model) {
  Line line;
  while (out && read_line(*in.rdbuf(), line)) {
    if (line.too_long) {
      out << error_line({.code = "line-too-long", .message = "This line is over 64 MiB."});
    } else if (line.text.find_first_not_of(" \t\r") == std::string::npos) {
      continue;
    } else {
      out << answer_line(line.text, defaults, model);
    }
    out << '\n' << std::flush;
  }
  return static_cast<bool>(out);
}

}  // namespace article_inspector
