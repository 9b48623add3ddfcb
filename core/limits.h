// Every bound of the engine, with its reason. A bound that was hit is told by a Notice.
#ifndef ARTICLE_INSPECTOR_CORE_LIMITS_H_
#define ARTICLE_INSPECTOR_CORE_LIMITS_H_

#include <cstdint>

namespace article_inspector {

/// Input bytes that are read; the rest is cut off at a code point border with the notice
/// `input-too-long`. 8 MiB is about 1.4 million words, a dozen novels: no article comes near, and
/// the whole report of a text of this length stays under 256 MiB of memory.
inline constexpr std::uint32_t kMaxInputBytes = 8u << 20;

/// Tokens of the longest phrase that the lexicon is asked for; its own longest has fewer.
inline constexpr std::uint32_t kMaxPhraseTokens = 12;

/// A line of more bytes is a paragraph of the story and never page furniture: the longest legal and
/// disclosure lines seen have half of this, and matching stays cheap on a text without line ends.
inline constexpr std::uint32_t kMaxFurnitureBytes = 800;

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LIMITS_H_
