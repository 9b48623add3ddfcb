// What the name model looks at. Shared by the model and its trainer, so that they cannot drift
// apart.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_NAME_FEATURES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_NAME_FEATURES_H_

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/find/mentions.h"
#include "core/find/name_tokens.h"
#include "core/find/name_types.h"
#include "core/language/linear_model.h"
#include "core/language/tagger_features.h"

namespace article_inspector {

/// Labels of a token: outside any name, or the beginning or inside of a name of some type.
inline constexpr std::uint32_t kNameLabels = 1 + 2 * kEntityTypes;
inline constexpr std::uint32_t kOutsideLabel = 0;
constexpr std::uint32_t begin_label(EntityType type) {
  return 1 + 2 * static_cast<std::uint32_t>(type);
}
constexpr std::uint32_t inside_label(EntityType type) { return begin_label(type) + 1; }
constexpr bool is_inside_label(std::uint32_t label) { return label != 0 && label % 2 == 0; }
constexpr EntityType label_type(std::uint32_t label) {
  return static_cast<EntityType>((label - 1) / 2);
}
/// A name goes on only where one of its type has begun.
constexpr bool may_follow(std::uint32_t before, std::uint32_t label) {
  return !is_inside_label(label) || before == label || before + 1 == label;
}

/// The model weighs a label's parts: outside, each type, and that a name begins or goes on.
inline constexpr std::uint32_t kNameParts = 1 + kEntityTypes + 2;
inline constexpr std::uint32_t kBeginPart = 1 + kEntityTypes;
inline constexpr std::uint32_t kInsidePart = kBeginPart + 1;
constexpr std::uint32_t type_part(std::uint32_t label) { return (label + 1) / 2; }

/// The scores of labels by those of their parts.
template <typename Number>
void add_parts(const Number* parts, Number* labels) {
  labels[kOutsideLabel] += parts[0];
  for (std::uint32_t l = 1; l < kNameLabels; ++l) {
    labels[l] += parts[type_part(l)] + parts[is_inside_label(l) ? kInsidePart : kBeginPart];
  }
}

/// Tokens [first, end) of one sentence that may hold names. All others are outside.
struct NameChain {
  Index first = 0;
  Index end = 0;
  Index sentence = 0;
};

inline constexpr std::size_t kMaxNameFeatures = 200;

/// Where, in a token's features, the groups end.
struct NameFeatureCounts {
  std::size_t words = 0;    // of words and shapes
  std::size_t lexicon = 0;  // then of word lists
  std::size_t all = 0;      // then of what the rules found
};

/// How a token joins the one before it: classes for the model of label pairs.
inline constexpr std::uint32_t kJoints = 48;
/// The feature of a label `before` some token that joins as `joint`; kJoints stands for any.
Feature joint_feature(std::uint32_t joint, std::uint32_t before);

/// Reads the features of one article's tokens. Lives for one call: refers to its arguments.
class NameFeatures {
 public:
  NameFeatures(const NameText& text, const std::vector<NameMention>& by_rule);

  const std::vector<NameChain>& chains() const { return chains_; }
  NameFeatureCounts read(const NameChain& chain, Index token,
                         Feature (&out)[kMaxNameFeatures]) const;
  std::uint32_t joint(const NameChain& chain, Index token) const;

 private:
  /// What the model knows of each token.
  struct Seat {
    std::uint32_t lower = 0;  // hash of the lowered form
    Index rule = 0;           // the rules' mention that covers it, plus 1
    Index listed = 0;         // where the listed name that covers it begins, plus 1
    Index shape = 0;          // in shapes_, plus 1
  };
  /// What the article shows of a form elsewhere.
  struct Evidence {
    std::uint8_t lower = 0;    // times in lower case
    std::uint8_t capital = 0;  // times with a capital that no sentence's start explains
    std::uint8_t all = 0;      // times in any case
    bool acronym = false;      // the first letters of another name
    std::uint16_t whole = 0;   // types of the rules' mentions of this form alone, one bit each
    std::uint16_t first = 0;   // of longer ones that begin with it
    std::uint16_t inner = 0;
    std::uint16_t last = 0;
  };

  bool is_strong(Index i) const;
  bool is_connector(Index i) const;
  bool leads(Index i) const;
  Index behind_tail(Index i, Index end) const;
  void read_seats();
  void read_evidence();
  void find_chains();
  void add_chains(Index sentence);

  const NameText& text_;
  const std::vector<NameMention>& by_rule_;
  std::vector<Seat> seats_;
  std::vector<TokenShape> shapes_;
  std::unordered_map<std::uint32_t, Evidence> evidence_;
  std::vector<NameChain> chains_;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_NAME_FEATURES_H_
