#include "core/output/requests.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

Request request(std::string_view line, const Request& defaults = {}) {
  const RequestOrError read = read_request(line, defaults);
  if (const auto* error = std::get_if<RequestError>(&read)) FAIL(error->message);
  return std::get<Request>(read);
}

/// "code id" of the error.
std::string error_of(const RequestOrError& read) {
  const auto* error = std::get_if<RequestError>(&read);
  return error == nullptr ? "no error" : std::string(error->code) + " " + error->id;
}
std::string error(std::string_view line) { return error_of(read_request(line, {})); }

TEST_CASE("a request line is read") {
  const Request read = request(
      R"({"id":"a\"1","html":"<p>x","kind":"auto","url":"https://a.example","date":"2025-07-28",)"
      R"("offsets":"utf16","more":[{}]})");
  CHECK(read.id == "\"a\\\"1\"");
  CHECK(read.input == "<p>x");
  CHECK(read.options.kind == InputKind::kAuto);
  CHECK(read.options.url == "https://a.example");
  CHECK(read.options.date == "2025-07-28");
  CHECK(read.unit == OffsetUnit::kUtf16);
}

TEST_CASE("what a line leaves out or sets to null is the default") {
  Request defaults;
  defaults.options.date = "2020-01-01";
  defaults.unit = OffsetUnit::kCodePoint;
  const Request read = request(R"({"text":"a","date":null,"url":null,"kind":null})", defaults);
  CHECK(read.id == "null");
  CHECK(read.options.kind == InputKind::kText);
  CHECK(read.options.date == "2020-01-01");
  CHECK(read.unit == OffsetUnit::kCodePoint);
  CHECK(request(R"({"html":"a"})").options.kind == InputKind::kHtml);
  CHECK(request(R"({"id":18446744073709551615,"text":""})").id == "18446744073709551615");
}

TEST_CASE("half of a surrogate pair is U+FFFD, a whole pair one character") {
  CHECK(request(R"({"text":"a\ud800b"})").input == "a\ufffdb");
  CHECK(request(R"({"text":"\udc00"})").input == "\ufffd");
  CHECK(request(R"({"text":"\ud800\ud800\udc00"})").input == "\ufffd\U00010000");
  CHECK(request(R"({"text":"\uD83D\uDE00"})").input == "\U0001F600");
  CHECK(request(R"({"text":"\\ud800"})").input == "\\ud800");
  CHECK(request(R"({"text":"\\\ud800"})").input == "\\\ufffd");
  CHECK(request(R"({"text":"\u0000"})").input == std::string(1, '\0'));
}

TEST_CASE("bytes that are no UTF-8 are U+FFFD") {
  CHECK(request("{\"text\":\"a\xff\"}").input == "a\ufffd");
}

TEST_CASE("a line that cannot be read says why, with its id where it has one") {
  CHECK(error("") == "bad-json null");
  CHECK(error("{\"id\":1") == "bad-json null");
  CHECK(error("[1]") == "bad-json null");
  CHECK(error(R"({"text":"\ud8"})") == "bad-json null");
  CHECK(error(R"({"id":1})") == "bad-request 1");
  CHECK(error(R"({"id":1,"text":"a","html":"b"})") == "bad-request 1");
  CHECK(error(R"({"id":"x","text":5})") == "bad-request \"x\"");
  CHECK(error(R"({"id":1,"text":"a","url":{}})") == "bad-request 1");
  CHECK(error(R"({"id":[1],"text":"a"})") == "bad-request null");
  CHECK(error(R"({"id":1,"text":"a","kind":"pdf"})") == "bad-option 1");
  CHECK(error(R"({"id":1,"text":"a","offsets":"bytes"})") == "bad-option 1");
  CHECK(error(R"({"id":1,"text":"a","parts":"some"})") == "bad-option 1");
}

TEST_CASE("a megabyte of open brackets is only an error") {
  CHECK(error(std::string(1 << 20, '[')) == "bad-json null");
  CHECK(error("{\"id\":" + std::string(1 << 20, '[') + std::string(1 << 20, ']') + "}") ==
        "bad-request null");
}

TEST_CASE("options of the JavaScript API are read") {
  CHECK(std::get<Request>(read_options("")).unit == OffsetUnit::kUtf16);
  CHECK(std::get<Request>(read_options("{}")).options.kind == InputKind::kAuto);
  CHECK(std::get<Request>(read_options(R"({"kind":"text"})")).options.kind == InputKind::kText);
  CHECK(std::get<Request>(read_options(R"({"parts":"article"})")).options.parts == Parts::kArticle);
  CHECK(error_of(read_options(R"({"kind":"x"})")) == "bad-option null");
  CHECK(error_of(read_options("nope")) == "bad-json null");
}

}  // namespace
}  // namespace article_inspector
