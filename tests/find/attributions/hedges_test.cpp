#include <catch_amalgamated.hpp>

#include "tests/support/marked_claims.h"
#include "tools/builtin_model.h"

namespace {

using article_inspector::Stance;

Stance stance_of(const char* text) {
  const article_inspector::Report report =
      article_inspector::inspect(text, {}, article_inspector::builtin_model());
  REQUIRE(report.claims.size() == 1);
  return report.claims[0].stance;
}

TEST_CASE("a modal in a side clause does not hedge the rest", "[claims]") {
  CHECK(stance_of("She announced a sale, which could fetch a fortune.") == Stance::kAsserted);
  CHECK(stance_of("She said the sale could fetch a fortune.") == Stance::kHedged);
}

TEST_CASE("a hedge takes its whole clause", "[claims]") {
  CHECK_CLAIMS("[c Two men were [q reportedly] seen on the roof].");
  CHECK_CLAIMS("[c He [q allegedly] sold the vote].");
  CHECK_CLAIMS("The road is open; [c two men were [q reportedly] seen on the roof].");
  CHECK_CLAIMS("[c The [q alleged] thief left by boat].");
}

TEST_CASE("a hedge that opens the sentence stays outside", "[claims]") {
  CHECK_CLAIMS("[q Reportedly], [c two men were seen on the roof].");
  CHECK_CLAIMS("[q Apparently] [c nobody had locked the gate].");
}

TEST_CASE("stance", "[claims]") {
  CHECK(stance_of("The mayor said the bridge was closed.") == Stance::kAsserted);
  CHECK(stance_of("The mayor said the bridge may be closed.") == Stance::kHedged);
  CHECK(stance_of("The mayor hinted that the bridge was closed.") == Stance::kHedged);
  CHECK(stance_of("Two men were reportedly seen.") == Stance::kHedged);
  CHECK(stance_of("The mayor denied any wrongdoing.") == Stance::kDenied);
  CHECK(stance_of("The mayor dismissed the claim as false.") == Stance::kDenied);
  CHECK(stance_of("The mayor dismissed the bridge as a toy.") == Stance::kAsserted);
}

}  // namespace
