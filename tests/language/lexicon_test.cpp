#include "core/language/lexicon.h"

#include <catch_amalgamated.hpp>
#include <string_view>

#include "core/text/tokens.h"

namespace article_inspector {
namespace {

const Lexicon& lexicon() { return Lexicon::builtin(); }

TEST_CASE("a form has the classes of the lists that hold it", "[lexicon]") {
  const Lexicon::Entry entry = lexicon().find("reportedly");
  REQUIRE(entry != 0);
  CHECK(lexicon().classes(entry).has(LexClass::kHedge));
  CHECK_FALSE(lexicon().classes(entry).has(LexClass::kCity));
  CHECK(lexicon().value(entry, LexClass::kHedge) == "adverb");
  CHECK(lexicon().value(entry, LexClass::kCity) == std::nullopt);
}

TEST_CASE("a form that no list holds is entry 0, without classes", "[lexicon]") {
  for (const char* form : {"", "reportedl", "reportedlyy", "Reportedly", "\xff"}) {
    CAPTURE(form);
    CHECK(lexicon().find(form) == 0);
  }
  CHECK(lexicon().find(std::string_view("reportedly\0", 11)) == 0);
  CHECK(lexicon().classes(0).none());
  CHECK(lexicon().senses(0).empty());
}

std::optional<Lexicon::Match> longest(std::string_view text, Index first) {
  std::vector<Token> tokens;  // parted by spaces
  for (std::uint32_t at = 0; at < text.size();) {
    const auto space = text.find(' ', at);
    const auto end = static_cast<std::uint32_t>(space == text.npos ? text.size() : space);
    tokens.push_back({{at, end}, TokenKind::kWord, true});
    at = end + 1;
  }
  return lexicon().longest(text, tokens, first, static_cast<Index>(tokens.size()));
}

TEST_CASE("the longest phrase wins, in the text's case or lowered", "[lexicon]") {
  const auto phrase = longest("According to her it rained", 0);
  REQUIRE(phrase);
  CHECK(phrase->end_token == 2);
  CHECK(lexicon().classes(phrase->entry).has(LexClass::kSourcePhrase));
  CHECK(longest("According as it rained", 0)->end_token == 1);
  CHECK_FALSE(longest("Accorrding to her", 0));
}

}  // namespace
}  // namespace article_inspector
