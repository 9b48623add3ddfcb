#include "core/text/tokens.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "core/limits.h"

namespace article_inspector {
namespace {

std::vector<Token> tokens_of(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  return tokenize(text, {{{0, size}, BlockKind::kParagraph, Role::kBody, {}}});
}

/// The tokens of one block, parted by bars.
std::string tokens(std::string_view text) {
  std::string out;
  for (const Token& token : tokens_of(text)) {
    if (!out.empty()) out += '|';
    out += slice(text, token.span);
  }
  return out;
}

TokenKind kind_of(std::string_view text) {
  const auto all = tokens_of(text);
  REQUIRE(all.size() == 1);
  return all.front().kind;
}

TEST_CASE("words and marks", "[tokens]") {
  CHECK(tokens("The talks failed, he said.") == "The|talks|failed|,|he|said|.");
  CHECK(tokens("(See below: \"why\"?)") == "(|See|below|:|\"|why|\"|?|)");
  CHECK(tokens("") == "");
  CHECK(tokens(" \n\t ") == "");
  CHECK(tokens("and/or") == "and|/|or");
  CHECK(tokens("end.The") == "end|.|The");
  CHECK(tokens("AT&T and R&D, fish&chips") == "AT&T|and|R&D|,|fish|&|chips");
}

TEST_CASE("clitics stand alone", "[tokens]") {
  CHECK(tokens("Kenya's") == "Kenya|'s");
  CHECK(tokens("Kenya’s") == "Kenya|’s");
  CHECK(tokens("don't") == "do|n't");
  CHECK(tokens("DON’T") == "DO|N’T");
  CHECK(tokens("can't, won’t") == "ca|n't|,|wo|n’t");
  CHECK(tokens("cannot") == "can|not");
  CHECK(tokens("they're we've she'll he'd I'm") == "they|'re|we|'ve|she|'ll|he|'d|I|'m");
  CHECK(tokens("it's") == "it|'s");
  CHECK(tokens("the teachers' union") == "the|teachers|'|union");
  CHECK(tokens("2024's best") == "2024|'s|best");
  CHECK(tokens("the U.S.'s role") == "the|U.S.|'s|role");
  CHECK(tokens("shouldn't've") == "shouldn't|'ve");
}

TEST_CASE("inner apostrophes stay", "[tokens]") {
  CHECK(tokens("O'Brien") == "O'Brien");
  CHECK(tokens("o’clock") == "o’clock");
  CHECK(tokens("Sana'a and Qur’an") == "Sana'a|and|Qur’an");
  CHECK(tokens("d'état") == "d'état");
  CHECK(tokens("'no' means") == "'|no|'|means");
  CHECK(tokens("the '90s") == "the|'90s");
}

TEST_CASE("compounds with hyphens", "[tokens]") {
  CHECK(tokens("rebel-led") == "rebel|-|led");
  CHECK(tokens("54-year-old") == "54|-|year|-|old");
  CHECK(tokens("Jean-Pierre al-Hadi") == "Jean|-|Pierre|al|-|Hadi");
  CHECK(tokens("U.N.-backed") == "U.N.|-|backed");
  CHECK(tokens("F-35") == "F|-|35");
  CHECK(tokens("2013-2015") == "2013|-|2015");
  CHECK(tokens("mid-July") == "mid|-|July");
  CHECK(tokens("two‑day") == "two|‑|day");
}

TEST_CASE("prefixes stay with their word, not with a name", "[tokens]") {
  CHECK(tokens("e-mail") == "e-mail");
  CHECK(tokens("co-founder") == "co-founder");
  CHECK(tokens("re-elected") == "re-elected");
  CHECK(tokens("Non-profit") == "Non-profit");
  CHECK(tokens("pro-Beijing") == "pro|-|Beijing");
  CHECK(tokens("anti-British") == "anti|-|British");
  CHECK(tokens("pre-2020") == "pre|-|2020");
  CHECK(tokens("ex-vice-president") == "ex-vice|-|president");
}

TEST_CASE("dots that belong to their word", "[tokens]") {
  CHECK(tokens("the U.S. Senate") == "the|U.S.|Senate");
  CHECK(tokens("at 3 p.m. EST") == "at|3|p.m.|EST");
  CHECK(tokens("at 3 p.m on") == "at|3|p.m|on");
  CHECK(tokens("J. R. Okello") == "J.|R.|Okello");
  CHECK(tokens("J.R. Okello") == "J.R.|Okello");
  CHECK(tokens("Mr. Banda") == "Mr.|Banda");
  CHECK(tokens("Sept. 11") == "Sept.|11");
  CHECK(tokens("in Sept.") == "in|Sept|.");
  CHECK(tokens("No. 10") == "No.|10");
  CHECK(tokens("He said no.") == "He|said|no|.");
  CHECK(tokens("No. Never") == "No|.|Never");
  CHECK(tokens("Acme Inc. said") == "Acme|Inc.|said");
  CHECK(tokens("a Ph.D. student") == "a|Ph.D.|student");
  CHECK(tokens("e.g. this, i.e. that") == "e.g.|this|,|i.e.|that");
  CHECK(tokens("It was I. We") == "It|was|I|.|We");
  CHECK(tokens("a.The") == "a|.|The");
}

TEST_CASE("numbers", "[tokens]") {
  CHECK(tokens("1,400 people") == "1,400|people");
  CHECK(tokens("2.5bn") == "2.5|bn");
  CHECK(tokens("3pm, 9a.m. and 6PM") == "3|pm|,|9|a.m.|and|6|PM");
  CHECK(tokens("5km") == "5|km");
  CHECK(tokens("the 1990s") == "the|1990s");
  CHECK(tokens("3rd") == "3rd");
  CHECK(tokens("at 11:30.") == "at|11:30|.");
  CHECK(tokens("11/28/2000") == "11/28/2000");
  CHECK(tokens("2025-07-28") == "2025-07-28");
  CHECK(tokens("call 713-555-0142") == "call|713-555-0142");
  CHECK(tokens("in 2013, 40") == "in|2013|,|40");
  CHECK(tokens("by .5") == "by|.5");
  CHECK(tokens("5G 4K A380 H5N1 Q3") == "5G|4|K|A380|H5N1|Q3");
}

TEST_CASE("currencies and symbols", "[tokens]") {
  CHECK(tokens("$2.5bn") == "$|2.5|bn");
  CHECK(tokens("US$40m") == "US$|40|m");
  CHECK(tokens("15%") == "15|%");
  CHECK(tokens("€1.4 million") == "€|1.4|million");
  CHECK(tokens("Rs500, Rs.500, Rs. 500") == "Rs|500|,|Rs.|500|,|Rs.|500");
  CHECK(tokens("Sh480m") == "Sh|480|m");
  CHECK(tokens("R2.5bn") == "R|2.5|bn");
  CHECK(tokens("R2 and N95") == "R2|and|N95");
  CHECK(tokens("5°C") == "5|°|C");
  CHECK(tokens("<b>") == "<|b|>");
}

TEST_CASE("runs of one mark", "[tokens]") {
  CHECK(tokens("well... no") == "well|...|no");
  CHECK(tokens("well… no") == "well|…|no");
  CHECK(tokens("so--yes") == "so|--|yes");
  CHECK(tokens("so — yes–no") == "so|—|yes|–|no");
  CHECK(tokens("What?!") == "What|?|!");
  CHECK(tokens("No!!!") == "No|!!!");
  CHECK(tokens("``So''") == "``|So|''");
  CHECK(tokens("\"\"") == "\"|\"");
}

TEST_CASE("addresses", "[tokens]") {
  CHECK(tokens("see https://example.org/a?b=1.") == "see|https://example.org/a?b=1|.");
  CHECK(tokens("(www.example.org)") == "(|www.example.org|)");
  CHECK(tokens("https://example.org/a_(b)") == "https://example.org/a_(b)");
  CHECK(tokens("at example.press now") == "at|example.press|now");
  CHECK(tokens("at news.example.co.ke/a/b, he") == "at|news.example.co.ke/a/b|,|he");
  CHECK(tokens("write to desk@example.co.ke.") == "write|to|desk@example.co.ke|.");
  CHECK(tokens("first.last+x@example.org") == "first.last+x@example.org");
  CHECK(tokens("@some_one said #Vote2024") == "@some_one|said|#Vote2024");
  CHECK(tokens("#1 a@b") == "#|1|a|@|b");
  CHECK(kind_of("https://example.org") == TokenKind::kUrl);
  CHECK(kind_of("example.press") == TokenKind::kUrl);
  CHECK(kind_of("a@example.org") == TokenKind::kEmail);
  CHECK(kind_of("@name") == TokenKind::kHandle);
}

TEST_CASE("emoji are one symbol", "[tokens]") {
  CHECK(tokens("ok 👍🏽!") == "ok|👍🏽|!");
  CHECK(tokens("👩‍🚀👍") == "👩‍🚀|👍");
  CHECK(tokens("🇰🇪🇺🇬") == "🇰🇪|🇺🇬");
  CHECK(kind_of("👍") == TokenKind::kSymbol);
}

TEST_CASE("a token knows whether space came before it", "[tokens]") {
  const auto all = tokens_of("He said, \"go\"");
  std::string marks;
  for (const Token& token : all) marks += token.space_before ? '_' : '.';
  CHECK(marks == "__._..");
}

TEST_CASE("no token crosses a block", "[tokens]") {
  const std::string_view text = "one two";
  const auto all = tokenize(text, {{{0, 2}, BlockKind::kParagraph, Role::kBody, {}},
                                   {{2, 7}, BlockKind::kParagraph, Role::kBody, {}}});
  REQUIRE(all.size() == 3);
  CHECK(all[0].span == Span{0, 2});
  CHECK(all[1].span == Span{2, 3});
  CHECK(all[1].space_before);
}

TEST_CASE("every character outside white space is in one token", "[tokens]") {
  const std::string piece =
      GENERATE("a", ".", "\"", "'", "a.", "a@", "#", "1-", "http://", "(", "1.", "👍", "’", "a-",
               "www.", "\xEF\xBF\xBD", "e-", "1/a", "'s");
  std::string text;
  while (text.size() < 20000) text += piece;
  std::uint32_t at = 0;
  for (const Token& token : tokens_of(text)) {
    REQUIRE(token.span.begin == at);
    REQUIRE(token.span.end > at);
    at = token.span.end;
  }
  CHECK(at == text.size());
}

TEST_CASE("tokens end at their limit", "[tokens]") {
  CHECK(tokens_of(std::string(kMaxTokens + 3, '(')).size() == kMaxTokens);
}

}  // namespace
}  // namespace article_inspector
