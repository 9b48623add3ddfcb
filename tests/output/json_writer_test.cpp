#include "core/output/json_writer.h"

#include <catch_amalgamated.hpp>
#include <limits>

namespace article_inspector {
namespace {

std::string string_json(std::string_view value) { return JsonWriter().string(value).take(); }
std::string number_json(double value) { return JsonWriter().number(value).take(); }
std::string hundredths_json(unsigned value) { return JsonWriter().hundredths(value).take(); }

TEST_CASE("commas stand between items only") {
  JsonWriter json;
  json.begin_object().key("a").begin_array().end_array();
  json.key("b").begin_array().integer(1).null().boolean(true).end_array();
  json.key("c").begin_object().end_object().end_object();
  CHECK(json.take() == "{\"a\":[],\"b\":[1,null,true],\"c\":{}}");
}

TEST_CASE("strings are escaped where JSON asks for it") {
  CHECK(string_json("") == "\"\"");
  CHECK(string_json("a\"b\\c/") == "\"a\\\"b\\\\c/\"");
  CHECK(string_json("\n\r\t\b\f") == "\"\\n\\r\\t\\b\\f\"");
  CHECK(string_json(std::string_view("\0\x1f\x7f", 3)) == "\"\\u0000\\u001f\x7f\"");
  CHECK(string_json("\u00e9\u2028\U0001F600") == "\"\u00e9\u2028\U0001F600\"");
}

TEST_CASE("numbers have the shortest digits that read back") {
  CHECK(number_json(0) == "0");
  CHECK(number_json(1400) == "1400");
  CHECK(number_json(-12) == "-12");
  CHECK(number_json(0.1) == "0.1");
  CHECK(number_json(-2.5) == "-2.5");
  CHECK(number_json(0.1 + 0.2) == "0.30000000000000004");
  CHECK(number_json(2.3e12) == "2300000000000");
  CHECK(number_json(1e300) == "1e+300");
  CHECK(number_json(std::numeric_limits<double>::infinity()) == "null");
  CHECK(number_json(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("hundredths have no trailing zeros") {
  CHECK(hundredths_json(0) == "0");
  CHECK(hundredths_json(5) == "0.05");
  CHECK(hundredths_json(90) == "0.9");
  CHECK(hundredths_json(98) == "0.98");
  CHECK(hundredths_json(100) == "1");
}

}  // namespace
}  // namespace article_inspector
