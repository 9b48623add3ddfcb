#include "tools/ndjson.h"

#include <catch_amalgamated.hpp>
#include <sstream>

#include "core/limits.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

/// The lines that come out for the lines that go in.
std::vector<std::string> answers(const std::string& lines) {
  std::istringstream in(lines);
  std::ostringstream out;
  CHECK(run_ndjson(in, out, {}, builtin_model()));
  std::istringstream written(out.str());
  std::vector<std::string> result;
  for (std::string line; std::getline(written, line);) result.push_back(line);
  return result;
}

TEST_CASE("a line in, a line out, in order; a bad one stops nothing") {
  const auto lines = answers(
      "{\"id\":1,\"text\":\"One.\"}\r\n"
      "oops\n"
      "\n"
      "{\"id\":\"b\",\"text\":\"Two\\nlines.\"}");
  REQUIRE(lines.size() == 3);
  CHECK_THAT(lines[0], StartsWith("{\"id\":1,\"report\":{\"schema\":1,"));
  CHECK(lines[1] ==
        "{\"id\":null,\"error\":{\"code\":\"bad-json\",\"message\":\"This is not a JSON "
        "object.\"}}");
  CHECK_THAT(lines[2], StartsWith("{\"id\":\"b\",\"report\":"));
  CHECK_THAT(lines[2], ContainsSubstring("\"text\":\"Two\\nlines.\""));
}

TEST_CASE("a line over the limit is an error, and the next one is read") {
  const auto lines = answers("{\"id\":1,\"text\":\"" + std::string(kMaxLineBytes, 'a') +
                             "\"}\n{\"id\":2,\"text\":\"b\"}\n");
  REQUIRE(lines.size() == 2);
  CHECK_THAT(lines[0], StartsWith("{\"id\":null,\"error\":{\"code\":\"line-too-long\","));
  CHECK_THAT(lines[1], StartsWith("{\"id\":2,\"report\":"));
}

TEST_CASE("nothing in, nothing out") { CHECK(answers("").empty()); }

TEST_CASE("an output that takes no more ends the run") {
  std::istringstream in("{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  CHECK_FALSE(run_ndjson(in, out, {}, builtin_model()));
}

}  // namespace
}  // namespace article_inspector
