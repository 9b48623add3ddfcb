// Times of day.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_CLOCK_H_
#define ARTICLE_INSPECTOR_CORE_FIND_CLOCK_H_

#include <optional>
#include <string>

#include "core/find/sentence_view.h"

namespace article_inspector {

/// "3 p.m. EST", "14:30", "noon": tokens up to `end`, and how ISO 8601 writes it ("T15:00-05:00").
struct ClockRead {
  Index end = 0;
  std::string iso;
};

std::optional<ClockRead> read_clock(const SentenceView& view, Index i);

/// The index behind "morning", "late evening" and the like at `i`; `i` if none stands there.
Index day_part_end(const SentenceView& view, Index i);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_CLOCK_H_
