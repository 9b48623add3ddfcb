#include "core/text/json_ld.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

std::vector<LinkedWork> read(std::string_view json) { return read_json_ld({std::string(json)}); }

TEST_CASE("references within a graph are followed", "[metadata][json_ld]") {
  const auto works = read(R"({"@graph": [
      {"@type": "WebPage", "@id": "#p", "name": "Page"},
      {"@type": ["Article", "Thing"], "headline": "Quay", "author": {"@id": "#ann"},
       "publisher": {"@id": "#bay"}},
      {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
      {"@type": "Organization", "@id": "#bay", "name": "Bay Post"}]})");
  REQUIRE(works.size() == 2);
  CHECK_FALSE(works[0].article);
  CHECK(works[0].headline == "Page");
  CHECK(works[1].article);
  CHECK(works[1].authors == std::vector<std::string>{"Ann Lee"});
  CHECK(works[1].publisher == "Bay Post");
}

TEST_CASE("what pages get wrong is forgiven", "[metadata][json_ld]") {
  const std::string_view json = GENERATE(
      as<std::string_view>(), R"({"@type":"Article","headline":"Quay"})",
      R"([{"@type":"BlogPosting","headline":"Quay",},])",
      R"(<!-- {"@type":"NewsArticle", "x": null, "y": [1, -2.5e3, true], "headline":"Quay"} -->)",
      R"({"@type":"Article","headline":"Quay","author":{"name":"cut o)",
      "{\"@type\":\"Article\",\"note\":\"two\nlines\",\"headline\":\"Quay\"}",
      R"({"@type":"Article","headline":"\u0051u\u0061y"})",
      R"({"@type":"https://schema.org/Report","headline":{"@value":"Quay"}})");
  const auto works = read(json);
  REQUIRE(works.size() == 1);
  CHECK(works[0].headline == "Quay");
}

TEST_CASE("escapes", "[metadata][json_ld]") {
  CHECK(read(R"({"@type":"Article","headline":"a\"b\\c\/d\te \ud83d\ude00 \ud83d x \u"})")[0]
            .headline == "a\"b\\c/d e \U0001F600 \uFFFD x \uFFFD");
}

TEST_CASE("no linked data, no works", "[metadata][json_ld]") {
  CHECK(read_json_ld({}).empty());
  CHECK(read("").empty());
  CHECK(read("nonsense }}]] \" {").empty());
  CHECK(read(R"({"@type":"Organization","name":"Bay Post"})").empty());
  CHECK(read(std::string(100000, '[')).empty());
}

}  // namespace
}  // namespace article_inspector
