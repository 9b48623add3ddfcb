#include "core/find/attributions/contents.h"

#include <algorithm>

#include "core/find/attributions/marks.h"
#include "core/limits.h"

namespace article_inspector {
namespace {

/// Whether a verb with a tense stands in the range outside the relative clauses that commas set
/// off: "maintains two bases, where troops stayed on" has an object behind it and no clause.
bool has_main_finite(const Reading& r, TokenRange range) {
  const auto opens_relative = [&](Index t) {
    return is_comma(r, t) && t + 1 < range.end &&
           (r.function(t + 1) == Function::kRelative || r.is(t + 1, "who") ||
            r.is(t + 1, "whose") || r.is(t + 1, "where"));
  };
  Index piece = range.first;
  for (Index t = range.first; t < range.end; ++t) {
    if (!opens_relative(t)) continue;
    if (has_finite(r, {piece, t})) return true;
    do {
      ++t;
    } while (t < range.end && !is_comma(r, t));
    piece = t;
    if (t < range.end) --t;  // the comma that ends one may open another
  }
  return piece < range.end && has_finite(r, {piece, range.end});
}

bool names_document(const Reading& r, TokenRange source) {
  for (Index t = source.first; t < source.end; ++t) {
    if (r.has(t, LexClass::kDocumentNoun)) return true;
  }
  return false;
}

/// An object ends where the subject goes on to do something else: "wants a recount and left".
Index end_of_object(const Reading& r, TokenRange range, const CueVerb& verb) {
  for (Index t = range.first + 1; t + 1 < range.end; ++t) {
    if (r.quote(t) != kNoIndex || r.function(t) != Function::kCoordinator) continue;
    if (!r.finite(t + 1) || r.function(t + 1) == Function::kBe) continue;
    const bool past = r.words[t + 1].form == WordForm::kPast;
    if (past == (verb.form == VerbForm::kPast)) return t;
  }
  return range.end;
}

/// "never to" of "vowed never to return".
bool denies_to(const Reading& r, Index t) {
  return (r.is(t, "never") || r.is(t, "not")) && r.function(t + 1) == Function::kTo;
}

}  // namespace

TokenRange quotation_from(const Reading& r, Index t, Index limit) {
  const TokenRange quote = r.quotes[r.quote(t)];
  const Index last = quote.end - 2;
  const bool complete = quote.end >= limit || r.is(last, ".") || r.is(last, ",") ||
                        r.is(last, "!") || r.is(last, "?") ||
                        r.segments.tokens[quote.end].kind != TokenKind::kWord;
  if (complete && !r.is(quote.end, "(")) return quote;
  return {t, std::max(quote.end, clause_end(r, quote.end, limit))};
}

bool about_anonymity(const Reading& r, TokenRange range) {
  const Index end = std::min(range.end, range.first + 8);
  for (Index t = range.first; t < end; ++t) {
    if (r.is(t, "anonymity") || r.is(t, "anonymous")) return true;
    if ((r.is(t, "be") || r.is(t, "name") || r.is(t, "names")) &&
        (r.is(t + 1, "named") || r.is(t + 1, "identified") || r.is(t + 1, "quoted") ||
         r.is(t + 1, "used") || r.is(t + 1, "withheld") || r.is(t + 2, "withheld"))) {
      return true;
    }
  }
  return false;
}

bool holds_word(const Reading& r, TokenRange range, std::string_view word) {
  for (Index t = range.first; t < range.end; ++t) {
    if (r.is(t, word)) return true;
  }
  return false;
}

bool judges_as(const Reading& r, TokenRange range) {
  bool claim = false;
  for (Index t = range.first; t < range.end && r.quote(t) == kNoIndex; ++t) {
    claim = claim || r.has(t, LexClass::kReportingNoun);
    if (r.is(t, "as")) return !claim;
  }
  return false;
}

Index skip_addressee(const Reading& r, VerbKind kind, Index from, Index limit) {
  Index at = from;
  if (kind == VerbKind::kTell) at = noun_phrase_from(r, at, limit).end;
  return skip_circumstance(r, at, limit);
}

Content content_after(const Reading& r, const Group& group, Index from, Index limit) {
  const VerbKind kind = group.verb.kind;
  Index j = from;
  while (j < limit && r.adverb(j) && !r.is(j, "only") && !r.is(j, "just") && !r.is(j, "almost") &&
         !r.is(j, "about") && !r.is(j, "nearly") && !opens_existence(r, j) && !denies_to(r, j)) {
    ++j;
  }
  // The person spoken to.
  if (kind == VerbKind::kTell || kind == VerbKind::kUrge || kind == VerbKind::kAsk) {
    Index a = j;
    if (r.function(a) == Function::kTo && !r.verb(a + 1)) ++a;
    if (r.is(a, "on")) ++a;
    const bool starts = r.nominal(a) || r.function(a) == Function::kDeterminer ||
                        r.function(a) == Function::kPossessive ||
                        r.function(a) == Function::kObject || r.is(a, "it") || r.is(a, "you");
    if (starts && !opens_quote(r, a)) {
      TokenRange to = r.is(a, "you") ? TokenRange{a, a + 1} : noun_phrase_from(r, a, limit);
      if (r.finite(to.end) && to.size() > 1) {  // "told reporters protesters had left"
        const TokenRange name = r.name(to.first);
        Index end = name.empty() ? to.first + 1 : name.end;
        if (name.empty() && r.function(to.first) != Function::kNone) ++end;
        to.end = std::min(end, to.end);
      }
      const bool infinitive = r.function(to.end) == Function::kTo;
      if (kind == VerbKind::kTell || infinitive) {
        j = to.end;
        if (infinitive && (kind != VerbKind::kTell || r.verb(j + 1))) {
          return {{j, clause_end(r, j, limit)}};
        }
      } else if (kind == VerbKind::kAsk) {
        if (!r.finite(to.end)) j = to.end;
      }
    }
  }
  if (denies_to(r, j) && takes_object(kind)) return {{j, clause_end(r, j, limit)}};
  const bool infinitive =
      r.function(j) == Function::kTo &&
      (r.verb(j + 1) || (takes_object(kind) && r.is_word(j + 1) && !r.capitalized(j + 1) &&
                         r.function(j + 1) == Function::kNone));
  Index k = infinitive ? j : skip_circumstance(r, j, limit);
  if (k > j && r.finite(k)) k = j;
  if (k > j && k < limit && r.segments.tokens[k].kind == TokenKind::kWord &&
      r.function(k) != Function::kThat && r.function(k) != Function::kDeterminer &&
      r.function(k) != Function::kSubject && r.function(k) != Function::kPossessive &&
      r.function(k) != Function::kTo && !r.nominal(k) && r.function(k) != Function::kPreposition) {
    // Something else follows the circumstance: it belongs to the content.
    if (r.function(j) == Function::kPreposition && r.time(j + 1).empty()) k = j;
  }
  if (k >= limit) return {};
  if (r.is(k, ":") || (is_comma(r, k) && (opens_quote(r, k + 1) || r.is(k + 1, "that")))) ++k;
  bool that = false;
  if (r.is(k, "that") && k + 1 < limit &&
      (opens_quote(r, k + 1) || !takes_object(kind) ||
       has_finite(r, {k + 1, clause_end(r, k + 1, limit)})) &&
      (!r.finite(k + 1) || r.finite(k + 2))) {  // not "say that gives them time"
    ++k;
    that = true;
    if (is_comma(r, k)) ++k;
  }
  if (k >= limit) return {};
  if (opens_quote(r, k)) {
    const TokenRange range = quotation_from(r, k, limit);
    return {range, true, that};
  }
  if (is_comma(r, k) || r.is(k, ";") || r.is(k, ".") || is_dash(r, k)) return {};
  // "The views expressed are her own": the verb with a tense comes only now.
  if (!that && r.finite(k) && !r.is(k, "being") &&
      (r.function(k) == Function::kBe || r.function(k) == Function::kModal)) {
    return {};
  }
  const bool of = r.is(k, "of") || r.is(k, "about") || r.is(k, "for") || r.is(k, "against") ||
                  r.is(k, "to") || r.is(k, "on") || r.is(k, "over") || r.is(k, "at");
  const bool number = k + 1 < limit && r.segments.tokens[k + 1].kind == TokenKind::kNumber;
  if (of && !that && !number && !(r.function(k) == Function::kTo && r.verb(k + 1)) &&
      !r.is(k + 1, "least") && !r.is(k + 1, "most")) {
    if (kind != VerbKind::kSay && kind != VerbKind::kAsk && kind != VerbKind::kWant &&
        kind != VerbKind::kTell && kind != VerbKind::kUrge && kind != VerbKind::kAnnounce) {
      return {};
    }
    // "told the paper over the phone"
    if (kind == VerbKind::kTell && !r.is(k, "of") && !r.is(k, "about") && !r.is(k, "to")) return {};
    ++k;
  }
  TokenRange range{k, clause_end(r, k, limit)};
  const bool clause = that || has_main_finite(r, range);
  if (!clause) range.end = circumstance_of_saying(r, range);
  if (!that && takes_object(kind)) range.end = end_of_object(r, range, group.verb);
  switch (kind) {
    case VerbKind::kManner:
      if (!that || k > j + 1) return {};  // not "laughed at his claim that C"
      break;
    case VerbKind::kSay:
    case VerbKind::kTell:
      if (!clause && !of) return {};
      break;
    case VerbKind::kThink:
      // "feels grateful", "felt cold" tell how somebody is.
      if (group.verb.lemma == "feel" && !clause) return {};
      break;
    case VerbKind::kFind:
      if (group.verb.lemma == "prove" && !that) return {};  // "proved futile"
      if (!clause && !names_document(r, group.source)) return {};
      break;
    default:
      break;
  }
  return {range, false, that};
}

Content content_before(const Reading& r, const Sentence& s, Index boundary, Index group_begin) {
  Index end = boundary;
  const Index before = group_begin > 0 ? group_begin - 1 : 0;
  Index q = kNoIndex;
  if (group_begin > 0 && closes_quote(r, before)) q = r.quote(before);
  if (group_begin > 1 && is_comma(r, before) && closes_quote(r, before - 1))
    q = r.quote(before - 1);
  if (q != kNoIndex) {
    const TokenRange quote = r.quotes[q];
    const Sentence& home = r.sentence(quote.first);
    if (home.block != s.block) return {};
    const Index floor = quote.first > home.first_token + kMaxSentencePiece
                            ? quote.first - kMaxSentencePiece
                            : home.first_token;
    const TokenRange lead{clause_begin(r, floor, quote.first), quote.first};
    if (trimmed(r, lead).empty() || r.is(quote.first - 1, ":")) return {quote, true};
    return {{lead.first, quote.end}, false};
  }
  if (end == kNoIndex || end <= s.first_token) return {};
  // "..., X said", "..., as X said"; not "..., but X said" nor "...; X said".
  if (!is_comma(r, end) && !is_dash(r, end)) return {};
  if (group_begin > end + 1 && !(group_begin == end + 2 && r.is(end + 1, "as"))) return {};
  const Index begin = clause_begin(r, s.first_token, end);
  const TokenRange range = trimmed(r, {begin, end});
  if (range.size() < 2 || !has_finite(r, range)) return {};
  return {range, false};
}

}  // namespace article_inspector
