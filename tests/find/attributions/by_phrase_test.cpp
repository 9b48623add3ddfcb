#include <catch_amalgamated.hpp>

#include "tests/support/marked_claims.h"

namespace {

TEST_CASE("according to, behind the content", "[claims]") {
  CHECK_CLAIMS("[c The herd has doubled], [q according to] [s the ranger].");
  CHECK_CLAIMS("[c Rents rose by a tenth], [q according to] [s a survey of tenants].");
  CHECK_CLAIMS("[c Rents rose by a tenth] [q according to] [s the bank].");
  CHECK_CLAIMS("[c Her heart was weak], [q according to] [s her brother, Tove Arn].");
}

TEST_CASE("according to, before the content", "[claims]") {
  CHECK_CLAIMS("[q According to] [s the ranger], [c the herd has doubled].");
  CHECK_CLAIMS("[q According to] [s Tove Arn], a local guide, [c the path is closed].");
  CHECK_CLAIMS("But [q according to] [s the ranger], [c the herd has doubled].");
}

TEST_CASE("according to, inside the content", "[claims]") {
  CHECK_CLAIMS("[c The herd], [q according to] [s the ranger], [c has doubled].");
}

TEST_CASE("other phrases that name a source", "[claims]") {
  CHECK_CLAIMS("[q In the view of] [s the court], [c the sale was void].");
  CHECK_CLAIMS("[c The sale was void], [q as per] [s the ruling].");
}

TEST_CASE("a rate is no source", "[claims]") {
  CHECK_CLAIMS("The oil costs 40 crowns per barrel.");
}

TEST_CASE("in somebody's view", "[claims]") {
  CHECK_CLAIMS("In [s his] [q view], [c the law is unconstitutional].");
  CHECK_CLAIMS("[c The repair cost too much], by [s the agency]'s [q reckoning].");
  CHECK_CLAIMS("The road came into view at noon.");
}

TEST_CASE("people briefed on something", "[claims]") {
  CHECK_CLAIMS("[q According to] [s people] briefed on the talks, [c the deal is close].");
}

}  // namespace
