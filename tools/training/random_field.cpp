#include "tools/training/random_field.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace article_inspector::training {
namespace {

// Changes smaller than this are not worth the step.
constexpr float kNothing = 1e-3f;
constexpr float kFirstSquare = 1e-4f;

template <typename Row>
void normalize(Row& row) {
  float sum = 0;
  for (const float x : row) sum += x;
  if (sum <= 0) return;
  for (float& x : row) x /= sum;
}

RandomField::Row to_parts(const std::array<float, kNameLabels>& labels) {
  RandomField::Row parts{};
  parts[0] = labels[kOutsideLabel];
  for (std::uint32_t l = 1; l < kNameLabels; ++l) {
    parts[type_part(l)] += labels[l];
    parts[is_inside_label(l) ? kInsidePart : kBeginPart] += labels[l];
  }
  return parts;
}

}  // namespace

RandomField::RandomField(const Settings& settings, std::vector<std::uint16_t> open)
    : settings_(settings),
      open_(std::move(open)),
      weights_(settings.feature_count),
      squares_(settings.feature_count) {
  if (open_.empty()) open_.assign(settings.feature_count, (1u << kNameParts) - 1);
  for (Row& row : squares_) row.fill(kFirstSquare);
}

void RandomField::score(const FieldToken* chain, std::size_t length) {
  emissions_.assign(length, Labels{});
  pair_scores_.assign(length, Pairs{});
  for (std::size_t t = 0; t < length; ++t) {
    Row parts{};
    for (const FeatureId f : chain[t].features) {
      for (std::uint32_t p = 0; p < kNameParts; ++p) parts[p] += weights_[f][p];
    }
    Labels& row = emissions_[t];
    add_parts(parts.data(), row.data());
    const float top = *std::max_element(row.begin(), row.end());
    for (float& e : row) e = std::exp(e - top);
    const std::uint32_t sources = t == 0 ? 1 : kNameLabels;  // the start counts as outside
    for (std::uint32_t before = 0; before < sources; ++before) {
      Labels pairs{};
      add_parts(weights_[joint_id(chain[t].joint, before)].data(), pairs.data());
      add_parts(weights_[joint_id(kJoints, before)].data(), pairs.data());
      for (std::uint32_t l = 0; l < kNameLabels; ++l) {
        if (may_follow(before, l)) pair_scores_[t][before][l] = std::exp(pairs[l]);
      }
    }
  }
}

void RandomField::expect(const FieldToken* chain, std::size_t length, bool all, float times) {
  const auto open = [&](std::size_t t, std::uint32_t l) {
    return all || (chain[t].allowed >> l & 1) != 0;
  };
  const auto reached = [&](std::size_t t, std::uint32_t before) {
    return t > 0 ? forward_[t - 1][before] : before == kOutsideLabel ? 1.0f : 0.0f;
  };
  forward_.assign(length, Labels{});
  backward_.assign(length, Labels{});
  for (std::size_t t = 0; t < length; ++t) {
    for (std::uint32_t before = 0; before < kNameLabels; ++before) {
      const float from = reached(t, before);
      if (from == 0) continue;
      for (std::uint32_t l = 0; l < kNameLabels; ++l) {
        if (open(t, l)) forward_[t][l] += from * pair_scores_[t][before][l] * emissions_[t][l];
      }
    }
    normalize(forward_[t]);
  }
  backward_[length - 1].fill(1);
  for (std::size_t t = length - 1; t > 0; --t) {
    for (std::uint32_t before = 0; before < kNameLabels; ++before) {
      if (!open(t - 1, before)) continue;
      for (std::uint32_t l = 0; l < kNameLabels; ++l) {
        if (!open(t, l)) continue;
        backward_[t - 1][before] += pair_scores_[t][before][l] * emissions_[t][l] * backward_[t][l];
      }
    }
    normalize(backward_[t - 1]);
  }
  for (std::size_t t = 0; t < length; ++t) {
    Pairs pairs{};
    float sum = 0;
    for (std::uint32_t before = 0; before < kNameLabels; ++before) {
      const float from = reached(t, before);
      if (from == 0) continue;
      for (std::uint32_t l = 0; l < kNameLabels; ++l) {
        if (!open(t, l)) continue;
        pairs[before][l] = from * pair_scores_[t][before][l] * emissions_[t][l] * backward_[t][l];
        sum += pairs[before][l];
      }
    }
    if (sum <= 0) continue;
    for (std::uint32_t before = 0; before < kNameLabels; ++before) {
      for (std::uint32_t l = 0; l < kNameLabels; ++l) {
        const float p = times * pairs[before][l] / sum;
        pair_gradients_[t][before][l] += p;
        label_gradients_[t][l] += p;
      }
    }
  }
}

void RandomField::step(FeatureId feature, const Row& gradient) {
  for (std::uint32_t p = 0; p < kNameParts; ++p) {
    if (std::abs(gradient[p]) < kNothing || (open_[feature] >> p & 1) == 0) continue;
    float& square = squares_[feature][p];
    float& weight = weights_[feature][p];
    square += gradient[p] * gradient[p];
    const float rate = settings_.rate / std::sqrt(square);
    weight += rate * gradient[p];
    const float size = std::max(0.0f, std::abs(weight) - rate * settings_.shrink);
    weight = weight < 0 ? -size : size;
  }
}

void RandomField::learn(const FieldToken* chain, std::size_t length, float weight) {
  if (length == 0) return;
  score(chain, length);
  label_gradients_.assign(length, Labels{});
  pair_gradients_.assign(length, Pairs{});
  expect(chain, length, false, weight);
  expect(chain, length, true, -weight);
  for (std::size_t t = 0; t < length; ++t) {
    const Row parts = to_parts(label_gradients_[t]);
    for (const FeatureId f : chain[t].features) step(f, parts);
    const std::uint32_t sources = t == 0 ? 1 : kNameLabels;
    for (std::uint32_t before = 0; before < sources; ++before) {
      const Row pair = to_parts(pair_gradients_[t][before]);
      step(joint_id(chain[t].joint, before), pair);
      step(joint_id(kJoints, before), pair);
    }
  }
}

void RandomField::add_to_average() {
  sums_.resize(weights_.size());
  for (std::size_t f = 0; f < weights_.size(); ++f) {
    for (std::uint32_t p = 0; p < kNameParts; ++p) sums_[f][p] += weights_[f][p];
  }
  ++averaged_;
}

std::vector<RandomField::Row> RandomField::weights() const {
  if (averaged_ == 0) return weights_;
  std::vector<Row> out = sums_;
  for (Row& row : out) {
    for (float& w : row) w /= static_cast<float>(averaged_);
  }
  return out;
}

}  // namespace article_inspector::training
