#include "core/text/blocks.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "core/output/names.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// "headline/body:Words" a block, parted by " | "; line ends inside a block show as "~".
std::string shown(std::string_view text) {
  std::string out;
  for (const Block& block : split_blocks(text)) {
    if (!out.empty()) out += " | ";
    out += name_of(block.kind);
    out += block.role == Role::kBody ? ":" : "!";
    for (char c : slice(text, block.span)) out += c == '\n' || c == '\r' ? '~' : c;
  }
  return out;
}

constexpr std::string_view kStory =
    "The ferry company said on Monday that it would add two sailings a day until the autumn.";

std::string story() { return std::string(kStory); }

void check_cover(std::string_view text) {
  std::vector<int> covered(text.size(), 0);
  std::uint32_t last = 0;
  for (const Block& block : split_blocks(text)) {
    REQUIRE(block.span.begin >= last);
    REQUIRE(block.span.begin < block.span.end);
    REQUIRE(block.span.end <= text.size());
    REQUIRE_FALSE(block.reason.rule.empty());
    REQUIRE_FALSE(block.reason.message.empty());
    last = block.span.end;
    for (std::uint32_t i = block.span.begin; i < block.span.end; ++i) covered[i] = 1;
  }
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!is_space(next_code_point(text, at))) REQUIRE(covered[begin] == 1);
  }
}

TEST_CASE("paragraphs part at blank lines and at line ends", "[blocks]") {
  CHECK(shown(story() + "\n\n" + story()) == "paragraph:" + story() + " | paragraph:" + story());
  CHECK(shown(story() + "\n" + story()) == "paragraph:" + story() + " | paragraph:" + story());
  CHECK(shown(story() + "\r\n\r\n" + story()) ==
        "paragraph:" + story() + " | paragraph:" + story());
  CHECK(shown(story() + "\r" + story()) == "paragraph:" + story() + " | paragraph:" + story());
  CHECK(shown(story() + "\xE2\x80\xA8" + story()) ==
        "paragraph:" + story() + " | paragraph:" + story());
}

TEST_CASE("lines that were broken at a width are one paragraph", "[blocks]") {
  const std::string wrapped =
      "The harbour board said on Tuesday that the old lighthouse would be moved\n"
      "inland next spring, because the cliff below it loses about a metre every\n"
      "year and the ground can no longer carry it.\n";
  const std::string one = wrapped.substr(0, wrapped.size() - 1);
  std::string joined = one;
  for (char& c : joined) c = c == '\n' ? '~' : c;
  CHECK(shown(wrapped) == "paragraph:" + joined);
  CHECK(shown(wrapped + "\n" + wrapped) == "paragraph:" + joined + " | paragraph:" + joined);
}

TEST_CASE("two wrapped paragraphs without a blank line part at the short line", "[blocks]") {
  const std::string text =
      "The harbour board said on Tuesday that the old lighthouse would be moved\n"
      "inland next spring, because the cliff below it loses about a metre every\n"
      "year.\n"
      "Engineers will put the tower on rails and pull it some sixty metres with\n"
      "winches, a method that was used on the coast of Jutland before the war\n"
      "ended.\n";
  CHECK(split_blocks(text).size() == 2);
}

TEST_CASE("a headline is short, has no full stop, and a story follows", "[blocks]") {
  CHECK(shown("Ferries to sail later\n" + story()) ==
        "headline:Ferries to sail later | paragraph:" + story());
  CHECK(shown("Will the ferries sail?\n\n" + story()) ==
        "headline:Will the ferries sail? | paragraph:" + story());
  CHECK(shown(story()) == "paragraph:" + story());
}

TEST_CASE("byline and dateline under the headline", "[blocks]") {
  CHECK(shown("Ferries to sail later\nBy Ilsa Brandvold\n3 May 2025\n\n" + story()) ==
        "headline:Ferries to sail later | byline!By Ilsa Brandvold | dateline!3 May 2025 | "
        "paragraph:" +
            story());
  CHECK(shown("Ferries to sail later\nIlsa Brandvold\n\n" + story()) ==
        "headline:Ferries to sail later | byline!Ilsa Brandvold | paragraph:" + story());
  CHECK(shown("Ferries to sail later\n\nGENEVA (AP) \xE2\x80\x94 " + story()) ==
        "headline:Ferries to sail later | paragraph:GENEVA (AP) \xE2\x80\x94 " + story());
}

TEST_CASE("headings, lists and separators", "[blocks]") {
  CHECK(shown(story() + "\n\nWhat comes next\n\n" + story()) ==
        "paragraph:" + story() + " | heading:What comes next | paragraph:" + story());
  CHECK(shown(story() + "\n- Two more sailings\n\xE2\x80\xA2 One more crew\n1. A new pier\n" +
              story()) ==
        "paragraph:" + story() +
            " | list_item:- Two more sailings | list_item:\xE2\x80\xA2 One more crew | "
            "list_item:1. A new pier | paragraph:" +
            story());
  CHECK(shown(story() + "\n***\n" + story()) ==
        "paragraph:" + story() + " | separator!*** | paragraph:" + story());
}

TEST_CASE("what stands behind a separator and speaks of the site is footer", "[blocks]") {
  CHECK(shown(story() +
              "\n________\nLowland Review: News and Views\nNOW hosted at lowland.example\n"
              "The .net domain had been taken from us by the registry, without notice\n") ==
        "paragraph:" + story() +
            " | separator!________ | footer!Lowland Review: News and Views | "
            "footer!NOW hosted at lowland.example | "
            "footer!The .net domain had been taken from us by the registry, without notice");
}

TEST_CASE("a story goes on behind a separator", "[blocks]") {
  CHECK(shown(story() + "\n***\n" + story() + " More at ferry.example.").find('!') ==
        shown(story() + "\n***\n" + story()).find('!'));
  CHECK(split_blocks(story() + "\n***\nThe company keeps a site at ferry.example for refunds.")
            .back()
            .role == Role::kBody);
}

TEST_CASE("furniture amid the story and behind it", "[blocks]") {
  CHECK(shown(story() + "\n\nREAD MORE: Harbour wall to be raised\n\n" + story()) ==
        "paragraph:" + story() +
            " | related!READ MORE: Harbour wall to be raised | paragraph:" + story());
  CHECK(shown(story() + "\n\nRELATED STORIES\nHarbour wall to be raised\nPier for sale") ==
        "paragraph:" + story() +
            " | related!RELATED STORIES | related!Harbour wall to be raised | related!Pier for "
            "sale");
  CHECK(shown(story() + "\n\xC2\xA9 2025 Fjord Media. All rights reserved.") ==
        "paragraph:" + story() + " | footer!\xC2\xA9 2025 Fjord Media. All rights reserved.");
}

TEST_CASE("a correction tells of the story and stays in the body", "[blocks]") {
  CHECK(split_blocks(story() + "\n\nCorrection: The ferry has 40 seats, not 14.").back().role ==
        Role::kBody);
}

TEST_CASE("each character outside white space is in exactly one block", "[blocks]") {
  check_cover("");
  check_cover("\n\n \t\r\n");
  check_cover(story());
  check_cover("\xEF\xBB\xBF" + story() + "\xC2\xA0\n\xE2\x80\x8B\n- \n\xE2\x80\x94\n.\n");
  check_cover(std::string("a\0b\n\0\n", 6));
  check_cover("\"\n\"\n((\n@\n#1\n|x|\n<p>\n");
  check_cover("By\nBy \nBy A\n\xC2\xA9\nUPDATE:\n:\n(\n)(\n");
}

TEST_CASE("a megabyte of one thing", "[blocks]") {
  const std::size_t size = 1 << 20;
  CHECK(split_blocks(std::string(size, 'a')).size() == 1);
  CHECK(split_blocks(std::string(size, '\n')).empty());
  CHECK(split_blocks(std::string(size, '"')).size() == 1);
  std::string words;
  while (words.size() < size) words += "by ";
  CHECK(split_blocks(words).size() == 1);
}

}  // namespace
}  // namespace article_inspector
