// Lengths of time.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_DURATIONS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_DURATIONS_H_

#include <optional>
#include <string>

#include "core/find/numbers.h"
#include "core/find/value_match.h"

namespace article_inspector {

/// "90 minutes", "two-day", "54-year-old", "a decade".
struct DurationRead {
  Index begin = 0;
  Index end = 0;
  Amount amount;
  std::string_view unit;  // the list's designator: "D", "TH", "10Y"
  std::string iso;        // "P7D"; "P9D/P14D" for a range; "" for a vague one
};

/// The duration that starts at `i`, without a modifier before it.
std::optional<DurationRead> read_duration(const SentenceView& view, Index i);

/// A duration with the modifier before it, as a value.
std::optional<ValueMatch> match_duration(const SentenceView& view, Index i);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_DURATIONS_H_
