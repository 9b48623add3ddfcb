#include "core/find/mentions.h"

#include <catch_amalgamated.hpp>
#include <string>
#include <string_view>

#include "tests/support/marked_text.h"

namespace article_inspector {
namespace {

void check(std::initializer_list<std::string_view> cases) {
  for (const std::string_view markup : cases) CHECK(mark_names(markup) == markup);
}

TEST_CASE("people", "[mentions]") {
  check({
      "[per Marta Velano] met [per Tomas Reil] on the pier.",
      "The singer [per Ngozi Adelaja] was late.",
      "It was won by [per J. K. Harlan].",
      "[per Ursula von der Brink] spoke first.",
      "A letter by [per Omar bin Rashid] was read.",
      "The goalkeeper [per Jean-Pierre Dorval] saved it.",
      "They asked [per Maria de la Cruz] for help.",
      "[per Anna Kowalska], 45, was unhurt.",
      "Her brother, [per Peter O'Brien], agreed.",
      "The award went to [per Siobhan McAllister-Reyes].",
  });
}

TEST_CASE("who tells a person, which tells none", "[mentions]") {
  check({
      "[org Cobre Velano], which runs a mine upstream, refused.",
      "[per Marta Velano], who runs a mine upstream, refused.",
  });
}

TEST_CASE("a word that is also a title stays in a company's name", "[mentions]") {
  check({"[org Kestrel Marine ASA] fell by a tenth."});
}

TEST_CASE("a title is no part of a name", "[mentions]") {
  check({
      "President [per Marta Velano] spoke.",
      "Prime Minister [per Tomas Reil] and Foreign Minister [per Anna Brandl] met.",
      "Mr [per Harlan] refused.",
      "Dr. [per Velano] agreed.",
      "They saw Lt. Gen. [per Robert Haskins] there.",
      "The case came before Judge [per Emily Carter].",
      "Alhaji [per Musa Bello] gave the land.",
      "They thanked Tan Sri [per Rahman Hussein].",
      "Police praised Sgt [per Lucy Marsh].",
      "Secretary of State [per Anna Brandl] flew home.",
      "The [org Labour Party] leader [per Anna Brandl] resigned.",
      "[gpe US] President [per Tomas Reil] flew home.",
      "[gpe US] Energy Secretary [per Ann Diaz] flew home.",
      "[norp German] Chancellor [per Anna Brandl] flew home.",
      "[norp South African] President [per Thabo Dlamini] flew home.",
  });
}

TEST_CASE("countries, cities and provinces", "[mentions]") {
  check({
      "They flew from [gpe Syria] to [gpe Iran].",
      "He was born in [gpe Latakia].",
      "The [gpe US] and the [gpe UK] agreed.",
      "Floods hit [gpe Bosnia and Herzegovina].",
      "Aid reached [gpe DR Congo] and [gpe C\u00f4te d\u2019Ivoire].",
      "They met in [gpe New York City], not in [gpe Washington].",
      "The road to [gpe Springfield], [gpe Illinois], is closed.",
      "Clashes went on in [gpe al-Suwayda].",
      "Schools in [gpe North Carolina] reopened.",
      "[gpe Washington] hesitated.",
  });
}

TEST_CASE("a place that no list knows shows by its neighbours", "[mentions]") {
  check({
      "The flood hit the town of [gpe Velmora].",
      "A bus left the village of [gpe Kurrow] at noon.",
      "They arrived in [gpe Velmora].",
  });
}

TEST_CASE("regions, waters, mountains", "[mentions]") {
  check({
      "Tension in the [loc Middle East] grew.",
      "Ships left the [loc Black Sea].",
      "Snow fell in the [loc Alps].",
      "A boat sank in the [loc Gulf of Aden].",
      "It rained over [loc Lake Victoria].",
      "They crossed the [loc Kurrow River].",
      "The fire on [loc Mount Velmora] spread.",
  });
}

TEST_CASE("buildings, airports, roads", "[mentions]") {
  check({
      "Flights from [fac Heathrow Airport] were late.",
      "They marched to [fac Trafalgar Square].",
      "The concert at [fac Velmora Stadium] was full.",
      "Traffic on the [fac Kurrow Bridge] stopped.",
  });
}

TEST_CASE("peoples, faiths and parties' followers", "[mentions]") {
  check({
      "The [norp Russian] embassy was closed.",
      "[norp Druze] fighters and [norp Alawite] villagers fled.",
      "[norp Democrats] and [norp Republicans] agreed.",
      "Two [norp French] and three [norp Dutch] sailors were saved.",
      "An [norp Islamist]-led government took over.",
      "A [gpe U.S.]-led force arrived.",
      "[norp Muslims] and [norp Christians] prayed.",
  });
}

TEST_CASE("organisations by the lists", "[mentions]") {
  check({
      "[org NATO] and the [org EU] met.",
      "The [org World Health Organization] warned of it.",
      "[org Hamas] denied it.",
      "[org Reuters] reported it.",
      "He told the [org BBC] so.",
      "The [org Kremlin] was silent.",
      "She wrote it on [org Twitter].",
      "[org Toyota] cut its forecast.",
  });
}

TEST_CASE("organisations by a head word", "[mentions]") {
  check({
      "He joined the [org Ministry of Health].",
      "The [org Ministry of Trade and Industry] agreed.",
      "The [org Ministry of Health, Labour and Welfare] agreed.",
      "She teaches at the [org University of Velmora].",
      "The [org Velmora Herald] was sold.",
      "[org Harlan Steel Ltd] closed.",
      "[org Harlan & Reil] closed.",
      "They sued [org Harlan Holdings Inc.]",
      "The [org Committee on Foreign Affairs] met.",
      "Farmers joined the [org Friends of Knockcushan].",
      "The [org Velmora Teachers' Union] went on strike.",
      "The [org Front for the Defence of Velmora] laid down its arms.",
  });
}

TEST_CASE("a possessor is parted from what it owns", "[mentions]") {
  check({
      "[gpe Israel]'s [org Kan] public broadcaster reported it.",
      "[gpe Iran]\u2019s [org Ministry of Defence] denied it.",
      "[per Marta Velano]'s book was late.",
      "[gpe Britain]'s [org Supreme Court] agreed.",
  });
}

TEST_CASE("coordination keeps names apart", "[mentions]") {
  check({
      "[per Anna Brandl] and [per Tomas Reil] met.",
      "[gpe Syria], [gpe Iraq] and [gpe Lebanon] agreed.",
      "The [org Food and Drug Administration] agreed.",
  });
}

TEST_CASE("events, laws, products", "[mentions]") {
  check({
      "He fought in [event World War II].",
      "Storms like [event Hurricane Maria] are rare.",
      "They left the [law Paris Agreement].",
      "It breaks the [law Clean Rivers Act].",
      "The [product F-35] flew over.",
      "The ferry [product Kestrel] sank.",
  });
}

TEST_CASE("a listed name in lower case ends before its hyphen", "[mentions]") {
  check({
      "He bought [product bitcoin]-backed loans. It fell.",
      "They sold [product bitcoin]-",
      "Near [gpe al-Suwayda] it rained.",
  });
}

TEST_CASE("titles of works stand in quotation marks", "[mentions]") {
  check({
      "Her novel \u201c[work The Glass Harbour]\u201d won.",
      "The song \"[work Winter Light]\" was banned.",
      "\u201cWe will win,\u201d he said.",
  });
}

TEST_CASE("capitals at a sentence's start say little", "[mentions]") {
  check({
      "However, nobody came.",
      "Tensions remain high.",
      "Police said two men fled.",
      "Teachers went home.",
      "In [gpe Syria] it rained. There it snowed.",
      "Former [gpe US] officials agreed.",
  });
}

TEST_CASE("a name seen whole types its short forms", "[mentions]") {
  check({
      "[per Marta Zellwick] spoke. Later [per Zellwick] left.",
      "The [org Velmora Transport Agency] agreed. The [org Agency] was late.",
      "The [org Inland Waterways Forum] ([org IWF]) met. The [org IWF] agreed.",
  });
}

TEST_CASE("lines of capitals and Title Case need the body's help", "[mentions]") {
  check({
      "[gpe Syria] Talks Go On After New Clashes\nTalks in [gpe Syria] went on.",
      "Rain Hits Many Parts Of Large City\nIt rained.",
      "[per Zellwick] Wins Second Term After Long Count\n[per Marta Zellwick] won.",
  });
}

TEST_CASE("ordinary abbreviations are no names", "[mentions]") {
  check({
      "It began at noon GMT.",
      "The DNA was tested.",
      "He has a PhD and a DVD.",
  });
}

TEST_CASE("hostile text stays linear and whole", "[mentions]") {
  for (const std::string& piece : {std::string("A"), std::string("Aa "), std::string("A-"),
                                   std::string("of The "), std::string("\""), std::string("de ")}) {
    std::string text;
    while (text.size() < 100000) text += piece;
    const std::string marked = mark_names(text);
    CHECK(marked.size() >= text.size());
  }
}

}  // namespace
}  // namespace article_inspector
