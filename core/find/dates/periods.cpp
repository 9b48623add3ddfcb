// Parts of a year, and parts of other dates: seasons, quarters, "early 2024", "the end of May".
#include "core/find/dates/reader.h"
#include "core/find/numbers.h"
#include "core/find/tense.h"

namespace article_inspector {

std::string iso_months(Month first, int count) {
  return iso_interval(iso(first), iso(add_months(first, count - 1)));
}

int season_start(const SentenceView& view, Index i) {
  if (view.is(i, "spring")) return 3;
  if (view.is(i, "summer")) return 6;
  if (view.is_any(i, {"autumn", "fall"})) return 9;
  return view.is(i, "winter") ? 12 : 0;
}

std::optional<DateRead> DateReader::part_of_period(Index i) const {
  if (view_.is_any(
          i, {"early", "late", "earlier", "later", "mid", "beginning", "start", "end", "middle"})) {
    Index at = i + 1;
    const bool of = view_.is_any(i, {"beginning", "start", "end", "middle"});
    if (of != view_.is(at, "of")) return std::nullopt;
    if (of) ++at;
    if (of && view_.is(at, "the") && view_.is_any(at + 1, {"month", "year", "week"}))
      return end_of_this(i, at + 1);
    if (of && view_.is(at, "the")) ++at;
    if (view_.is(i, "mid") && view_.is_joint(at)) ++at;
    if (view_.is_any(i, {"early", "late", "earlier", "later"}) && view_.is(at, "in")) ++at;
    auto read = plain(at);
    if (!read || read->begin != at) return std::nullopt;
    if (view_.is_any(i, {"earlier", "later"}) &&
        !view_.is_any(at, {"this", "that", "in", "last", "today", "next"}))
      return std::nullopt;
    // "early Monday" is a part of the day.
    if (read->day && view_.is_any(i, {"early", "late", "mid"})) return std::nullopt;
    if (of && view_.year(at) && read->iso.size() == 4) {
      read->iso += view_.is(i, "end") ? "-12" : view_.is(i, "middle") ? "-06" : "-01";
    } else if (view_.is(i, "end") && view_.is_phrase(at, "next year") && read->iso.size() == 4) {
      read->iso += "-12";
    }
    read->begin = i;
    return read;
  }
  return std::nullopt;
}

std::optional<DateRead> DateReader::end_of_this(Index i, Index unit) const {
  DateRead read{i, unit + 1, "", std::nullopt, "relative-date"};
  if (!reference()) return read;
  const Day ref = *reference();
  const bool end = view_.is(i, "end");
  if (view_.is(unit, "month")) {
    read.iso = iso(Day{ref.year, ref.month, end ? days_in_month(ref.year, ref.month) : 1});
  } else if (view_.is(unit, "year")) {
    read.iso = end ? iso_year(ref.year) + "-12-31" : iso_year(ref.year) + "-01-01";
  } else {
    read.iso = iso(add_days(week_start(ref), end ? 6 : 0));
  }
  return read;
}

DateRead DateReader::stepped_season(Index i, Index end, int start, Step step) const {
  DateRead read{i, end, "", std::nullopt, "season"};
  if (!reference()) return read;
  const Day ref = *reference();
  Month first{ref.year, start};
  if (start == 12 && ref.month <= 2) --first.year;
  if (step == Step::kLast && add_months(first, 2) >= Month{ref.year, ref.month}) --first.year;
  if (step == Step::kNext && first <= Month{ref.year, ref.month}) ++first.year;
  read.iso = iso_months(first, 3);
  return read;
}

std::optional<DateRead> DateReader::season(Index i) const {
  const int start = season_start(view_, i);
  if (start == 0) return std::nullopt;
  const Index at = view_.is(i + 1, "of") ? i + 2 : i + 1;
  if (const auto year = view_.year(at)) {
    return DateRead{i, at + 1, iso_months({*year, start}, 3), std::nullopt, "season"};
  }
  const Step step = read_step(view_, at);
  if (step != Step::kNone && view_.is(at + 1, "year") && reference()) {
    return DateRead{i, at + 2, iso_months({reference()->year + offset(step), start}, 3),
                    std::nullopt, "season"};
  }
  if (!view_.is_any(i - 1, {"by", "until", "since", "early", "late", "for"}) ||
      view_.is(i, "fall") || view_.pos(i + 1) == Pos::kNoun) {
    return std::nullopt;
  }
  DateRead read{i, i + 1, "", std::nullopt, "season"};
  if (reference()) {
    Month first{reference()->year, start};
    const bool future = direction_of(view_, i, i + 1) != Direction::kPast;
    const Month now{reference()->year, reference()->month};
    if (future && add_months(first, 2) < now) ++first.year;
    if (!future && first > now) --first.year;
    read.iso = iso_months(first, 3);
  }
  return read;
}

std::optional<DateRead> DateReader::quarter_or_half(Index i) const {
  int count = 0;
  int length = 0;
  Index at = i;
  const std::string_view word = view_.word(i);
  if (word.size() == 2 && (word[0] == 'Q' || word[0] == 'H') && word[1] >= '1' &&
      word[1] <= (word[0] == 'Q' ? '4' : '2')) {
    count = word[1] - '0';
    length = word[0] == 'Q' ? 3 : 6;
    at = i + 1;
  } else if (const auto ordinal = read_ordinal(view_, i); ordinal && ordinal->number <= 4) {
    at = view_.is_joint(ordinal->end) ? ordinal->end + 1 : ordinal->end;
    count = ordinal->number;
    if (view_.is(at, "quarter") && !view_.is(at + 1, "-")) {
      length = 3;
    } else if (view_.is(at, "half") && count <= 2) {
      length = 6;
    } else {
      return std::nullopt;
    }
    ++at;
  } else {
    return std::nullopt;
  }
  const Index of = view_.is(at, "of") || view_.word(at) == "," ? at + 1 : at;
  const Index the = view_.is(of, "the") ? of + 1 : of;
  DateRead read{i, at, "", std::nullopt, "quarter"};
  int year = 0;
  if (const auto written_year = view_.year(of)) {
    year = *written_year;
    read.end = of + 1;
  } else if (read_step(view_, of) != Step::kNone && view_.is(of + 1, "year") && reference()) {
    year = reference()->year + offset(read_step(view_, of));
    read.end = of + 2;
  } else if (of != at && view_.is(the, "year")) {
    year = reference() ? reference()->year : 0;
    read.end = the + 1;
  } else if (length == 6 && of != at) {
    // "the first half of September"
    const auto form = read_date_form(view_, of, reference());
    if (!form || form->month == 0 || form->day != 0) return std::nullopt;
    const DateRead month = resolve(of, *form);
    read.end = month.end;
    if (month.iso.size() == 7) {
      const int y = list_int(month.iso.substr(0, 4));
      const int m = list_int(month.iso.substr(5, 2));
      read.iso = count == 1 ? iso_interval(iso(Day{y, m, 1}), iso(Day{y, m, 15}))
                            : iso_interval(iso(Day{y, m, 16}), iso(Day{y, m, days_in_month(y, m)}));
    }
    return read;
  } else if (reference()) {
    // Halves of games are not of years: only next to money, profits and the like, or
    // "first-half".
    if (length == 6 && !view_.is_joint(i + 1)) return std::nullopt;
    year = reference()->year;
    const Month first{year, (count - 1) * length + 1};
    if (direction_of(view_, i, at) == Direction::kPast &&
        first > Month{reference()->year, reference()->month})
      --year;
  } else if (length == 6) {
    return std::nullopt;
  }
  if (year != 0) read.iso = iso_months({year, (count - 1) * length + 1}, length);
  return read;
}

// "FY25", "fiscal 2025": the months differ by country, the year is given.
std::optional<DateRead> DateReader::fiscal_year(Index i) const {
  const std::string_view word = view_.word(i);
  if (word.size() >= 4 && word.size() <= 6 && word.substr(0, 2) == "FY") {
    int year = 0;
    for (const char c : word.substr(2)) {
      if (c < '0' || c > '9') return std::nullopt;
      year = year * 10 + (c - '0');
    }
    if (word.size() == 4) year += 2000;
    return DateRead{i, i + 1, iso_year(year), std::nullopt, "fiscal-year"};
  }
  if (!view_.is_any(i, {"fiscal"})) return std::nullopt;
  const Index at = view_.is(i + 1, "year") ? i + 2 : i + 1;
  if (const auto year = view_.year(at)) {
    return DateRead{i, at + 1, iso_year(*year), std::nullopt, "fiscal-year"};
  }
  return std::nullopt;
}

}  // namespace article_inspector
