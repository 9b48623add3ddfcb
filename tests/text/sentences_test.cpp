#include <catch_amalgamated.hpp>
#include <string>

#include "core/text/segments.h"

namespace article_inspector {
namespace {

/// The sentences of one block, parted by bars.
std::string sentences(std::string_view text, BlockKind kind = BlockKind::kParagraph) {
  const std::vector<Block> blocks = {
      {{0, static_cast<std::uint32_t>(text.size())}, kind, Role::kBody, {}}};
  const auto tokens = tokenize(text, blocks);
  std::string out;
  for (const Sentence& sentence : split_sentences(text, blocks, tokens)) {
    if (!out.empty()) out += " | ";
    out += slice(text, sentence.span);
  }
  return out;
}

TEST_CASE("stops end sentences", "[sentences]") {
  CHECK(sentences("It rained. It stopped.") == "It rained. | It stopped.");
  CHECK(sentences("Why? Because! Yes.") == "Why? | Because! | Yes.");
  CHECK(sentences("No stop at the end") == "No stop at the end");
  CHECK(sentences("It fell to 3. In May it rose.") == "It fell to 3. | In May it rose.");
  CHECK(sentences("It rained.It stopped.") == "It rained. | It stopped.");
  CHECK(sentences("It ended. iPhone sales rose.") == "It ended. | iPhone sales rose.");
  CHECK(sentences("It ended. 40 people left.") == "It ended. | 40 people left.");
  CHECK(sentences("Really?! He left.") == "Really?! | He left.");
  CHECK(sentences("") == "");
}

TEST_CASE("dots of abbreviations, initials and numbers end none", "[sentences]") {
  CHECK(sentences("Mr. Banda met Gen. Okoro.") == "Mr. Banda met Gen. Okoro.");
  CHECK(sentences("Dr. Eng. Petkova left.") == "Dr. Eng. Petkova left.");
  CHECK(sentences("J. R. Okello of St. Paul won.") == "J. R. Okello of St. Paul won.");
  CHECK(sentences("George W. Bush left. He won.") == "George W. Bush left. | He won.");
  CHECK(sentences("The U.S. Senate sat.") == "The U.S. Senate sat.");
  CHECK(sentences("He left the U.S. The Senate sat.") == "He left the U.S. | The Senate sat.");
  CHECK(sentences("It rose 2.5 per cent.") == "It rose 2.5 per cent.");
  CHECK(sentences("Acme Inc. shares fell.") == "Acme Inc. shares fell.");
  CHECK(sentences("He joined Acme Inc. In May he left.") ==
        "He joined Acme Inc. | In May he left.");
  CHECK(sentences("They met on Sept. 11 at No. 10.") == "They met on Sept. 11 at No. 10.");
  CHECK(sentences("It starts at 3 p.m. EST on Monday.") == "It starts at 3 p.m. EST on Monday.");
  CHECK(sentences("It starts at 3 p.m. Doors open early.") ==
        "It starts at 3 p.m. | Doors open early.");
  CHECK(sentences("Visit example.press. It is free.") == "Visit example.press. | It is free.");
}

TEST_CASE("ellipses and dashes", "[sentences]") {
  CHECK(sentences("Well... maybe.") == "Well... maybe.");
  CHECK(sentences("Well… maybe. Or not.") == "Well… maybe. | Or not.");
  CHECK(sentences("He waited... Then he left.") == "He waited... | Then he left.");
}

TEST_CASE("a quotation neither glues nor splits", "[sentences]") {
  CHECK(sentences("“We won,” she said. “We did.”") == "“We won,” she said. | “We did.”");
  CHECK(sentences("“We won. We did it,” she said.") == "“We won. | We did it,” she said.");
  CHECK(sentences("“Did we win?” she asked.") == "“Did we win?” she asked.");
  CHECK(sentences("“Did we win?” Ms. Banda asked.") == "“Did we win?” Ms. Banda asked.");
  CHECK(sentences("“We won!” The crowd cheered.") == "“We won!” | The crowd cheered.");
  CHECK(sentences("\"Go.\" He left.") == "\"Go.\" | He left.");
  CHECK(sentences("He said \"go.\" \"Now,\" she said.") == "He said \"go.\" | \"Now,\" she said.");
  CHECK(sentences("\"Is it?\" \"Yes.\"") == "\"Is it?\" | \"Yes.\"");
  CHECK(sentences("'It is.' He left.") == "'It is.' | He left.");
}

TEST_CASE("brackets close with their sentence", "[sentences]") {
  CHECK(sentences("(He left.) She stayed.") == "(He left.) | She stayed.");
  CHECK(sentences("He left (at 3 p.m.) and slept.") == "He left (at 3 p.m.) and slept.");
}

TEST_CASE("datelines, list items and headlines", "[sentences]") {
  CHECK(sentences("GENEVA (AP) — Talks failed. He left.") ==
        "GENEVA (AP) — Talks failed. | He left.");
  CHECK(sentences("BOSTON, Mass. (Example) — Talks failed.") ==
        "BOSTON, Mass. (Example) — Talks failed.");
  CHECK(sentences("1. Wash the rice.") == "1. Wash the rice.");
  CHECK(sentences("1. Wash it. Dry it.") == "1. Wash it. | Dry it.");
  CHECK(sentences("Talks fail. What next?", BlockKind::kHeadline) == "Talks fail. What next?");
}

TEST_CASE("sentences are runs of tokens of one block", "[sentences]") {
  const std::string_view text = "One. Two.\nThree";
  const std::vector<Block> blocks = {{{0, 9}, BlockKind::kParagraph, Role::kBody, {}},
                                     {{10, 15}, BlockKind::kParagraph, Role::kBody, {}}};
  const auto tokens = tokenize(text, blocks);
  const auto all = split_sentences(text, blocks, tokens);
  REQUIRE(all.size() == 3);
  CHECK(all[1].first_token == 2);
  CHECK(all[1].end_token == 4);
  CHECK(all[2].block == 1);
}

}  // namespace
}  // namespace article_inspector
