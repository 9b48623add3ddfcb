// What the tagger looks at. Shared by the tagger and its trainer, so that they cannot drift apart.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGGER_FEATURES_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGGER_FEATURES_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/language/linear_model.h"
#include "core/text/tokens.h"

namespace article_inspector {

/// Hashes of one token's form that the features are made of.
struct TokenShape {
  std::uint32_t form = 0;
  std::uint32_t lower = 0;
  std::uint32_t suffix[4] = {};  // of the lowered form, 1 to 4 bytes; 0 where it is not longer
  std::uint32_t prefix = 0;      // 3 bytes, likewise
  std::uint32_t shape = 0;       // runs of upper, lower, digit and other bytes, e.g. "Aa", "0,0"
};

TokenShape token_shape(std::string_view form);

inline constexpr std::size_t kMaxTaggerFeatures = 16;

/// The features of token `i` of the sentence `shapes[0..count)`, where `before1` and `before2` are
/// the classes given to the two tokens before it (kTagCount at the sentence's start). Returns how
/// many were written to `out`.
std::size_t tagger_features(const TokenShape* shapes, std::size_t count, std::size_t i,
                            std::uint32_t before1, std::uint32_t before2,
                            Feature (&out)[kMaxTaggerFeatures]);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGGER_FEATURES_H_
