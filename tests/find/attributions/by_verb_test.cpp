#include <catch_amalgamated.hpp>

#include "tests/support/marked_claims.h"

namespace {

TEST_CASE("a verb before a clause", "[claims]") {
  CHECK_CLAIMS("[s The mayor] [q said] that [c the bridge was closed].");
  CHECK_CLAIMS("[s The mayor] [q said] [c the bridge was closed].");
  CHECK_CLAIMS("[s She] also [q warned] that [c the river was rising].");
}

TEST_CASE("a verb before a quotation", "[claims]") {
  CHECK_CLAIMS("[s She] [q said]: [c \"We are ready.\"]");
  CHECK_CLAIMS("[s The mayor] [q said], [c \"We are ready.\"]");
}

TEST_CASE("a verb behind a quotation", "[claims]") {
  CHECK_CLAIMS("[c \"We are ready,\"] [q said] [s the mayor].");
  CHECK_CLAIMS("[c \"We are ready,\"] [s she] [q said].");
  CHECK_CLAIMS("[c \"We are ready,\"] [s she] [q said]. [c \"The boats are here.\"]");
}

TEST_CASE("a dateline is not said", "[claims]") {
  CHECK_CLAIMS("OSLO (Fjord Wire) - [c The bridge was closed], [s the mayor] [q said].");
  CHECK_CLAIMS("BERGEN, Norway, May 6, 2025 - [s Vik Optics] [q announced] [c a second plant].");
}

TEST_CASE("the source begins with its first word", "[claims]") {
  CHECK_CLAIMS("[s Mr Lind] [q denied] [c claims that the site was sold].");
  CHECK_CLAIMS("[s Aid group Open Hands] [q said] [c the road was closed].");
  CHECK_CLAIMS("[c \"We are ready!\"] [s the mum-of-four] [q said].");
  CHECK_CLAIMS("[s The Department for Levelling Up] [q said] that [c it had a plan].");
}

TEST_CASE("once again between source and verb", "[claims]") {
  CHECK_CLAIMS("[s The mayor] once again [q said] that [c the bridge was closed].");
}

TEST_CASE("that as the subject of what is said", "[claims]") {
  CHECK_CLAIMS("[s Experts] [q say] [c that gives the government time].");
  CHECK_CLAIMS("[s Experts] [q say] that [c costs had risen].");
}

TEST_CASE("neither confirmed nor denied says nothing", "[claims]") {
  CHECK_CLAIMS("The ministry has neither confirmed nor denied the plan.");
}

TEST_CASE("how somebody was told is no content", "[claims]") {
  CHECK_CLAIMS("[c \"They measured nothing,\"] [s she] [q told] this newspaper over the phone.");
}

TEST_CASE("when somebody heard something else", "[claims]") {
  CHECK_CLAIMS("Mara Lind was baking when she heard glass break.");
  CHECK_CLAIMS("[c The road is closed], as [s the mayor] [q said].");
}

TEST_CASE("a cited source is behind what is reported", "[claims]") {
  CHECK_CLAIMS(
      "[s1 The Oslo Herald] [q1 reported] that [c1 [c2 the plan had failed]], [q2 citing] [s2 two "
      "officials].");
  CHECK_CLAIMS("The shop closed on Friday, citing high costs.");
}

TEST_CASE("could of ability is no hedge", "[claims]") {
  const auto stance = [](std::string_view text) {
    return article_inspector::inspect(text, {}).claims.at(0).stance;
  };
  using article_inspector::Stance;
  CHECK(stance("The mayor said that the town could not pay.") == Stance::kAsserted);
  CHECK(stance("The mayor said she could hear shots.") == Stance::kAsserted);
  CHECK(stance("The mayor said that the dam could break.") == Stance::kHedged);
}

}  // namespace
