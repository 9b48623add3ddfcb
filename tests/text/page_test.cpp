#include "core/text/page.h"

#include <catch_amalgamated.hpp>

#include "core/limits.h"

namespace article_inspector {
namespace {

InputKind kind_of(std::string_view input) { return read_page(input, {}).article.kind; }

std::vector<std::string_view> codes_of(const Page& page) {
  std::vector<std::string_view> codes;
  for (const Notice& notice : page.notices) codes.push_back(notice.code);
  return codes;
}

TEST_CASE("block markup makes the input HTML", "[page]") {
  CHECK(kind_of("<p>The council met.</p>") == InputKind::kHtml);
  CHECK(kind_of("<!DOCTYPE html><title>x</title>") == InputKind::kHtml);
  CHECK(kind_of("  <html><body>x") == InputKind::kHtml);
  CHECK(kind_of("<?xml version=\"1.0\"?><html>x</html>") == InputKind::kHtml);
  CHECK(kind_of("<div class=\"story\">The council met.") == InputKind::kHtml);
  CHECK(kind_of("The council met.<br>It voted.<br>") == InputKind::kHtml);
  CHECK(kind_of("Intro\n<h2>Vote</h2>\n<p>It voted.</p>") == InputKind::kHtml);
  CHECK(kind_of("<!-- saved --><ul><li>One</li></ul>") == InputKind::kHtml);
}

TEST_CASE("text that merely holds angle brackets is text", "[page]") {
  CHECK(kind_of("") == InputKind::kText);
  CHECK(kind_of("Prices rose < 3% and > 1%.") == InputKind::kText);
  CHECK(kind_of("See <https://harbour.example/a> for more.") == InputKind::kText);
  CHECK(kind_of("Write to Ann Lee <ann@harbour.example>.") == InputKind::kText);
  CHECK(kind_of("He used the <p> and <div> elements, and the </div> tag.") == InputKind::kText);
  CHECK(kind_of("I <3 this. <p") == InputKind::kText);
  CHECK(kind_of("<pre-war> and <presently>") == InputKind::kText);
}

TEST_CASE("the kind that is asked for wins", "[page]") {
  const std::string_view input = "<p>One</p>";
  const Page text = read_page(input, {.kind = InputKind::kText, .url = {}, .date = {}});
  CHECK(text.article.kind == InputKind::kText);
  CHECK(text.article.text == input);
  const Page html = read_page("Just words", {.kind = InputKind::kHtml, .url = {}, .date = {}});
  CHECK(html.article.kind == InputKind::kHtml);
  CHECK(html.article.text == "Just words");
}

TEST_CASE("plain text stays as it is", "[page]") {
  const std::string_view input =
      GENERATE(as<std::string_view>(), "", "\xEF\xBB\xBFWith a BOM.\r\n", " \tOdd  spaces \r\r\n\n",
               "caf\xC3\xA9 \xF0\x9F\x98\x80");
  const Page page = read_page(input, {});
  CHECK(page.article.text == input);
  CHECK(page.notices.empty());
}

TEST_CASE("bytes that are no UTF-8 are counted", "[page]") {
  const Page page = read_page("caf\xE9 and \xFF.", {});
  CHECK(page.article.text == "caf\xEF\xBF\xBD and \xEF\xBF\xBD.");
  REQUIRE(codes_of(page) == std::vector<std::string_view>{"invalid-utf8"});
  CHECK(page.notices[0].message.substr(0, 2) == "2 ");
}

TEST_CASE("input over the limit is cut at a border", "[page]") {
  std::string input(kMaxInputBytes - 1, ' ');
  input += "\xC3\xA9 tail";
  const Page page = read_page(input, {});
  CHECK(page.article.text.size() == kMaxInputBytes - 1);
  CHECK(codes_of(page) == std::vector<std::string_view>{"input-too-long"});
  CHECK(read_page(std::string(kMaxInputBytes, ' '), {}).notices.empty());
}

TEST_CASE("the address names the publisher where nothing better does", "[page]") {
  const Options options{
      .kind = InputKind::kAuto, .url = "https://www.harbour.example/a", .date = {}};
  CHECK(read_page("Words.", options).article.publisher == "harbour.example");
  CHECK(read_page("Words.", options).article.url == "https://www.harbour.example/a");
  CHECK(read_page("Words.", {}).article.publisher == "");
}

}  // namespace
}  // namespace article_inspector
