// "Yesterday", "last month", "three years ago": dates counted from another day.
#include "core/find/dates/reader.h"
#include "core/find/durations.h"
#include "core/find/tense.h"

namespace article_inspector {

std::optional<DateRead> DateReader::relative_day(Index i) const {
  int days = 0;
  Index end = i + 1;
  if (view_.is(i, "yesterday")) {
    days = -1;
  } else if (view_.is(i, "tomorrow")) {
    days = 1;
  } else if (view_.is_phrase(i, "day before yesterday")) {
    days = -2;
    end = i + 3;
  } else if (view_.is_phrase(i, "day after tomorrow")) {
    days = 2;
    end = i + 3;
  } else if (view_.is_any(i, {"same", "that", "next", "previous", "following"}) &&
             view_.is(i + 1, "day")) {
    DateRead read{i, i + 2, "", std::nullopt, "day-named-before"};
    const int step = view_.is_any(i, {"next", "following"}) ? 1 : view_.is(i, "previous") ? -1 : 0;
    if (step != 0 && !view_.is(i - 1, "the")) return std::nullopt;
    if (view_.is(i, "that") && !view_.is_any(i - 1, {"on", "later", "earlier", "of"}))
      return std::nullopt;
    if (context_.last_named) set_day(read, add_days(*context_.last_named, step));
    return read;
  } else if (!view_.is(i, "today")) {
    return std::nullopt;
  }
  // "USA Today", "Tomorrow's World"
  if (view_.starts_capital(i) && i > view_.first() && view_.starts_capital(i - 1))
    return std::nullopt;
  DateRead read{i, end, "", std::nullopt, "relative-date"};
  if (reference()) set_day(read, add_days(*reference(), days));
  return read;
}

std::optional<DateRead> DateReader::stepped(Index i) const {
  if (view_.is(i, "weekend") && view_.is_any(i - 1, {"the"}) &&
      view_.is_any(i - 2, {"at", "over", "from", "on", "during", "for"})) {
    return weekend(i, i + 1, Step::kNone);
  }
  if (view_.is(i, "recent") &&
      view_.is_any(i + 1, {"years", "months", "weeks", "days", "decades"})) {
    return DateRead{i, i + 2, "", std::nullopt, "relative-date"};
  }
  const Step step = read_step(view_, i);
  if (step == Step::kNone) return std::nullopt;
  Index at = i + 1;
  if (view_.is_any(i, {"this"}) && view_.is_any(at, {"past", "coming", "current"})) ++at;
  if (view_.is_any(i, {"past", "current", "coming"}) && !view_.is_any(i - 1, {"the", "this"}))
    return std::nullopt;
  if (view_.is_any(at, {"few", "several", "couple"}) && step != Step::kThis) {
    const Index unit = view_.is(at + 1, "of") ? at + 2 : at + 1;
    if (view_.is_any(unit, {"years", "months", "weeks", "days", "decades"})) {
      return DateRead{i, unit + 1, "", std::nullopt, "relative-date"};
    }
  }
  if (const auto number = read_weekday(view_, at)) {
    DateRead read{i, at + 1, "", std::nullopt, "weekday"};
    if (reference()) {
      Day day = add_days(week_start(*reference()), *number - 1);
      if (step == Step::kLast) day = last_before(*reference(), *number);
      if (step == Step::kNext) day = first_after(*reference(), *number);
      set_day(read, day);
    }
    return read;
  }
  if (const int start = season_start(view_, at)) return stepped_season(i, at + 1, start, step);
  if (const auto form = read_date_form(view_, at, reference())) {
    if (form->month == 0 || form->day != 0 || form->year != 0) return std::nullopt;
    DateRead read{i, at + 1, "", std::nullopt, "relative-date"};
    if (reference()) {
      int year = reference()->year;
      if (step == Step::kLast && form->month >= reference()->month) --year;
      if (step == Step::kNext && form->month <= reference()->month) ++year;
      read.iso = iso(Month{year, form->month});
    }
    return read;
  }
  if (view_.is(at, "weekend")) return weekend(i, at + 1, step);
  return stepped_unit(i, at, step);
}

std::optional<DateRead> DateReader::stepped_unit(Index i, Index at, Step step) const {
  DateRead read{i, at + 1, "", std::nullopt, "relative-date"};
  if (view_.is_any(i, {"following", "previous"}) && !view_.is(i - 1, "the")) return std::nullopt;
  const bool known = reference().has_value();
  const Day ref = known ? *reference() : Day{};
  if (view_.is(at, "week")) {
    if (known) read.iso = iso_week(add_days(week_start(ref), 7 * offset(step)));
  } else if (view_.is(at, "month")) {
    if (known) read.iso = iso(add_months({ref.year, ref.month}, offset(step)));
  } else if (view_.is(at, "year")) {
    if (known) read.iso = iso_year(ref.year + offset(step));
  } else if (view_.is(at, "quarter")) {
    if (known) {
      const Month start{ref.year, (ref.month - 1) / 3 * 3 + 1};
      read.iso = iso_months(add_months(start, 3 * offset(step)), 3);
    }
  } else if (view_.is(at, "decade")) {
    if (known) {
      const int start = ref.year / 10 * 10 + 10 * offset(step);
      read.iso = iso_interval(iso_year(start), iso_year(start + 9));
    }
  } else if (view_.is(at, "century")) {
    if (known && step == Step::kLast)
      read.iso = iso_interval(iso_year(ref.year - 100), iso_year(ref.year));
  } else {
    return std::nullopt;
  }
  return read;
}

DateRead DateReader::weekend(Index i, Index end, Step step) const {
  DateRead read{i, end, "", std::nullopt, "relative-date"};
  if (!reference()) return read;
  Day saturday = add_days(week_start(*reference()), 5);
  if (step == Step::kNext) saturday = add_days(saturday, 7);
  const bool past = step == Step::kLast ||
                    (step != Step::kNext && direction_of(view_, i, end) == Direction::kPast);
  if (past && saturday >= *reference()) saturday = add_days(saturday, -7);
  read.iso = iso_interval(iso(saturday), iso(add_days(saturday, 1)));
  return read;
}

std::optional<DateRead> DateReader::distance(Index i) const {
  const auto duration = read_duration(view_, i);
  if (!duration || duration->amount.begin == duration->amount.end) return std::nullopt;
  const bool ago = view_.is(duration->end, "ago");
  const bool earlier = view_.is_any(duration->end, {"earlier"});
  const bool later = view_.is_any(duration->end, {"later"});
  if (!ago && !earlier && !later) return std::nullopt;
  const std::string_view unit = duration->unit;
  if (unit.front() == 'T' && !ago) return std::nullopt;
  const ModifierRead modifier = read_modifier(view_, i);
  DateRead read{modifier.begin, duration->end + 1, "", std::nullopt, "time-ago"};
  const std::optional<Day>& from = ago || !context_.last_named ? reference() : context_.last_named;
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

}  // namespace article_inspector
