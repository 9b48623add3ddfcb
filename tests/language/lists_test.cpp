// What the word lists must hold for the stages above to work.
#include <catch_amalgamated.hpp>
#include <string>
#include <string_view>

#include "core/language/lexicon.h"

namespace article_inspector {
namespace {

std::string value(std::string_view form, LexClass lex_class) {
  const Lexicon& lexicon = Lexicon::builtin();
  const auto found = lexicon.value(lexicon.find(form), lex_class);
  return found ? std::string(*found) : "(none)";
}

bool has(std::string_view form, LexClass lex_class) {
  const Lexicon& lexicon = Lexicon::builtin();
  return lexicon.classes(lexicon.find(form)).has(lex_class);
}

TEST_CASE("a country's names share its code", "[lists]") {
  for (const std::string_view form : {"US", "U.S.", "USA", "United States", "America"}) {
    CHECK(value(form, LexClass::kCountry) == "US");
  }
  for (const std::string_view form : {"Ivory Coast", "C\u00f4te d'Ivoire", "Cote d\u2019Ivoire"}) {
    CHECK(value(form, LexClass::kCountry) == "CI");
  }
  CHECK(value("DR Congo", LexClass::kCountry) == value("DRC", LexClass::kCountry));
  CHECK(value("Islamic Republic of Iran", LexClass::kCountry) == "IR");
}

TEST_CASE("demonyms come as noun, adjective and plural", "[lists]") {
  CHECK(value("Russian", LexClass::kDemonym) == "RU");
  CHECK(value("Russians", LexClass::kDemonym) == "RU");
  CHECK(value("Pole", LexClass::kDemonym) == "PL");
  CHECK(value("Frenchmen", LexClass::kDemonym) == "FR");
  CHECK_FALSE(has("Chineses", LexClass::kDemonym));
}

TEST_CASE("given names know their gender", "[lists]") {
  CHECK(value("Mary", LexClass::kFirstName) == "f");
  CHECK(value("Benjamin", LexClass::kFirstName) == "m");
  CHECK(value("Ngozi", LexClass::kFirstName) == "f");
  CHECK(value("Robin", LexClass::kFirstName) == "fm");
}

TEST_CASE("forms are met with and without diacritics", "[lists]") {
  CHECK(has("S\u00e3o Paulo", LexClass::kCity));
  CHECK(has("Sao Paulo", LexClass::kCity));
  CHECK(has("Erdo\u011fan", LexClass::kSurname));
  CHECK(has("Erdogan", LexClass::kSurname));
}

TEST_CASE("towns called like ordinary words or people stay out", "[lists]") {
  for (const std::string_view form : {"Of", "Most", "Young", "Wilson", "Mary"}) {
    CHECK_FALSE(has(form, LexClass::kCity));
  }
  CHECK(has("Latakia", LexClass::kCity));
  CHECK(has("Damascus", LexClass::kCity));
}

TEST_CASE("organisations, outlets and parts of names", "[lists]") {
  CHECK(value("WHO", LexClass::kOrganization) == "World Health Organization");
  CHECK(value("Reuters", LexClass::kOutlet) == "agency");
  CHECK(value("Guardian", LexClass::kOutlet) == "paper");
  CHECK(has("Ministry", LexClass::kOrgHead));
  CHECK(value("River", LexClass::kPlaceHead) == "LOC");
  CHECK(value("Airport", LexClass::kPlaceHead) == "FAC");
  CHECK(value("Sgt", LexClass::kTitle) == "military");
  CHECK(value("Tan Sri", LexClass::kTitle) == "honorific");
  CHECK(has("according", LexClass::kCommon));
}

}  // namespace
}  // namespace article_inspector
