// Dates that name their day, month or year, before any resolving.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_DATE_FORMS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_DATE_FORMS_H_

#include <optional>

#include "core/find/calendar.h"
#include "core/find/sentence_view.h"

namespace article_inspector {

/// Parts that are written; 0 where one is not. `last_day` and `last_year` close a range
/// ("May 3-7", "2013 to 2015").
struct DateForm {
  Index end = 0;
  int year = 0;
  int month = 0;
  int day = 0;
  int last_day = 0;
  int last_year = 0;
  int years = 1;  // 10 for "1990s", 100 for "1800s": `year` is the first
};

/// "July 28, 2025", "28 July", "2025-07-28", "28/07/2025", "March 2013", "July", "2013", "1990s".
/// `reference` decides between day and month where figures leave it open.
std::optional<DateForm> read_date_form(const SentenceView& view, Index i,
                                       const std::optional<Day>& reference);

/// 1 (Monday) to 7; abbreviations only before a date or a comma.
std::optional<int> read_weekday(const SentenceView& view, Index i);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_DATE_FORMS_H_
