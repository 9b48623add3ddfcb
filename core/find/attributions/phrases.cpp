#include "core/find/attributions/phrases.h"

#include <algorithm>

namespace article_inspector {
namespace {

/// Tokens that an apposition, a parenthesis or a nickname between subject and verb may have. Longer
/// ones are rare, and the bound keeps the walk linear.
constexpr Index kMaxInsertion = 40;
/// Tokens of the longest source phrase.
constexpr Index kMaxPhrase = 40;

bool is_possessive_mark(const Reading& r, Index t) {
  return r.is(t, "'s") || r.is(t, "\u2019s") || r.is(t, "'") || r.is(t, "\u2019");
}

bool is_hyphen(const Reading& r, Index t) {
  return r.is(t, "-") || r.is(t, "\u2010") || r.is(t, "\u2011") || r.is(t, "/") ||
         (r.is(t, "\u2013") && !r.segments.tokens[t].space_before);
}

/// Prepositions that tie a phrase to the noun before it.
bool ties_to_noun(const Reading& r, Index t) {
  return r.is(t, "of") || r.is(t, "at") || r.is(t, "in") || r.is(t, "from") || r.is(t, "for") ||
         r.is(t, "with") || r.is(t, "near") || r.is(t, "behind") || r.is(t, "against") ||
         r.is(t, "to") || r.is(t, "inside") || r.is(t, "between") || r.is(t, "on") ||
         r.is(t, "under") || r.is(t, "by");
}

/// A verb form inside a noun phrase ("the newly elected mayor", "Retired officer").
bool participle_inside(const Reading& r, Index t, Index floor) {
  if (!r.verb(t) || r.function(t) != Function::kNone || !r.nominal(t + 1)) return false;
  if (t == floor) return r.capitalized(t);
  const Function before = r.function(t - 1);
  return before == Function::kDeterminer || before == Function::kPossessive ||
         is_hyphen(r, t - 1) ||
         (r.adverb(t - 1) && t - 1 > floor && r.function(t - 2) == Function::kDeterminer);
}

bool stands_in_phrase(const Reading& r, Index t, Index floor) {
  return r.nominal(t) || is_hyphen(r, t) || is_possessive_mark(r, t) || r.is(t, "&") ||
         participle_inside(r, t, floor) ||
         // "mum-of-four"
         (r.function(t) == Function::kPreposition && t > floor && is_hyphen(r, t - 1) &&
          is_hyphen(r, t + 1)) ||
         (r.verb(t) && r.function(t) == Function::kNone &&
          (is_hyphen(r, t - 1) || is_hyphen(r, t + 1)));
}

/// A date as an adverb, not as in "Friday's vote" and "a 2019 report".
bool time_adjunct(const Reading& r, Index t) {
  const TokenRange time = r.time(t);
  if (time.empty() || is_possessive_mark(r, time.end)) return false;
  // "a 2019 report"
  return !(time.first > 0 && r.function(time.first - 1) == Function::kDeterminer &&
           r.nominal(time.end) && r.time(time.end).empty());
}

/// The opening bracket of the one that closes at `t`; `t` if there is none near.
Index bracket_before(const Reading& r, Index floor, Index t) {
  const Index low = t > floor + kMaxInsertion ? t - kMaxInsertion : floor;
  for (Index i = t; i > low; --i) {
    if (r.is(i - 1, "(")) return i - 1;
  }
  return t;
}

bool is_number(const Reading& r, Index t) {
  return t < r.size() &&
         (r.segments.tokens[t].kind == TokenKind::kNumber || r.has(t, LexClass::kNumberWord) ||
          r.words[t].pos == Pos::kNum || r.segments.tokens[t].kind == TokenKind::kSymbol);
}

/// Words that belong to the amount or phrase behind them: "only 38", "about five".
bool narrows(const Reading& r, Index t) {
  return r.is(t, "only") || r.is(t, "about") || r.is(t, "around") || r.is(t, "nearly") ||
         r.is(t, "almost") || r.is(t, "just") || r.is(t, "over") || r.is(t, "some") ||
         r.is(t, "roughly") || r.is(t, "even");
}

/// "in a statement", "on Twitter" behind a name: where it was said, not who said it.
bool says_where(const Reading& r, Index preposition, Index end) {
  for (Index t = preposition + 1; t < end; ++t) {
    if (r.has(t, LexClass::kPlatform) || r.is(t, "statement") || r.is(t, "interview") ||
        r.is(t, "conference") || r.is(t, "release") || r.is(t, "tweet") || r.is(t, "letter") ||
        r.is(t, "post") || r.is(t, "speech") || r.is(t, "email")) {
      return true;
    }
  }
  return false;
}

/// `first` moved left over the names of a list: "The Courier, Reuters and the BBC", where `first`
/// is that of "Reuters". Names that a preposition governs ("In Oslo, Lind and Orr") are no part of
/// it.
Index first_of_list(const Reading& r, Index floor, Index first) {
  Index begin = first;
  while (begin > floor + 1 && r.is(begin - 1, ",") && !r.name(begin - 2).empty() &&
         !r.name(begin).empty()) {
    Index item = r.name(begin - 2).first;
    if (item > floor && r.function(item - 1) == Function::kDeterminer) --item;
    if (item > floor && !r.is(item - 1, ",")) break;
    if (item < floor) break;
    begin = item;
  }
  return begin;
}

}  // namespace

TokenRange noun_phrase_before(const Reading& r, Index floor, Index end) {
  const Index low = end > floor + kMaxPhrase ? end - kMaxPhrase : floor;
  Index begin = end;
  Index i = end;
  bool opened = false;  // a determiner has opened the phrase
  while (i > low) {
    const Index t = i - 1;
    const Function function = r.function(t);
    if (time_adjunct(r, t)) break;
    if (r.is(t, ")")) {
      const Index open = bracket_before(r, low, t);
      if (open == t || open == low) break;
      i = open;
      continue;
    }
    // A nickname in quotation marks: Lahcen "Captain" Oubihi.
    if (const Index q = r.quote(t); q != kNoIndex && r.quote(end) != q) {
      const TokenRange quote = r.quotes[q];
      const bool named = begin < end || (quote.size() <= 6 && r.capitalized(quote.first + 1) &&
                                         r.nominal(quote.first - 1));
      if (!named || quote.size() > 6 || quote.first <= low) break;
      if (begin == end) begin = quote.first;  // the newspaper "Den" [wrote]
      i = quote.first;
      continue;
    }
    if (!opened && (function == Function::kDeterminer || function == Function::kPossessive)) {
      begin = i = t;
      opened = true;
      continue;
    }
    if (begin == end && (function == Function::kSubject || function == Function::kRelative ||
                         function == Function::kDeterminer || function == Function::kObject)) {
      return {t, end};
    }
    if (opened && function == Function::kDeterminer && t + 1 == begin) {  // "all the"
      begin = i = t;
      continue;
    }
    if (!opened && stands_in_phrase(r, t, floor)) {
      begin = i = t;
      continue;
    }
    if (opened && is_possessive_mark(r, t)) {
      opened = false;
      i = t;
      continue;
    }
    if (begin < end && ties_to_noun(r, t) && t > low &&
        (r.nominal(t - 1) || r.is(t - 1, ")") || r.function(t - 1) == Function::kDeterminer) &&
        !time_adjunct(r, t - 1)) {
      opened = false;
      i = t;
      // What stands before the preposition decides whether the phrase goes on.
      const TokenRange head = noun_phrase_before(r, low, t);
      if (head.empty()) break;
      if (says_where(r, t, end)) return head;
      begin = head.first;
      break;
    }
    if (begin < end && r.is(t, "representing") && t > low && r.nominal(t - 1)) {
      const TokenRange head = noun_phrase_before(r, low, t);
      if (!head.empty()) begin = head.first;
      break;
    }
    // "figures seen by X", "a letter sent last week to Y": a participle behind its noun.
    if (begin < end && ties_to_noun(r, t) && t > low + 1) {
      const Index behind = skip_time_back(r, low, t);
      if (behind > low + 1 && r.verb(behind - 1) && r.function(behind - 1) == Function::kNone &&
          r.nominal(behind - 2) && r.words[behind - 1].form == WordForm::kPastParticiple) {
        const TokenRange head = noun_phrase_before(r, low, behind - 1);
        if (!head.empty()) begin = head.first;
        break;
      }
    }
    if (begin < end && function == Function::kCoordinator && !r.is(t, "but") && t > low) {
      const TokenRange left = noun_phrase_before(r, low, t);
      const bool whole = !left.empty() && (left.first == floor ||
                                           (!r.verb(left.first - 1) && !r.nominal(left.first - 1) &&
                                            r.function(left.first - 1) != Function::kPreposition &&
                                            r.function(left.first - 1) != Function::kTo));
      if (whole) begin = first_of_list(r, low, left.first);
      break;
    }
    break;
  }
  while (begin < end && (is_hyphen(r, begin) || is_possessive_mark(r, begin))) ++begin;
  // "about three", "at least two"
  if (begin < end && begin > low && is_number(r, begin)) {
    if (narrows(r, begin - 1)) {
      --begin;
    } else if (begin > low + 1 && (r.is(begin - 1, "least") || r.is(begin - 1, "than") ||
                                   r.is(begin - 1, "most") || r.is(begin - 1, "to"))) {
      if (r.is(begin - 2, "at") || r.is(begin - 2, "more") || r.is(begin - 2, "fewer") ||
          r.is(begin - 2, "up")) {
        begin -= 2;
      }
    }
  }
  return {begin, end};
}

TokenRange noun_phrase_from(const Reading& r, Index begin, Index limit) {
  const Index high = std::min(limit, begin + kMaxPhrase);
  Index i = begin;
  const auto function = [&](Index t) { return r.function(t); };
  if (i < high && (function(i) == Function::kSubject || function(i) == Function::kObject) &&
      !r.is(i, "you")) {
    return {i, i + 1};
  }
  bool any = false;
  while (i < high) {
    if (time_adjunct(r, i)) break;
    const TokenRange name = r.name(i);
    if (!name.empty() && name.first == i && name.end <= high) {
      i = name.end;
      any = true;
      continue;
    }
    if ((function(i) == Function::kDeterminer || function(i) == Function::kPossessive) &&
        (!any || function(i - 1) == Function::kDeterminer ||
         function(i - 1) == Function::kPreposition)) {
      ++i;
      any = true;
      continue;
    }
    // "managing director", and nouns that the tagger took for verbs.
    const bool leads = i == begin && r.verb(i) && function(i) == Function::kNone &&
                       r.nominal(i + 1) &&
                       (r.words[i].form == WordForm::kBase || r.words[i].form == WordForm::kGerund);
    if (leads || stands_in_phrase(r, i, begin) ||
        (r.verb(i) && function(i) == Function::kNone && any && r.nominal(i + 1) &&
         function(i - 1) != Function::kNone)) {
      ++i;
      any = true;
      continue;
    }
    if (r.adverb(i) && r.nominal(i + 1) && (!any || function(i - 1) == Function::kDeterminer)) {
      ++i;
      continue;
    }
    if (any && r.is(i, "(")) {
      Index close = i;
      while (close < high && !r.is(close, ")")) ++close;
      if (close == high) break;
      i = close + 1;
      continue;
    }
    if (const Index q = r.quote(i); any && q != kNoIndex && r.quotes[q].first == i &&
                                    r.quotes[q].size() <= 6 && r.nominal(r.quotes[q].end)) {
      i = r.quotes[q].end;
      continue;
    }
    if (any && ties_to_noun(r, i) && i + 1 < high && !time_adjunct(r, i + 1)) {
      const TokenRange inner = noun_phrase_from(r, i + 1, high);
      if (inner.empty() || says_where(r, i, inner.end)) break;
      i = inner.end;
      continue;
    }
    if (any && function(i) == Function::kCoordinator && !r.is(i, "but") && i + 1 < high) {
      const TokenRange right = noun_phrase_from(r, i + 1, high);
      if (right.empty() || r.verb(right.end)) break;
      i = right.end;
      continue;
    }
    break;
  }
  return {begin, i};
}

Index skip_time_back(const Reading& r, Index floor, Index at) {
  Index i = at;
  while (i > floor) {
    const Index t = i - 1;
    if (const TokenRange time = r.time(t); !time.empty() && time_adjunct(r, t)) {
      i = std::max(time.first, floor);
      if (i > floor &&
          (r.is(i - 1, "on") || r.is(i - 1, "in") || r.is(i - 1, "at") || r.is(i - 1, "since") ||
           r.is(i - 1, "by") || r.is(i - 1, "early") || r.is(i - 1, "late"))) {
        --i;
      }
      continue;
    }
    if (r.adverb(t)) {
      i = t;
      if (r.is(t, "again") && i > floor && r.is(i - 1, "once")) --i;
      continue;
    }
    break;
  }
  return i;
}

namespace {

/// Whether the words from token `name` on, behind a phrase and a comma, can name whom the phrase
/// describes: "its president, Mara Lind", "the head of the Port Union, Chief Lind".
bool may_name(const Reading& r, TokenRange phrase, Index name) {
  if (!r.capitalized(name) || r.function(name) != Function::kNone) return false;
  if (!r.capitalized(phrase.end - 1)) return true;
  // Behind a name of its own, the phrase has to be a role and the words a person's.
  Index head = phrase.first;
  for (Index t = phrase.first; t < phrase.end; ++t) {
    if (r.function(t) == Function::kPreposition || r.is(t, "representing")) break;
    if (r.nominal(t)) head = t;
  }
  const bool role = r.has(head, LexClass::kPersonNoun) || r.has(head, LexClass::kTitle);
  if (!role) return false;
  // "The Treasurer, Lachlan Hill": a role with a determiner and nothing else.
  if (head + 1 == phrase.end) {
    const Function first = r.function(phrase.first);
    return head > phrase.first && !r.name(name).empty() &&
           (first == Function::kDeterminer || first == Function::kPossessive);
  }
  return (r.function(head + 1) == Function::kPreposition || r.is(head + 1, "representing")) &&
         (r.has(name, LexClass::kTitle) || r.has(name, LexClass::kFirstName));
}

}  // namespace

TokenRange with_name(const Reading& r, TokenRange phrase, Index limit) {
  const Index comma = phrase.end;
  if (phrase.empty() || comma + 1 >= limit || !r.is(comma, ",") ||
      !may_name(r, phrase, comma + 1)) {
    return phrase;
  }
  const TokenRange name = noun_phrase_from(r, comma + 1, limit);
  if (name.empty() || r.finite(name.end)) return phrase;
  return {phrase.first, name.end};
}

Index circumstance_of_saying(const Reading& r, TokenRange content) {
  for (Index t = content.first + 1; t < content.end; ++t) {
    if (r.quote(t) != kNoIndex) continue;
    if (!r.is(t, "in") && !r.is(t, "on") && !r.is(t, "at") && !r.is(t, "during")) continue;
    const TokenRange phrase = noun_phrase_from(r, t + 1, content.end);
    if (!phrase.empty() && phrase.end + 3 >= content.end && says_where(r, t, phrase.end)) return t;
  }
  return content.end;
}

namespace {

/// The noun phrase before `end`, together with a clause "who ..." that ends there: "two people who
/// know the plan [say]".
TokenRange with_relative_clause(const Reading& r, Index floor, Index end) {
  const TokenRange near = noun_phrase_before(r, floor, end);
  const Index low = end > floor + kMaxInsertion ? end - kMaxInsertion : floor;
  for (Index i = end; i > low + 1; --i) {
    const Index t = i - 1;
    if (r.segments.tokens[t].kind == TokenKind::kPunctuation && !is_hyphen(r, t) &&
        !is_possessive_mark(r, t)) {
      break;
    }
    if (r.is(t, "who") && t + 1 < end && r.nominal(t - 1)) {
      const TokenRange head = noun_phrase_before(r, floor, t);
      if (!head.empty()) return {head.first, end};
    }
  }
  return near;
}

}  // namespace

Subject subject_before(const Reading& r, Index floor, Index verb) {
  Subject subject;
  Index i = verb;
  for (bool going = true; going && i > floor;) {
    const Index t = i - 1;
    if (r.is(t, "neither") || r.is(t, "nor")) {
      subject.negated = true;
      --i;
      continue;
    }
    switch (r.function(t)) {
      case Function::kBe:
        subject.passive = true;
        --i;
        break;
      case Function::kHave:
        subject.perfect = true;
        --i;
        break;
      case Function::kModal:
        subject.modal = true;
        --i;
        break;
      case Function::kDo:
        --i;
        break;
      case Function::kNegation:
        subject.negated = true;
        --i;
        break;
      case Function::kTo:
        subject.infinitive = true;
        going = false;
        break;
      default: {
        // "has since said"
        if (r.is(t, "since") && t > floor && r.function(t - 1) == Function::kHave) {
          --i;
          break;
        }
        // "Lind, for her part, said"
        if (r.is(t, "part") && t > floor + 2 && r.function(t - 1) == Function::kPossessive &&
            r.is(t - 2, "for")) {
          i = t - (r.is(t - 3, ",") ? 3 : 2);
          break;
        }
        const Index back = skip_time_back(r, floor, i);
        going = back < i;
        i = back;
      }
    }
  }
  subject.verb_begin = subject.clause_begin = i;
  if (i == floor) return subject;
  const Function last = r.function(i - 1);
  if (last == Function::kCoordinator) {
    subject.shared = true;
    return subject;
  }
  if (last == Function::kRelative || r.is(i - 1, "who")) {
    subject.relative = true;
    subject.source = {i - 1, i};
    subject.clause_begin = i - 1;
    return subject;
  }
  if (!r.is(i - 1, ",") && !r.is(i - 1, "\u2014") && !r.is(i - 1, "\u2013") && !r.is(i - 1, "--")) {
    subject.source = with_relative_clause(r, floor, i);
    if (!subject.source.empty()) subject.clause_begin = subject.source.first;
    return subject;
  }
  // An insertion between commas or dashes: the subject stands before it.
  const std::string_view mark = r.word(i - 1);
  const Index close = i - 1;
  const Index low = close > floor + kMaxInsertion ? close - kMaxInsertion : floor;
  for (Index open = close; open > low; --open) {
    const Index t = open - 1;
    if (r.word(t) != mark || r.quote(t) != kNoIndex) continue;
    const Index before = skip_time_back(r, floor, t);
    const TokenRange phrase = noun_phrase_before(r, floor, before);
    if (phrase.empty()) continue;
    const bool dangling =
        phrase.first > floor && (r.function(phrase.first - 1) == Function::kPreposition ||
                                 (r.is(phrase.first - 1, ",") && !r.capitalized(phrase.first) &&
                                  r.function(phrase.first) != Function::kDeterminer));
    const bool number_only =
        phrase.size() == 1 && r.segments.tokens[phrase.first].kind == TokenKind::kNumber;
    if (dangling || number_only ||
        (r.verb(t + 1) && r.function(t + 1) == Function::kNone && r.finite(t + 1))) {
      continue;
    }
    if (r.function(t + 1) == Function::kCoordinator || r.is(t + 1, "he") || r.is(t + 1, "she"))
      break;
    subject.source = phrase;
    subject.clause_begin = phrase.first;
    // "Its president, Mara Lind," names; "Mara Lind, its president," describes.
    const bool plain = !r.capitalized(phrase.end - 1);
    bool names = may_name(r, phrase, t + 1);
    for (Index k = t + 1; names && k < close; ++k) {
      names = !r.verb(k) && !r.is(k, ",");
    }
    const bool anonymous = plain && r.is(t + 1, "who");
    if (names || anonymous) subject.source.end = close;
    return subject;
  }
  return subject;
}

bool by_means(const Reading& r, Index t) {
  return r.is(t, "by") && (r.is(t + 1, "phone") || r.is(t + 1, "telephone") ||
                           r.is(t + 1, "email") || r.is(t + 1, "text"));
}

bool opens_existence(const Reading& r, Index t) {
  return r.is(t, "there") &&
         (r.function(t + 1) == Function::kBe || r.function(t + 1) == Function::kModal ||
          r.function(t + 1) == Function::kHave);
}

Index skip_circumstance(const Reading& r, Index at, Index limit) {
  Index i = at;
  while (i < limit) {
    if (const TokenRange time = r.time(i); !time.empty() && time_adjunct(r, i)) {
      i = std::min(time.end, limit);
      continue;
    }
    const Function function = r.function(i);
    if (opens_existence(r, i)) break;
    if (narrows(r, i) && (is_number(r, i + 1) || r.adverb(i))) break;
    if (r.is(i, "at") && (r.is(i + 1, "least") || r.is(i + 1, "most"))) break;
    if (r.adverb(i)) {
      ++i;
      continue;
    }
    if ((function == Function::kPreposition || function == Function::kTo) && i + 1 < limit) {
      if (const TokenRange time = r.time(i + 1); !time.empty()) {
        i = std::min(time.end, limit);
        continue;
      }
      if (by_means(r, i)) {
        i += 2;
        continue;
      }
      if (r.verb(i + 1) || r.is(i, "of") || r.is(i, "about") || r.is(i, "against") ||
          r.is(i, "by") || r.is(i, "for") || r.is(i, "over")) {
        break;
      }
      const TokenRange phrase = noun_phrase_from(r, i + 1, limit);
      if (phrase.empty()) break;
      i = phrase.end;
      continue;
    }
    break;
  }
  return i;
}

TokenRange trimmed(const Reading& r, TokenRange range) {
  const auto loose = [&](Index t) {
    if (r.segments.tokens[t].kind != TokenKind::kPunctuation || r.quote(t) != kNoIndex)
      return false;
    const std::string_view mark = r.word(t);
    return mark == "," || mark == "." || mark == ";" || mark == ":" || mark == "-" ||
           mark == "\u2014" || mark == "\u2013" || mark == "--" || mark == "*" || mark == "\u2022";
  };
  while (!range.empty() && loose(range.first)) ++range.first;
  while (!range.empty() && loose(range.end - 1)) --range.end;
  return range;
}

bool has_finite(const Reading& r, TokenRange range) {
  for (Index t = range.first; t < range.end; ++t) {
    if (r.finite(t)) return true;
    // The tagger often takes a past tense for a participle.
    if (r.verb(t) && t > range.first && r.words[t].form == WordForm::kPastParticiple &&
        (r.nominal(t - 1) || r.function(t - 1) == Function::kSubject || r.adverb(t - 1))) {
      return true;
    }
  }
  return false;
}

}  // namespace article_inspector
