#include "core/find/name_model.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/find/name_features.h"

namespace article_inspector {
namespace {

// The texts that the model learned from name more organisations than news at large. What that takes
// away, in the model's units.
constexpr std::int32_t kOrgDoubt = 50;

/// Labels in whole vectors of the processor; those behind the last are never taken.
constexpr std::uint32_t kLabelLanes = (kNameLabels + 7) / 8 * 8;
using LabelScores = std::array<std::int32_t, kLabelLanes>;
using PartScores = std::array<std::int32_t, kNameParts>;

/// Finds the best labels of one chain after another (Viterbi 1967).
class Decoder {
 public:
  Decoder(const SparseModel& model, const NameFeatures& features)
      : model_(model), features_(features), pairs_(kJoints * kNameLabels) {
    for (std::uint32_t joint = 0; joint < kJoints; ++joint) {
      for (std::uint32_t before = 0; before < kNameLabels; ++before) {
        PartScores parts{};
        model_.add(joint_feature(joint, before), parts.data());
        model_.add(joint_feature(kJoints, before), parts.data());
        LabelScores& pair = pairs_[joint * kNameLabels + before];
        pair.fill(0);
        add_parts(parts.data(), pair.data());
        for (std::uint32_t label = 0; label < kLabelLanes; ++label) {
          if (label >= kNameLabels || !may_follow(before, label)) pair[label] = kNever;
        }
      }
    }
  }

  void decode(const NameChain& chain, std::vector<LearnedName>& names) {
    const std::size_t length = chain.end - chain.first;
    emissions_.resize(length);
    from_.resize(length);
    LabelScores best;
    best.fill(kNever);
    best[kOutsideLabel] = 0;
    for (std::size_t t = 0; t < length; ++t) {
      const Index token = chain.first + static_cast<Index>(t);
      Feature rows[kMaxNameFeatures];
      const std::size_t count = features_.read(chain, token, rows).all;
      LabelScores& scores = emissions_[t];
      PartScores parts{};
      for (std::size_t f = 0; f < count; ++f) model_.add(rows[f], parts.data());
      scores.fill(0);
      parts[type_part(begin_label(EntityType::kOrg))] -= kOrgDoubt;
      add_parts(parts.data(), scores.data());
      const LabelScores* const pairs = &pairs_[features_.joint(chain, token) * kNameLabels];
      LabelScores next;
      std::array<std::int32_t, kLabelLanes> source{};
      next.fill(2 * kNever);
      // All labels behind one side by side: the loop has no branch and becomes vector code.
      for (std::uint32_t before = 0; before < kNameLabels; ++before) {
        const std::int32_t so_far = best[before];
        const LabelScores& pair = pairs[before];
        for (std::uint32_t label = 0; label < kLabelLanes; ++label) {
          const std::int32_t score = so_far + pair[label];
          const bool better = score > next[label];
          next[label] = better ? score : next[label];
          source[label] = better ? static_cast<std::int32_t>(before) : source[label];
        }
      }
      for (std::uint32_t label = 0; label < kNameLabels; ++label) {
        next[label] = std::max(next[label], kNever) + scores[label];
        from_[t][label] = static_cast<std::uint8_t>(source[label]);
      }
      for (std::uint32_t label = kNameLabels; label < kLabelLanes; ++label) next[label] = kNever;
      best = next;
    }
    labels_.resize(length);
    std::uint32_t label = 0;
    for (std::uint32_t l = 1; l < kNameLabels; ++l) {
      if (best[l] > best[label]) label = l;
    }
    for (std::size_t t = length; t-- > 0;) {
      labels_[t] = label;
      label = from_[t][label];
    }
    emit(chain, names);
  }

 private:
  /// Below all sums of weights, and twice of it is a number yet.
  static constexpr std::int32_t kNever = -(1 << 28);

  void emit(const NameChain& chain, std::vector<LearnedName>& names) const {
    for (std::size_t t = 0; t < labels_.size();) {
      if (labels_[t] == kOutsideLabel) {
        ++t;
        continue;
      }
      std::size_t end = t + 1;
      while (end < labels_.size() && is_inside_label(labels_[end])) ++end;
      LearnedName name;
      name.first = chain.first + static_cast<Index>(t);
      name.end = chain.first + static_cast<Index>(end);
      name.type = label_type(labels_[t]);
      name.margin = std::numeric_limits<std::int32_t>::max();
      for (std::size_t k = t; k < end; ++k) {
        std::int32_t other = kNever;
        for (std::uint32_t l = 0; l < kNameLabels; ++l) {
          if (l == kOutsideLabel || label_type(l) != name.type) {
            other = std::max(other, emissions_[k][l]);
          }
        }
        name.margin = std::min(name.margin, emissions_[k][labels_[k]] - other);
      }
      names.push_back(name);
      t = end;
    }
  }

  const SparseModel& model_;
  const NameFeatures& features_;
  std::vector<LabelScores> pairs_;  // [joint][label before][label]
  std::vector<LabelScores> emissions_;
  std::vector<std::array<std::uint8_t, kNameLabels>> from_;
  std::vector<std::uint32_t> labels_;
};

}  // namespace

std::vector<LearnedName> learned_names(const SparseModel& model, const NameText& text,
                                       const std::vector<NameMention>& by_rule) {
  const NameFeatures features(text, by_rule);
  Decoder decoder(model, features);
  std::vector<LearnedName> names;
  for (const NameChain& chain : features.chains()) decoder.decode(chain, names);
  return names;
}

}  // namespace article_inspector
