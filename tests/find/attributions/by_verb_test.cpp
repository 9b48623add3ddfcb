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

}  // namespace
