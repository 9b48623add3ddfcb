#include <catch_amalgamated.hpp>

#include "tests/support/marked_claims.h"

namespace {

TEST_CASE("a quotation runs on behind its attribution", "[claims]") {
  CHECK_CLAIMS("[c \"We are ready,\"] [s she] [q said]. [c \"The boats are on the beach.\"]");
  CHECK_CLAIMS(
      "[c \"We are ready,\"] [q said] [s the mayor]. [c \"The boats are here now.\"] [c \"Nobody "
      "will drown.\"]");
}

TEST_CASE("a quotation behind a reported clause of the same source", "[claims]") {
  CHECK_CLAIMS("[s Lind] [q said] [c the lake was dead]. [c \"We swam there as children.\"]");
}

TEST_CASE("a quotation with an attribution of its own does not run on", "[claims]") {
  CHECK_CLAIMS(
      "[c1 \"We are ready,\"] [s1 she] [q1 said]. [c2 \"We are not,\"] [q2 said] [s2 the cook].");
}

TEST_CASE("a quotation over two paragraphs", "[claims]") {
  CHECK_CLAIMS(
      "[c \u201cWe are ready,\u201d] [s she] [q said]. [c \u201cThe boats are on the "
      "beach.]\n\n[c \u201cThe tents are up.\u201d]");
}

TEST_CASE("quoted words that are no claims", "[claims]") {
  CHECK_CLAIMS("The sign above the \"Anchor\" was gone.");
  CHECK_CLAIMS("Her song \"The Long Way to the Sea\" won a prize.");
}

}  // namespace
