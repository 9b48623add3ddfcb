// What a date finder reads, and the finders of each form of date.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_DATE_READ_H_
#define ARTICLE_INSPECTOR_CORE_FIND_DATE_READ_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/find/calendar.h"
#include "core/find/date_forms.h"
#include "core/find/dates.h"
#include "core/find/sentence_view.h"

namespace article_inspector {

/// A sentence and what its dates are counted from.
struct DateReading {
  const SentenceView& view;
  const DateContext& context;

  const std::optional<Day>& reference() const { return context.reference; }
};

/// A date that was read: its words, what they come to, and the day if it is one.
struct DateRead {
  Index begin = 0;
  Index end = 0;
  std::string iso;  // "" where it cannot be resolved
  std::optional<Day> day;
  std::string_view rule = "date";
};

void set_day(DateRead& read, Day day);

/// The last such weekday (1 is Monday) before `day`, and the first after it.
Day last_before(Day day, int weekday);
Day first_after(Day day, int weekday);

/// `count` months from `first` on, as an ISO 8601 interval.
std::string iso_months(Month first, int count);

enum class Step : std::uint8_t { kNone, kLast, kThis, kNext };

/// "last", "this", "next" and their kin at `i`.
Step read_step(const SentenceView& view, Index i);

/// -1, 0 or 1 periods from now.
int offset(Step step);

/// The first month of the season named at `i`; 0 if none is.
int season_start(const SentenceView& view, Index i);

// Each reads one form of date that begins at token `i`, if it is one.

/// Written dates (calendar_dates.cpp): "Friday", "Friday, May 3", "May 3 to June 7", "July last
/// year".
std::optional<DateRead> read_weekday_date(const DateReading& d, Index i);
std::optional<DateRead> read_written_date(const DateReading& d, Index i);
DateRead resolve_form(const DateReading& d, Index i, const DateForm& form);

/// Dates counted from another (relative_dates.cpp): "yesterday", "last month", "three years ago".
std::optional<DateRead> read_relative_day(const DateReading& d, Index i);
std::optional<DateRead> read_stepped(const DateReading& d, Index i);
std::optional<DateRead> read_distance(const DateReading& d, Index i);
std::optional<DateRead> read_period_before(const DateReading& d, Index i);
std::optional<DateRead> read_period_named(const DateReading& d, Index i);
std::optional<DateRead> read_day_of_month(const DateReading& d, Index i);

/// Parts of a year (named_periods.cpp): "spring of 1912", "third quarter", "Easter", "fiscal 2024".
std::optional<DateRead> read_season(const DateReading& d, Index i);
std::optional<DateRead> read_quarter_or_half(const DateReading& d, Index i);
std::optional<DateRead> read_holiday(const DateReading& d, Index i);
std::optional<DateRead> read_fiscal_year(const DateReading& d, Index i);
std::optional<DateRead> read_part_of_longer(const DateReading& d, Index i);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_DATE_READ_H_
