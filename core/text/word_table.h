// A handful of words of the closed classes, to ask whether a word is among them.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_WORD_TABLE_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_WORD_TABLE_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article_inspector {

/// constexpr WordTable kDays({"mon", "tue"}); kDays.has("tue"). A table of hashed slots that the
/// compiler fills.
template <std::size_t kCount>
class WordTable {
 public:
  constexpr explicit WordTable(const std::string_view (&words)[kCount]) {
    for (const std::string_view word : words) {
      std::size_t slot = slot_of(word);
      while (!slots_[slot].empty()) slot = next(slot);
      slots_[slot] = word;
    }
  }

  constexpr bool has(std::string_view word) const {
    if (word.empty()) return false;
    for (std::size_t slot = slot_of(word); !slots_[slot].empty(); slot = next(slot)) {
      if (slots_[slot] == word) return true;
    }
    return false;
  }

 private:
  static constexpr std::size_t kSlots = std::bit_ceil(kCount * 4);

  /// By both ends and the length, which tell most words apart.
  static constexpr std::size_t slot_of(std::string_view word) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(word[i]); };
    return (byte(0) * 31u + byte(word.size() - 1) * 7u + byte(word.size() / 2) * 3u +
            word.size() * 11u) %
           kSlots;
  }
  static constexpr std::size_t next(std::size_t slot) { return (slot + 1) % kSlots; }

  std::string_view slots_[kSlots];
};

template <std::size_t kCount>
WordTable(const std::string_view (&)[kCount]) -> WordTable<kCount>;

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_WORD_TABLE_H_
