// Dates that are counted from another: the article's own, or the one named last.
#include "core/find/date_read.h"
#include "core/find/durations.h"
#include "core/find/numbers.h"
#include "core/find/tense.h"

namespace article_inspector {
namespace {

std::optional<DateRead> stepped_unit(const DateReading& d, Index i, Index at, Step step) {
  DateRead read{i, at + 1, "", std::nullopt, "relative-date"};
  if (d.view.is_any(i, {"following", "previous"}) && !d.view.is(i - 1, "the")) return std::nullopt;
  const bool known = d.reference().has_value();
  const Day ref = known ? *d.reference() : Day{};
  if (d.view.is(at, "week")) {
    if (known) read.iso = iso_week(add_days(week_start(ref), 7 * offset(step)));
  } else if (d.view.is(at, "month")) {
    if (known) read.iso = iso(add_months({ref.year, ref.month}, offset(step)));
  } else if (d.view.is(at, "year")) {
    if (known) read.iso = iso_year(ref.year + offset(step));
  } else if (d.view.is(at, "quarter")) {
    if (known) {
      const Month start{ref.year, (ref.month - 1) / 3 * 3 + 1};
      read.iso = iso_months(add_months(start, 3 * offset(step)), 3);
    }
  } else if (d.view.is(at, "decade")) {
    if (known) {
      const int start = ref.year / 10 * 10 + 10 * offset(step);
      read.iso = iso_interval(iso_year(start), iso_year(start + 9));
    }
  } else if (d.view.is(at, "century")) {
    if (known && step == Step::kLast)
      read.iso = iso_interval(iso_year(ref.year - 100), iso_year(ref.year));
  } else {
    return std::nullopt;
  }
  return read;
}

DateRead weekend(const DateReading& d, Index i, Index end, Step step) {
  DateRead read{i, end, "", std::nullopt, "relative-date"};
  if (!d.reference()) return read;
  Day saturday = add_days(week_start(*d.reference()), 5);
  if (step == Step::kNext) saturday = add_days(saturday, 7);
  const bool past = step == Step::kLast ||
                    (step != Step::kNext && direction_of(d.view, i, end) == Direction::kPast);
  if (past && saturday >= *d.reference()) saturday = add_days(saturday, -7);
  read.iso = iso_interval(iso(saturday), iso(add_days(saturday, 1)));
  return read;
}

DateRead stepped_season(const DateReading& d, Index i, Index end, int start, Step step) {
  DateRead read{i, end, "", std::nullopt, "season"};
  if (!d.reference()) return read;
  const Day ref = *d.reference();
  Month first{ref.year, start};
  if (start == 12 && ref.month <= 2) --first.year;
  if (step == Step::kLast && add_months(first, 2) >= Month{ref.year, ref.month}) --first.year;
  if (step == Step::kNext && first <= Month{ref.year, ref.month}) ++first.year;
  read.iso = iso_months(first, 3);
  return read;
}

}  // namespace

std::optional<DateRead> read_relative_day(const DateReading& d, Index i) {
  int days = 0;
  Index end = i + 1;
  if (d.view.is(i, "yesterday")) {
    days = -1;
  } else if (d.view.is(i, "tomorrow")) {
    days = 1;
  } else if (d.view.is_phrase(i, "day before yesterday")) {
    days = -2;
    end = i + 3;
  } else if (d.view.is_phrase(i, "day after tomorrow")) {
    days = 2;
    end = i + 3;
  } else if (d.view.is_any(i, {"same", "that", "next", "previous", "following"}) &&
             d.view.is(i + 1, "day")) {
    DateRead read{i, i + 2, "", std::nullopt, "day-named-before"};
    const int step = d.view.is_any(i, {"next", "following"}) ? 1
                     : d.view.is(i, "previous")              ? -1
                                                             : 0;
    if (step != 0 && !d.view.is(i - 1, "the")) return std::nullopt;
    if (d.view.is(i, "that") && !d.view.is_any(i - 1, {"on", "later", "earlier", "of"}))
      return std::nullopt;
    if (d.context.last_named) set_day(read, add_days(*d.context.last_named, step));
    return read;
  } else if (!d.view.is(i, "today")) {
    return std::nullopt;
  }
  // "USA Today", "Tomorrow's World"
  if (d.view.starts_capital(i) && i > d.view.first() && d.view.starts_capital(i - 1))
    return std::nullopt;
  DateRead read{i, end, "", std::nullopt, "relative-date"};
  if (d.reference()) set_day(read, add_days(*d.reference(), days));
  return read;
}

std::optional<DateRead> read_stepped(const DateReading& d, Index i) {
  if (d.view.is(i, "weekend") && d.view.is_any(i - 1, {"the"}) &&
      d.view.is_any(i - 2, {"at", "over", "from", "on", "during", "for"})) {
    return weekend(d, i, i + 1, Step::kNone);
  }
  if (d.view.is(i, "recent") &&
      d.view.is_any(i + 1, {"years", "months", "weeks", "days", "decades"})) {
    return DateRead{i, i + 2, "", std::nullopt, "relative-date"};
  }
  const Step step = read_step(d.view, i);
  if (step == Step::kNone) return std::nullopt;
  Index at = i + 1;
  if (d.view.is_any(i, {"this"}) && d.view.is_any(at, {"past", "coming", "current"})) ++at;
  if (d.view.is_any(i, {"past", "current", "coming"}) && !d.view.is_any(i - 1, {"the", "this"}))
    return std::nullopt;
  if (d.view.is_any(at, {"few", "several", "couple"}) && step != Step::kThis) {
    const Index unit = d.view.is(at + 1, "of") ? at + 2 : at + 1;
    if (d.view.is_any(unit, {"years", "months", "weeks", "days", "decades"})) {
      return DateRead{i, unit + 1, "", std::nullopt, "relative-date"};
    }
  }
  if (const auto number = read_weekday(d.view, at)) {
    DateRead read{i, at + 1, "", std::nullopt, "weekday"};
    if (d.reference()) {
      Day day = add_days(week_start(*d.reference()), *number - 1);
      if (step == Step::kLast) day = last_before(*d.reference(), *number);
      if (step == Step::kNext) day = first_after(*d.reference(), *number);
      set_day(read, day);
    }
    return read;
  }
  if (const int start = season_start(d.view, at)) return stepped_season(d, i, at + 1, start, step);
  if (const auto form = read_date_form(d.view, at, d.reference())) {
    if (form->month == 0 || form->day != 0 || form->year != 0) return std::nullopt;
    DateRead read{i, at + 1, "", std::nullopt, "relative-date"};
    if (d.reference()) {
      int year = d.reference()->year;
      if (step == Step::kLast && form->month >= d.reference()->month) --year;
      if (step == Step::kNext && form->month <= d.reference()->month) ++year;
      read.iso = iso(Month{year, form->month});
    }
    return read;
  }
  if (d.view.is(at, "weekend")) return weekend(d, i, at + 1, step);
  return stepped_unit(d, i, at, step);
}

std::optional<DateRead> read_distance(const DateReading& d, Index i) {
  const auto duration = read_duration(d.view, i);
  if (!duration) return std::nullopt;
  if (duration->amount.begin == duration->amount.end) {  // "weeks later"
    if (!d.view.is_any(duration->end, {"ago", "later", "earlier"})) return std::nullopt;
    return DateRead{i, duration->end + 1, "", std::nullopt, "time-ago"};
  }
  const bool ago = d.view.is(duration->end, "ago");
  const bool earlier = d.view.is_any(duration->end, {"earlier"});
  const bool later = d.view.is_any(duration->end, {"later"});
  if (!ago && !earlier && !later) return std::nullopt;
  const std::string_view unit = duration->unit;
  if (unit.front() == 'T' && !ago) return std::nullopt;
  const ModifierRead modifier = read_modifier(d.view, i);
  DateRead read{modifier.begin, duration->end + 1, "", std::nullopt, "time-ago"};
  // "40 years later" counts from what the text told before, not from its own day.
  const std::optional<Day>& from =
      ago || (earlier && !d.context.last_named) ? d.reference() : d.context.last_named;
  if (!from || duration->amount.numbers.size() != 1 || !(duration->amount.numbers[0] < 3000))
    return read;
  int count = static_cast<int>(duration->amount.numbers[0]) * (later ? 1 : -1);
  if (unit == "D") {
    set_day(read, add_days(*from, count));
  } else if (unit == "W" || unit == "2W") {
    read.iso = iso_week(add_days(week_start(*from), count * (unit == "W" ? 7 : 14)));
  } else if (unit == "M") {
    read.iso = iso(add_months({from->year, from->month}, count));
  } else if (unit.back() == 'Y') {
    if (unit.size() > 1) count *= list_int(unit.substr(0, unit.size() - 1));
    if (from->year + count > 0) read.iso = iso_year(from->year + count);
    // A comparison with the year before keeps the month: "2.9% from 3.3% a year earlier".
    if (count == -1 && earlier) read.iso = iso(Month{from->year - 1, from->month});
  }
  return read;
}

std::optional<DateRead> read_period_before(const DateReading& d, Index i) {
  if (!d.view.is_any(i, {"year", "month", "week", "day", "quarter", "night"}) ||
      !d.view.is(i + 1, "before") || !d.view.is(i - 1, "the")) {
    return std::nullopt;
  }
  DateRead read{i, i + 2, "", std::nullopt, "relative-date"};
  if (d.view.is(i + 2, "last")) {  // "the year before last"
    read.end = i + 3;
    if (d.reference() && d.view.is(i, "year")) read.iso = iso_year(d.reference()->year - 2);
    return read;
  }
  // "the day before the vote" counts from the vote.
  if (d.view.has(i + 2) && d.view.kind(i + 2) != TokenKind::kPunctuation &&
      !d.view.is_any(i + 2, {"and", "but", "when", "in", "as", "on", "at", "with"})) {
    return std::nullopt;
  }
  if (d.view.is(i, "day") && d.context.last_named) {
    set_day(read, add_days(*d.context.last_named, -1));
  }
  return read;
}

std::optional<DateRead> read_period_named(const DateReading& d, Index i) {
  // "year-earlier", "year-end"
  if (d.view.is(i, "year") && d.view.is_joint(i + 1)) {
    if (d.view.is_any(i + 2, {"earlier", "ago"})) {
      return DateRead{i, i + 3, "", std::nullopt, "relative-date"};
    }
    if (!d.view.is(i + 2, "end")) return std::nullopt;
    DateRead read{i, i + 3, "", std::nullopt, "relative-date"};
    if (const auto year = d.view.year(i + 3)) {
      read.end = i + 4;
      read.iso = iso_year(*year) + "-12";
    } else if (d.reference()) {
      read.iso = iso_year(d.reference()->year) + "-12";
    }
    return read;
  }
  // "that year"
  if (d.view.is(i, "that") && d.view.is_any(i + 1, {"year", "quarter", "month", "week"}) &&
      (i == d.view.first() ||
       d.view.is_any(i - 1, {"in", "later", "earlier", "of", "by", "for", "during", "since"}))) {
    return DateRead{i, i + 2, "", std::nullopt, "relative-date"};
  }
  // "in the quarter", "for the year": the one that the text is about.
  if (d.view.is_any(i, {"year", "quarter"}) && d.view.is(i - 1, "the") &&
      d.view.is_any(i - 2, {"in", "for", "during"}) &&
      (!d.view.is_word(i + 1) || d.view.pos(i + 1) == Pos::kVerb ||
       d.view.is_any(i + 1, {"and", "but", "from", "because", "on", "as"}))) {
    DateRead read{i, i + 1, "", std::nullopt, "relative-date"};
    if (d.reference() && d.view.is(i, "year")) read.iso = iso_year(d.reference()->year);
    return read;
  }
  return std::nullopt;
}

std::optional<DateRead> read_day_of_month(const DateReading& d, Index i) {
  if (d.view.kind(i) != TokenKind::kNumber || !d.view.is(i - 1, "the") ||
      !d.view.is_any(i - 2, {"on", "until", "by", "from", "since", "before", "after"})) {
    return std::nullopt;
  }
  const auto ordinal = read_ordinal(d.view, i);
  if (!ordinal || ordinal->number < 1 || ordinal->number > 31) return std::nullopt;
  const Index end = ordinal->end;
  if (d.view.is(end, "of") || d.view.is_joint(end) || d.view.pos(end) == Pos::kNoun ||
      d.view.pos(end) == Pos::kPropn || d.view.pos(end) == Pos::kAdj ||
      d.view.kind(end) == TokenKind::kNumber) {
    return std::nullopt;
  }
  DateRead read{i, end, "", std::nullopt, "relative-date"};
  if (!d.reference()) return read;
  const Day ref = *d.reference();
  const bool future = direction_of(d.view, i, end) == Direction::kFuture;
  Month month{ref.year, ref.month};
  if (future && ordinal->number < ref.day) month = add_months(month, 1);
  if (!future && ordinal->number > ref.day) month = add_months(month, -1);
  const Day day{month.year, month.month, ordinal->number};
  if (is_valid(day)) set_day(read, day);
  return read;
}

}  // namespace article_inspector
