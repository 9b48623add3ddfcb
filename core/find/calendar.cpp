#include "core/find/calendar.h"

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

// Days since 1970-01-01, and back: H. Hinnant's algorithms for the proleptic calendar.
int to_serial(Day day) {
  const int y = day.month <= 2 ? day.year - 1 : day.year;
  const int era = (y >= 0 ? y : y - 399) / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Day from_serial(int serial) {
  const int z = serial + 719468;
  const int era = (z >= 0 ? z : z - 146096) / 146097;
  const int day_of_era = z - era * 146097;
  const int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted = (5 * day_of_year + 2) / 153;
  const int month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
          day_of_year - (153 * shifted + 2) / 5 + 1};
}

std::string padded(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

int days_in_month(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool is_valid(Day day) {
  return day.year >= 1 && day.year <= 9999 && day.month >= 1 && day.month <= 12 && day.day >= 1 &&
         day.day <= days_in_month(day.year, day.month);
}

Day add_days(Day day, int days) { return from_serial(to_serial(day) + days); }

Month add_months(Month month, int months) {
  const int serial = month.year * 12 + month.month - 1 + months;
  return {serial / 12, serial % 12 + 1};
}

int weekday_of(Day day) {
  const int from_thursday = to_serial(day) % 7;  // 1970-01-01 was a Thursday
  return (from_thursday + 10) % 7 + 1;
}

Day week_start(Day day) { return add_days(day, 1 - weekday_of(day)); }

Day easter(int year) {
  // The anonymous Gregorian computus.
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return {year, n / 31, n % 31 + 1};
}

std::optional<Day> parse_day(std::string_view iso) {
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  if (iso.size() > 10 && iso[10] != 'T' && iso[10] != ' ') return std::nullopt;
  int parts[3] = {0, 0, 0};
  for (std::size_t k = 0; k < 10; ++k) {
    if (k == 4 || k == 7) continue;
    if (!is_digit(static_cast<unsigned char>(iso[k]))) return std::nullopt;
    int& part = parts[k < 4 ? 0 : k < 7 ? 1 : 2];
    part = part * 10 + (iso[k] - '0');
  }
  const Day day{parts[0], parts[1], parts[2]};
  return is_valid(day) ? std::optional(day) : std::nullopt;
}

std::string iso_year(int year) { return padded(year, 4); }
std::string iso(Month month) { return iso_year(month.year) + "-" + padded(month.month, 2); }
std::string iso(Day day) { return iso(Month{day.year, day.month}) + "-" + padded(day.day, 2); }

std::string iso_interval(const std::string& first, const std::string& last) {
  return first == last ? first : first + "/" + last;
}

std::string iso_week(Day monday) { return iso(monday) + "/" + iso(add_days(monday, 6)); }

}  // namespace article_inspector
