#include "core/output/voice_shares.h"

#include <array>
#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

std::array<unsigned, 4> shares(VoiceCounts counts) {
  const VoiceShares s = voice_shares(counts);
  return {s.named, s.unnamed, s.hedged, s.own};
}

TEST_CASE("voice shares sum up to exactly one") {
  using Shares = std::array<unsigned, 4>;
  CHECK(shares({}) == Shares{0, 0, 0, 100});
  CHECK(shares({1, 1, 1, 0}) == Shares{34, 33, 33, 0});
  CHECK(shares({1, 1, 1, 4}) == Shares{15, 14, 14, 57});
  CHECK(shares({0, 0, 0, 7}) == Shares{0, 0, 0, 100});
  CHECK(shares({4000000000u, 4000000000u, 0, 0}) == Shares{50, 50, 0, 0});
  for (std::uint32_t i = 0; i < 200; ++i) {
    const auto s = shares({i, i * 7 % 13, i * 5 % 11, i % 3});
    REQUIRE(s[0] + s[1] + s[2] + s[3] == 100);
  }
}

}  // namespace
}  // namespace article_inspector
