#include "core/text/html_hints.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

TEST_CASE("names of classes and ids", "[html]") {
  struct Case {
    std::string_view names;
    Hint hint;
    bool has;
  };
  const Case c = GENERATE(values<Case>({
      {"nav", Hint::kNavigation, true},
      {"site-nav__item", Hint::kNavigation, true},
      {"siteNav", Hint::kNavigation, true},
      {"SITE-NAV", Hint::kNavigation, true},
      {"navel", Hint::kNavigation, false},
      {"td-post-content", Hint::kArticleBody, true},
      {"ArticleBody_text__x1", Hint::kArticleBody, true},
      {"article content", Hint::kArticleBody, false},  // two names
      {"articleBody", Hint::kArticleBody, true},
      {"sr-only", Hint::kUnseen, true},
      {"sr only", Hint::kUnseen, false},
      {"ad-slot", Hint::kAdvert, true},
      {"shadow loaded header", Hint::kAdvert, false},
      {"", Hint::kAdvert, false},
      {"123 --", Hint::kArticle, false},
  }));
  INFO(c.names);
  CHECK(hints_of_names(c.names).has(c.hint) == c.has);
}

TEST_CASE("roles", "[html]") {
  CHECK(hints_of_role("navigation").has(Hint::kNavigation));
  CHECK(hints_of_role("DIALOG").has(Hint::kConsent));
  CHECK(hints_of_role("presentation").empty());
}

}  // namespace
}  // namespace article_inspector
