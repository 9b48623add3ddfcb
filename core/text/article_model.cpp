#include "core/text/article_model.h"

#include <cstdint>
#include <iterator>

namespace article_inspector {
namespace {

struct Split {
  std::uint8_t feature;
  std::int16_t threshold;  // above: to the right
};

#include "core/text/article_model.inc"

constexpr std::size_t kDepth = 4;
constexpr std::size_t kTreeSplits = (std::size_t{1} << kDepth) - 1;
constexpr std::size_t kTreeLeaves = std::size_t{1} << kDepth;
constexpr std::size_t kTrees = std::size(kSplits) / kTreeSplits;
static_assert(std::size(kSplits) == kTrees * kTreeSplits);
static_assert(std::size(kLeaves) == kTrees * kTreeLeaves);

}  // namespace

int article_score(const BlockFeatures& features) {
  int score = kBias;
  for (std::size_t tree = 0; tree < kTrees; ++tree) {
    std::size_t node = 0;
    for (std::size_t level = 0; level < kDepth; ++level) {
      const Split& split = kSplits[tree * kTreeSplits + node];
      const int value = features[static_cast<Feature>(split.feature)];
      node = 2 * node + (value > split.threshold ? 2 : 1);
    }
    score += kLeaves[tree * kTreeLeaves + node - kTreeSplits];
  }
  return score;
}

}  // namespace article_inspector
