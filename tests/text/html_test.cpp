#include "core/text/html.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "core/limits.h"
#include "core/text/html_flatten.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

struct Case {
  std::string_view html;
  std::string_view text;
};

std::string text_of(std::string_view html) { return read_html(html, {}).article.text; }

/// The contract: disjoint blocks in text order that hold every letter, parted by blank lines.
void check_cover(const Article& article) {
  std::uint32_t end = 0;
  for (const Block& block : article.blocks) {
    REQUIRE(block.span.begin >= end);
    REQUIRE(block.span.begin < block.span.end);
    REQUIRE(block.span.end <= article.text.size());
    REQUIRE(slice(article.text, {end, block.span.begin}) == (end == 0 ? "" : "\n\n"));
    REQUIRE_FALSE(block.reason.message.empty());
    end = block.span.end;
  }
  REQUIRE(end == article.text.size());
}

TEST_CASE("white space collapses as on a page", "[html]") {
  const Case c = GENERATE(values<Case>({
      {"", ""},
      {" \n ", ""},
      {"<p>  One\n\ttwo  </p>", "One two"},
      {"<p>One</p><p>Two</p>", "One\n\nTwo"},
      {"<p>One<p>Two", "One\n\nTwo"},
      {"<p>One <b> two</b> three</p>", "One two three"},
      {"<p>un<b>bro</b>ken</p>", "unbroken"},
      {"<div>One<p>Two</p>Three</div>", "One\n\nTwo\n\nThree"},
      {"<p>One<br>two</p>", "One\ntwo"},
      {"<p>One <br> two<br></p>", "One\ntwo"},
      {"<p>One<br><br>Two<br>\n<br>Three</p>", "One\n\nTwo\n\nThree"},
      {"<p>&nbsp;</p><p>One&nbsp;two&nbsp;</p>", "One\u00A0two"},
      {"<p>One<img src=x>two</p>", "One two"},
      {"<p>A<wbr>B</p>", "AB"},
      {"<ul><li>One<li>Two<ul><li>Three</ul></ul>", "One\n\nTwo\n\nThree"},
      {"<pre>a\n  b\n\nc\n</pre>", "a\n  b\n\nc"},
      {"<pre>\n\n  a</pre>", "a"},
      {"<textarea>a\n b</textarea>", "a\n b"},
      {"<h1>One</h1>Two", "One\n\nTwo"},
      {"<p>He said <q>no</q>.</p>", "He said \u201Cno\u201D."},
      {"<figure><img><figcaption>A pier</figcaption></figure>Text", "A pier\n\nText"},
      {"<button>Share</button><button>Save</button>", "Share Save"},
      {"\xEF\xBB\xBF<p>One</p>", "One"},
  }));
  CHECK(text_of(c.html) == c.text);
}

TEST_CASE("inline elements that touch are not glued", "[html]") {
  const Case c = GENERATE(values<Case>({
      {"<a href=/>Home</a><a href=/p>Photos</a>", "Home Photos"},
      {"<p><span><a href=/>home</a></span><span><a href=/p>photos</a></span>", "home photos"},
      {"<p><span>Credit</span><span>Ann Lee</span>", "Credit Ann Lee"},
      {"<p><span>wo</span><span>rd</span>", "word"},
      {"<p><span>D</span><span>espite</span>", "Despite"},
      {"<p><b>Mc</b>Donald", "McDonald"},
      {"<p><a href=/>one</a><a href=/p>, two</a>", "one, two"},
      {"<pre><b>new</b><i>Thing</i></pre>", "newThing"},
  }));
  CHECK(text_of(c.html) == c.text);
}

TEST_CASE("character references are read", "[html]") {
  CHECK(text_of("<p>&lt;b&gt; &amp; &eacute; &#8220;&#x1F600; &#3000000000; &copy") ==
        "<b> & \u00E9 \u201C\U0001F600 \uFFFD \u00A9");
}

TEST_CASE("tables keep rows and cells apart", "[html]") {
  const Case c = GENERATE(values<Case>({
      {"<table><tr><th>Town<th>Seats<tr><td>Abbot<td>12</table>", "Town\tSeats\n\nAbbot\t12"},
      {"<table><tr><td><p>Left</p></td><td><p>Right</p></td></tr></table>", "Left\n\nRight"},
      {"<tr><td>One</td><td>two</td></tr>", "One\ttwo"},
      {"<table><caption>Seats</caption><tr><td>1</table>", "Seats\n\n1"},
  }));
  CHECK(text_of(c.html) == c.text);
}

TEST_CASE("what a page does not show is left out", "[html]") {
  const std::string_view hidden = GENERATE(
      as<std::string_view>(), "<script>no()</script>", "<style>p{}</style>",
      "<template><p>no</p></template>", "<noscript><p>no</p></noscript>", "<!-- no -->",
      "<p hidden>no</p>", "<p style='color:red; DISPLAY : none'>no</p>",
      "<div style='visibility:hidden'><p>no</p></div>", "<dialog><p>no</p></dialog>",
      "<span class='sr-only'>no</span>", "<span class='visually-hidden'>no</span>",
      "<span class='screen-reader-text'>no</span>", "<iframe>no</iframe>", "<video>no</video>",
      "<svg><title>no</title></svg>", "<math><annotation>no</annotation></math>",
      "<object data=x>no</object>", "<datalist><option>no</datalist>");
  CHECK(text_of("<p>Before the break.</p>" + std::string(hidden) + "<p>After it.</p>") ==
        "Before the break.\n\nAfter it.");
}

TEST_CASE("what a page shows stays", "[html]") {
  const Case c = GENERATE(values<Case>({
      {"<p aria-hidden=true>Seen</p>", "Seen"},
      {"<p hidden=until-found>Seen</p>", "Seen"},
      {"<dialog open>Seen</dialog>", "Seen"},
      {"<details><summary>More</summary>Seen</details>", "More\n\nSeen"},
      {"<svg><text>Seen</text></svg>", "Seen"},
      {"<object>Seen</object>", "Seen"},
      {"<body style='display:none'><p>Seen</p>", "Seen"},
      {"<p>Loading</p><div style='display:none'><p>The whole story stands here.</p></div>",
       "Loading\n\nThe whole story stands here."},
      {"<select><option>One<option>Two</select>", "One\n\nTwo"},
  }));
  CHECK(text_of(c.html) == c.text);
}

TEST_CASE("links carry their words, target and domain", "[html]") {
  const Options options{
      .kind = InputKind::kHtml, .url = "https://harbour.example/news/a.html", .date = {}};
  const Article article =
      read_html(
          "<p>See <a href='b.html#x'> the plan </a>, <a href='https://www.Bay.example/'>Bay</a>"
          "<a href='/c'><img></a>, <a href='javascript:go()'>more</a>, <a name=x>here</a>.",
          options)
          .article;
  REQUIRE(article.links.size() == 2);
  CHECK(slice(article.text, article.links[0].span) == "the plan");
  CHECK(article.links[0].href == "https://harbour.example/news/b.html#x");
  CHECK(article.links[0].domain == "harbour.example");
  CHECK(slice(article.text, article.links[1].span) == "Bay");
  CHECK(article.links[1].domain == "bay.example");
}

TEST_CASE("a link that is never closed ends with its block", "[html]") {
  const Article article =
      read_html("<p>See <a href=/x>the plan</p><p>Next.</p><p><a href=/y>End</a></p>", {}).article;
  REQUIRE(article.links.size() == 2);
  CHECK(slice(article.text, article.links[0].span) == "the plan");
  CHECK(slice(article.text, article.links[1].span) == "End");
}

TEST_CASE("a base element moves relative links", "[html]") {
  const Article article =
      read_html("<head><base href='https://cdn.example/x/'></head><a href=y>Y</a>", {}).article;
  REQUIRE(article.links.size() == 1);
  CHECK(article.links[0].href == "https://cdn.example/x/y");
}

TEST_CASE("a link around blocks spans them", "[html]") {
  const Article article =
      read_html("<a href=/x> <h3>Quay reopens</h3><p>After a year.</p></a><p>End", {}).article;
  REQUIRE(article.links.size() == 1);
  CHECK(slice(article.text, article.links[0].span) == "Quay reopens\n\nAfter a year.");
}

TEST_CASE("markup too deep or too wide loses no text", "[html]") {
  const auto repeat = [](std::string_view piece, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += piece;
    return all;
  };
  const std::string end = "<p>The <a href=/x>end</a> &amp; all.</p>";
  const std::string html =
      GENERATE_COPY("<p>Start</p>" + repeat("<div>", 5000) + "deep" + end,
                    "<p>Start</p>" + repeat("<b><p>", 5000) + "deep" + end,
                    "<p>Start</p>" + repeat("<ul><li>", 3000) + "deep" + end,
                    "<p>Start</p>" + repeat("<table><tr><td>", 2000) + "deep" + end,
                    "<p>Start</p>" + repeat("<svg>", 3000) + "deep" + end,
                    "<p>Start</p>" + repeat("<math><mtext>", 3000) + "deep" + end,
                    "<p>Start</p><p" + repeat(" x=1 y", 3000) + ">deep</p>" + end);
  const Page page = read_html(html, {});
  // Attributes of one name are one attribute, and then nothing is too deep.
  CHECK(page.article.text.substr(0, 5) == "Start");
  CHECK(page.article.text.find("deep") != std::string::npos);
  CHECK(page.article.text.find("The end & all.") != std::string::npos);
  REQUIRE(page.article.links.size() == 1);
  CHECK(slice(page.article.text, page.article.links[0].span) == "end");
  check_cover(page.article);
}

TEST_CASE("a bound that was hit is told", "[html]") {
  std::string deep;
  std::string wide = "<p";
  for (int i = 0; i < 500; ++i) {
    deep += "<div>";
    wide += " a" + std::to_string(i);
  }
  for (const std::string& html : {deep + "x", wide + ">x"}) {
    const Page page = read_html(html, {});
    CHECK(page.article.text == "x");
    REQUIRE(page.notices.size() == 1);
    CHECK(page.notices[0].code == "markup-too-deep");
  }
  CHECK(read_html("<div><div>x", {}).notices.empty());
  CHECK(read_html("", {}).notices.empty());
}

TEST_CASE("a page of too many tags keeps its words apart", "[html]") {
  std::string html;
  for (std::uint32_t i = 0; i < kMaxTags + 10; ++i) html += "<p>x";
  const std::string flat = flatten_markup(html);
  CHECK(std::count(flat.begin(), flat.end(), '<') <= kMaxTags);
  CHECK(flat.substr(flat.size() - 6) == " x x x");
  const Page page = read_html(html, {});
  CHECK(std::count(page.article.text.begin(), page.article.text.end(), 'x') == kMaxTags + 10);
  REQUIRE(page.notices.size() == 1);
  CHECK(page.notices[0].code == "markup-too-deep");
}

TEST_CASE("flattening keeps text, breaks and targets", "[html]") {
  const Case c = GENERATE(values<Case>({
      {"plain & simple", "plain & simple"},
      {"a < b", "a &lt; b"},
      {"a <", "a <"},
      {"<div class=x>a</div>b", "<p>a<p>b"},
      {"<B>a</B>b", "ab"},
      {"a<br/>b", "a<br>b"},
      {"<h2 id=x>a</h2>", "<p><h2>a</h2>"},
      {"<li>a</li>", "<li>a<p>"},
      {"<a class=x href='/y\"z'>a</a>", "<a href='/y\"z'>a</a>"},
      {"<a href=/y>a<div>b", "<a href=\"/y\">a</a><p>b"},
      {"<script>if (a < b) '<p>'</script>x", "x"},
      {"<style>p > a</style >x", "x"},
      {"<!-- <p> -->x<!doctype html>y<?php ?>z", "xyz"},
      {"x<!-- never closed", "x"},
      {"<script>never closed", ""},
      {"a<img alt='>'>b", "a b"},
      {"<p title=\"a>b\">x", "<p>x"},
      {"<p title", "<p>"},
  }));
  CHECK(flatten_markup(c.html) == c.text);
}

TEST_CASE("odd pages: every letter is in one block", "[html]") {
  const std::string_view html = GENERATE(
      as<std::string_view>(), "<frameset><frame><noframes>x</noframes></frameset>", "</p></div>x",
      "<table>stray<tr>text<td>cell</table>", "<a><a><p><a>x", "<b><i></b>x</i>y", "<p>a\0b",
      "<select><p>x<table><td>y", "<plaintext><p>x", "<title>Only a title</title>",
      "<body><head>x</head>", "<svg><foreignObject><p>x</p></foreignObject></svg>", "&&&amp;#;&#x;",
      "<p>\u200B</p>\u200B x \uFEFF", "<ul><p>a<li>b</ul>c", "<pre>a<p>b</pre>c<br><br><br>d");
  check_cover(read_html(html, {}).article);
}

}  // namespace
}  // namespace article_inspector
