#include "core/find/references.h"

#include <catch_amalgamated.hpp>

#include "tests/support/marked_text.h"

namespace article_inspector {
namespace {

TEST_CASE("a pronoun means the only person who fits", "[references]") {
  CHECK(entity_lines("Marta Velano spoke. She left.") == "per Marta Velano: Marta Velano, ~She\n");
  CHECK(entity_lines("Marta Velano spoke. He left.") == "per Marta Velano: Marta Velano\n");
  CHECK(entity_lines("Mr Reil spoke. He left.") == "per Reil: Reil, ~He\n");
  CHECK(entity_lines("Marta Velano met Peter Reil. She left.") ==
        "per Marta Velano: Marta Velano, ~She\nper Peter Reil: Peter Reil\n");
}

TEST_CASE("doubt resolves nothing", "[references]") {
  CHECK(entity_lines("Peter Reil and Martin Harlan met. In the end he left.").find('~') ==
        std::string::npos);
  CHECK(entity_lines("Marta Velano said: \"She is wrong.\"").find('~') == std::string::npos);
  CHECK(entity_lines("I saw it. They left.").find('~') == std::string::npos);
}

TEST_CASE("the subject is meant before others", "[references]") {
  CHECK(entity_lines("Peter Reil thanked Martin Harlan. He left.") ==
        "per Peter Reil: Peter Reil, ~He\nper Martin Harlan: Martin Harlan\n");
}

TEST_CASE("a role leads back to the person who was given it", "[references]") {
  CHECK(entity_lines("Russian President Peter Reil met Prime Minister Marta Velano. The Russian "
                     "leader spoke, and the prime minister left.") ==
        "norp Russian: Russian, Russian\nper Peter Reil: Peter Reil, ~leader\n"
        "per Marta Velano: Marta Velano, ~prime minister\n");
  CHECK(entity_lines("Foreign Minister Anna Brandl spoke. The minister left.") ==
        "per Anna Brandl: Anna Brandl, ~minister\n");
  CHECK(entity_lines("Foreign Minister Anna Brandl met Finance Minister Peter Reil. The minister "
                     "left.")
            .find('~') == std::string::npos);
}

TEST_CASE("an organisation is called by the noun in its name", "[references]") {
  CHECK(entity_lines("Konkan Harbour Bank grew. Analysts said the bank would shrink.") ==
        "org Konkan Harbour Bank: Konkan Harbour Bank, ~bank\n");
  CHECK(entity_lines("Konkan Harbour Bank met Velmora Bank. Analysts said the bank would shrink.")
            .find('~') == std::string::npos);
}

TEST_CASE("the company is the one with a company's suffix", "[references]") {
  CHECK(entity_lines("Velmora Marine ASA grew. It was in a poll by Fjordline Data. The company "
                     "will pay more.") ==
        "org Velmora Marine ASA: Velmora Marine ASA, ~company\norg Fjordline Data: Fjordline "
        "Data\n");
}

}  // namespace
}  // namespace article_inspector
