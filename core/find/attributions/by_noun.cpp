// "His claim that C", "the union's call for C": nouns that stand for an act of saying, with whose
// act it was.
#include <optional>

#include "core/find/attributions/finding.h"
#include "core/find/attributions/marks.h"

namespace article_inspector {
namespace {

bool is_possessive_mark(const Reading& r, Index t) {
  return r.is(t, "'s") || r.is(t, "\u2019s") || r.is(t, "'") || r.is(t, "\u2019");
}

/// Whose the noun at `t` is: "his" of "his latest claim", "the union" of "the union's claim".
TokenRange owner_before(const Reading& r, Index floor, Index t) {
  Index i = t;
  const auto describes = [&](Index k) {  // "latest", "repeated"
    return (r.nominal(k) || (r.verb(k) && r.function(k) == Function::kNone)) && r.name(k).empty();
  };
  while (i > floor && describes(i - 1) && !is_possessive_mark(r, i - 1)) --i;
  if (i == floor) return {};
  if (r.function(i - 1) == Function::kPossessive) return {i - 1, i};
  if (is_possessive_mark(r, i - 1)) return noun_phrase_before(r, floor, i - 1);
  return {};
}

/// An auxiliary, to which the verb behind it belongs.
bool carries_verb(const Reading& r, Index t) {
  const Function function = r.function(t);
  return function == Function::kBe || function == Function::kHave || function == Function::kModal ||
         function == Function::kDo;
}

/// Where a clause behind a noun ends that is the subject of a verb further on: "his claim that the
/// vote was rigged [drew laughter]"; `limit` if no such verb follows. `verbs` verbs with a tense
/// belong to the clause at least.
Index before_main_verb(const Reading& r, Index from, Index limit, int verbs) {
  Index end = limit;
  int seen = 0;
  for (Index t = from; t < limit; ++t) {
    if (r.quote(t) != kNoIndex || !r.finite(t) || carries_verb(r, t - 1)) continue;
    Index before = t - 1;
    while (before > from && r.adverb(before)) --before;
    const Function function = r.function(before);
    const bool own_subject = function == Function::kSubject || function == Function::kRelative ||
                             function == Function::kThat || r.is(before, "who");
    if (function == Function::kCoordinator || (own_subject && seen >= verbs)) continue;
    if (seen >= verbs) end = before + 1;
    if (!own_subject || seen == 0) ++seen;
  }
  return end;
}

/// Whether the phrase from `first` on can be a subject: nothing governs it.
bool opens_clause(const Reading& r, Index floor, Index first) {
  if (first == floor) return true;
  const Function before = r.function(first - 1);
  return is_comma(r, first - 1) || before == Function::kCoordinator ||
         before == Function::kSubordinator || before == Function::kThat;
}

Index before_comma(const Reading& r, Index from, Index limit) {
  for (Index t = from; t < limit; ++t) {
    if (const Index q = r.quote(t); q != kNoIndex) {
      t = r.quotes[q].end - 1;
    } else if (is_comma(r, t)) {
      return t;
    }
  }
  return limit;
}

/// Nouns whose infinitive tells what somebody wants: "her promise to cut taxes".
bool takes_infinitive(VerbKind kind) {
  return kind == VerbKind::kWant || kind == VerbKind::kPromise || kind == VerbKind::kUrge ||
         kind == VerbKind::kAsk || kind == VerbKind::kExpect;
}

/// Whether a claim with a source holds the token: the outer one tells already what is repeated.
bool inside_claim(const std::vector<Finding>& findings, Index t) {
  for (const Finding& finding : findings) {
    if (finding.source.empty()) continue;
    for (const TokenRange content : finding.content) {
      if (content.contains(t)) return true;
    }
  }
  return false;
}

}  // namespace

void find_by_noun(const Reading& r, const Sentence& s, std::vector<Finding>& findings) {
  const Lexicon& lexicon = Lexicon::builtin();
  for (Index t = s.first_token; t + 1 < s.end_token; ++t) {
    if (r.quote(t) != kNoIndex || !r.has(t, LexClass::kReportingNoun) || !r.name(t).empty()) {
      continue;
    }
    const auto verb = lexicon.value(r.words[t].lowered, LexClass::kReportingNoun);
    const std::optional<VerbKind> kind = verb ? kind_of_verb(*verb) : std::nullopt;
    if (!kind) continue;
    TokenRange source = owner_before(r, s.first_token, t);
    const Index first = source.empty() ? t : source.first;
    Index at = t + 1;
    // "the claim by the union that C"
    if (source.empty() && (r.is(at, "by") || r.is(at, "from"))) {
      source = noun_phrase_from(r, at + 1, s.end_token);
      at = source.end;
    }
    if (source.empty()) continue;
    if (source.size() == 1 && inside_claim(findings, t)) continue;
    Finding finding{.source = source, .cue = {t, t + 1}, .rule = Rule::kNoun};
    TokenRange content;
    if (r.is(at, "that") && at + 1 < s.end_token && !r.finite(at + 1)) {
      content = {at + 1, before_comma(r, at + 1, s.end_token)};
      if (opens_clause(r, s.first_token, first) ||
          (source.first > t && r.function(t - 1) == Function::kDeterminer &&
           opens_clause(r, s.first_token, t - 1))) {
        content.end = before_main_verb(r, content.first, content.end, 1);
      }
      if (!has_finite(r, content)) continue;
    } else if (at == t + 1 && r.function(at) == Function::kTo && r.verb(at + 1) &&
               takes_infinitive(*kind)) {
      content = {at, before_comma(r, at, s.end_token)};
      content.end = before_main_verb(r, content.first + 2, content.end, 0);
    } else if (at == t + 1 && r.is(at, "for") && takes_infinitive(*kind)) {
      content = noun_phrase_from(r, at + 1, s.end_token);
      finding.cue.end = at + 1;
    }
    content = trimmed(r, content);
    if (content.empty()) continue;
    if (*kind == VerbKind::kDeny) finding.stance = Stance::kDenied;
    finding.content.push_back(content);
    findings.push_back(std::move(finding));
    t = content.first;
  }
}

}  // namespace article_inspector
