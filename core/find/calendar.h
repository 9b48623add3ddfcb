// Days, months and years of the Gregorian calendar, and how ISO 8601 writes them.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_CALENDAR_H_
#define ARTICLE_INSPECTOR_CORE_FIND_CALENDAR_H_

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace article_inspector {

struct Day {
  int year = 0;
  int month = 1;  // 1 to 12
  int day = 1;    // 1 to 31

  friend constexpr auto operator<=>(const Day&, const Day&) = default;
};

struct Month {
  int year = 0;
  int month = 1;

  friend constexpr auto operator<=>(const Month&, const Month&) = default;
};

int days_in_month(int year, int month);
bool is_valid(Day day);

Day add_days(Day day, int days);
Month add_months(Month month, int months);
/// 1 is Monday, 7 is Sunday.
int weekday_of(Day day);
/// The Monday of the day's week.
Day week_start(Day day);
/// Easter Sunday in the western churches.
Day easter(int year);

/// "2025-07-28"; nothing for other forms and for days that are in no calendar.
std::optional<Day> parse_day(std::string_view iso);

std::string iso(Day day);      // 2025-07-28
std::string iso(Month month);  // 2025-07
std::string iso_year(int year);
std::string iso_interval(const std::string& first, const std::string& last);
/// The Monday-to-Sunday interval of the week that starts at `monday`.
std::string iso_week(Day monday);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_CALENDAR_H_
