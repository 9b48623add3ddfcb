#include <catch_amalgamated.hpp>

#include "tests/support/marked_claims.h"

namespace {

TEST_CASE("a noun of saying with its owner and a that-clause", "[claims]") {
  CHECK_CLAIMS("[s His] [q claim] that [c the vote was rigged] has drawn laughter.");
  CHECK_CLAIMS("The hall laughed at [s his] [q claim] that [c the vote was stolen].");
  CHECK_CLAIMS("[s The senator]'s repeated [q warning] that [c the dam would fail] went unheard.");
  CHECK_CLAIMS("The [q allegation] by [s the union] that [c wages were late] was false.");
  CHECK_CLAIMS("[s Mara Lind]'s [q belief] that [c the lake is dead] is widespread there.");
}

TEST_CASE("a noun of wanting with an infinitive or an object", "[claims]") {
  CHECK_CLAIMS("[s Her] [q promise] [c to cut taxes] has drawn fire.");
  CHECK_CLAIMS("[s The mayor]'s [q pledge] [c to build the road] is old.");
  CHECK_CLAIMS("[s The union]'s [q call for] [c a recount] went unanswered.");
}

TEST_CASE("a noun of saying that nobody says", "[claims]") {
  CHECK_CLAIMS("Their call to the office was short.");
  CHECK_CLAIMS("The claim was paid within a week.");
  CHECK_CLAIMS("His view of the lake was blocked.");
  CHECK_CLAIMS("The idea that changed the valley came from a baker.");
}

TEST_CASE("an outer claim tells already what is repeated", "[claims]") {
  CHECK_CLAIMS("[s She] [q repeated] [c her claim that the well was dry].");
}

}  // namespace
