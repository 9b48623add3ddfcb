#include <catch_amalgamated.hpp>
#include <string>

#include "core/text/blocks.h"
#include "core/text/segments.h"

namespace article_inspector {
namespace {

/// The text with each quotation in brackets: "[", "]" with its depth, "~]" where unclosed, "[+"
/// where it continues the one before. A line is a block.
std::string quotes(std::string_view text) {
  std::vector<Block> blocks;
  for (std::uint32_t at = 0; at < text.size();) {
    auto end = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
    blocks.push_back({{at, end}, BlockKind::kParagraph, Role::kBody, {}});
    at = end + 1;
  }
  const auto found = pair_quotes(text, blocks, tokenize(text, blocks));
  std::string out;
  for (std::uint32_t i = 0; i <= text.size(); ++i) {
    for (auto quote = found.rbegin(); quote != found.rend(); ++quote) {
      if (quote->span.end == i) out += quote->closed ? "]" : "~]";
    }
    for (const Quote& quote : found) {
      if (quote.span.begin == i) out += quote.continues ? "[+" : "[";
    }
    if (i < text.size()) out += text[i];
  }
  return out;
}

TEST_CASE("double quotation marks", "[quotes]") {
  CHECK(quotes("He said “go” and left.") == "He said [“go”] and left.");
  CHECK(quotes("\"Go,\" he said. \"Now.\"") == "[\"Go,\"] he said. [\"Now.\"]");
  CHECK(quotes("(\"Go\")") == "([\"Go\"])");
  CHECK(quotes("a so-called \"deal\".") == "a so-called [\"deal\"].");
  CHECK(quotes("``Go,'' he said.") == "[``Go,''] he said.");
  CHECK(quotes("« Va », dit-il") == "[« Va »], dit-il");
  CHECK(quotes("«Go», he said") == "[«Go»], he said");
  CHECK(quotes("„Geh“, said Anna") == "[„Geh“], said Anna");
  CHECK(quotes("Anna: ”Go”, said Bo.") == "Anna: [”Go”], said Bo.");
  CHECK(quotes("“Go\" he said") == "[“Go\"] he said");
  CHECK(quotes("\" Go \" he said") == "[\" Go \"] he said");
  CHECK(quotes("\"\" nothing") == "\"\" nothing");
}

TEST_CASE("nested quotation marks", "[quotes]") {
  CHECK(quotes("“She said ‘no’ twice,” he said.") == "[“She said [‘no’] twice,”] he said.");
  CHECK(quotes("‘She said “no” twice,’ he said.") == "[‘She said [“no”] twice,’] he said.");
  CHECK(quotes("\"She said 'no',\" he said.") == "[\"She said ['no'],\"] he said.");
  CHECK(quotes("\"'No' means no,\" he said.") == "[\"['No'] means no,\"] he said.");
}

TEST_CASE("single marks are told from apostrophes", "[quotes]") {
  CHECK(quotes("‘We don’t know,’ he said.") == "[‘We don’t know,’] he said.");
  CHECK(quotes("'We don't know,' he said.") == "['We don't know,'] he said.");
  CHECK(quotes("the teachers' union's vote") == "the teachers' union's vote");
  CHECK(quotes("‘The teachers’ union left,’ he said.") == "[‘The teachers’ union left,’] he said.");
  CHECK(quotes("'The teachers' union left,' he said.") == "['The teachers' union left,'] he said.");
  CHECK(quotes("the ‘glass’ ceiling") == "the [‘glass’] ceiling");
  CHECK(quotes("Let 'em go, it's the '90s, o'clock") == "Let 'em go, it's the '90s, o'clock");
  CHECK(quotes("'Tis the season") == "'Tis the season");
  CHECK(quotes("Rock 'n' roll") == "Rock 'n' roll");
  CHECK(quotes("a 'fair' deal and a 'good' one") == "a ['fair'] deal and a ['good'] one");
  CHECK(quotes("Jones’ house and Davies’ car") == "Jones’ house and Davies’ car");
}

TEST_CASE("inch and foot marks are no quotations", "[quotes]") {
  CHECK(quotes("a 15\" pipe of 6' 2\"") == "a 15\" pipe of 6' 2\"");
  CHECK(quotes("\"in 1984\", a 15\" pipe, \"yes\"") == "[\"in 1984\"], a 15\" pipe, [\"yes\"]");
}

TEST_CASE("an odd mark harms nothing else", "[quotes]") {
  CHECK(quotes("“One. “Two” and “three”") == "“One. [“Two”] and [“three”]");
  CHECK(quotes("One” and “two”") == "One” and [“two”]");
  CHECK(quotes("\"One and \"two\" and \"three\"") == "\"One and [\"two\"] and [\"three\"]");
  CHECK(quotes("One\" and \"two\"") == "One\" and [\"two\"]");
  CHECK(quotes("“One ‘two” three’") == "[“One ‘two”] three’");
  CHECK(quotes("He said “go\nNext “one” here") == "He said [“go~]\nNext [“one”] here");
  CHECK(quotes("He said \"go\nNext \"one\" here") == "He said [\"go~]\nNext [\"one\"] here");
}

TEST_CASE("a quotation over paragraphs opens in each and closes in the last", "[quotes]") {
  CHECK(quotes("“One.\n“Two.\n“Three,” he said.") == "[“One.~]\n[+“Two.~]\n[+“Three,”] he said.");
  CHECK(quotes("\"One.\n\"Two,\" he said.") == "[\"One.~]\n[+\"Two,\"] he said.");
  CHECK(quotes("‘One.\n‘Two,’ he said.") == "[‘One.~]\n[+‘Two,’] he said.");
  CHECK(quotes("“One.”\n“Two,” he said.") == "[“One.”]\n[“Two,”] he said.");
  CHECK(quotes("‘One.\nTwo.") == "‘One.\nTwo.");
  CHECK(quotes("He said: “One.\n“A ‘b’ c.”") == "He said: [“One.~]\n[+“A [‘b’] c.”]");
}

TEST_CASE("depth counts the quotations around", "[quotes]") {
  const std::string_view text = "“A ‘b «c» d’ e”";
  const std::vector<Block> blocks = {
      {{0, static_cast<std::uint32_t>(text.size())}, BlockKind::kParagraph, Role::kBody, {}}};
  const auto found = pair_quotes(text, blocks, tokenize(text, blocks));
  REQUIRE(found.size() == 3);
  CHECK(found[0].depth == 0);
  CHECK(found[1].depth == 1);
  CHECK(found[2].depth == 2);
  CHECK(slice(text, found[2].inner) == "c");
  CHECK(found[1].style == QuoteStyle::kSingleCurly);
}

}  // namespace
}  // namespace article_inspector
