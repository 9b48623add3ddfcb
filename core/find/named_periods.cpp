// Seasons, quarters, holidays, fiscal years.
#include "core/find/date_read.h"
#include "core/find/numbers.h"
#include "core/find/tense.h"

namespace article_inspector {
namespace {

std::optional<Day> holiday_in(int year, std::string_view rule) {
  if (rule.empty()) return std::nullopt;
  if (rule.substr(0, 6) == "easter") {
    const int days = list_int(rule.substr(7));
    return add_days(easter(year), rule[6] == '-' ? -days : days);
  }
  if (rule.size() == 5) return Day{year, list_int(rule.substr(0, 2)), list_int(rule.substr(3, 2))};
  // "last 1 05": which weekday of which month.
  const std::size_t space = rule.find(' ');
  const int weekday = list_int(rule.substr(space + 1, 1));
  const int month = list_int(rule.substr(space + 3, 2));
  if (rule.substr(0, space) == "last") {
    return last_before(add_days(Day{year, month, days_in_month(year, month)}, 1), weekday);
  }
  const Day first = first_after(add_days(Day{year, month, 1}, -1), weekday);
  return rule.substr(0, space) == "fourth" ? add_days(first, 21) : first;
}

}  // namespace

std::optional<DateRead> read_season(const DateReading& d, Index i) {
  const int start = season_start(d.view, i);
  if (start == 0) return std::nullopt;
  const Index at = d.view.is(i + 1, "of") ? i + 2 : i + 1;
  if (const auto year = d.view.year(at)) {
    return DateRead{i, at + 1, iso_months({*year, start}, 3), std::nullopt, "season"};
  }
  const Step step = read_step(d.view, at);
  if (step != Step::kNone && d.view.is(at + 1, "year") && d.reference()) {
    return DateRead{i, at + 2, iso_months({d.reference()->year + offset(step), start}, 3),
                    std::nullopt, "season"};
  }
  const bool of_the_text = d.view.is(i - 1, "the") &&
                           d.view.is_any(i - 2, {"in", "during", "over", "through", "by", "until"});
  if ((!of_the_text || d.view.pos(i + 1) == Pos::kNoun) &&
      (!d.view.is_any(i - 1, {"by", "until", "since", "early", "late", "for", "in", "till"}) ||
       d.view.is(i, "fall") || d.view.pos(i + 1) == Pos::kNoun)) {
    return std::nullopt;
  }
  DateRead read{i, i + 1, "", std::nullopt, "season"};
  if (d.reference()) {
    Month first{d.reference()->year, start};
    const bool future = direction_of(d.view, i, i + 1) != Direction::kPast;
    const Month now{d.reference()->year, d.reference()->month};
    if (future && add_months(first, 2) < now) ++first.year;
    if (!future && first > now) --first.year;
    read.iso = iso_months(first, 3);
  }
  return read;
}

std::optional<DateRead> read_quarter_or_half(const DateReading& d, Index i) {
  int count = 0;
  int length = 0;
  Index at = i;
  const std::string_view word = d.view.word(i);
  if (word.size() == 2 && (word[0] == 'Q' || word[0] == 'H') && word[1] >= '1' &&
      word[1] <= (word[0] == 'Q' ? '4' : '2')) {
    count = word[1] - '0';
    length = word[0] == 'Q' ? 3 : 6;
    at = i + 1;
  } else if (const auto ordinal = read_ordinal(d.view, i); ordinal && ordinal->number <= 4) {
    at = d.view.is_joint(ordinal->end) ? ordinal->end + 1 : ordinal->end;
    count = ordinal->number;
    if (d.view.is(at, "quarter") && !d.view.is(at + 1, "-")) {
      length = 3;
    } else if (d.view.is(at, "half") && count <= 2) {
      length = 6;
    } else {
      return std::nullopt;
    }
    ++at;
  } else {
    return std::nullopt;
  }
  const Index of = d.view.is(at, "of") || d.view.word(at) == "," ? at + 1 : at;
  const Index the = d.view.is(of, "the") ? of + 1 : of;
  DateRead read{i, at, "", std::nullopt, "quarter"};
  // "of fiscal 1990", "of the fiscal year": its months differ by country.
  if (const Index fiscal = d.view.is(of, "its") ? of + 1 : the; d.view.is(fiscal, "fiscal")) {
    if (const auto named = read_fiscal_year(d, fiscal)) {
      read.end = named->end;
      return read;
    }
    if (d.view.is(fiscal + 1, "year")) {
      read.end = fiscal + 2;
      return read;
    }
  }
  int year = 0;
  if (const auto written_year = d.view.year(of)) {
    year = *written_year;
    read.end = of + 1;
  } else if (read_step(d.view, of) != Step::kNone && d.view.is(of + 1, "year") && d.reference()) {
    year = d.reference()->year + offset(read_step(d.view, of));
    read.end = of + 2;
  } else if (of != at && d.view.is(the, "year")) {
    year = d.reference() ? d.reference()->year : 0;
    read.end = the + 1;
  } else if (length == 6 && of != at) {
    // "the first half of September"
    const auto form = read_date_form(d.view, of, d.reference());
    if (!form || form->month == 0 || form->day != 0) return std::nullopt;
    const DateRead month = resolve_form(d, of, *form);
    read.end = month.end;
    if (month.iso.size() == 7) {
      const int y = list_int(month.iso.substr(0, 4));
      const int m = list_int(month.iso.substr(5, 2));
      read.iso = count == 1 ? iso_interval(iso(Day{y, m, 1}), iso(Day{y, m, 15}))
                            : iso_interval(iso(Day{y, m, 16}), iso(Day{y, m, days_in_month(y, m)}));
    }
    return read;
  } else if (d.reference()) {
    // Halves of games are not of years: only next to money, profits and the like, or
    // "first-half".
    if (length == 6 && !d.view.is_joint(i + 1)) return std::nullopt;
    year = d.reference()->year;
    const Month first{year, (count - 1) * length + 1};
    if (direction_of(d.view, i, at) == Direction::kPast &&
        first > Month{d.reference()->year, d.reference()->month})
      --year;
  } else if (length == 6) {
    return std::nullopt;
  }
  if (year != 0) read.iso = iso_months({year, (count - 1) * length + 1}, length);
  return read;
}

std::optional<DateRead> read_holiday(const DateReading& d, Index i) {
  if (!d.view.starts_capital(i)) return std::nullopt;
  const auto listed = d.view.listed(i, LexClass::kHoliday);
  if (!listed) return std::nullopt;
  // "Christmas tree", "Easter Island": the name of something else.
  if (d.view.is_word(listed->end) &&
      (d.view.starts_capital(listed->end) || d.view.pos(listed->end) == Pos::kNoun)) {
    return std::nullopt;
  }
  if (i > d.view.first() && d.view.starts_capital(i - 1) && d.view.pos(i - 1) == Pos::kPropn)
    return std::nullopt;
  DateRead read{i, listed->end, "", std::nullopt, "holiday"};
  if (const auto year = d.view.year(read.end)) {
    ++read.end;
    if (const auto day = holiday_in(*year, listed->value)) set_day(read, *day);
    return read;
  }
  if (!d.reference()) return read;
  const int year = d.reference()->year;
  const Direction direction = direction_of(d.view, i, listed->end);
  for (const int candidate : {direction == Direction::kPast ? year : year - 1,
                              direction == Direction::kPast ? year - 1 : year, year + 1}) {
    const auto day = holiday_in(candidate, listed->value);
    if (!day) return read;
    const bool fits =
        direction == Direction::kPast ? *day <= *d.reference() : *day >= *d.reference();
    if (fits) {
      set_day(read, *day);
      return read;
    }
  }
  return read;
}

// "FY25", "fiscal 2025": the months differ by country, the year is given.
std::optional<DateRead> read_fiscal_year(const DateReading& d, Index i) {
  const std::string_view word = d.view.word(i);
  if (word.size() >= 4 && word.size() <= 6 && word.substr(0, 2) == "FY") {
    int year = 0;
    for (const char c : word.substr(2)) {
      if (c < '0' || c > '9') return std::nullopt;
      year = year * 10 + (c - '0');
    }
    if (word.size() == 4) year += 2000;
    return DateRead{i, i + 1, iso_year(year), std::nullopt, "fiscal-year"};
  }
  if (!d.view.is_any(i, {"fiscal"})) return std::nullopt;
  const Index at = d.view.is(i + 1, "year") ? i + 2 : i + 1;
  if (const auto year = d.view.year(at)) {
    return DateRead{i, at + 1, iso_year(*year), std::nullopt, "fiscal-year"};
  }
  return std::nullopt;
}

namespace {

/// A whole number of up to two digits, or in words; 0 if none.
int read_count(const SentenceView& view, Index i) {
  if (const auto digits = view.small_number(i, 2)) return *digits;
  const auto word = view.value(i, LexClass::kNumberWord);
  const double number = word ? list_number(*word) : 0;
  return number >= 1 && number < 100 ? static_cast<int>(number) : 0;
}

/// A year with its words: "2023", "the year", "last year", "the year 2023".
struct YearRead {
  Index end = 0;
  int year = 0;  // 0 where it is left open
};

std::optional<YearRead> read_year(const DateReading& d, Index i) {
  if (const auto year = d.view.year(i)) return YearRead{i + 1, *year};
  const int ref = d.reference() ? d.reference()->year : 0;
  if (d.view.is(i, "the") && d.view.is(i + 1, "year")) {
    if (const auto year = d.view.year(i + 2)) return YearRead{i + 3, *year};
    return YearRead{i + 2, ref};
  }
  if (const Step step = read_step(d.view, i); step != Step::kNone && d.view.is(i + 1, "year")) {
    return YearRead{i + 2, ref == 0 ? 0 : ref + offset(step)};
  }
  return std::nullopt;
}

/// "first four months of 2023", "last two quarters of the year".
std::optional<DateRead> read_months_of_year(const DateReading& d, Index i, bool last) {
  const int count = read_count(d.view, i + 1);
  const bool months = d.view.is_any(i + 2, {"months", "month"});
  if (count == 0 || !(months || d.view.is_any(i + 2, {"quarters", "weeks", "days"})) ||
      !d.view.is(i + 3, "of")) {
    return std::nullopt;
  }
  const auto year = read_year(d, i + 4);
  if (!year) return std::nullopt;
  DateRead read{i, year->end, "", std::nullopt, "part-of-period"};
  const int length = months ? count : d.view.is(i + 2, "quarters") ? count * 3 : 0;
  if (year->year == 0 || length == 0 || length > 12) return read;
  read.iso = iso_months({year->year, last ? 13 - length : 1}, length);
  return read;
}

/// "second week of June", "last weekend of May 2024".
std::optional<DateRead> read_week_of_month(const DateReading& d, Index i, int count, Index at) {
  const bool week = d.view.is(at, "week");
  if (!(week || d.view.is_any(at, {"weekend", "days"})) || !d.view.is(at + 1, "of")) {
    return std::nullopt;
  }
  const auto month = read_written_date(d, at + 2);
  if (!month || month->day || (!month->iso.empty() && month->iso.size() != 7)) return std::nullopt;
  DateRead read{i, month->end, "", std::nullopt, "part-of-period"};
  if (!week || month->iso.empty()) return read;
  const int year = list_int(month->iso.substr(0, 4));
  const int number = list_int(month->iso.substr(5, 2));
  const int days = days_in_month(year, number);
  const int first = count == 0 ? days - 6 : 7 * count - 6;
  if (first > days) return read;
  read.iso = iso_interval(iso(Day{year, number, first}),
                          iso(Day{year, number, first + 6 < days ? first + 6 : days}));
  return read;
}

}  // namespace

std::optional<DateRead> read_part_of_longer(const DateReading& d, Index i) {
  if (d.view.is(i, "week") && d.view.is(i + 1, "of")) {
    const auto day = read_written_date(d, i + 2);
    if (!day || (!day->day && !day->iso.empty())) return std::nullopt;
    DateRead read{i, day->end, "", std::nullopt, "part-of-period"};
    if (day->day) read.iso = iso_week(week_start(*day->day));
    return read;
  }
  const bool last = d.view.is_any(i, {"last", "final", "closing"});
  const bool first = d.view.is_any(i, {"first", "opening"});
  if (first || last) {
    if (auto read = read_months_of_year(d, i, last)) return read;
  }
  if (last) return read_week_of_month(d, i, 0, i + 1);
  const auto ordinal = read_ordinal(d.view, i);
  if (!ordinal || ordinal->number < 1) return std::nullopt;
  const Index joint = d.view.is_joint(ordinal->end) ? ordinal->end + 1 : ordinal->end;
  if (d.view.is(joint, "century") && ordinal->number < 30) {
    const int begin = ordinal->number * 100 - 99;
    return DateRead{i, joint + 1, iso_interval(iso_year(begin), iso_year(begin + 99)), std::nullopt,
                    "century"};
  }
  if (ordinal->number > 5) return std::nullopt;
  return read_week_of_month(d, i, ordinal->number, ordinal->end);
}

}  // namespace article_inspector
