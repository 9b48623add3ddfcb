#include <catch_amalgamated.hpp>

#include "tests/support/marked_claims.h"

namespace {

TEST_CASE("a headline with a colon", "[claims]") {
  CHECK_CLAIMS("[c Bridge to reopen in spring]: [s ministry]\n\nThe bridge is old.\n");
  CHECK_CLAIMS("[s Ministry]: [c bridge to reopen in spring]\n\nThe bridge is old.\n");
}

TEST_CASE("a colon that only introduces", "[claims]") {
  CHECK_CLAIMS("There are three lakes: one in the north, two in the south.");
}

}  // namespace
