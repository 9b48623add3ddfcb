// Reads the dates of one place in a sentence, and resolves them.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_DATES_READER_H_
#define ARTICLE_INSPECTOR_CORE_FIND_DATES_READER_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/find/calendar.h"
#include "core/find/date_forms.h"
#include "core/find/dates.h"
#include "core/find/sentence_view.h"

namespace article_inspector {

/// A date that was read: its words, what they come to, and the day if it is one.
struct DateRead {
  Index begin = 0;
  Index end = 0;
  std::string iso;
  std::optional<Day> day;
  std::string_view rule = "date";
};

void set_day(DateRead& read, Day day);

/// The last such weekday (1 is Monday) before `day`, the first after it.
Day last_before(Day day, int weekday);
Day first_after(Day day, int weekday);

/// The interval of `count` months from `first` on.
std::string iso_months(Month first, int count);

/// The month in which the season at `i` begins; 0 if none stands there.
int season_start(const SentenceView& view, Index i);

enum class Step : std::uint8_t { kNone, kLast, kThis, kNext };

/// "last", "this", "next" and their kin at `i`.
Step read_step(const SentenceView& view, Index i);
int offset(Step step);

class DateReader {
 public:
  DateReader(const SentenceView& view, const DateContext& context)
      : view_(view), context_(context) {}

  /// The date that begins at `i`.
  std::optional<DateRead> read(Index i) const;

 private:
  const std::optional<Day>& reference() const { return context_.reference; }

  // written.cpp
  std::optional<DateRead> plain(Index i) const;
  std::optional<DateRead> weekday(Index i) const;
  std::optional<DateRead> written(Index i) const;
  DateRead resolve(Index i, const DateForm& form) const;
  void add_stepped_year(const DateForm& form, DateRead& read) const;
  int implied_year(Index i, const DateForm& form) const;

  // relative.cpp
  std::optional<DateRead> relative_day(Index i) const;
  std::optional<DateRead> stepped(Index i) const;
  std::optional<DateRead> stepped_unit(Index i, Index at, Step step) const;
  DateRead weekend(Index i, Index end, Step step) const;
  std::optional<DateRead> distance(Index i) const;

  // periods.cpp
  std::optional<DateRead> part_of_period(Index i) const;
  std::optional<DateRead> end_of_this(Index i, Index unit) const;
  DateRead stepped_season(Index i, Index end, int start, Step step) const;
  std::optional<DateRead> season(Index i) const;
  std::optional<DateRead> quarter_or_half(Index i) const;
  std::optional<DateRead> fiscal_year(Index i) const;

  // holidays.cpp
  std::optional<DateRead> holiday(Index i) const;

  const SentenceView& view_;
  const DateContext& context_;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_DATES_READER_H_
