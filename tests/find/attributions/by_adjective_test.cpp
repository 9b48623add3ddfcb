#include <catch_amalgamated.hpp>

#include "tests/support/marked_claims.h"

namespace {

TEST_CASE("an adjective of belief", "[claims]") {
  CHECK_CLAIMS("[s Residents] are [q worried] that [c the mill will close].");
  CHECK_CLAIMS("[s Party leaders] were deeply [q concerned] that [c turnout would fall].");
  CHECK_CLAIMS("[s She] was [q convinced] [c the vote was lost].");
  CHECK_CLAIMS("[s He] remains [q confident] that [c the bill will pass].");
  CHECK_CLAIMS("[s He] was not [q sure] that [c the deal would hold].");
}

TEST_CASE("an adjective that tells of no belief", "[claims]") {
  CHECK_CLAIMS("The road is certain to flood.");
  CHECK_CLAIMS("The lake remains a worried town's pride.");
  CHECK_CLAIMS("It is certain that the lake will freeze.");
  CHECK_CLAIMS("The concerned neighbours left early.");
}

}  // namespace
