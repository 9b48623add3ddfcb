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

/// A page whose story stands below `top` and before `end`, with no class names of its own.
Article page_with(std::string_view top, std::string_view end = "") {
  return read_html("<!doctype html><title>Ferry quay reopens - Ellery Post</title><main><article>" +
                       std::string(top) + "<div class=text>" + std::string(kStory) + "</div>" +
                       std::string(end) + "</article></main>",
                   {})
      .article;
}

TEST_CASE("a line between the headline and the story is its standfirst", "[article]") {
  const Article article = page_with(
      "<header><h1>Ferry quay reopens</h1><p>Islanders wait for the first boat since the storm"
      "</header><p class=byline>By Tom Okafor</p><p>Share Save Print");
  const Block& block = block_with(article, "Islanders wait");
  CHECK(block.kind == BlockKind::kHeading);
  CHECK(block.role == Role::kBody);
  CHECK(block.reason.rule == "standfirst");
  CHECK(block_with(article, "Share Save").role == Role::kFurniture);
  const Article named = page_with(
      "<header><h1>Ferry quay reopens</h1><p class=author>okafor \u00bb Tue 3 Feb 2026 8:14 am"
      "</header>");
  CHECK(block_with(named, "okafor").role == Role::kFurniture);
}

TEST_CASE("what the page marks as naming the author is a byline", "[article]") {
  const Article article = page_with(
      "<h1>Ferry quay reopens</h1><p class=info>By <span class=author>Tom Okafor</span>"
      ", 3 May 2026, 14 comments");
  CHECK(block_with(article, "By Tom").kind == BlockKind::kByline);
  CHECK(block_with(article, "By Tom").reason.rule == "marked-byline");
  // A wrapper of that name holds more than a name.
  const Article whole = read_html(
                            "<title>Ferry quay reopens</title><div class=author><h1>Ferry quay"
                            " reopens</h1>" +
                                std::string(kStory) + "</div>",
                            {})
                            .article;
  CHECK(block_with(whole, "What it costs").role == Role::kBody);
}

TEST_CASE("a section's link over the headline is no body", "[article]") {
  const Article article = page_with("<p><a href=/n>Harbours</a></p><h1>Ferry quay reopens</h1>");
  CHECK(block_with(article, "Harbours").role == Role::kFurniture);
}

TEST_CASE("what kind of story the headline begins is no body", "[article]") {
  const Article article = page_with("<p>Long read</p><h1>Ferry quay reopens</h1>");
  CHECK(block_with(article, "Long read").role == Role::kFurniture);
}

TEST_CASE("a byline or a correction beside another story is a part of that story", "[article]") {
  const Article article = page_with(
      "<h1>Ferry quay reopens</h1>",
      "<aside class=related><ul><li><a href=/1>Lighthouse shut</a><p>By Ann Lee</p><li><a href=/2>"
      "Market moves</a><p>Correction: 9 May</p></ul></aside>");
  CHECK(block_with(article, "By Ann Lee").kind == BlockKind::kRelated);
  CHECK(block_with(article, "Correction").kind == BlockKind::kRelated);
  CHECK(block_with(article, "Correction").role == Role::kFurniture);
}

TEST_CASE("the wall before the rest of a story is furniture", "[article]") {
  const Article article =
      page_with("<h1>Ferry quay reopens</h1>",
                "<h2>To continue reading, subscribe</h2><p>Already a subscriber?"
                " <a href=/in>Log in</a></p>");
  CHECK(block_with(article, "To continue").role == Role::kFurniture);
  CHECK(block_with(article, "Already a").role == Role::kFurniture);
}

TEST_CASE("the entries of a live blog are body, their authors and buttons are not", "[article]") {
  const Article article = page_with(
      "<h1>Ferry quay reopens</h1>",
      "<div class=live-entry><time datetime=2026-05-06T09:20Z>09:20</time><h2>First boat sails</h2>"
      "<p class=entry-author>Tom Okafor</p><p>The first boat has left the quay with 212 people on "
      "board, the harbour master says, and it was full.</p><div class=entry-share><a "
      "href=#>Share</a>"
      " <a href=#e2>Permalink</a></div></div>"
      "<div class=live-entry><time datetime=2026-05-06T08:05Z>08:05</time><h2>Crowds at the "
      "gate</h2>"
      "<p class=entry-author>Ann Lee</p><p>Several hundred people have been waiting at the gate "
      "since "
      "six, although the board asked them to come later.</p></div>");
  for (const std::string_view words :
       {"First boat sails", "The first boat has", "Several hundred"}) {
    INFO(words);
    CHECK(block_with(article, words).role == Role::kBody);
  }
  for (const std::string_view words : {"Tom Okafor", "Ann Lee"}) {
    INFO(words);
    CHECK(block_with(article, words).kind == BlockKind::kByline);
    CHECK(block_with(article, words).role == Role::kFurniture);
  }
  CHECK(block_with(article, "Permalink").role == Role::kFurniture);
}

TEST_CASE("the links to a story's other pages are furniture", "[article]") {
  const Article article = page_with(
      "<h1>Ferry quay reopens</h1><p>Page: <b>1</b> <a href=2>2</a>"
      " <a href=3>3</a></p>",
      "<ul class=pagination><li><a href=2>Next page</a></ul>");
  CHECK(block_with(article, "Page: 1").role == Role::kFurniture);
  CHECK(block_with(article, "Next page").reason.rule == "marked-navigation");
}

TEST_CASE("whose words a quotation gives goes with it", "[article]") {
  const Article article = page_with(
      "<h1>Ferry quay reopens</h1>",
      "<blockquote class=twitter-post><p>The first boat leaves at seven on Saturday, and we will "
      "all be on it, said the islands' council.</p><footer>Islands Council on its own page</footer>"
      "</blockquote><p>The board did not say what a crossing would cost, or who would pay for "
      "the boats that sail empty in winter.</p>");
  CHECK(block_with(article, "The first boat leaves").kind == BlockKind::kQuote);
  CHECK(block_with(article, "Islands Council").kind == BlockKind::kQuote);
  CHECK(block_with(article, "Islands Council").role == Role::kBody);
}

TEST_CASE("a page with no story keeps what is no furniture", "[article]") {
  const Article article =
      read_html("<title>x</title><nav><a href=/>Home</a></nav><div>Gone.</div>", {}).article;
  CHECK(block_with(article, "Home").role == Role::kFurniture);
  CHECK(block_with(article, "Gone.").role == Role::kBody);
}

}  // namespace
}  // namespace article_inspector
