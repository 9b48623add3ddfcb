#include "core/text/metadata_dates.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// Longer texts hold no date at a place where it could be meant.
constexpr std::size_t kMaxDateBytes = 400;

/// A run of digits, a run of letters, or one other character.
struct Piece {
  enum class Kind { kNumber, kWord, kMark };
  Kind kind = Kind::kMark;
  std::string_view text;
  int number = -1;  // of at most eight digits
};

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

std::vector<Piece> split(std::string_view text) {
  std::vector<Piece> pieces;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    Piece piece;
    if (is_ascii_digit(text[at])) {
      piece.kind = Piece::Kind::kNumber;
      piece.number = 0;
      while (at < text.size() && is_ascii_digit(text[at])) {
        if (at - begin < 8) piece.number = piece.number * 10 + (text[at] - '0');
        ++at;
      }
      if (at - begin > 8) piece.number = -1;
    } else if (is_ascii_letter(text[at])) {
      piece.kind = Piece::Kind::kWord;
      while (at < text.size() && is_ascii_letter(text[at])) ++at;
    } else {
      ++at;
    }
    piece.text = text.substr(begin, at - begin);
    if (piece.text != " " && piece.text != "\n" && piece.text != "\t") pieces.push_back(piece);
  }
  return pieces;
}

/// 1 to 12; 0 for other words. Whole names and their first three or four letters.
int month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> kMonths = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  const std::string small = to_lower(word);
  if (small.size() < 3) return 0;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const bool whole = small == kMonths[i];
    const bool short_form = small.size() <= 4 && kMonths[i].substr(0, small.size()) == small;
    if (whole || short_form) return static_cast<int>(i) + 1;
  }
  return 0;
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

std::string two_digits(int n) {
  return {static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
}

/// "" where there is no such day. Before 1800 nothing was published that is a page now.
std::string iso(int year, int month, int day) {
  if (year < 1800 || year > 2199 || month < 1 || month > 12) return {};
  if (day < 1 || day > days_in(year, month)) return {};
  return std::to_string(year) + "-" + two_digits(month) + "-" + two_digits(day);
}

/// "T10:00:00+02:00" from the pieces that follow an ISO date at `i`; "" where no time does.
std::string read_time(const std::vector<Piece>& p, std::size_t i) {
  const auto mark = [&](std::size_t at, std::string_view text) {
    return at < p.size() && p[at].text == text;
  };
  const auto number = [&](std::size_t at, int most) {
    return at < p.size() && p[at].number >= 0 && p[at].number <= most && p[at].text.size() == 2;
  };
  if (mark(i, "T") || mark(i, "t")) ++i;
  if (!number(i, 23) || !mark(i + 1, ":") || !number(i + 2, 59)) return {};
  std::string time = "T" + two_digits(p[i].number) + ":" + two_digits(p[i + 2].number);
  i += 3;
  if (mark(i, ":") && number(i + 1, 59)) {
    time += ":" + two_digits(p[i + 1].number);
    i += 2;
    if (mark(i, ".") && i + 1 < p.size() && p[i + 1].kind == Piece::Kind::kNumber) i += 2;
  }
  if (mark(i, "Z") || mark(i, "z") || mark(i, "GMT") || mark(i, "UTC")) return time + "Z";
  if (mark(i, "+") || mark(i, "-")) {
    const std::string sign(p[i].text);
    if (number(i + 1, 14) && mark(i + 2, ":") && number(i + 3, 59)) {
      return time + sign + two_digits(p[i + 1].number) + ":" + two_digits(p[i + 3].number);
    }
    if (i + 1 < p.size() && p[i + 1].text.size() == 4 && p[i + 1].number <= 1459 &&
        p[i + 1].number >= 0) {
      return time + sign + two_digits(p[i + 1].number / 100) + ":" +
             two_digits(p[i + 1].number % 100);
    }
  }
  return time;
}

/// Reads a date whose first piece is `i`.
std::string read_at(const std::vector<Piece>& p, std::size_t i) {
  const auto at = [&](std::size_t offset) {
    return i + offset < p.size() ? p[i + offset] : Piece{};
  };
  const Piece first = at(0);
  if (first.kind == Piece::Kind::kNumber) {
    if (first.text.size() == 8) {
      return iso(first.number / 10000, first.number / 100 % 100, first.number % 100);
    }
    const std::string_view between = at(1).text;
    const bool marked = between == "-" || between == "/" || between == ".";
    if (marked && at(3).text == between && at(2).number >= 0 && at(4).number >= 0) {
      const int a = first.number;
      const int b = at(2).number;
      const int c = at(4).number;
      if (first.text.size() == 4) {
        std::string date = iso(a, b, c);
        return date.empty() ? date : date + read_time(p, i + 5);
      }
      if (at(4).text.size() != 4) return {};
      // Day and month can be told apart only where one of them is over 12.
      if (a > 12 || between == ".") return iso(c, b, a);
      if (b > 12) return iso(c, a, b);
      return {};
    }
    // 4 September 2025, 4th of September, 2025
    std::size_t next = 1;
    const std::string_view word = at(next).text;
    if (word == "st" || word == "nd" || word == "rd" || word == "th") ++next;
    if (at(next).text == "of") ++next;
    if (at(next).text == "-") ++next;
    const int month = month_of(at(next).text);
    if (month == 0) return {};
    ++next;
    while (at(next).text == "." || at(next).text == "," || at(next).text == "-") ++next;
    if (at(next).text.size() != 4) return {};
    std::string date = iso(at(next).number, month, first.number);
    return date.empty() ? date : date + read_time(p, i + next + 1);
  }
  const int month = month_of(first.text);
  if (month == 0) return {};
  std::size_t next = 1;
  if (at(next).text == ".") ++next;
  const int day = at(next).number;
  if (day < 1 || day > 31) return {};
  ++next;
  const std::string_view word = at(next).text;
  if (word == "st" || word == "nd" || word == "rd" || word == "th") ++next;
  if (at(next).text == ",") ++next;
  return at(next).text.size() == 4 ? iso(at(next).number, month, day) : std::string();
}

}  // namespace

std::string read_date(std::string_view text) {
  const std::vector<Piece> pieces = split(text.substr(0, kMaxDateBytes));
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].kind == Piece::Kind::kMark) continue;
    std::string date = read_at(pieces, i);
    if (!date.empty()) return date;
  }
  return {};
}

std::string date_of_url(std::string_view url) {
  const std::vector<Piece> p = split(url.substr(0, kMaxDateBytes));
  for (std::size_t i = 0; i + 4 < p.size(); ++i) {
    const bool year = p[i].text.size() == 4 && p[i].number >= 1990;
    const std::string_view mark = p[i + 1].text;
    if (!year || (mark != "/" && mark != "-") || p[i + 3].text != mark) continue;
    const int month = p[i + 2].number > 0 ? p[i + 2].number : month_of(p[i + 2].text);
    if (p[i + 4].text.size() > 2) continue;
    std::string date = iso(p[i].number, month, p[i + 4].number);
    if (!date.empty()) return date;
  }
  return {};
}

}  // namespace article_inspector
