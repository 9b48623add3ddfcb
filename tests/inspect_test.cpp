#include "core/inspect.h"

#include <catch_amalgamated.hpp>

#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

TEST_CASE("plain text is the article's text, unchanged") {
  const std::string input = "One line.\r\n\r\nAnother.\n";
  CHECK(inspect(input, {}, builtin_model()).article.text == input);
}

TEST_CASE("the article alone is the article of the whole report") {
  const std::string page =
      "<nav>Home</nav><h1>Ferry sails</h1><p>The mayor said on Monday that the ferry sails.</p>";
  Options options;
  options.kind = InputKind::kHtml;
  const Report whole = inspect(page, options, builtin_model());
  options.parts = Parts::kArticle;
  const Report alone = inspect(page, options, builtin_model());
  CHECK(whole.claims.size() == 1);
  CHECK(alone.claims.empty());
  CHECK(alone.values.empty());
  CHECK(alone.notices.size() == whole.notices.size());
  CHECK(alone.article.text == whole.article.text);
  CHECK(alone.article.title == whole.article.title);
  CHECK(alone.article.blocks.size() == whole.article.blocks.size());
}

}  // namespace
}  // namespace article_inspector
