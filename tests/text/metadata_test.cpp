#include "core/text/metadata.h"

#include <catch_amalgamated.hpp>

#include "core/text/html.h"

namespace article_inspector {
namespace {

using Names = std::vector<std::string>;

Article read(std::string_view html, std::string_view url = "") {
  return read_html(html, {.kind = InputKind::kHtml, .url = std::string(url), .date = {}}).article;
}

std::string ld(std::string_view json) {
  return "<script type='application/ld+json'>" + std::string(json) + "</script><p>Text.</p>";
}

TEST_CASE("linked data tells of the article", "[metadata]") {
  const Article article = read(ld(R"({"@type": "NewsArticle", "headline": "Quay reopens",
      "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "Bo Hu"}],
      "datePublished": "2025-06-03T10:00:00+02:00", "dateModified": "2025-06-04",
      "publisher": {"name": "Bay Post"}, "inLanguage": "en-GB"})"));
  CHECK(article.title == "Quay reopens");
  CHECK(article.byline == Names{"Ann Lee", "Bo Hu"});
  CHECK(article.published == "2025-06-03T10:00:00+02:00");
  CHECK(article.modified == "2025-06-04");
  CHECK(article.publisher == "Bay Post");
  CHECK(article.language == "en-GB");
}

TEST_CASE("the order of sources: linked data, Open Graph, other meta, the page, the address",
          "[metadata]") {
  const std::string data = ld(R"({"@type":"Article","datePublished":"2025-01-01"})");
  const std::string open_graph =
      "<meta property='article:published_time' content='2025-02-02T08:00Z'>";
  const std::string other = "<meta name=date content='2025-03-03'>";
  const std::string shown =
      "<article><time datetime='2025-04-04'>4 April</time><p>Text.</p></article>";
  const std::string_view url = "https://bay.example/2025/05/05/quay";
  CHECK(read(open_graph + other + data + shown, url).published == "2025-01-01");
  CHECK(read(open_graph + other + shown, url).published == "2025-02-02T08:00Z");
  CHECK(read(other + shown, url).published == "2025-03-03");
  CHECK(read(shown, url).published == "2025-04-04");
  CHECK(read("<p>Text.</p>", url).published == "2025-05-05");
  CHECK(read("<p>Text.</p>").published == "");
}

TEST_CASE("a date behind the caller's is no date", "[metadata]") {
  const std::string page =
      "<meta property='article:published_time' content='2097-01-01'><meta name=date "
      "content='2025-02-02'><p>Text.";
  const auto published = [&](std::string_view date) {
    return read_html(page, {.kind = InputKind::kHtml, .url = {}, .date = std::string(date)})
        .article.published;
  };
  CHECK(published("2025-02-03") == "2025-02-02");
  CHECK(published("2025-02-02") == "2025-02-02");
  CHECK(published("2024-12-31") == "");
  CHECK(published("") == "2097-01-01");
  CHECK(published("no date") == "2097-01-01");
}

TEST_CASE("authors and dates of other stories are not the article's", "[metadata]") {
  const std::string story =
      "<title>Quay reopens</title><div class=story><h1>Quay reopens</h1><p>The quay at Abbot "
      "reopened on Friday after a year of repairs, the harbour board said on its site.</p>"
      "<p>\"It holds,\" said harbour master Carl Voss, who had led the work.</p></div>";
  for (const std::string_view around : {"<div class=more-stories>", "<ul class=related><li>",
                                        "<div class=comments>", "<div class=sidebar>"}) {
    INFO(around);
    const Article article = read(story + std::string(around) +
                                 "<h3><a href=/x>Ferry late again</a></h3><p class=byline>By Bo Hu"
                                 "</p><time datetime=2024-05-09>May 9, 2024</time>");
    CHECK(article.byline.empty());
    CHECK(article.published == "");
  }
  // A part of that name with the story itself in it is the story's.
  const Article own = read("<body class=has-sidebar><p class=byline>By Ann Lee</p>" + story);
  CHECK(own.byline == Names{"Ann Lee"});
}

TEST_CASE("a page that only lists stories has no author and no date", "[metadata]") {
  const Article article = read(
      "<title>Bay Post</title><nav><a href=/>Home</a></nav><h1>Bay Post</h1><div class=card>"
      "<h2><a href=/1>Ferry late again</a></h2><p class=byline>By Bo Hu</p><time "
      "datetime=2024-05-09>9 May</time></div>");
  CHECK(article.byline.empty());
  CHECK(article.published == "");
}

TEST_CASE("a site that declares itself the author gives way to a person", "[metadata]") {
  const std::string data =
      ld(R"({"@type":"Article","author":{"name":"Bay Post"},"publisher":{"name":"Bay Post"}})");
  CHECK(read(data).byline == Names{"Bay Post"});
  CHECK(read("<meta name=author content='Ann Lee'>" + data).byline == Names{"Ann Lee"});
}

TEST_CASE("a date that cannot be is no date", "[metadata]") {
  CHECK(
      read("<meta name=date content='2025-02-30'><meta name=pubdate content='x'><p>T").published ==
      "");
  const Article article = read(
      "<meta property='article:published_time' content='2025-02-02'>"
      "<meta property='article:modified_time' content='2025-01-01'><p>Text.");
  CHECK(article.published == "2025-02-02");
  CHECK(article.modified == "");
}

TEST_CASE("the title loses the site's name", "[metadata]") {
  CHECK(read("<title>Quay reopens | Bay Post</title><p>T").title == "Quay reopens");
  CHECK(read("<title>Quay reopens - Bay Post</title><meta property='og:site_name' "
             "content='Bay Post'><p>T")
            .title == "Quay reopens");
  CHECK(read("<title>Port Ellery - a town afloat</title><p>T").title ==
        "Port Ellery - a town afloat");
  CHECK(
      read("<title>Ferry quay reopens - News - Bay</title><h1>Ferry quay reopens</h1><p>T").title ==
      "Ferry quay reopens");
  CHECK(read("<meta property='og:title' content='Ann &amp;amp; Bo &amp;#8217;s'><p>T").title ==
        "Ann & Bo \u2019s");
}

TEST_CASE("authors are read from where the page names them", "[metadata]") {
  CHECK(read("<meta name=author content='By Ann Lee and Bo Hu'><p>T").byline ==
        Names{"Ann Lee", "Bo Hu"});
  CHECK(read("<meta property='article:author' content='https://bay.example/ann'>"
             "<a rel=author href=/ann>Ann Lee</a><p>T")
            .byline == Names{"Ann Lee"});
  CHECK(read("<span itemprop=author>Ann Lee</span><p>T").byline == Names{"Ann Lee"});
  CHECK(read("<p>By <a rel=author>Ann Lee</a>, <a rel=author>Bo Hu</a> and <a rel=author>Cy Dee</a>"
             "<p>T<p>See <a rel=author>Di Fox</a>")
            .byline == Names{"Ann Lee", "Bo Hu", "Cy Dee"});
  CHECK(
      read("<p>By <b class=author>Ann Lee</b> <i class=author-role>Senior Writer</i><p>T").byline ==
      Names{"Ann Lee"});
  CHECK(read("<div class=related><span class=byline>Cy Dee</span></div><p>T").byline == Names{});
  CHECK(read("<p>No name here.</p>").byline == Names{});
}

TEST_CASE("language, address and publisher", "[metadata]") {
  CHECK(read("<html lang=de><p>T").language == "de");
  CHECK(read("<meta property='og:locale' content='en_US'><p>T").language == "en-US");
  CHECK(read("<html lang='<b>'><p>T").language == "en");
  CHECK(read("<link rel=canonical href='https://bay.example/q'><p>T").url ==
        "https://bay.example/q");
  CHECK(read("<link rel=canonical href='https://bay.example/q'><p>T", "https://x.example").url ==
        "");  // page.cpp sets the given one
}

}  // namespace
}  // namespace article_inspector
