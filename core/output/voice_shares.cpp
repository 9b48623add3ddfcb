#include "core/output/voice_shares.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace article_inspector {

VoiceShares voice_shares(const VoiceCounts& counts) {
  const std::uint64_t parts[] = {counts.named, counts.unnamed, counts.hedged, counts.own};
  const std::uint64_t total = parts[0] + parts[1] + parts[2] + parts[3];
  if (total == 0) return {.own = 100};

  unsigned shares[4];
  std::uint64_t remainders[4];
  unsigned left = 100;
  for (int i = 0; i < 4; ++i) {
    shares[i] = static_cast<unsigned>(parts[i] * 100 / total);
    remainders[i] = parts[i] * 100 % total;
    left -= shares[i];
  }
  for (; left > 0; --left) {
    const auto largest = std::max_element(std::begin(remainders), std::end(remainders));
    ++shares[largest - remainders];
    *largest = 0;
  }
  return {shares[0], shares[1], shares[2], shares[3]};
}

}  // namespace article_inspector
