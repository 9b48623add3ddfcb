#include "core/output/json.h"

#include <catch_amalgamated.hpp>

#include "tests/support/sample_report.h"

namespace article_inspector {
namespace {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("the whole report, in the contract's order") {
  CHECK(to_json(sample_report(), OffsetUnit::kUtf16) ==
        "{\"schema\":1,\"engine\":{\"version\":\"0.1.0\",\"model\":\"en-1\"},\"offsets\":\"utf16\","
        "\"article\":{\"text\":\"\U0001F600 \u201cThe bridge,\u201d said Ad\u00e4 Lind, "
        "\u201copens\\non May 2.\u201d Over 40 people came.\\n(c) Town Post\",\"kind\":\"text\","
        "\"language\":\"en\",\"title\":\"A *new* bridge\",\"byline\":[\"Bo Ek\"],"
        "\"published\":\"2025-05-01\",\"modified\":null,\"publisher\":null,"
        "\"url\":\"https://town.example/a\",\"blocks\":["
        "{\"span\":[0,70],\"kind\":\"paragraph\",\"role\":\"body\",\"reason\":\"A line of the "
        "text.\"},"
        "{\"span\":[71,84],\"kind\":\"footer\",\"role\":\"furniture\",\"reason\":\"A copyright "
        "line.\"}],\"sentences\":[[0,49],[50,70],[71,84]],"
        "\"links\":[{\"span\":[8,14],\"href\":\"https://town.example/b\",\"domain\":\"town."
        "example\"}]},"
        "\"entities\":[{\"id\":\"e1\",\"type\":\"PERSON\",\"name\":\"Ad\u00e4 Lind\","
        "\"confidence\":0.98,\"mentions\":[{\"span\":[22,30],\"form\":\"name\"}],"
        "\"reason\":{\"rule\":\"by-hand\",\"message\":\"Made by hand.\"}}],"
        "\"values\":[{\"id\":\"v1\",\"type\":\"DATE\",\"span\":[42,47],\"value\":\"2025-05-02\","
        "\"reason\":{\"rule\":\"by-hand\",\"message\":\"Made by hand.\"}},"
        "{\"id\":\"v2\",\"type\":\"CARDINAL\",\"span\":[55,57],\"value\":{\"number\":40,"
        "\"modifier\":\"more_than\",\"unit\":\"people\"},"
        "\"reason\":{\"rule\":\"by-hand\",\"message\":\"Made by hand.\"}}],"
        "\"claims\":[{\"id\":\"c1\",\"kind\":\"direct\",\"stance\":\"asserted\","
        "\"content\":[[3,16],[32,49]],\"cue\":[17,21],\"source\":[22,30],\"sourceId\":\"s1\","
        "\"sourceKind\":\"person\",\"entities\":[],\"values\":[\"v1\"],\"tags\":[\"quote\","
        "\"date\"],\"confidence\":0.9,\"reason\":{\"rule\":\"inverted-cue\",\"message\":\"The name "
        "follows \\\"said\\\".\",\"cue\":\"said\"},"
        "\"sourceReason\":{\"rule\":\"by-hand\",\"message\":\"Made by hand.\"}}],"
        "\"sources\":[{\"id\":\"s1\",\"name\":\"Ad\u00e4 Lind\",\"kind\":\"person\",\"named\":true,"
        "\"entity\":\"e1\",\"role\":null,\"mentions\":[[22,30]],\"claims\":[\"c1\"],"
        "\"reason\":{\"rule\":\"by-hand\",\"message\":\"Made by hand.\"}}],"
        "\"notes\":[{\"id\":\"n1\",\"kind\":\"licence\",\"span\":[71,84],\"message\":\"Who owns "
        "it.\",\"claims\":[],\"reason\":{\"rule\":\"by-hand\",\"message\":\"Made by hand.\"}},"
        "{\"id\":\"n2\",\"kind\":\"single_source\",\"span\":null,\"message\":\"One source only.\","
        "\"claims\":[\"c1\"],\"reason\":{\"rule\":\"by-hand\",\"message\":\"Made by hand.\"}}],"
        "\"summary\":{\"voice\":{\"named\":0.5,\"unnamed\":0,\"hedged\":0,\"own\":0.5},"
        "\"claims\":1,\"sources\":1},"
        "\"notices\":[{\"code\":\"input-too-long\",\"message\":\"The end was cut off.\"}]}");
}

TEST_CASE("offsets count in the unit that was asked for") {
  const Report report = sample_report();
  CHECK_THAT(to_json(report, OffsetUnit::kUtf8), ContainsSubstring("\"cue\":[23,27]"));
  CHECK_THAT(to_json(report, OffsetUnit::kCodePoint), ContainsSubstring("\"cue\":[16,20]"));
}

/// The value as the report writes it.
std::string value_json(ValueType type, Normalized normalized) {
  Report report = sample_report();
  report.values = {{type, report.values[0].span, std::move(normalized), {}}};
  const std::string json = to_json(report, OffsetUnit::kUtf8);
  constexpr std::string_view kBegin = "\"value\":";
  const std::size_t begin = json.find(kBegin) + kBegin.size();
  return json.substr(begin, json.find(",\"reason\"", begin) - begin);
}

Normalized numbers(std::vector<double> list, Modifier modifier = Modifier::kNone,
                   std::string unit = "") {
  return {.text = "", .numbers = std::move(list), .modifier = modifier, .unit = std::move(unit)};
}

TEST_CASE("a value is as simple as it can be") {
  CHECK(value_json(ValueType::kDate, {}) == "null");
  CHECK(value_json(ValueType::kCardinal, {}) == "null");
  CHECK(value_json(ValueType::kCardinal, numbers({1400})) == "1400");
  CHECK(value_json(ValueType::kCardinal, numbers({2, 3})) == "[2,3]");
  CHECK(value_json(ValueType::kCardinal, numbers({}, Modifier::kNone, "people")) ==
        "{\"number\":null,\"unit\":\"people\"}");
  CHECK(value_json(ValueType::kOrdinal, numbers({3})) == "3");
  CHECK(value_json(ValueType::kPercent, numbers({2.5})) == "2.5");
  CHECK(value_json(ValueType::kPercent, numbers({15}, Modifier::kAtLeast)) ==
        "{\"number\":15,\"modifier\":\"at_least\"}");
  CHECK(value_json(ValueType::kMoney, numbers({2.3e9}, Modifier::kNone, "USD")) ==
        "{\"amount\":2300000000,\"currency\":\"USD\"}");
  CHECK(value_json(ValueType::kMoney, numbers({1, 2}, Modifier::kAbout, "EUR")) ==
        "{\"amount\":[1,2],\"currency\":\"EUR\",\"modifier\":\"about\"}");
  CHECK(value_json(ValueType::kMoney, {}) == "null");
  CHECK(value_json(ValueType::kMoney, numbers({5})) == "{\"amount\":5,\"currency\":null}");
  CHECK(value_json(ValueType::kQuantity, numbers({90}, Modifier::kUpTo, "km")) ==
        "{\"number\":90,\"unit\":\"km\",\"modifier\":\"up_to\"}");
}

TEST_CASE("an empty report is whole") {
  CHECK(to_json({}, OffsetUnit::kUtf16) ==
        "{\"schema\":1,\"engine\":{\"version\":\"0.1.0\",\"model\":\"\"},\"offsets\":\"utf16\","
        "\"article\":{\"text\":\"\",\"kind\":\"text\",\"language\":null,\"title\":null,\"byline\":"
        "[],\"published\":null,\"modified\":null,\"publisher\":null,\"url\":null,\"blocks\":[],"
        "\"sentences\":[],\"links\":[]},\"entities\":[],\"values\":[],\"claims\":[],\"sources\":[],"
        "\"notes\":[],\"summary\":{\"voice\":{\"named\":0,\"unnamed\":0,\"hedged\":0,\"own\":1},"
        "\"claims\":0,\"sources\":0},\"notices\":[]}");
}

}  // namespace
}  // namespace article_inspector
