#include "tools/page_cover.h"

#include <catch_amalgamated.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/inspect.h"
#include "core/text/html.h"

namespace article_inspector {
namespace {

TEST_CASE("each visible text of our own pages is in exactly one block", "[page_cover]") {
  std::size_t pages = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("tests/cases")) {
    if (entry.path().filename() != "input.html") continue;
    ++pages;
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string html(std::istreambuf_iterator<char>(in), {});
    INFO(entry.path());
    CHECK(find_cover_problem(html, read_html(html, {}).article) == "");
  }
  CHECK(pages > 0);
}

TEST_CASE("odd pages lose nothing and say nothing twice", "[page_cover]") {
  const std::string_view html = GENERATE(
      as<std::string_view>(), "One<p>two<q>three</q> four", "<pre>a\n\n b</pre>c<br><br>d",
      "<table>stray<tr><td>cell<td><p>a<p>b</table>", "<a><a><p><a>x", "<b><i></b>x</i>y",
      "<select><option>a<optgroup label=x><option>b</select>",
      "<svg><title>no</title><text>yes</text></svg>", "<p hidden>no</p><p>yes<p>and more of it",
      "<p>Wait</p><div style='display:none'><p>The whole story is behind a script.</p></div>",
      "<div class='srOnly'>no</div>some text that is seen", "<noscript><p>no</p></noscript>yes",
      "<textarea>\n a\n\nb</textarea>", "<frameset><frame></frameset>", "<dialog>no</dialog>yes",
      "<q>a<q>b</q></q><q>c", "<object data=x>no</object><object>yes</object>",
      "<math><mi>x</mi><annotation>no</annotation></math>", "<ruby>a<rp>(</rp><rt>b</rt></ruby>");
  INFO(html);
  CHECK(find_cover_problem(html, read_html(html, {}).article) == "");
}

TEST_CASE("what is lost, said twice or torn apart is found", "[page_cover]") {
  const std::string_view html = "<p>One two</p><p>Three</p>";
  const Article whole = read_html(html, {}).article;
  REQUIRE(whole.blocks.size() == 2);
  CHECK(find_cover_problem(html, whole) == "");

  Article lost = whole;
  lost.text = lost.text.substr(0, lost.blocks[0].span.end);
  lost.blocks.pop_back();
  CHECK(find_cover_problem(html, lost) == "lost: Three");

  Article twice = whole;
  twice.text += "\n\nThree";
  twice.blocks.push_back(twice.blocks[1]);
  twice.blocks[2].span.begin += 7;
  twice.blocks[2].span.end += 7;
  CHECK(find_cover_problem(html, twice) == "shown, but not by the page: Three");

  Article torn = whole;
  torn.blocks.insert(torn.blocks.begin() + 1, torn.blocks[0]);
  torn.blocks[0].span.end -= 4;
  torn.blocks[1].span.begin += 4;
  CHECK(find_cover_problem(html, torn).starts_with("not in one block"));

  Article between = whole;
  between.blocks.erase(between.blocks.begin());
  CHECK(find_cover_problem(html, between) == "text between the blocks");
}

}  // namespace
}  // namespace article_inspector
