#include "core/find/entities.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "core/limits.h"
#include "tests/support/marked_text.h"

namespace article_inspector {
namespace {

TEST_CASE("a person's full and short name are one", "[entities]") {
  CHECK(entity_lines("Marta Velano spoke. Velano left.") ==
        "per Marta Velano: Marta Velano, Velano\n");
  CHECK(entity_lines("Mr Velano spoke. Tomas Velano left.") ==
        "per Tomas Velano: Velano, Tomas Velano\n");
  CHECK(entity_lines("John F. Harlan spoke. John Harlan left.") ==
        "per John F. Harlan: John F. Harlan, John Harlan\n");
}

TEST_CASE("two people of one family name stay two", "[entities]") {
  CHECK(entity_lines("Marta Velano met Tomas Velano.") ==
        "per Marta Velano: Marta Velano\nper Tomas Velano: Tomas Velano\n");
}

TEST_CASE("a country's names are one entity, its people another", "[entities]") {
  CHECK(entity_lines("The US agreed. The United States paid.") ==
        "gpe United States: US, United States\n");
  CHECK(entity_lines("Iran agreed. They attacked the Islamic Republic.") ==
        "gpe Iran: Iran, Islamic Republic\n");
  CHECK(entity_lines("A Russian ship left Russia. Two Russians stayed.") ==
        "norp Russians: Russian, Russians\ngpe Russia: Russia\n");
}

TEST_CASE("an acronym and its long form are one", "[entities]") {
  CHECK(entity_lines("The World Health Organization (WHO) met. The WHO agreed.") ==
        "org World Health Organization: World Health Organization, WHO, WHO\n");
  CHECK(entity_lines("The WHO met. The World Health Organization agreed.") ==
        "org World Health Organization: WHO, World Health Organization\n");
  CHECK(entity_lines("The Inland Waterways Forum (IWF) met. The IWF agreed.") ==
        "org Inland Waterways Forum: Inland Waterways Forum, IWF, IWF\n");
}

TEST_CASE("a bracket behind a name may hold a mark alone", "[entities]") {
  CHECK(entity_lines("The World Health Organization (-) met.") ==
        "org World Health Organization: World Health Organization\n");
}

TEST_CASE("a name of hundreds of letters is none", "[entities]") {
  CHECK(entity_lines("Bank of A" + std::string(kMaxNameBytes, 'a') + " met.") == "");
}

TEST_CASE("an organisation's short forms are one with it", "[entities]") {
  CHECK(entity_lines("The Friends of Knockcushan met. The Friends agreed.") ==
        "org Friends of Knockcushan: Friends of Knockcushan, Friends\n");
  CHECK(entity_lines("Harlan Steel Ltd closed. Harlan Steel is sold.") ==
        "org Harlan Steel Ltd: Harlan Steel Ltd, Harlan Steel\n");
}

TEST_CASE("mentions come in text order", "[entities]") {
  Entity first;
  first.mentions = {{{0, 2}, MentionForm::kName}, {{8, 9}, MentionForm::kName}};
  Entity second;
  second.mentions = {{{4, 5}, MentionForm::kName}};
  const auto mentions = mentions_in_order({first, second});
  REQUIRE(mentions.size() == 3);
  CHECK(mentions[1].entity == 1);
  CHECK(mentions[2].span.begin == 8);
}

}  // namespace
}  // namespace article_inspector
