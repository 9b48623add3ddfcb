#include "core/find/durations.h"

#include <algorithm>
#include <cmath>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr double kLargest = 1e12;  // beyond, the engine names no length

/// "P7D" for 7 and "D"; a fraction goes to the next smaller unit ("P30M" for 2.5 and "Y").
std::string iso_length(double number, std::string_view designator) {
  const bool time = designator.front() == 'T';
  if (time) designator.remove_prefix(1);
  char letter = designator.back();
  designator.remove_suffix(1);
  if (!designator.empty()) number *= list_number(designator);
  if (!(number < kLargest)) return "";
  bool below_day = time;
  if (number != std::floor(number)) {
    if (letter == 'Y') {
      number *= 12;
      letter = 'M';
    } else if (time && letter == 'H') {
      number *= 60;
      letter = 'M';
    } else if (letter == 'D') {
      number *= 24;
      letter = 'H';
      below_day = true;
    } else if (letter == 'W') {
      number *= 7;
      letter = 'D';
    } else if (time && letter == 'M') {
      number *= 60;
      letter = 'S';
    } else {
      number *= 30;
      letter = 'D';
    }
    number = std::floor(number + 0.5);
  }
  return std::string(below_day ? "PT" : "P") + std::to_string(static_cast<long long>(number)) +
         letter;
}

std::string iso_lengths(const std::vector<double>& numbers, std::string_view designator) {
  std::string out;
  for (const double number : numbers) {
    if (!out.empty()) out += '/';
    out += iso_length(number, designator);
  }
  return out;
}

/// "a week" is a length behind these; elsewhere it is a rate ("$5 a week") or a plain noun.
bool length_follows(const SentenceView& view, Index i) {
  return view.is_any(i - 1,
                     {"for",   "in",    "within", "after", "than",    "nearly", "almost", "about",
                      "over",  "under", "least",  "of",    "lasted",  "took",   "takes",  "last",
                      "every", "just",  "spent",  "spend", "roughly", "around", "quarter"});
}

std::optional<DurationRead> read_unit(const SentenceView& view, Amount amount) {
  Index at = amount.end;
  const bool joint = view.is_hyphen(at) && view.glued(at) && view.glued(at + 1);
  if (joint) ++at;
  if (view.is_any(at, {"more", "full", "additional", "further", "consecutive", "straight", "whole",
                       "long", "quiet", "other", "extra"}) &&
      !joint)
    ++at;
  const auto unit = view.value(at, LexClass::kTimeUnit);
  if (!unit) return std::nullopt;
  // "the second", "5 min" without a figure, "a quarter"
  if (view.is_any(at, {"quarter", "quarters", "sec", "min"}) && amount.words) return std::nullopt;
  if (view.is(at, "second") && (amount.words || amount.numbers != std::vector<double>{1}) && !joint)
    return std::nullopt;
  DurationRead read{amount.begin, at + 1, amount, *unit, iso_lengths(amount.numbers, *unit)};
  if (joint && view.is_joint(read.end) && view.is(read.end + 1, "old")) read.end += 2;
  if (joint && view.is_joint(read.end) && view.is_any(read.end + 1, {"olds"})) read.end += 2;
  if (view.is(read.end, "old")) ++read.end;
  return read;
}

/// "and 20 minutes" after "three hours": one length.
void add_smaller(const SentenceView& view, DurationRead& read) {
  Index at = read.end;
  if (view.is(at, "and") || view.word(at) == ",") ++at;
  const auto amount = read_amount(view, at, Letters::kUnits);
  if (!amount || amount->numbers.size() != 1 || read.amount.numbers.size() != 1) return;
  const auto smaller = read_unit(view, *amount);
  constexpr std::string_view kOrder[] = {"Y", "M", "W", "D", "TH", "TM", "TS"};
  const auto rank = [&](std::string_view unit) {
    return std::find(std::begin(kOrder), std::end(kOrder), unit);
  };
  if (!smaller || rank(smaller->unit) == std::end(kOrder) || rank(read.unit) >= rank(smaller->unit))
    return;
  if (smaller->iso.size() < 3 || read.iso.empty()) return;
  const bool time_already = read.iso.size() > 1 && read.iso[1] == 'T';
  std::string_view tail = std::string_view(smaller->iso).substr(1);
  if (time_already && tail.front() == 'T') tail.remove_prefix(1);
  read.iso += tail;
  read.end = smaller->end;
}

}  // namespace

std::optional<DurationRead> read_duration(const SentenceView& view, Index i) {
  // "half an hour", "half a century"
  if (view.is(i, "half") && view.is_any(i + 1, {"a", "an"})) {
    if (const auto unit = view.value(i + 2, LexClass::kTimeUnit)) {
      Amount half{i, i + 2, {0.5}, true, false, true};
      return DurationRead{i, i + 3, half, *unit, iso_lengths(half.numbers, *unit)};
    }
  }
  // "a few weeks", "several years": how many is left open.
  const Index few = view.is(i, "a") ? i + 1 : i;
  if (view.is(i, "several") || (few != i && view.is(few, "few"))) {
    const auto unit = view.value(few + 1, LexClass::kTimeUnit);
    if (!unit || view.word(few + 1).back() != 's') return std::nullopt;
    return DurationRead{i, few + 2, Amount{i, few + 1, {}, true, false, false}, *unit, ""};
  }
  if (view.is_any(i, {"a", "an"})) {
    const Index at = view.is_joint(i + 1) ? i + 2 : i + 1;
    const auto unit = view.value(at, LexClass::kTimeUnit);
    if (unit && !view.is_any(at, {"second", "quarter", "min", "sec"})) {
      Amount one{i, i + 1, {1}, true, false, false};
      DurationRead read{i, at + 1, one, *unit, iso_lengths(one.numbers, *unit)};
      if (view.is_phrase(read.end, "and a half")) {
        read.amount.numbers = {1.5};
        read.iso = iso_lengths(read.amount.numbers, *unit);
        read.end += 3;
      }
      return read;
    }
  }
  // "for years", "decades of"
  if (const auto unit = view.value(i, LexClass::kTimeUnit)) {
    if (view.word(i).back() == 's' && view.word(i).size() >= 4 &&
        !view.is_any(i, {"seconds", "quarters", "nights", "millennia"})) {
      return DurationRead{i, i + 1, Amount{i, i, {}, true, false, false}, *unit, ""};
    }
    return std::nullopt;
  }
  const auto amount = read_amount(view, i, Letters::kUnits);
  if (!amount || amount->fraction) return std::nullopt;
  if (amount->numbers.empty()) {
    // "millions of years"
    if (!view.is(amount->end, "of")) return std::nullopt;
    const auto unit = view.value(amount->end + 1, LexClass::kTimeUnit);
    if (!unit) return std::nullopt;
    return DurationRead{i, amount->end + 2, *amount, *unit, ""};
  }
  auto read = read_unit(view, *amount);
  if (read) add_smaller(view, *read);
  return read;
}

std::optional<ValueMatch> match_duration(const SentenceView& view, Index i) {
  const auto read = read_duration(view, i);
  if (!read) return std::nullopt;
  const bool bare = read->amount.begin == read->amount.end;  // "years"
  if (bare && !view.is_any(i - 1, {"for", "within", "in", "many", "countless"}) &&
      !(view.is(i + 1, "of") &&
        view.is_any(i - 1, {"after", "ending", "through", "despite", "following", "with"}))) {
    return std::nullopt;
  }
  const bool joint = view.is_hyphen(read->end - 2) || view.is_hyphen(read->end - 4);
  if (view.is_any(i, {"a", "an"}) && !read->iso.empty() && !joint && !length_follows(view, i) &&
      !view.is_any(read->end, {"after", "before", "ago"})) {
    return std::nullopt;
  }
  ModifierRead modifier = read_modifier(view, i);
  if (bare) modifier = {i, Modifier::kNone};
  // "spent $1 billion over five years": how long it takes, not more than that.
  if (modifier.begin + 1 == i && view.is(modifier.begin, "over") &&
      !view.is_any(modifier.begin - 1,
                   {"for",  "of",    "in",    "after", "within", "lasted", "lasting",
                    "took", "takes", "spent", "is",    "was",    "just",   "well",
                    "last", "past",  "a",     "been",  "by",     "every"})) {
    modifier = {i, Modifier::kNone};
  }
  if (modifier.modifier == Modifier::kNone &&
      view.is_any(i - 1, {"past", "last", "next", "first"}) && !bare) {
    modifier.begin = i - 1;
  }
  return ValueMatch{ValueType::kDuration,
                    modifier.begin,
                    read->end,
                    {read->iso, {}, modifier.modifier, ""},
                    {"length-of-time", "A number with a unit of time."}};
}

}  // namespace article_inspector
