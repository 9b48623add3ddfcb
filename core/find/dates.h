// Dates and times of day, resolved against a reference day.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_DATES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_DATES_H_

#include <optional>
#include <string>

#include "core/find/calendar.h"
#include "core/find/sentence_view.h"
#include "core/find/value_match.h"

namespace article_inspector {

/// What `match_date` resolves against.
struct DateContext {
  std::optional<Day> reference;   // when the article was published
  std::optional<Day> last_named;  // the day named last in the text: "the same day", "at 3 p.m."
};

/// The date (DATE) or time of day (TIME) that starts at `i`; the value is empty where it cannot be
/// resolved. Updates `context.last_named`.
std::optional<ValueMatch> match_date(const SentenceView& view, Index i, DateContext& context);

/// A full date (day, month and year) that starts at `i`, for the reference date.
std::optional<Day> read_full_date(const SentenceView& view, Index i);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_DATES_H_
