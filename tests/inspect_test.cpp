#include "core/inspect.h"

#include <catch_amalgamated.hpp>

#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

TEST_CASE("plain text is the article's text, unchanged") {
  const std::string input = "One line.\r\n\r\nAnother.\n";
  CHECK(inspect(input, {}, builtin_model()).article.text == input);
}

}  // namespace
}  // namespace article_inspector
