#include "core/find/values.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "core/text/segments.h"
#include "tests/support/values_dump.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

TEST_CASE("values keep to the body and do not overlap", "[values]") {
  Article article;
  article.text = "Printed 3 May 2024\n\nIt cost $5.";
  article.blocks = {{{0, 18}, BlockKind::kFooter, Role::kFurniture, {}},
                    {{20, 31}, BlockKind::kParagraph, Role::kBody, {}}};
  const Segments segments = segment(article);
  const auto words = tag_words(article.text, segments, Lexicon::builtin(), builtin_model().tagger);
  const auto values = find_values(article, segments, words, "");
  REQUIRE(values.size() == 1);
  CHECK(slice(article.text, values[0].span) == "$5");
  CHECK(values[0].reason.rule == "money");
  CHECK_FALSE(values[0].reason.message.empty());
}

TEST_CASE("without the option, the article's date or its head's resolves", "[values]") {
  CHECK(values_in_blocks({"Council votes", "By Ann Bo, 12 March 2025", "It met on Monday."}) ==
        "[DATE 2025-03-12:12 March 2025] [DATE 2025-03-10:Monday]");
  CHECK(values_in_blocks({"It met on Monday."}) == "[DATE null:Monday]");
}

TEST_CASE("addresses", "[values]") {
  CHECK(values("Write to Desk@Example.org now.") == "[EMAIL desk@example.org:Desk@Example.org]");
  CHECK(values("See example.press/a.") == "[URL https://example.press/a:example.press/a]");
  CHECK(values("See https://example.org.") == "[URL https://example.org:https://example.org]");
  CHECK(values("posted @some_one") == "[HANDLE @some_one:@some_one]");
  CHECK(values("Shares of Example.com fell.") == "");
}

TEST_CASE("endless input stays bounded", "[values]") {
  const std::string piece = GENERATE("1 ", "one ", "$", "May ", "3 p.m. ", "about ", "1-", "a ",
                                     "half ", "Monday ", "hundred ", "of the last ", "1 to ");
  std::string text;
  while (text.size() < 20000) text += piece;
  std::uint32_t end = 0;
  for (const Value& value : found_values(text, "2025-07-29")) {
    REQUIRE(value.span.begin >= end);
    end = value.span.end;
  }
  CHECK(end <= text.size());
}

}  // namespace
}  // namespace article_inspector
