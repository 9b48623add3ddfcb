// Holidays, by the rules that their list gives.
#include "core/find/dates/reader.h"
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

std::optional<DateRead> DateReader::holiday(Index i) const {
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

}  // namespace article_inspector
