#include "core/text/article.h"

#include <catch_amalgamated.hpp>

#include "core/text/html.h"

namespace article_inspector {
namespace {

constexpr std::string_view kStory =
    "<p>The harbour board of Port Ellery voted on Tuesday to reopen the old ferry quay, a year "
    "after"
    " a storm closed it, and said that the first boat would leave in June.</p>"
    "<p>\"We have waited long enough,\" said Mara Lindqvist, who chairs the board. \"The islands"
    " need this crossing, and so do the people who work there.\"</p>"
    "<h2>What it costs</h2>"
    "<p>Repairs have cost 4.2 million crowns so far, according to the board's own report, which was"
    " published last month and put the final sum at about five million.</p>"
    "<ul><li>The pier has been raised by forty centimetres, so that spring tides pass under "
    "it.</li>"
    "<li>Two of the three ramps have been replaced, and the third will follow in autumn.</li></ul>"
    "<p>Fishermen on the islands, who lost a third of their trade when the quay was closed, said"
    " that they would believe it when they saw the first boat come in.</p>";

std::string page_around(std::string_view story) {
  return "<!doctype html><html><head><title>Ferry quay reopens - Ellery Post</title></head><body>"
         "<header><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a><li><a href=/s>Sport</a>"
         "</ul></nav></header><main><article><h1>Ferry quay reopens</h1>"
         "<p class=byline>By Tom Okafor</p><div class=article-body>" +
         std::string(story) +
         "</div></article><aside class=related><h3>More stories</h3><ul>"
         "<li><a href=/1>Lighthouse keeper retires</a><li><a href=/2>Market moves to the square</a>"
         "</ul></aside><section id=comments><p>Gus: about time, they promised it in spring.</p>"
         "</section></main><div class=cookie-banner><p>We use cookies to keep the site going and to"
         " count our readers.</p></div><footer><p>Ellery Post, 2 Quay Street</p></footer>"
         "</body></html>";
}

/// The block that holds `words`.
const Block& block_with(const Article& article, std::string_view words) {
  const std::size_t at = article.text.find(words);
  for (const Block& block : article.blocks) {
    if (block.span.begin <= at && at < block.span.end) return block;
  }
  FAIL("no block holds: " << words);
  return article.blocks.front();
}

TEST_CASE("the story is body, the page around it furniture", "[article]") {
  const Article article = read_html(page_around(kStory), {}).article;
  struct Case {
    std::string_view words;
    BlockKind kind;
    Role role;
    std::string_view rule;
  };
  const Case c = GENERATE(values<Case>({
      {"Ferry quay reopens", BlockKind::kHeadline, Role::kBody, "headline"},
      {"The harbour board", BlockKind::kParagraph, Role::kBody, "marked-body"},
      {"We have waited", BlockKind::kParagraph, Role::kBody, "marked-body"},
      {"What it costs", BlockKind::kHeading, Role::kBody, "marked-body"},
      {"The pier has been", BlockKind::kListItem, Role::kBody, "marked-body"},
      {"Fishermen on the", BlockKind::kParagraph, Role::kBody, "marked-body"},
      {"Home", BlockKind::kNavigation, Role::kFurniture, "in-navigation"},
      {"Lighthouse keeper", BlockKind::kRelated, Role::kFurniture, "marked-related"},
      {"Gus: about time", BlockKind::kComment, Role::kFurniture, "in-comments"},
      {"We use cookies", BlockKind::kNavigation, Role::kFurniture, "in-dialog"},
      {"2 Quay Street", BlockKind::kFooter, Role::kFurniture, "in-footer"},
  }));
  INFO(c.words);
  const Block& block = block_with(article, c.words);
  CHECK(block.kind == c.kind);
  CHECK(block.role == c.role);
  CHECK(block.reason.rule == c.rule);
  CHECK_FALSE(block.reason.message.empty());
}

TEST_CASE("a byline between headline and story is furniture of its own kind", "[article]") {
  const Article article = read_html(page_around(kStory), {}).article;
  const Block& block = block_with(article, "By Tom Okafor");
  CHECK(block.kind == BlockKind::kByline);
  CHECK(block.role == Role::kFurniture);
}

TEST_CASE("class names are not needed to find the story", "[article]") {
  const std::string links = "<div><a href=/a>Home</a></div><div><a href=/b>News</a></div>";
  const Article article =
      read_html("<html><head><title>Quay</title></head><body>" + links + "<div>" +
                    std::string(kStory) + "</div>" + links + "</body></html>",
                {})
          .article;
  CHECK(block_with(article, "The harbour board").role == Role::kBody);
  CHECK(block_with(article, "Fishermen").role == Role::kBody);
  CHECK(article.blocks.front().role == Role::kFurniture);
  CHECK(article.blocks.back().role == Role::kFurniture);
}

TEST_CASE("a fragment with nothing around it is all body", "[article]") {
  for (const std::string_view html : {std::string_view("<p>One line.</p>"),
                                      std::string_view("<h2>Vote</h2><p>It passed.</p>"), kStory}) {
    for (const Block& block : read_html(html, {}).article.blocks) CHECK(block.role == Role::kBody);
  }
}

TEST_CASE("blocks take their kind from the elements around them", "[article]") {
  struct Case {
    std::string_view html;
    BlockKind kind;
  };
  const Case c = GENERATE(values<Case>({
      {"<p>Some words here.", BlockKind::kParagraph},
      {"<div>Some words here.", BlockKind::kParagraph},
      {"<li><p>Some words here.", BlockKind::kListItem},
      {"<dl><dd>Some words here.", BlockKind::kListItem},
      {"<blockquote><p>Some words here.", BlockKind::kQuote},
      {"<figure><figcaption>Some words here.", BlockKind::kCaption},
      {"<table><tr><td>Some words here.", BlockKind::kTable},
      {"<table><tr><td><p>Some words here.", BlockKind::kParagraph},
      {"<h3>Some words here.", BlockKind::kHeading},
      {"<p>* * *", BlockKind::kSeparator},
  }));
  const Article article = read_html("<p>Another block.</p>" + std::string(c.html), {}).article;
  REQUIRE(article.blocks.size() == 2);
  CHECK(article.blocks[1].kind == c.kind);
}

TEST_CASE("the heading of a subscription box goes with the box", "[article]") {
  const Article article =
      read_html("<article><h1>Ferry quay reopens</h1>" + std::string(kStory) +
                    "<aside class=newsletter><h2>The Morning Tide</h2><p>Sign up for our free "
                    "newsletter.</p></aside></article>",
                {})
          .article;
  CHECK(block_with(article, "The Morning Tide").role == Role::kFurniture);
  CHECK(block_with(article, "What it costs").role == Role::kBody);
}

TEST_CASE("a page with no story keeps what is no furniture", "[article]") {
  const Article article =
      read_html("<title>x</title><nav><a href=/>Home</a></nav><div>Gone.</div>", {}).article;
  CHECK(block_with(article, "Home").role == Role::kFurniture);
  CHECK(block_with(article, "Gone.").role == Role::kBody);
}

}  // namespace
}  // namespace article_inspector
