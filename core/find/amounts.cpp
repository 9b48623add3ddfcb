#include "core/find/amounts.h"

#include <string>
#include <utility>

#include "core/find/numbers.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

Normalized normalized(std::vector<double> numbers, Modifier modifier, std::string unit) {
  return {"", std::move(numbers), modifier, std::move(unit)};
}

/// "USD", or "USD/100" for cents: the code, and what to divide by.
std::pair<std::string, double> split_currency(std::string_view value) {
  const std::size_t slash = value.find('/');
  if (slash == std::string_view::npos) return {std::string(value), 1};
  return {std::string(value.substr(0, slash)), list_number(value.substr(slash + 1))};
}

bool is_sign(const SentenceView& view, Index i) {
  if (view.kind(i) == TokenKind::kSymbol) return true;
  const std::string_view word = view.word(i);
  // Codes and abbreviations ("NOK", "Rs.", "Dh"), never a word like "pounds".
  if (word.size() > 4 || word.size() < 2 || !view.starts_capital(i)) return false;
  return true;
}

std::optional<ValueMatch> money(Index begin, Index end, const Amount& amount,
                                std::string_view currency, Modifier modifier) {
  const auto [code, divisor] = split_currency(currency);
  std::vector<double> numbers = amount.numbers;
  for (double& number : numbers) number /= divisor;
  return ValueMatch{ValueType::kMoney,
                    begin,
                    end,
                    normalized(std::move(numbers), modifier, code),
                    {"money", "A number with a currency."}};
}

/// "$5", "US$ 40m", "Rs 500 crore", "$5 to $10 million".
std::optional<ValueMatch> match_signed_money(const SentenceView& view, Index i) {
  if (!is_sign(view, i)) return std::nullopt;
  const auto sign = view.listed(i, LexClass::kCurrency);
  if (!sign) return std::nullopt;
  auto amount = read_amount(view, sign->end, Letters::kFactors);
  if (!amount || (amount->words && view.word(i) != "$") || amount->numbers.empty())
    return std::nullopt;
  // "$5 to $10 million", "$5m-$10m"
  const Index mark = amount->end;
  if (amount->numbers.size() == 1 && (view.is_joint(mark) || view.is(mark, "and") ||
                                      (view.is(mark, "to") && !view.is(i - 1, "from")))) {
    const auto again = view.listed(mark + 1, LexClass::kCurrency);
    if (again && again->value == sign->value &&
        (!view.is(mark, "and") || view.is(i - 1, "between"))) {
      const auto high = read_amount(view, again->end, Letters::kFactors);
      if (high && high->numbers.size() == 1 && high->numbers[0] > amount->numbers[0]) {
        if (high->scaled && !amount->scaled) {
          const auto factor = view.value(high->end - 1, LexClass::kMagnitude);
          if (factor && amount->numbers[0] < 1000) amount->numbers[0] *= list_number(*factor);
        }
        amount->numbers.push_back(high->numbers[0]);
        amount->end = high->end;
      }
    }
  }
  Index end = amount->end;
  // "$5 million US dollars", "$40 USD"
  if (const auto twice = view.listed(end, LexClass::kCurrency)) {
    if (view.word(end).size() >= 3 && view.starts_capital(end)) end = twice->end;
  }
  if (view.word(end) == "+" && view.glued(end)) ++end;
  const ModifierRead modifier = read_modifier(view, i);
  return money(modifier.begin, end, *amount, sign->value, modifier.modifier);
}

/// "40 million euros", "50 cents", "91 billion FCFA", "a million-dollar deal".
std::optional<ValueMatch> match_named_money(const SentenceView& view, Index i,
                                            const Amount& amount) {
  Index at = amount.end;
  if (view.is_joint(at)) ++at;
  if (amount.numbers.empty() && view.is(at, "of")) ++at;
  const auto name = view.listed(at, LexClass::kCurrency);
  if (!name) return std::nullopt;
  if (view.word(at).size() < 3 && view.kind(at) == TokenKind::kWord && name->end == at + 1 &&
      !(view.glued(at) && view.word(at) == "p")) {
    return std::nullopt;
  }
  // "the two won", "5 sum", "3 sen": words that are no money behind small numbers.
  if (view.is_any(at, {"won", "sol", "sum", "som", "sen", "bob", "dong", "lev", "re", "kip", "real",
                       "le"}) &&
      !amount.scaled && amount.words) {
    return std::nullopt;
  }
  if (view.is_any(at, {"won"}) && view.is_any(at + 1, {"the", "a", "in", "by"}))
    return std::nullopt;
  if (view.is_any(at, {"pound", "pounds"}) && view.is_any(name->end, {"of"})) return std::nullopt;
  const ModifierRead modifier = read_modifier(view, i);
  return money(modifier.begin, name->end, amount, name->value, modifier.modifier);
}

std::optional<ValueMatch> match_percent(const SentenceView& view, Index i, const Amount& amount) {
  Index end = amount.end;
  if (view.is_joint(end)) ++end;
  if (amount.fraction && view.is_phrase(end, "a percentage point")) {
    end += 3;
  } else if (view.word(end) == "%" || view.is_any(end, {"percent", "pc", "pct"})) {
    ++end;
  } else if (view.is_phrase(end, "per cent") || view.is_phrase(end, "percentage point") ||
             view.is_phrase(end, "percentage points")) {
    end += 2;
  } else {
    return std::nullopt;
  }
  std::vector<double> numbers = amount.numbers;
  // "5% to 10%"
  if (numbers.size() == 1 &&
      ((view.is(end, "to") && !view.is(i - 1, "from")) || view.is_joint(end) ||
       (view.is(end, "and") && view.is(i - 1, "between")))) {
    const auto high = read_amount(view, end + 1, Letters::kUnits);
    if (high && high->numbers.size() == 1 && high->numbers[0] > numbers[0] &&
        view.word(high->end) == view.word(amount.end)) {
      numbers.push_back(high->numbers[0]);
      end = high->end + 1;
      if (view.is(end - 1, "per")) ++end;
    }
  }
  const ModifierRead modifier = read_modifier(view, i);
  Index begin = modifier.begin;
  if (numbers.size() == 2 && view.is(i - 1, "between")) begin = i - 1;
  return ValueMatch{ValueType::kPercent,
                    begin,
                    end,
                    normalized(std::move(numbers), modifier.modifier, ""),
                    {"percentage", "A number with a percent sign or word."}};
}

std::optional<ValueMatch> match_quantity(const SentenceView& view, Index i, const Amount& amount) {
  Index at = amount.end;
  const bool joint = view.is_joint(at);
  if (joint) ++at;
  if (amount.numbers.empty() && view.is(at, "of")) ++at;
  std::string symbol;
  Index end = at;
  if (const auto unit = view.listed(at, LexClass::kUnit)) {
    // A letter or two is a unit only next to figures.
    if (view.word(at).size() <= 2 && amount.words && unit->end == at + 1) return std::nullopt;
    if (view.is_any(at, {"foot", "feet", "degree", "degrees"}) && amount.numbers.empty())
      return std::nullopt;
    if (view.is_any(at, {"degrees", "degree"}) && unit->end == at + 1 &&
        view.pos(at + 1) == Pos::kAdp && view.is(at + 1, "in")) {
      return std::nullopt;
    }
    symbol = std::string(unit->value);
    end = unit->end;
  } else if (view.is_any(at, {"point", "points"}) && !amount.words) {
    // Of an index or a scale; points won in a game are counted.
    const double number = amount.numbers[0];
    if (number == static_cast<double>(static_cast<long long>(number)) &&
        !view.is_any(i - 1,
                     {"slipped", "fell", "lost", "rose", "gained", "shed", "added", "jumped"})) {
      return std::nullopt;
    }
    symbol = "points";
    end = at + 1;
  } else {
    return std::nullopt;
  }
  const ModifierRead modifier = read_modifier(view, i);
  return ValueMatch{ValueType::kQuantity,
                    modifier.begin,
                    end,
                    normalized(amount.numbers, modifier.modifier, symbol),
                    {"quantity", "A number with a unit of measure."}};
}

/// What is counted: the head of the noun phrase behind the number, as written. At most five words
/// lie between.
std::string counted_noun(const SentenceView& view, Index end) {
  Index at = end;
  if (view.is(at, "of") &&
      view.is_any(at + 1, {"the", "its", "his", "her", "their", "those", "these"}))
    at += 2;
  if (view.is_joint(at)) ++at;
  std::string_view head;
  for (Index i = at; i < at + 6 && view.has(i); ++i) {
    const Pos pos = view.pos(i);
    if (pos == Pos::kNoun) {
      head = view.word(i);
      if (view.form(i) == WordForm::kPlural) break;
    } else if (!head.empty() || (pos != Pos::kAdj && pos != Pos::kPropn && pos != Pos::kAdv &&
                                 pos != Pos::kNum && pos != Pos::kVerb && !view.is_hyphen(i))) {
      break;
    }
  }
  return std::string(head);
}

/// A capital before or after that makes the number part of a name.
bool is_in_name(const SentenceView& view, Index begin, Index end, const Amount& amount) {
  // A year that is no date stands in a name: "the 2010 Constitution".
  if (view.year(begin) && end == begin + 1 &&
      (view.starts_capital(end) || view.starts_capital(begin - 1))) {
    return true;
  }
  // "F-35", "Covid-19", "B-52s", "2020-style" stand glued to letters.
  if (view.is_joint(begin - 1) && view.is_hyphen(begin - 1) && view.is_word(begin - 2)) return true;
  if (view.glued(begin) && view.is_word(begin - 1)) return true;
  if (view.word(begin - 1) == "#" && view.glued(begin)) return true;
  const bool capital_before =
      begin > view.first() && view.starts_capital(begin - 1) && view.is_word(begin - 1);
  if (capital_before && !amount.scaled && amount.numbers.size() == 1 &&
      (view.pos(begin - 1) == Pos::kPropn ||
       (view.pos(begin - 1) == Pos::kNoun && view.is_number(begin))) &&
      !view.value(begin - 1, LexClass::kWeekday) && !view.value(begin - 1, LexClass::kMonth)) {
    // "Chapter 6" is a count of chapters; "Boeing 737" and "Channel 4" are names.
    if (view.is_any(begin - 1,
                    {"chapter", "phase", "part", "page", "round", "day", "stage", "level"}))
      return false;
    const bool noun_follows = view.pos(end) == Pos::kNoun && view.form(end) == WordForm::kPlural;
    return !noun_follows || view.starts_capital(begin);
  }
  if (amount.words && view.starts_capital(begin) && begin > view.first()) {
    // "Seven West Media" within a sentence.
    return view.starts_capital(end) && view.is_word(end);
  }
  return false;
}

bool is_pronoun_one(const SentenceView& view, Index i, Index end) {
  if (!view.is(i, "one") || end != i + 1) return false;
  if (view.is_any(
          i - 1, {"no", "the", "this", "that", "any", "every", "which", "each", "another", "some"}))
    return true;
  const Pos next = view.pos(end);
  if (view.is_joint(i - 1)) return true;
  return !(next == Pos::kNoun || next == Pos::kAdj || next == Pos::kPropn || next == Pos::kNum);
}

std::optional<ValueMatch> match_count(const SentenceView& view, Index i, const Amount& amount) {
  if (is_pronoun_one(view, i, amount.end) || is_in_name(view, i, amount.end, amount))
    return std::nullopt;
  // "1." opens a list item; "a couple" and "a hundred" of idioms are left alone.
  if (i == view.first() && view.is_number(i) && view.word(i + 1) == "." && view.has(i + 2))
    return std::nullopt;
  if (view.is_any(amount.end, {"th", "st"})) return std::nullopt;
  // A phone number or a code is no count.
  if (view.is_number(i) && view.is_joint(amount.end)) {
    if (view.is_number(amount.end + 1) ||
        (view.is_word(amount.end + 1) && view.starts_capital(amount.end + 1))) {
      return std::nullopt;
    }
  }
  if (view.is_number(i) && view.is_joint(i - 1)) return std::nullopt;
  if (view.word(i - 1) == "+" || view.word(i - 1) == "/") return std::nullopt;
  if (view.is_number(i) && view.is_number(i - 1) && view.word(i - 1).size() > 2)
    return std::nullopt;
  const ModifierRead modifier = read_modifier(view, i);
  return ValueMatch{ValueType::kCardinal,
                    i,
                    amount.end,
                    normalized(amount.numbers, modifier.modifier, counted_noun(view, amount.end)),
                    {"count", "A number that counts something."}};
}

std::optional<ValueMatch> match_rank(const SentenceView& view, Index i) {
  const auto rank = read_ordinal(view, i);
  if (!rank) return std::nullopt;
  if (view.word(i - 1) == "'" || (view.glued(i) && view.is_word(i - 1))) return std::nullopt;
  // Units of an army are names.
  for (Index at = rank->end; at < rank->end + 3; ++at) {
    if (view.starts_capital(at) && view.is_any(at, {"brigade", "division", "battalion", "regiment",
                                                    "army", "corps", "unit", "squadron"})) {
      return std::nullopt;
    }
  }
  if (view.is_word(i)) {
    // "Umi First", "Second World War"
    if (view.starts_capital(i) && i > view.first() &&
        (view.starts_capital(i + 1) || view.starts_capital(i - 1))) {
      return std::nullopt;
    }
    if (view.is(i, "first")) {
      if (view.is_any(i - 1, {"at"}) ||
          view.is_any(i + 1, {"-", "hand", "lady", "minister", "name", "responders", "aid"})) {
        if (!(view.is_hyphen(i + 1) &&
              view.is_any(i + 2, {"round", "team", "place", "class", "half", "time", "term", "year",
                                  "ever"})))
          return std::nullopt;
      }
      // An adverb: "first reported", "come first."
      const Pos next = view.pos(i + 1);
      const bool noun_phrase =
          next == Pos::kNoun || next == Pos::kAdj || next == Pos::kPropn || next == Pos::kNum ||
          view.is_hyphen(i + 1) ||
          view.is_any(i - 1, {"the", "a", "its", "his", "her", "their", "was", "came", "is", "be"});
      if (!noun_phrase && view.pos(i) == Pos::kAdv) return std::nullopt;
      if (!noun_phrase && view.pos(i + 1) == Pos::kVerb) return std::nullopt;
    }
    if (view.is(i, "second") && view.value(i, LexClass::kTimeUnit) &&
        view.is_any(i - 1, {"per", "split", "every"})) {
      return std::nullopt;
    }
    if (view.is(i, "second") && view.is(i - 1, "a") && view.kind(i + 1) == TokenKind::kPunctuation)
      return std::nullopt;
  }
  return ValueMatch{ValueType::kOrdinal,
                    i,
                    rank->end,
                    normalized({static_cast<double>(rank->number)}, Modifier::kNone, ""),
                    {"rank", "A place in an order."}};
}

}  // namespace

std::optional<ValueMatch> match_amount(const SentenceView& view, Index i) {
  // "twenty-first" begins like a count.
  if (const auto rank = read_ordinal(view, i); rank && rank->end > i + 1)
    return match_rank(view, i);
  if (auto match = match_signed_money(view, i)) return match;
  if (const auto money_amount = read_amount(view, i, Letters::kFactors)) {
    if (auto match = match_named_money(view, i, *money_amount)) return match;
  }
  if (const auto amount = read_amount(view, i, Letters::kUnits)) {
    if (auto match = match_percent(view, i, *amount)) return match;
    if (auto match = match_quantity(view, i, *amount)) return match;
    return match_count(view, i, *amount);
  }
  return match_rank(view, i);
}

}  // namespace article_inspector
