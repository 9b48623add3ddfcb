#include "core/find/numbers.h"

#include <algorithm>
#include <string>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(static_cast<unsigned char>(c));
  });
}

double digits_value(std::string_view digits) { return list_number(digits); }

/// "1,400", "1,20,000", "2.5", "1.400.000". Eighteen digits are more than any amount has.
struct Figure {
  double digits = 0;
  double scale = 1;  // the number is digits / scale: both exact, so that "2.11 billion" is too

  double times(double factor) const { return digits * factor / scale; }
};

std::optional<Figure> read_digits(std::string_view text) {
  if (text.size() > 18) return std::nullopt;
  std::string whole;
  std::string decimals;
  const bool dots_group = std::count(text.begin(), text.end(), '.') > 1;
  std::size_t group = 0;
  bool grouped = false;
  bool in_decimals = false;
  for (const char c : text) {
    if (is_digit(static_cast<unsigned char>(c))) {
      (in_decimals ? decimals : whole) += c;
      ++group;
    } else if (c == ',' || (c == '.' && dots_group)) {
      if (in_decimals || (grouped && group != 3 && group != 2)) return std::nullopt;
      if (group == 0 || group > 3) return std::nullopt;
      grouped = true;
      group = 0;
    } else if (c == '.') {
      in_decimals = true;
    } else {
      return std::nullopt;
    }
  }
  if (grouped && !in_decimals && group != 3) return std::nullopt;
  double scale = 1;
  for (std::size_t k = 0; k < decimals.size(); ++k) scale *= 10;
  return Figure{digits_value(whole + decimals), scale};
}

struct Simple {
  Index end = 0;
  double number = 0;
  bool words = false;
  bool scaled = false;
};

/// A factor at `i`, after an optional hyphen that joins it.
std::optional<SentenceView::Listed> read_factor(const SentenceView& view, Index i,
                                                Letters letters) {
  const Index at = view.is_joint(i) ? i + 1 : i;
  const auto value = view.value(at, LexClass::kMagnitude);
  if (!value) return std::nullopt;
  const bool letter = view.word(at).size() == 1;
  if (letter && (letters == Letters::kUnits || !view.glued(at))) return std::nullopt;
  if (view.word(at) == "cr" && letters == Letters::kUnits) return std::nullopt;
  return SentenceView::Listed{at + 1, *value};
}

std::optional<Simple> read_figure(const SentenceView& view, Index i, Letters letters) {
  if (!view.is_number(i)) return std::nullopt;
  const auto figure = read_digits(view.word(i));
  if (!figure) return std::nullopt;
  Simple simple{i + 1, figure->times(1), false, false};
  double scale = 1;
  // "1 lakh crore" has two.
  for (int k = 0; k < 2; ++k) {
    const auto factor = read_factor(view, simple.end, letters);
    if (!factor || factor->value == "12") break;
    scale *= list_number(factor->value);
    simple.number = figure->times(scale);
    simple.end = factor->end;
    simple.scaled = true;
  }
  return simple;
}

std::optional<int> number_word(const SentenceView& view, Index i) {
  const auto value = view.value(i, LexClass::kNumberWord);
  if (!value) return std::nullopt;
  return list_int(*value);
}

bool is_half(const SentenceView& view, Index i) {
  return view.is_phrase(i, "and a half") || (view.is_joint(i) && view.is(i + 1, "and") &&
                                             view.is(i + 3, "a") && view.is(i + 5, "half"));
}

std::optional<Simple> read_words(const SentenceView& view, Index i) {
  double total = 0;
  double current = 0;
  bool any = false;
  bool scaled = false;
  Index at = i;
  if (view.is_any(i, {"a", "an"})) {
    // "a million", "a dozen"; "a" alone counts nothing.
    const auto factor = view.value(i + 1, LexClass::kMagnitude);
    if (!factor || view.word(i + 1).size() < 5) return std::nullopt;
    current = 1;
    any = true;
    at = i + 1;
  } else if (view.is(i, "half") && view.is_any(i + 1, {"a", "an"})) {
    const auto factor = view.value(i + 2, LexClass::kMagnitude);
    if (!factor || view.word(i + 2).size() < 5) return std::nullopt;
    return Simple{i + 3, list_number(*factor) / 2, true, true};
  }
  while (view.has(at)) {
    Index next = at;
    if (any && view.is_hyphen(next) && view.is_joint(next)) ++next;
    if (any && view.is(next, "and") && current >= 100) ++next;
    if (const auto unit = number_word(view, next)) {
      // "twenty-five", "hundred and five"; "three four" is two numbers.
      const int tail = static_cast<int>(current) % 100;
      const bool fits = !any || (tail == 0 && current >= 100) || current == 0 ||
                        (tail >= 20 && tail % 10 == 0 && *unit < 10 && *unit > 0);
      if (!fits) break;
      current += *unit;
      any = true;
      at = next + 1;
      continue;
    }
    const auto factor = view.value(next, LexClass::kMagnitude);
    if (!any || !factor || view.word(next).size() < 3 ||
        view.is_any(next, {"millions", "billions", "trillions"}))
      break;
    const double scale = list_number(*factor);
    if (scale <= 100) {
      current = std::max(current, 1.0) * scale;
    } else {
      total += std::max(current, 1.0) * scale;
      current = 0;
      scaled = true;
    }
    at = next + 1;
  }
  if (!any) return std::nullopt;
  Simple simple{at, total + current, true, scaled};
  if (is_half(view, at)) {
    simple.number += 0.5;
    simple.end = view.is_joint(at) ? at + 6 : at + 3;
  }
  return simple;
}

std::optional<Simple> read_simple(const SentenceView& view, Index i, Letters letters) {
  if (auto figure = read_figure(view, i, letters)) return figure;
  return read_words(view, i);
}

int fraction_part(const SentenceView& view, Index i) {
  if (view.is_any(i, {"quarter", "quarters"})) return 4;
  if (view.is_any(i, {"half", "halves"})) return 2;
  std::string_view word = view.word(i);
  if (word.size() < 5) return 0;
  if (const auto value = view.value(i, LexClass::kOrdinalWord)) {
    const int part = list_int(*value);
    return part > 2 ? part : 0;
  }
  constexpr std::string_view kPlurals[] = {"thirds",   "fourths", "fifths", "sixths",
                                           "sevenths", "eighths", "ninths", "tenths"};
  for (std::size_t k = 0; k < std::size(kPlurals); ++k) {
    if (view.is(i, kPlurals[k])) return static_cast<int>(k) + 3;
  }
  return 0;
}

/// Two decimals, as readers write a third: 0.33.
double rounded(double over, double under) {
  return static_cast<double>(static_cast<int>(over * 100 / under + 0.5)) / 100;
}

std::optional<Amount> read_fraction(const SentenceView& view, Index i) {
  Amount amount{i, i, {}, true, false, true};
  if (view.is(i, "half")) {
    if (view.is_hyphen(i + 1) || view.is_hyphen(i - 1)) return std::nullopt;
    if (view.is_any(i + 1, {"past", "an", "hour"}) ||
        view.is_any(i - 1, {"first", "second", "other", "one"})) {
      return std::nullopt;
    }
    if (view.is(i + 1, "a") && !view.is(i - 1, "by")) return std::nullopt;
    if (view.value(i + 1, LexClass::kNumberWord)) return std::nullopt;
    amount.end = i + 1;
    amount.numbers = {0.5};
    return amount;
  }
  const auto over = number_word(view, i);
  const bool article = view.is_any(i, {"a", "an"});
  if (!over && !article) return std::nullopt;
  const Index at = view.is_joint(i + 1) ? i + 2 : i + 1;
  if (const int under = fraction_part(view, at)) {
    // "a third of them", "fell by a fifth."; but "a third missile", "a quarter-final".
    const bool ends = view.is(at + 1, "of") || view.kind(at + 1) == TokenKind::kPunctuation ||
                      view.pos(at + 1) == Pos::kAdp || view.is(at + 1, "the");
    if (view.is_hyphen(at + 1) || (article && !ends)) return std::nullopt;
    if (at == i + 1 && !article && *over != 1 && !ends) return std::nullopt;
    amount.end = at + 1;
    amount.numbers = {rounded(over ? *over : 1, under)};
    return amount;
  }
  // "one in six", "two in five"
  if (over && view.is(i + 1, "in")) {
    const auto under = number_word(view, i + 2);
    if (under && *under > *over && !view.value(i + 3, LexClass::kTimeUnit)) {
      amount.end = i + 3;
      amount.numbers = {rounded(*over, *under)};
      return amount;
    }
  }
  return std::nullopt;
}

std::optional<Amount> read_vague(const SentenceView& view, Index i) {
  const auto vague = [&](Index at) {
    return view.is_any(at, {"dozens", "hundreds", "thousands", "millions", "billions", "tens"});
  };
  Amount amount{i, i + 1, {}, true, true, false};
  if (view.is(i, "scores") && view.is(i + 1, "of")) return amount;
  if (!vague(i)) return std::nullopt;
  while (view.is(amount.end, "of") && vague(amount.end + 1)) amount.end += 2;
  if (view.is(i, "tens") && amount.end == i + 1) return std::nullopt;
  return amount;
}

}  // namespace

std::optional<Amount> read_amount(const SentenceView& view, Index i, Letters letters) {
  if (auto vague = read_vague(view, i)) return vague;
  if (auto fraction = read_fraction(view, i)) return fraction;
  const auto low = read_simple(view, i, letters);
  if (!low) return std::nullopt;
  Amount amount{i, low->end, {low->number}, low->words, low->scaled, false};
  const Index mark = low->end;
  const bool joint = view.is_joint(mark) && !(low->words && view.is_hyphen(mark));
  const bool between = view.is(i - 1, "between") && view.is(mark, "and");
  if (!joint && !between && !view.is(mark, "to") && !view.is(mark, "or")) return amount;
  const auto high = read_simple(view, mark + 1, letters);
  if (!high) return amount;
  // "2 or 3 days" are neighbours; other alternatives are two numbers.
  if (view.is(mark, "or") && !(low->words && high->words && high->number > low->number))
    return amount;
  double first = low->number;
  if (high->scaled && !low->scaled && first < 1000) {
    // "5 to 10 million"
    const auto factor = view.value(high->end - 1, LexClass::kMagnitude);
    if (factor) first *= list_number(*factor);
  }
  const bool score = joint && view.is_hyphen(mark);
  if (!score && first >= high->number) return amount;
  if (view.is(mark, "to") && low->words != high->words) return amount;
  amount.end = high->end;
  amount.numbers = {first, high->number};
  amount.scaled = high->scaled;
  return amount;
}

std::optional<OrdinalRead> read_ordinal(const SentenceView& view, Index i) {
  if (view.is_number(i)) {
    const std::string_view word = view.word(i);
    if (word.size() < 3 || word.size() > 8) return std::nullopt;
    const std::string_view suffix = word.substr(word.size() - 2);
    if (suffix != "st" && suffix != "nd" && suffix != "rd" && suffix != "th") return std::nullopt;
    std::string digits;
    for (const char c : word.substr(0, word.size() - 2)) {
      if (c != ',') digits += c;
    }
    if (!all_digits(digits)) return std::nullopt;
    return OrdinalRead{i + 1, list_int(digits)};
  }
  if (const auto value = view.value(i, LexClass::kOrdinalWord)) {
    return OrdinalRead{i + 1, list_int(*value)};
  }
  // "twenty-first"
  const auto tens = number_word(view, i);
  if (!tens || *tens < 20 || !view.is_joint(i + 1)) return std::nullopt;
  const auto unit = view.value(i + 2, LexClass::kOrdinalWord);
  if (!unit || list_int(*unit) > 9) return std::nullopt;
  return OrdinalRead{i + 3, *tens + list_int(*unit)};
}

ModifierRead read_modifier(const SentenceView& view, Index i) {
  struct Entry {
    std::string_view phrase;
    Index words;
    Modifier modifier;
  };
  constexpr Entry kBefore[] = {
      {"a total of", 3, Modifier::kNone},
      {"a minimum of", 3, Modifier::kAtLeast},
      {"in excess of", 3, Modifier::kMoreThan},
      {"no more than", 3, Modifier::kUpTo},
      {"not more than", 3, Modifier::kUpTo},
      {"no fewer than", 3, Modifier::kAtLeast},
      {"no less than", 3, Modifier::kAtLeast},
      {"not less than", 3, Modifier::kAtLeast},
      {"as many as", 3, Modifier::kUpTo},
      {"as much as", 3, Modifier::kUpTo},
      {"a maximum of", 3, Modifier::kUpTo},
      {"more than", 2, Modifier::kMoreThan},
      {"greater than", 2, Modifier::kMoreThan},
      {"just over", 2, Modifier::kMoreThan},
      {"well over", 2, Modifier::kMoreThan},
      {"upwards of", 2, Modifier::kMoreThan},
      {"at least", 2, Modifier::kAtLeast},
      {"at most", 2, Modifier::kUpTo},
      {"less than", 2, Modifier::kFewerThan},
      {"fewer than", 2, Modifier::kFewerThan},
      {"lower than", 2, Modifier::kFewerThan},
      {"just under", 2, Modifier::kFewerThan},
      {"well under", 2, Modifier::kFewerThan},
      {"close to", 2, Modifier::kAbout},
      {"an estimated", 2, Modifier::kAbout},
      {"up to", 2, Modifier::kUpTo},
      {"over", 1, Modifier::kMoreThan},
      {"under", 1, Modifier::kFewerThan},
      {"about", 1, Modifier::kAbout},
      {"around", 1, Modifier::kAbout},
      {"approximately", 1, Modifier::kAbout},
      {"roughly", 1, Modifier::kAbout},
      {"nearly", 1, Modifier::kAbout},
      {"almost", 1, Modifier::kAbout},
      {"some", 1, Modifier::kAbout},
      {"estimated", 1, Modifier::kAbout},
      {"circa", 1, Modifier::kAbout},
      {"~", 1, Modifier::kAbout},
  };
  for (const Entry& entry : kBefore) {
    if (i < view.first() + entry.words) continue;
    if (view.is_phrase(i - entry.words, entry.phrase)) {
      if (entry.modifier == Modifier::kNone) return {i, Modifier::kNone};
      return {i - entry.words, entry.modifier};
    }
  }
  return {i, Modifier::kNone};
}

}  // namespace article_inspector
