#include "core/find/dates.h"

#include "core/find/clock.h"
#include "core/find/date_read.h"

namespace article_inspector {

void set_day(DateRead& read, Day day) {
  read.day = day;
  read.iso = iso(day);
}

Day last_before(Day day, int weekday) {
  const int back = (weekday_of(day) - weekday + 6) % 7 + 1;
  return add_days(day, -back);
}
Day first_after(Day day, int weekday) {
  const int ahead = (weekday - weekday_of(day) + 6) % 7 + 1;
  return add_days(day, ahead);
}

std::string iso_months(Month first, int count) {
  return iso_interval(iso(first), iso(add_months(first, count - 1)));
}

int season_start(const SentenceView& view, Index i) {
  if (view.is(i, "spring")) return 3;
  if (view.is(i, "summer")) return 6;
  if (view.is_any(i, {"autumn", "fall"})) return 9;
  return view.is(i, "winter") ? 12 : 0;
}

Step read_step(const SentenceView& view, Index i) {
  if (view.is_any(i, {"last", "past", "previous"})) return Step::kLast;
  if (view.is_any(i, {"this", "current"})) return Step::kThis;
  if (view.is_any(i, {"next", "coming", "following"})) return Step::kNext;
  return Step::kNone;
}

int offset(Step step) { return step == Step::kLast ? -1 : step == Step::kNext ? 1 : 0; }

namespace {

std::optional<DateRead> plain_date(const DateReading& d, Index i) {
  if (auto read = read_weekday_date(d, i)) return read;
  if (auto read = read_written_date(d, i)) return read;
  if (auto read = read_relative_day(d, i)) return read;
  if (auto read = read_part_of_longer(d, i)) return read;
  if (auto read = read_stepped(d, i)) return read;
  if (auto read = read_quarter_or_half(d, i)) return read;
  if (auto read = read_distance(d, i)) return read;
  if (auto read = read_period_before(d, i)) return read;
  if (auto read = read_period_named(d, i)) return read;
  if (auto read = read_day_of_month(d, i)) return read;
  if (auto read = read_season(d, i)) return read;
  if (auto read = read_holiday(d, i)) return read;
  return read_fiscal_year(d, i);
}

std::optional<DateRead> end_of_this(const DateReading& d, Index i, Index unit) {
  DateRead read{i, unit + 1, "", std::nullopt, "relative-date"};
  if (!d.reference()) return read;
  const Day ref = *d.reference();
  const bool end = d.view.is(i, "end");
  if (d.view.is(unit, "month")) {
    read.iso = iso(Day{ref.year, ref.month, end ? days_in_month(ref.year, ref.month) : 1});
  } else if (d.view.is(unit, "year")) {
    read.iso = end ? iso_year(ref.year) + "-12-31" : iso_year(ref.year) + "-01-01";
  } else if (d.view.is(unit, "week")) {
    read.iso = iso(add_days(week_start(ref), end ? 6 : 0));
  } else {
    const int length = d.view.is(unit, "decade") ? 10 : 100;
    const int first = ref.year / length * length;
    read.iso = iso_year(end ? first + length - 1 : first);
  }
  return read;
}

/// "early", "late", "end of" before a date.
std::optional<DateRead> part_of_period(const DateReading& d, Index i) {
  if (d.view.is_any(i, {"early", "late", "earlier", "later", "mid", "late-", "beginning", "start",
                        "end", "middle"})) {
    Index at = i + 1;
    const bool of = d.view.is_any(i, {"beginning", "start", "end", "middle"});
    if (of != d.view.is(at, "of")) return std::nullopt;
    if (of) ++at;
    if (of && d.view.is(at, "the") &&
        d.view.is_any(at + 1, {"month", "year", "week", "decade", "century"}))
      return end_of_this(d, i, at + 1);
    if (of && d.view.is(at, "the")) ++at;
    if (d.view.is(i, "mid") && d.view.is_joint(at)) ++at;
    if (d.view.is_any(i, {"early", "late", "earlier", "later"}) && d.view.is(at, "in")) ++at;
    auto read = plain_date(d, at);
    if (!read || read->begin != at) return std::nullopt;
    if (d.view.is_any(i, {"earlier", "later"}) &&
        !d.view.is_any(at, {"this", "that", "in", "last", "today", "next"}))
      return std::nullopt;
    // "early Monday" is a part of the day.
    if (read->day && d.view.is_any(i, {"early", "late", "mid"})) return std::nullopt;
    if (of && d.view.year(at) && read->iso.size() == 4) {
      read->iso += d.view.is(i, "end") ? "-12" : d.view.is(i, "middle") ? "-06" : "-01";
    } else if (d.view.is(i, "end") && d.view.is_phrase(at, "next year") && read->iso.size() == 4) {
      read->iso += "-12";
    }
    read->begin = i;
    return read;
  }
  return std::nullopt;
}

std::optional<DateRead> read_date(const DateReading& d, Index i) {
  if (auto read = part_of_period(d, i)) return read;
  return plain_date(d, i);
}
ValueMatch to_value(ValueType type, const DateRead& read) {
  const std::string message = read.iso.empty()      ? "A date that the text leaves open."
                              : read.rule == "date" ? "A date as written."
                                                    : "A date counted from the article's own.";
  return {type, read.begin, read.end, {read.iso, {}, Modifier::kNone, ""}, {read.rule, message}};
}

/// "Friday morning", "early Thursday", "last night", "late on Monday evening".
std::optional<ValueMatch> match_day_part(const SentenceView& view, Index i, DateContext& context) {
  const DateReading reading{view, context};
  DateRead read{i, i, "", std::nullopt, "part-of-day"};
  const auto relative = [&](int days) {
    if (context.reference) {
      read.day = add_days(*context.reference, days);
      read.iso = iso(*read.day);
    }
  };
  if (view.is(i, "tonight")) {
    read.end = i + 1;
    relative(0);
  } else if (view.is(i, "last") && view.is(i + 1, "night")) {
    read.end = i + 2;
    relative(-1);
  } else if (view.is_any(i, {"this", "that", "same", "next"}) &&
             day_part_end(view, i + 1) == i + 2) {
    read.end = i + 2;
    if (view.is(i, "next") && !view.is_any(i - 1, {"the"})) return std::nullopt;
    if (view.is(i, "this")) {
      relative(0);
    } else if (context.last_named) {
      read.day = add_days(*context.last_named, view.is(i, "next") ? 1 : 0);
      read.iso = iso(*read.day);
    }
  } else if (view.is_any(i, {"early", "late"}) && view.is(i + 1, "this") &&
             day_part_end(view, i + 2) == i + 3) {
    read.end = i + 3;
    relative(0);
  } else if (view.is(i, "overnight") && view.pos(i) == Pos::kAdv) {
    read.end = i + 1;
    relative(0);
  } else if (view.is(i, "dawn") && view.is_any(i - 1, {"at", "by", "before", "until"})) {
    read.end = i + 1;
    if (context.last_named) read.iso = iso(*context.last_named);
  } else {
    // An optional "early", "late", "early hours of", then a day, then a part of it.
    Index at = i;
    bool part = false;
    if (view.is_any(at, {"early", "late", "earlier", "later"})) {
      ++at;
      part = view.is_any(i, {"early", "late"});
      if (view.is_any(at, {"on", "in"})) ++at;
      if (view.is(at, "the")) ++at;
    }
    if (view.is_any(at, {"small", "wee"}) && view.is(at + 1, "hours")) ++at;
    if (view.is(at, "hours") && view.is(at + 1, "of")) {
      at += 2;
      part = true;
    }
    if (at == i && day_part_end(view, i) != i && view.is(day_part_end(view, i), "of")) {
      at = day_part_end(view, i) + 1;  // "the morning of 21 January"
      part = true;
      if (!read_weekday(view, at) && !read_date_form(view, at, context.reference))
        return std::nullopt;
    }
    const auto day = read_date(reading, at);
    if (!day || day->begin != at || (!day->day && !day->iso.empty())) return std::nullopt;
    if (!day->day && !view.is_any(at, {"yesterday", "tomorrow", "today"}) &&
        !read_weekday(view, at))
      return std::nullopt;
    read.end = day_part_end(view, day->end);
    if (read.end == day->end && !part) return std::nullopt;
    read.day = day->day;
    read.iso = day->iso;
  }
  if (read.day) context.last_named = read.day;
  return to_value(ValueType::kTime, read);
}

std::optional<ValueMatch> match_clock(const SentenceView& view, Index i, DateContext& context) {
  const auto clock = read_clock(view, i);
  if (!clock) return std::nullopt;
  DateRead read{i, clock->end, "", std::nullopt, "clock"};
  if (view.is_any(i - 1, {"about", "around", "approximately", "nearly", "almost"})) {
    read.begin = i - 1;
  }
  // "9 a.m. to 5 p.m."
  std::optional<ClockRead> last;
  if (view.is_any(clock->end, {"to", "until"}) || view.is_joint(clock->end) ||
      view.word(clock->end) == "\u2013" ||
      (view.is(clock->end, "and") && view.is(i - 1, "between"))) {
    last = read_clock(view, clock->end + 1);
  }
  if (last) read.end = last->end;
  // The day behind it, else the one named last, else the article's.
  std::optional<Day> day = context.last_named ? context.last_named : context.reference;
  Index at = read.end;
  if (view.word(at) == ",") ++at;
  if (view.is(at, "on")) ++at;
  if (const auto date = read_date({view, context}, at); date && date->day) day = date->day;
  const std::string on = day ? iso(*day) : "";
  read.iso = on + clock->iso;
  if (last) read.iso = iso_interval(read.iso, on + last->iso);
  return to_value(ValueType::kTime, read);
}

}  // namespace

std::optional<ValueMatch> match_date(const SentenceView& view, Index i, DateContext& context) {
  if (auto clock = match_clock(view, i, context)) return clock;
  if (auto part = match_day_part(view, i, context)) return part;
  const auto read = read_date({view, context}, i);
  if (!read) return std::nullopt;
  if (read->day) context.last_named = read->day;
  return to_value(ValueType::kDate, *read);
}

std::optional<Day> read_full_date(const SentenceView& view, Index i) {
  const auto form = read_date_form(view, i, std::nullopt);
  if (!form || form->year == 0 || form->month == 0 || form->day == 0) return std::nullopt;
  const Day day{form->year, form->month, form->day};
  return is_valid(day) ? std::optional(day) : std::nullopt;
}

}  // namespace article_inspector
