// Dates that name their weekday, day, month or year.
#include "core/find/date_read.h"
#include "core/find/tense.h"

namespace article_inspector {
namespace {

// The year of "July 28" or "July": back or ahead as the tense says, else the nearest.
int implied_year(const DateReading& d, Index i, const DateForm& form) {
  const Day ref = *d.reference();
  const int months = form.month - ref.month;
  const bool ahead = form.day == 0 ? months > 0 : months > 0 || (months == 0 && form.day > ref.day);
  const bool same = form.day == 0 && months == 0;
  if (same) return ref.year;
  const Direction direction = direction_of(d.view, i, form.end);
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

// "July last year", "September 20 of this year"
void add_stepped_year(const DateReading& d, const DateForm& form, DateRead& read) {
  if (form.year != 0 || form.month == 0 || !d.reference()) return;
  const Index at = d.view.is(read.end, "of") ? read.end + 1 : read.end;
  const Step step = read_step(d.view, at);
  if (step == Step::kNone || !d.view.is(at + 1, "year")) return;
  DateForm with_year = form;
  with_year.year = d.reference()->year + offset(step);
  const DateRead resolved = resolve_form(d, read.begin, with_year);
  read.iso = resolved.iso;
  read.day = resolved.day;
  read.end = at + 2;
}

}  // namespace

DateRead resolve_form(const DateReading& d, Index i, const DateForm& form) {
  DateRead read{i, form.end, "", std::nullopt, "date"};
  if (form.years > 1) {
    read.iso = iso_interval(iso_year(form.year), iso_year(form.year + form.years - 1));
    return read;
  }
  if (form.month == 0) {
    read.iso = iso_year(form.year);
    if (form.last_year != 0) read.iso = iso_interval(read.iso, iso_year(form.last_year));
    return read;
  }
  int year = form.year;
  if (year == 0) {
    if (!d.reference()) return read;
    year = implied_year(d, i, form);
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

std::optional<DateRead> read_weekday_date(const DateReading& d, Index i) {
  const auto number = read_weekday(d.view, i);
  if (!number) return std::nullopt;
  Index at = i + 1;
  if (d.view.word(at) == "." && d.view.word(i).size() < 6) ++at;
  const Index bare_end = at;
  if (d.view.word(at) == ",") ++at;
  if (d.view.is(at, "the")) ++at;
  if (auto date = read_written_date(d, at); date && date->day) {
    date->begin = i;
    return date;
  }
  DateRead read{i, bare_end, "", std::nullopt, "weekday"};
  if (d.view.is_phrase(bare_end, "last week") || d.view.is_phrase(bare_end, "next week") ||
      d.view.is_phrase(bare_end, "this week")) {
    read.end = bare_end + 2;
    if (d.reference()) {
      const int weeks = d.view.is(bare_end, "last") ? -1 : d.view.is(bare_end, "next") ? 1 : 0;
      set_day(read, add_days(week_start(*d.reference()), 7 * weeks + *number - 1));
    }
    return read;
  }
  // "from Monday to Friday"
  if (d.view.is(i - 1, "from") && d.view.is_any(bare_end, {"to", "through", "until"})) {
    if (const auto last = read_weekday(d.view, bare_end + 1)) {
      read.end = bare_end + 2;
      if (!d.reference()) return read;
      const Day first = direction_of(d.view, i, read.end) == Direction::kFuture
                            ? first_after(add_days(*d.reference(), -1), *number)
                            : last_before(add_days(*d.reference(), 1), *number);
      read.iso = iso_interval(iso(first), iso(first_after(first, *last)));
      return read;
    }
  }
  // "every Tuesday" is no one day.
  if (!d.reference() || d.view.is_any(i - 1, {"every", "each"})) return read;
  if (direction_of(d.view, i, bare_end) == Direction::kFuture) {
    set_day(read, first_after(add_days(*d.reference(), -1), *number));
  } else {
    set_day(read, last_before(add_days(*d.reference(), 1), *number));
  }
  return read;
}

std::optional<DateRead> read_written_date(const DateReading& d, Index i) {
  auto form = read_date_form(d.view, i, d.reference());
  if (!form) return std::nullopt;
  DateRead read = resolve_form(d, i, *form);
  add_stepped_year(d, *form, read);
  // "May 3 to June 7", "March 2019 - April 2020"
  const Index mark = read.end;
  const bool between = d.view.is(mark, "and") && d.view.is(i - 1, "between");
  if (d.view.is_any(mark, {"to", "through", "until"}) || d.view.is_joint(mark) ||
      d.view.word(mark) == "\u2013" || between) {
    if (const auto last = read_date_form(d.view, mark + 1, d.reference());
        last && last->month != 0 && form->month != 0) {
      const DateRead high = resolve_form(d, mark + 1, *last);
      if (form->year == 0 && last->year != 0) {
        form->year = last->year;
        read = resolve_form(d, i, *form);
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

}  // namespace article_inspector
