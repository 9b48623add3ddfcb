#include "core/find/dates.h"

#include <utility>

#include "core/find/clock.h"
#include "core/find/date_forms.h"
#include "core/find/durations.h"
#include "core/find/tense.h"

namespace article_inspector {
namespace {

/// A date that was read: its words, what they come to, and the day if it is one.
struct DateRead {
  Index begin = 0;
  Index end = 0;
  std::string iso;
  std::optional<Day> day;
  std::string_view rule = "date";
};

std::string iso_months(Month first, int count) {
  return iso_interval(iso(first), iso(add_months(first, count - 1)));
}

int season_start(const SentenceView& view, Index i) {
  if (view.is(i, "spring")) return 3;
  if (view.is(i, "summer")) return 6;
  if (view.is_any(i, {"autumn", "fall"})) return 9;
  return view.is(i, "winter") ? 12 : 0;
}

enum class Step : std::uint8_t { kNone, kLast, kThis, kNext };

/// "last", "this", "next" and their kin at `i`.
Step read_step(const SentenceView& view, Index i) {
  if (view.is_any(i, {"last", "past", "previous"})) return Step::kLast;
  if (view.is_any(i, {"this", "current"})) return Step::kThis;
  if (view.is_any(i, {"next", "coming", "following"})) return Step::kNext;
  return Step::kNone;
}

int offset(Step step) { return step == Step::kLast ? -1 : step == Step::kNext ? 1 : 0; }

/// Reads the dates of one place in a sentence.
class DateReader {
 public:
  DateReader(const SentenceView& view, const DateContext& context)
      : view_(view), context_(context) {}

  std::optional<DateRead> read(Index i) const {
    if (auto read = part_of_period(i)) return read;
    return plain(i);
  }

 private:
  const std::optional<Day>& reference() const { return context_.reference; }

  std::optional<DateRead> plain(Index i) const {
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

  // ---- "early", "late", "end of" before a date
  // ---------------------------------------------------

  std::optional<DateRead> part_of_period(Index i) const {
    if (view_.is_any(i, {"early", "late", "earlier", "later", "mid", "late-", "beginning", "start",
                         "end", "middle"})) {
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

  std::optional<DateRead> end_of_this(Index i, Index unit) const {
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

  // ---- weekdays
  // ----------------------------------------------------------------------------------

  std::optional<DateRead> weekday(Index i) const {
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

  static Day last_before(Day day, int weekday) {
    const int back = (weekday_of(day) - weekday + 6) % 7 + 1;
    return add_days(day, -back);
  }
  static Day first_after(Day day, int weekday) {
    const int ahead = (weekday - weekday_of(day) + 6) % 7 + 1;
    return add_days(day, ahead);
  }

  static void set_day(DateRead& read, Day day) {
    read.day = day;
    read.iso = iso(day);
  }

  // ---- dates with a month, a year or a decade
  // ----------------------------------------------------

  std::optional<DateRead> written(Index i) const {
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

  DateRead resolve(Index i, const DateForm& form) const {
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
  void add_stepped_year(const DateForm& form, DateRead& read) const {
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
  int implied_year(Index i, const DateForm& form) const {
    const Day ref = *reference();
    const int months = form.month - ref.month;
    const bool ahead =
        form.day == 0 ? months > 0 : months > 0 || (months == 0 && form.day > ref.day);
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

  // ---- "today", "the same day"
  // -------------------------------------------------------------------

  std::optional<DateRead> relative_day(Index i) const {
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
      const int step = view_.is_any(i, {"next", "following"}) ? 1
                       : view_.is(i, "previous")              ? -1
                                                              : 0;
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

  // ---- "last month", "this week", "next Tuesday", "last July"
  // ------------------------------------

  std::optional<DateRead> stepped(Index i) const {
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

  std::optional<DateRead> stepped_unit(Index i, Index at, Step step) const {
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

  DateRead weekend(Index i, Index end, Step step) const {
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

  // ---- seasons, quarters, halves
  // -----------------------------------------------------------------

  DateRead stepped_season(Index i, Index end, int start, Step step) const {
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

  std::optional<DateRead> season(Index i) const {
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

  std::optional<DateRead> quarter_or_half(Index i) const {
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
        read.iso = count == 1
                       ? iso_interval(iso(Day{y, m, 1}), iso(Day{y, m, 15}))
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

  // ---- "three years ago", "a month later"
  // --------------------------------------------------------

  std::optional<DateRead> distance(Index i) const {
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
    const std::optional<Day>& from =
        ago || !context_.last_named ? reference() : context_.last_named;
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

  // ---- holidays, fiscal years
  // --------------------------------------------------------------------

  std::optional<DateRead> holiday(Index i) const {
    if (!view_.starts_capital(i)) return std::nullopt;
    const auto listed = view_.listed(i, LexClass::kHoliday);
    if (!listed) return std::nullopt;
    // "Christmas tree", "Easter Island": the name of something else.
    if (view_.is_word(listed->end) &&
        (view_.starts_capital(listed->end) || view_.pos(listed->end) == Pos::kNoun)) {
      return std::nullopt;
    }
    if (i > view_.first() && view_.starts_capital(i - 1) && view_.pos(i - 1) == Pos::kPropn)
      return std::nullopt;
    DateRead read{i, listed->end, "", std::nullopt, "holiday"};
    if (const auto year = view_.year(read.end)) {
      ++read.end;
      if (const auto day = holiday_in(*year, listed->value)) set_day(read, *day);
      return read;
    }
    if (!reference()) return read;
    const int year = reference()->year;
    const Direction direction = direction_of(view_, i, listed->end);
    for (const int candidate : {direction == Direction::kPast ? year : year - 1,
                                direction == Direction::kPast ? year - 1 : year, year + 1}) {
      const auto day = holiday_in(candidate, listed->value);
      if (!day) return read;
      const bool fits = direction == Direction::kPast ? *day <= *reference() : *day >= *reference();
      if (fits) {
        set_day(read, *day);
        return read;
      }
    }
    return read;
  }

  static std::optional<Day> holiday_in(int year, std::string_view rule) {
    if (rule.empty()) return std::nullopt;
    if (rule.substr(0, 6) == "easter") {
      const int days = list_int(rule.substr(7));
      return add_days(easter(year), rule[6] == '-' ? -days : days);
    }
    if (rule.size() == 5)
      return Day{year, list_int(rule.substr(0, 2)), list_int(rule.substr(3, 2))};
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

  // "FY25", "fiscal 2025": the months differ by country, the year is given.
  std::optional<DateRead> fiscal_year(Index i) const {
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

  const SentenceView& view_;
  const DateContext& context_;
};

ValueMatch to_value(ValueType type, const DateRead& read) {
  const std::string message = read.iso.empty()      ? "A date that the text leaves open."
                              : read.rule == "date" ? "A date as written."
                                                    : "A date counted from the article's own.";
  return {type, read.begin, read.end, {read.iso, {}, Modifier::kNone, ""}, {read.rule, message}};
}

/// "Friday morning", "early Thursday", "last night", "late on Monday evening".
std::optional<ValueMatch> match_day_part(const SentenceView& view, Index i, DateContext& context) {
  const DateReader reader(view, context);
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
    const auto day = reader.read(at);
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
  // The day behind it, else the one named last, else the article's.
  std::optional<Day> day = context.last_named ? context.last_named : context.reference;
  Index at = clock->end;
  if (view.word(at) == ",") ++at;
  if (view.is(at, "on")) ++at;
  if (const auto date = DateReader(view, context).read(at); date && date->day) day = date->day;
  read.iso = day ? iso(*day) + clock->iso : clock->iso;
  return to_value(ValueType::kTime, read);
}

}  // namespace

std::optional<ValueMatch> match_date(const SentenceView& view, Index i, DateContext& context) {
  if (auto clock = match_clock(view, i, context)) return clock;
  if (auto part = match_day_part(view, i, context)) return part;
  const auto read = DateReader(view, context).read(i);
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
