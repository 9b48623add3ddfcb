#include "core/find/date_forms.h"

#include <algorithm>
#include <cstdlib>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// "28", "28th" as a day of the month.
std::optional<int> read_day(const SentenceView& view, Index i) {
  if (!view.is_number(i)) return std::nullopt;
  std::string_view text = view.word(i);
  if (text.size() > 2) {
    const std::string_view suffix = text.substr(text.size() - 2);
    if (suffix != "st" && suffix != "nd" && suffix != "rd" && suffix != "th") return std::nullopt;
    text.remove_suffix(2);
  }
  if (text.size() > 2) return std::nullopt;
  int day = 0;
  for (const char c : text) {
    if (!is_digit(static_cast<unsigned char>(c))) return std::nullopt;
    day = day * 10 + (c - '0');
  }
  return day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
}

struct MonthRead {
  int month = 0;
  Index end = 0;
  bool full = false;
};

std::optional<MonthRead> read_month(const SentenceView& view, Index i) {
  if (!view.starts_capital(i)) return std::nullopt;
  const auto value = view.value(i, LexClass::kMonth);
  if (!value) return std::nullopt;
  const std::string_view word = view.word(i);
  MonthRead read{list_int(*value), i + 1,
                 word.size() > 4 || word == "June" || word == "July" || word == "May" ||
                     word == "JUNE" || word == "JULY" || word == "MAY"};
  if (!read.full && view.word(i + 1) == "." && view.is_number(i + 2)) read.end = i + 2;
  return read;
}

bool same_dash(const SentenceView& view, Index i) {
  return view.is_joint(i) || view.word(i) == "\u2013";
}

/// A range's last day: "-7", "to 7", "and 7" behind "May 3".
Index read_last_day(const SentenceView& view, Index i, bool month_behind, DateForm& form) {
  const bool between = view.is(i, "and");
  if (!same_dash(view, i) && !view.is_any(i, {"to", "through"}) && !between) return i;
  const auto last = read_day(view, i + 1);
  if (!last || *last <= form.day) return i;
  if (view.value(i + 2, LexClass::kMonth).has_value() != month_behind) return i;
  if (between && view.pos(i + 2) == Pos::kNoun) return i;
  form.last_day = *last;
  return i + 2;
}

std::optional<int> year_behind(const SentenceView& view, Index& at) {
  const Index comma = view.word(at) == "," || view.is(at, "of") ? at + 1 : at;
  const auto year = view.year(comma);
  if (!year || *year < 1400) return std::nullopt;
  if (comma != at && view.word(at) == "," && view.value(comma + 1, LexClass::kUnit) &&
      !view.is_any(comma + 1, {"in", "at"})) {
    return std::nullopt;
  }
  at = comma + 1;
  return year;
}

bool names_month(const SentenceView& view, Index i, const MonthRead& read) {
  // "May" and "March" begin sentences as verbs, and "Mar", "Dec" are names: they need a neighbour
  // that makes them a month.
  const bool context =
      view.is_any(i - 1,
                  {"in",      "since",    "until", "till", "by",      "from",       "last",
                   "next",    "this",     "early", "late", "mid",     "of",         "during",
                   "after",   "before",   "to",    "and",  "through", "for",        "past",
                   "between", "previous", "every", "each", "coming",  "throughout", "between"}) ||
      view.is_hyphen(i - 1);
  if (read.full && view.word(i) != "May" && view.word(i) != "March" && view.word(i) != "MAY" &&
      view.word(i) != "MARCH" && view.word(i) != "August" && view.word(i) != "April" &&
      view.word(i) != "June") {
    return true;
  }
  if (read.full &&
      (view.word(i) == "August" || view.word(i) == "April" || view.word(i) == "June")) {
    // Given names too: not before a surname.
    return context || !(view.starts_capital(read.end) && view.pos(read.end) == Pos::kPropn);
  }
  return context && read.full;
}

std::optional<DateForm> month_first(const SentenceView& view, Index i) {
  const auto month = read_month(view, i);
  if (!month) return std::nullopt;
  DateForm form;
  form.month = month->month;
  Index at = month->end;
  if (view.is(at, "the") && read_day(view, at + 1) && view.word(at + 1).size() > 2) ++at;
  if (const auto day = read_day(view, at)) {
    const bool counts = view.value(at + 1, LexClass::kUnit) && view.word(at + 1).size() > 2;
    if (!counts) {
      form.day = *day;
      form.end = read_last_day(view, at + 1, false, form);
      if (form.end == at + 1 && view.is_any(at + 1, {"-", "\u2013"}) && read_month(view, at + 2))
        form.end = at + 1;
      if (const auto year = year_behind(view, form.end)) form.year = *year;
      return form;
    }
  }
  form.end = month->end;
  if (const auto year = year_behind(view, form.end)) {
    form.year = *year;
    return form;
  }
  if (view.word(month->end) == "'" || view.word(month->end) == "\u2019") {
    // "March '25"
    if (const auto two = view.small_number(month->end + 1, 2);
        two && view.word(month->end + 1).size() == 2) {
      form.year = 2000 + *two;
      form.end = month->end + 2;
      return form;
    }
  }
  if (!names_month(view, i, *month)) return std::nullopt;
  return form;
}

std::optional<DateForm> day_first(const SentenceView& view, Index i) {
  const auto day = read_day(view, i);
  if (!day) return std::nullopt;
  DateForm form;
  form.day = *day;
  Index at = read_last_day(view, i + 1, true, form);
  if (view.is(at, "of")) ++at;
  if (view.is_joint(at)) ++at;
  const auto month = read_month(view, at);
  if (!month) return std::nullopt;
  form.month = month->month;
  form.end = month->end;
  if (view.is_joint(form.end) && view.year(form.end + 1)) ++form.end;
  if (const auto year = year_behind(view, form.end)) form.year = *year;
  return form;
}

std::optional<DateForm> in_figures(const SentenceView& view, Index i,
                                   const std::optional<Day>& reference) {
  if (!view.is_number(i)) return std::nullopt;
  const std::string_view text = view.word(i);
  if (text.size() > 10 || text.size() < 6) return std::nullopt;
  const char mark = text.find('/') != std::string_view::npos   ? '/'
                    : text.find('-') != std::string_view::npos ? '-'
                                                               : '.';
  int parts[3] = {0, 0, 0};
  std::size_t sizes[3] = {0, 0, 0};
  std::size_t part = 0;
  for (const char c : text) {
    if (c == mark) {
      if (++part > 2) return std::nullopt;
    } else if (is_digit(static_cast<unsigned char>(c))) {
      if (++sizes[part] > 4) return std::nullopt;
      parts[part] = parts[part] * 10 + (c - '0');
    } else {
      return std::nullopt;
    }
  }
  if (part != 2) return std::nullopt;
  DateForm form;
  form.end = i + 1;
  if (sizes[0] == 4) {
    form.year = parts[0];
    form.month = parts[1];
    form.day = parts[2];
  } else if (sizes[2] == 4 || (sizes[2] == 2 && mark == '/')) {
    form.year = sizes[2] == 2 ? parts[2] + (parts[2] < 70 ? 2000 : 1900) : parts[2];
    form.day = parts[0];
    form.month = parts[1];
    const bool swapped = is_valid({form.year, parts[0], parts[1]});
    const bool straight = is_valid({form.year, parts[1], parts[0]});
    if (swapped && (!straight || (mark == '/' && reference &&
                                  *reference == Day{form.year, parts[0], parts[1]}))) {
      std::swap(form.day, form.month);
    }
  }
  if (!is_valid({form.year, form.month, form.day})) return std::nullopt;
  return form;
}

/// A four-digit number that its neighbours make a year.
std::optional<DateForm> lone_year(const SentenceView& view, Index i) {
  const auto year = view.year(i);
  if (!year) return std::nullopt;
  if (view.glued(i) && !view.is_any(i - 1, {"(", "\u201c", "\"", "\u2018", "'", "[", "-", "\u2013",
                                            "\u2014", "/", "\u00a9"}))
    return std::nullopt;
  if (view.is_hyphen(i - 1) && !view.is_number(i - 2) &&
      !view.is_any(i - 2, {"mid", "pre", "post"}))
    return std::nullopt;
  if (view.value(i - 1, LexClass::kCurrency) && view.kind(i - 1) == TokenKind::kSymbol)
    return std::nullopt;
  const bool preposition =
      view.is_any(i - 1, {"in",     "since",  "by",      "until", "till", "from",   "during",
                          "before", "after",  "early",   "late",  "mid",  "to",     "through",
                          "of",     "fiscal", "between", "for",   "into", "around", "circa"});
  if (view.value(i + 1, LexClass::kUnit) || view.word(i + 1) == "%" ||
      view.value(i + 1, LexClass::kTimeUnit) || view.value(i + 1, LexClass::kMagnitude) ||
      view.is_any(i + 1, {"percent", "people", "per"})) {
    return std::nullopt;
  }
  if (*year < 1400 && !view.is_any(i - 1, {"in", "since"})) return std::nullopt;
  if (!preposition) {
    if (*year < 1800 && !view.is_any(i - 1, {"("})) return std::nullopt;
    // "Vision 2030", "the 2024 Olympics": part of a name.
    if (i > view.first() + 1 && view.starts_capital(i - 1) && view.is_word(i - 1) &&
        view.pos(i - 1) == Pos::kPropn)
      return std::nullopt;
    if (view.starts_capital(i + 1) && view.is_word(i + 1) && view.pos(i + 1) == Pos::kPropn)
      return std::nullopt;
    // "some 2000 soldiers" counts; "a 2022 study" does not.
    if (view.form(i + 1) == WordForm::kPlural &&
        view.is_any(i - 1,
                    {"some", "about", "over", "than", "nearly", "almost", "least", "around"}))
      return std::nullopt;
  }
  if (view.is_any(i - 1, {"about", "nearly", "than", "least", "almost", "no."}))
    return std::nullopt;
  DateForm form;
  form.year = *year;
  form.end = i + 1;
  // "2013-15", "2013 to 2015", "between 2013 and 2015"
  const bool joint = same_dash(view, i + 1);
  if (joint || view.is_any(i + 1, {"to", "through"}) ||
      (view.is(i + 1, "and") && view.is(i - 1, "between"))) {
    int last = view.year(i + 2).value_or(0);
    const auto two = view.small_number(i + 2, 2);
    if (last == 0 && joint && two && view.word(i + 2).size() == 2) last = *year / 100 * 100 + *two;
    if (last > *year) {
      form.last_year = last;
      form.end = i + 3;
    }
  }
  return form;
}

std::optional<DateForm> lone_decade(const SentenceView& view, Index i) {
  if (!view.is_number(i)) return std::nullopt;
  std::string_view text = view.word(i);
  DateForm form;
  form.years = 10;
  form.end = i + 1;
  if (text.size() == 4 && text.front() == '\'') text.remove_prefix(1);
  if (text.size() < 3 || text.size() > 5 || text.back() != 's' || text[text.size() - 2] != '0')
    return std::nullopt;
  for (const char c : text.substr(0, text.size() - 1)) {
    if (!is_digit(static_cast<unsigned char>(c))) return std::nullopt;
    form.year = form.year * 10 + (c - '0');
  }
  if (text.size() == 3) {
    const bool apostrophe =
        view.word(i).size() == 4 || view.word(i - 1) == "\u2019" || view.word(i - 1) == "\u2018";
    if (!apostrophe) return std::nullopt;
    form.year += form.year < 30 ? 2000 : 1900;
  }
  if (form.year % 100 == 0 && form.year < 1900) form.years = 100;
  return text.size() == 3 || text.size() == 5 ? std::optional(form) : std::nullopt;
}

}  // namespace

std::optional<DateForm> read_date_form(const SentenceView& view, Index i,
                                       const std::optional<Day>& reference) {
  if (auto form = month_first(view, i)) return form;
  if (auto form = day_first(view, i)) return form;
  if (auto form = in_figures(view, i, reference)) return form;
  if (auto form = lone_decade(view, i)) return form;
  return lone_year(view, i);
}

std::optional<int> read_weekday(const SentenceView& view, Index i) {
  if (!view.starts_capital(i)) return std::nullopt;
  const auto value = view.value(i, LexClass::kWeekday);
  if (!value) return std::nullopt;
  if (view.word(i).size() < 6) {
    const Index next = view.is_any(i + 1, {".", ","}) ? i + 2 : i + 1;
    if (!view.is_number(next) && !view.value(next, LexClass::kMonth)) return std::nullopt;
  }
  return list_int(*value);
}

}  // namespace article_inspector
