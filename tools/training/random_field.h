// A conditional random field over chains of name labels (Lafferty, McCallum and Pereira 2001), as
// core/find/name_model.h decodes it. Labels may be known in part: then all labellings that fit
// count as right together (Tsuboi et al. 2008). Learns by AdaGrad (Duchi et al. 2011).
#ifndef ARTICLE_INSPECTOR_TOOLS_TRAINING_RANDOM_FIELD_H_
#define ARTICLE_INSPECTOR_TOOLS_TRAINING_RANDOM_FIELD_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/find/name_features.h"

namespace article_inspector::training {

/// The place of a feature's weights.
using FeatureId = std::uint32_t;

/// One token of a chain.
struct FieldToken {
  std::vector<FeatureId> features;
  std::uint32_t joint = 0;
  std::uint32_t allowed = 0;  // labels that may be right, one bit each
};

class RandomField {
 public:
  struct Settings {
    std::uint32_t feature_count = 0;
    FeatureId first_joint = 0;  // of the features of all joints and labels before, in order
    float rate = 0.03f;         // of learning
    float shrink = 1e-3f;       // of a weight towards 0, at each step
  };
  using Row = std::array<float, kNameParts>;

  /// `open` tells for each feature which weights may be other than 0, one bit each; all if empty.
  RandomField(const Settings& settings, std::vector<std::uint16_t> open);

  /// One step towards the labels allowed in chain[0..length). `weight` scales it.
  void learn(const FieldToken* chain, std::size_t length, float weight);

  /// Takes the present weights into the average.
  void add_to_average();

  /// One row for each feature: the average, or the present weights if nothing was taken into it.
  std::vector<Row> weights() const;

 private:
  using Labels = std::array<float, kNameLabels>;
  using Pairs = std::array<Labels, kNameLabels>;  // [before][label]

  FeatureId joint_id(std::uint32_t joint, std::uint32_t before) const {
    return settings_.first_joint + joint * kNameLabels + before;
  }
  void score(const FieldToken* chain, std::size_t length);
  /// The expected labels and label pairs, added `times`; where only allowed labels may be taken, or
  /// all.
  void expect(const FieldToken* chain, std::size_t length, bool all, float times);
  void step(FeatureId feature, const Row& gradient);

  Settings settings_;
  std::vector<std::uint16_t> open_;
  std::vector<Row> weights_;
  std::vector<Row> squares_;
  std::vector<Row> sums_;
  int averaged_ = 0;
  // Of the chain that is learned.
  std::vector<Labels> emissions_;
  std::vector<Pairs> pair_scores_;
  std::vector<Labels> forward_;
  std::vector<Labels> backward_;
  std::vector<Labels> label_gradients_;
  std::vector<Pairs> pair_gradients_;
};

}  // namespace article_inspector::training

#endif  // ARTICLE_INSPECTOR_TOOLS_TRAINING_RANDOM_FIELD_H_
