// Weekdays, and dates that name their month or year.
#include <string>

#include "core/find/dates/reader.h"
#include "core/find/tense.h"

namespace article_inspector {

Day last_before(Day day, int weekday) {
  const int back = (weekday_of(day) - weekday + 6) % 7 + 1;
  return add_days(day, -back);
}

Day first_after(Day day, int weekday) {
  const int ahead = (weekday - weekday_of(day) + 6) % 7 + 1;
  return add_days(day, ahead);
}

void set_day(DateRead& read, Day day) {
  read.day = day;
  read.iso = iso(day);
}

Step read_step(const SentenceView& view, Index i) {
  if (view.is_any(i, {"last", "past", "previous"})) return Step::kLast;
  if (view.is_any(i, {"this", "current"})) return Step::kThis;
  if (view.is_any(i, {"next", "coming", "following"})) return Step::kNext;
  return Step::kNone;
}

int offset(Step step) { return step == Step::kLast ? -1 : step == Step::kNext ? 1 : 0; }

std::optional<DateRead> DateReader::read(Index i) const {
  if (auto read = part_of_period(i)) return read;
  return plain(i);
}

std::optional<DateRead> DateReader::plain(Index i) const {
  if (auto read = weekday(i)) return read;
  if (auto read = written(i)) return read;
  if (auto read = relative_day(i)) return read;
  if (auto read = stepped(i)) return read;
  if (auto read = quarter_or_half(i)) return read;
  if (auto read = distance(i)) return read;
  if (auto read = season(i)) return read;
  if (auto read = holiday(i)) return read;
  return fiscal_year(i);
}

std::optional<DateRead> DateReader::weekday(Index i) const {
  const auto number = read_weekday(view_, i);
  if (!number) return std::nullopt;
  Index at = i + 1;
  if (view_.word(at) == "." && view_.word(i).size() < 6) ++at;
  const Index bare_end = at;
  if (view_.word(at) == ",") ++at;
  if (view_.is(at, "the")) ++at;
  if (auto date = written(at); date && date->day) {
    date->begin = i;
    return date;
  }
  DateRead read{i, bare_end, "", std::nullopt, "weekday"};
  if (view_.is_phrase(bare_end, "last week") || view_.is_phrase(bare_end, "next week") ||
      view_.is_phrase(bare_end, "this week")) {
    read.end = bare_end + 2;
    if (reference()) {
      const int weeks = view_.is(bare_end, "last") ? -1 : view_.is(bare_end, "next") ? 1 : 0;
      set_day(read, add_days(week_start(*reference()), 7 * weeks + *number - 1));
    }
    return read;
  }
  if (!reference()) return read;
  if (direction_of(view_, i, bare_end) == Direction::kFuture) {
    set_day(read, first_after(add_days(*reference(), -1), *number));
  } else {
    set_day(read, last_before(add_days(*reference(), 1), *number));
  }
  return read;
}

std::optional<DateRead> DateReader::written(Index i) const {
  auto form = read_date_form(view_, i, reference());
  if (!form) return std::nullopt;
  DateRead read = resolve(i, *form);
  add_stepped_year(*form, read);
  // "May 3 to June 7", "March 2019 - April 2020"
  const Index mark = read.end;
  const bool between = view_.is(mark, "and") && view_.is(i - 1, "between");
  if (view_.is_any(mark, {"to", "through", "until"}) || view_.is_joint(mark) ||
      view_.word(mark) == "\u2013" || between) {
    if (const auto last = read_date_form(view_, mark + 1, reference());
        last && last->month != 0 && form->month != 0) {
      const DateRead high = resolve(mark + 1, *last);
      if (form->year == 0 && last->year != 0) {
        form->year = last->year;
        read = resolve(i, *form);
      }
      if (!read.iso.empty() && !high.iso.empty() && read.iso < high.iso &&
          read.iso.find('/') == std::string::npos) {
        read.iso = iso_interval(read.iso, high.iso);
        read.end = high.end;
        read.day = std::nullopt;
      }
    }
  }
  return read;
}

DateRead DateReader::resolve(Index i, const DateForm& form) const {
  DateRead read{i, form.end, "", std::nullopt, "date"};
  if (form.decade) {
    read.iso = iso_interval(iso_year(form.year), iso_year(form.year + 9));
    return read;
  }
  if (form.month == 0) {
    read.iso = iso_year(form.year);
    if (form.last_year != 0) read.iso = iso_interval(read.iso, iso_year(form.last_year));
    return read;
  }
  int year = form.year;
  if (year == 0) {
    if (!reference()) return read;
    year = implied_year(i, form);
  }
  if (form.day == 0) {
    read.iso = iso(Month{year, form.month});
    return read;
  }
  const Day day{year, form.month, form.day};
  if (!is_valid(day)) return read;
  if (form.last_day != 0) {
    read.iso = iso_interval(iso(day), iso(Day{year, form.month, form.last_day}));
    return read;
  }
  set_day(read, day);
  return read;
}

// "July last year", "September 20 of this year"
void DateReader::add_stepped_year(const DateForm& form, DateRead& read) const {
  if (form.year != 0 || form.month == 0 || !reference()) return;
  const Index at = view_.is(read.end, "of") ? read.end + 1 : read.end;
  const Step step = read_step(view_, at);
  if (step == Step::kNone || !view_.is(at + 1, "year")) return;
  DateForm with_year = form;
  with_year.year = reference()->year + offset(step);
  const DateRead resolved = resolve(read.begin, with_year);
  read.iso = resolved.iso;
  read.day = resolved.day;
  read.end = at + 2;
}

// The year of "July 28" or "July": back or ahead as the tense says, else the nearest.
int DateReader::implied_year(Index i, const DateForm& form) const {
  const Day ref = *reference();
  const int months = form.month - ref.month;
  const bool ahead = form.day == 0 ? months > 0 : months > 0 || (months == 0 && form.day > ref.day);
  const bool same = form.day == 0 && months == 0;
  if (same) return ref.year;
  const Direction direction = direction_of(view_, i, form.end);
  // A verb of the past next to a day shortly ahead is a plan ("announced a vote on May 3").
  if (direction == Direction::kPast) {
    const bool soon = months >= 0 && months <= (form.day != 0 ? 2 : 3);
    return ahead && !soon ? ref.year - 1 : ref.year;
  }
  if (direction == Direction::kFuture) {
    const bool recent = months <= 0 && months >= (form.day != 0 ? -1 : -2);
    return ahead || recent ? ref.year : ref.year + 1;
  }
  if (months > 6) return ref.year - 1;
  if (months < -6) return ref.year + 1;
  return ref.year;
}

}  // namespace article_inspector
