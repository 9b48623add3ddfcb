// Numbers as figures and as words.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_NUMBERS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_NUMBERS_H_

#include <optional>
#include <vector>

#include "core/find/sentence_view.h"

namespace article_inspector {

/// A number, a range, or a vague amount (no numbers).
struct Amount {
  Index begin = 0;
  Index end = 0;
  std::vector<double> numbers;
  bool words = false;     // written in letters
  bool scaled = false;    // with a factor: "million", "bn"
  bool fraction = false;  // "two-thirds", "half"
};

/// Whether one letter right after the figure is a factor: "$5m" is five million, "5m" is a length.
enum class Letters : std::uint8_t { kUnits, kFactors };

/// The number, range or fraction that starts at `i`. Figures that are no amount (times, dates,
/// "3rd", "B52") and ordinals give nothing.
std::optional<Amount> read_amount(const SentenceView& view, Index i, Letters letters);

/// "first", "3rd", "twenty-first": its number and the index behind it.
struct OrdinalRead {
  Index end = 0;
  int number = 0;
};
std::optional<OrdinalRead> read_ordinal(const SentenceView& view, Index i);

/// "more than", "an estimated", "up to" before `i`; `begin` is `i` if there is none.
struct ModifierRead {
  Index begin = 0;
  Modifier modifier = Modifier::kNone;
};
ModifierRead read_modifier(const SentenceView& view, Index i);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_NUMBERS_H_
