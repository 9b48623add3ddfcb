#include "core/find/clock.h"

#include <iterator>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

struct Zone {
  std::string_view name;
  std::string_view offset;  // "" where the name stands for several
};

constexpr Zone kZones[] = {
    {"GMT", "+00:00"},  {"UTC", "+00:00"},  {"EST", "-05:00"},  {"EDT", "-04:00"},
    {"ET", ""},         {"CDT", "-05:00"},  {"CT", ""},         {"MST", "-07:00"},
    {"MDT", "-06:00"},  {"MT", ""},         {"PST", "-08:00"},  {"PDT", "-07:00"},
    {"PT", ""},         {"BST", "+01:00"},  {"CET", "+01:00"},  {"CEST", "+02:00"},
    {"EET", "+02:00"},  {"EEST", "+03:00"}, {"MSK", "+03:00"},  {"IST", ""},
    {"PKT", "+05:00"},  {"JST", "+09:00"},  {"KST", "+09:00"},  {"HKT", "+08:00"},
    {"SGT", "+08:00"},  {"WIB", "+07:00"},  {"EAT", "+03:00"},  {"WAT", "+01:00"},
    {"CAT", "+02:00"},  {"SAST", "+02:00"}, {"AEST", "+10:00"}, {"AEDT", "+11:00"},
    {"NZST", "+12:00"}, {"CST", ""},        {"AST", ""},        {"NZDT", "+13:00"}};

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

struct Figures {
  int hour = 0;
  int minute = -1;  // -1: none written
  int second = -1;
};

/// "3", "3:30", "3.30", "17:02:44".
std::optional<Figures> read_figures(std::string_view text) {
  int parts[3] = {-1, -1, -1};
  std::size_t part = 0;
  std::size_t digits = 0;
  for (const char c : text) {
    if (is_digit(static_cast<unsigned char>(c))) {
      if (++digits > 2) return std::nullopt;
      parts[part] = (parts[part] < 0 ? 0 : parts[part] * 10) + (c - '0');
    } else if ((c == ':' || c == '.') && part < 2) {
      ++part;
      digits = 0;
    } else {
      return std::nullopt;
    }
  }
  if (parts[0] < 0 || parts[0] > 24 || parts[1] > 59 || parts[2] > 59) return std::nullopt;
  if (part > 0 && digits != 2) return std::nullopt;
  return Figures{parts[0], parts[1], parts[2]};
}

ClockRead with_zone(const SentenceView& view, Index end, std::string iso) {
  Index at = end;
  if (view.is_any(at, {"local", "moscow", "eastern", "central", "pacific", "mountain"})) {
    if (view.is(at + 1, "time")) return {at + 2, iso};
    if (view.is_any(at + 1, {"standard", "daylight"}) && view.is(at + 2, "time"))
      return {at + 3, iso};
    return {end, iso};
  }
  for (const Zone& zone : kZones) {
    if (view.word(at) != zone.name) continue;
    iso += zone.offset;
    return {at + 1, iso};
  }
  return {end, iso};
}

std::string clock_iso(int hour, int minute, int second) {
  std::string iso = "T" + two(hour) + ":" + two(minute < 0 ? 0 : minute);
  if (second >= 0) iso += ":" + two(second);
  return iso;
}

}  // namespace

namespace {

/// An hour in figures or words; 0 if none.
int read_hour(const SentenceView& view, Index i) {
  int hour = view.small_number(i, 2).value_or(0);
  if (const auto word = view.value(i, LexClass::kNumberWord)) hour = list_int(*word);
  return hour >= 1 && hour <= 12 ? hour : 0;
}

/// "in the morning", "at night", "p.m." behind an hour: its end and the hour of the day.
std::optional<ClockRead> with_day_part(const SentenceView& view, Index at, int hour, int minute) {
  if (view.is_any(at, {"a.m.", "am", "p.m.", "pm"})) {
    const bool pm = view.is_any(at, {"p.m.", "pm"});
    return ClockRead{at + 1, clock_iso(hour % 12 + (pm ? 12 : 0), minute, -1)};
  }
  if (view.is_phrase(at, "in the") && view.is_any(at + 2, {"morning", "afternoon", "evening"})) {
    const bool pm = !view.is(at + 2, "morning");
    return ClockRead{at + 3, clock_iso(hour % 12 + (pm ? 12 : 0), minute, -1)};
  }
  if (view.is_phrase(at, "at night")) {
    return ClockRead{at + 2, clock_iso(hour > 5 && hour < 12 ? hour + 12 : hour % 12, minute, -1)};
  }
  return std::nullopt;
}

/// "half past five", "a quarter to six", "ten past nine in the evening".
std::optional<ClockRead> read_spoken(const SentenceView& view, Index i) {
  const Index at = view.is(i, "a") ? i + 1 : i;
  int minutes = 0;
  if (view.is(at, "half")) {
    minutes = 30;
  } else if (view.is(at, "quarter")) {
    minutes = 15;
  } else if (view.is_any(at, {"five", "ten", "twenty", "20", "10", "5"})) {
    minutes = view.small_number(at, 2).value_or(0);
    if (const auto word = view.value(at, LexClass::kNumberWord)) minutes = list_int(*word);
  }
  const bool to = view.is(at + 1, "to");
  if (minutes == 0 || !(to || view.is(at + 1, "past")) || (to && minutes == 30)) {
    return std::nullopt;
  }
  int hour = read_hour(view, at + 2);
  if (hour == 0) return std::nullopt;
  if (to) {
    hour = hour == 1 ? 12 : hour - 1;
    minutes = 60 - minutes;
  }
  if (const auto read = with_day_part(view, at + 3, hour, minutes)) return read;
  // "five to six" without more may count.
  const bool plain = !view.is_any(at, {"half", "quarter"}) || view.value(at + 3, LexClass::kUnit) ||
                     view.value(at + 3, LexClass::kTimeUnit);
  if (plain) return std::nullopt;
  return ClockRead{at + 3, clock_iso(hour, minutes, -1)};
}

/// "9" of "9 to 11 a.m.": the hours of one half of the day.
std::optional<ClockRead> read_first_of_range(const SentenceView& view, Index i) {
  const int first = read_hour(view, i);
  if (first == 0 || !(view.is(i + 1, "to") || view.is_joint(i + 1))) return std::nullopt;
  const int last = read_hour(view, i + 2);
  const bool pm = view.is_any(i + 3, {"p.m.", "pm"});
  if (last == 0 || !(pm || view.is_any(i + 3, {"a.m.", "am"}))) return std::nullopt;
  const bool same_half = first % 12 < last % 12;
  return ClockRead{i + 1, clock_iso(first % 12 + (pm == same_half ? 12 : 0), -1, -1)};
}

}  // namespace

std::optional<ClockRead> read_clock(const SentenceView& view, Index i) {
  if (view.is_any(i, {"noon", "midday"})) return with_zone(view, i + 1, "T12:00");
  if (view.is(i, "midnight")) return with_zone(view, i + 1, "T00:00");
  if (const auto spoken = read_spoken(view, i)) return spoken;
  if (const int hour = read_hour(view, i); hour != 0 && view.is_any(i + 1, {"in", "at"})) {
    if (const auto read = with_day_part(view, i + 1, hour, -1)) return read;
  }
  if (const auto first = read_first_of_range(view, i)) return first;
  if (!view.is_number(i)) {
    if (view.value(i, LexClass::kNumberWord) && view.is_any(i + 1, {"o'clock", "o\u2019clock"})) {
      return ClockRead{i + 2, clock_iso(list_int(*view.value(i, LexClass::kNumberWord)), -1, -1)};
    }
    return std::nullopt;
  }
  const std::string_view text = view.word(i);
  const bool colon = text.find(':') != std::string_view::npos;
  const auto figures = read_figures(text);
  if (figures) {
    Index at = i + 1;
    const bool am = view.is_any(at, {"a.m.", "am", "a.m"});
    const bool pm = view.is_any(at, {"p.m.", "pm", "p.m"});
    if ((am || pm) && figures->hour >= 1 && figures->hour <= 23) {
      int hour = figures->hour;
      if (hour <= 12) hour = hour % 12 + (pm ? 12 : 0);
      return with_zone(view, at + 1, clock_iso(hour, figures->minute, figures->second));
    }
    if (view.is_any(at, {"o'clock", "o\u2019clock"})) {
      return ClockRead{at + 1, clock_iso(figures->hour, -1, -1)};
    }
    // "2:05:48" is how long a race took.
    const bool race = figures->second >= 0 && text[1] == ':';
    if (figures->minute >= 0 && figures->hour < 24 && !race) {
      ClockRead read =
          with_zone(view, at, clock_iso(figures->hour, figures->minute, figures->second));
      if (read.end == at && view.is_any(at, {"hrs", "hours"})) read.end = at + 1;
      // "14.30" is a time only beside a word that says so.
      // Live blogs open their entries with it.
      const bool entry = i == view.first() && text.size() == 5 && !view.is_word(at);
      if (colon ? text.size() >= 4 : read.end > at || entry) return read;
    }
  }
  // "1830 GMT", "0700 hrs", "08h00"
  if (text.size() == 5 && text[2] == 'h') {
    const auto parts =
        read_figures(std::string(text.substr(0, 2)) + ":" + std::string(text.substr(3)));
    if (parts) return with_zone(view, i + 1, clock_iso(parts->hour, parts->minute, -1));
  }
  const auto four = view.small_number(i, 4);
  if (four && text.size() == 4 && *four / 100 < 24 && *four % 100 < 60) {
    const ClockRead read = with_zone(view, i + 1, clock_iso(*four / 100, *four % 100, -1));
    if (read.end > i + 1) return read;
    if (view.is_any(i + 1, {"hrs", "hours"})) return ClockRead{i + 2, read.iso};
  }
  return std::nullopt;
}

Index day_part_end(const SentenceView& view, Index i) {
  Index at = i;
  if (view.is_any(at, {"early", "late"}) &&
      view.is_any(at + 1, {"morning", "afternoon", "evening", "night"}))
    ++at;
  if (view.is_any(at, {"morning", "afternoon", "evening", "night"})) return at + 1;
  return i;
}

}  // namespace article_inspector
