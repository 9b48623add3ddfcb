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
  if (!d.view.is_any(i - 1, {"by", "until", "since", "early", "late", "for"}) ||
      d.view.is(i, "fall") || d.view.pos(i + 1) == Pos::kNoun) {
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

}  // namespace article_inspector
