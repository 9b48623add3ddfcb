#include "core/find/attributions/groups.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/find/attributions/contents.h"
#include "core/find/attributions/marks.h"

namespace article_inspector {
namespace {

/// Kinds of which "did not" still tells a state of mind.
bool may_be_negated(VerbKind kind) {
  return kind == VerbKind::kThink || kind == VerbKind::kExpect || kind == VerbKind::kWant;
}

/// "a phenomenon called C", "a letter seen by X": a participle behind its noun, no verb of saying.
bool is_reduced_participle(const Reading& r, const Sentence& s, const CueVerb& verb,
                           const Subject& subject) {
  if (verb.form != VerbForm::kPast || subject.passive || subject.perfect) return false;
  // "people briefed on the talks"
  if (verb.lemma == "brief" && r.function(verb.tokens.end) == Function::kPreposition) return true;
  if (r.is(verb.tokens.end, "by")) return !by_means(r, verb.tokens.end);
  return r.words[verb.tokens.first].form == WordForm::kPastParticiple &&
         (verb.kind == VerbKind::kCall || has_finite(r, {verb.tokens.end, s.end_token})) &&
         !subject.source.empty() && subject.source.end == verb.tokens.first && !subject.relative &&
         (verb.kind == VerbKind::kCall || verb.kind == VerbKind::kFind ||
          verb.kind == VerbKind::kWant || verb.kind == VerbKind::kUrge);
}

/// Verbs and adjectives whose infinitive tells what their subject did: "went on to say", "was quick
/// to add", not "refused to say".
bool lets_through(const Reading& r, Index t) {
  constexpr std::array<std::string_view, 19> kForms{
      "began",  "begin",    "begins",  "came",    "careful",  "come",      "comes",
      "appear", "appeared", "appears", "quick",   "continue", "continued", "continues",
      "seem",   "seemed",   "seems",   "started", "proceeded"};
  return std::any_of(kForms.begin(), kForms.end(), [&](std::string_view f) { return r.is(t, f); });
}

/// The subject of the verb at `verb`, through an infinitive that tells what was done.
Subject subject_of_cue(const Reading& r, Index floor, Index verb) {
  const Subject subject = subject_before(r, floor, verb);
  if (!subject.infinitive || subject.verb_begin < floor + 2) return subject;
  const Index before = subject.verb_begin - 2;  // in front of "to"
  if (lets_through(r, before)) return subject_before(r, floor, before);
  const bool goes_on = r.is(before, "on") && before > floor &&
                       (r.is(before - 1, "went") || r.is(before - 1, "goes") ||
                        r.is(before - 1, "gone") || r.is(before - 1, "go"));
  return goes_on ? subject_before(r, floor, before - 1) : subject;
}

/// The subject of the first verb with a tense: who "citing" and "and warned" are about.
TokenRange main_subject(const Reading& r, const Sentence& s, Index before) {
  for (Index t = s.first_token; t < before; ++t) {
    if (r.quote(t) != kNoIndex || !r.finite(t)) continue;
    const Subject subject = subject_before(r, s.first_token, t);
    if (!subject.source.empty() && !subject.relative) return subject.source;
  }
  return {};
}

/// The noun phrase of "said X", where a quotation or a clause stands before the verb.
TokenRange inverted_source(const Reading& r, const Sentence& s, const CueVerb& verb,
                           const Subject& subject) {
  if (!may_follow_content(verb.kind) || verb.form == VerbForm::kGerund) return {};
  const Index t = verb.tokens.first;
  if (t == 0 || verb.tokens.end >= s.end_token) return {};
  const Index before = subject.verb_begin;
  if (before == 0) return {};
  const bool after_quote = closes_quote(r, before - 1) ||
                           (is_comma(r, before - 1) && before > 1 && closes_quote(r, before - 2));
  const bool after_clause = before > s.first_token + 2 && is_comma(r, before - 1) &&
                            has_finite(r, {clause_begin(r, s.first_token, before), before - 1});
  if (!after_quote && !after_clause) return {};
  const TokenRange phrase = noun_phrase_from(r, verb.tokens.end, s.end_token);
  if (phrase.empty()) return {};
  const Index behind = skip_circumstance(r, phrase.end, s.end_token);
  // "two people briefed on the talks" goes on behind its noun.
  const bool participle =
      r.words[phrase.end < r.size() ? phrase.end : 0].form == WordForm::kPastParticiple ||
      r.function(phrase.end + 1) == Function::kPreposition;
  if ((r.finite(phrase.end) && !participle) || (behind > phrase.end && r.finite(behind))) return {};
  const bool ends = behind >= s.end_token || r.segments.tokens[behind].kind != TokenKind::kWord ||
                    r.function(behind) == Function::kCoordinator ||
                    r.function(behind) == Function::kSubordinator ||
                    r.function(behind) == Function::kRelative || r.is(behind, "who") ||
                    r.function(behind) == Function::kPreposition || r.verb(behind);
  if (!ends) return {};
  if (!after_quote) {
    // "If it thickens, add water" commands.
    if (verb.form == VerbForm::kBase &&
        r.function(clause_begin(r, s.first_token, before)) == Function::kSubordinator) {
      return {};
    }
    // "X, who lives there, confirmed the deal" is in the usual order.
    if (!subject.source.empty() && subject.source.end < before &&
        (r.is(subject.source.end + 1, "who") || r.is(subject.source.end + 1, "which") ||
         r.is(subject.source.end + 1, "whose"))) {
      return {};
    }
    if (holds_word(r, subject.source, "who")) return {};
    if (verb.kind == VerbKind::kPromise || verb.kind == VerbKind::kUrge ||
        verb.kind == VerbKind::kTell || verb.kind == VerbKind::kDeny) {
      return {};
    }
  }
  return with_name(r, phrase, s.end_token);
}

}  // namespace

bool takes_object(VerbKind kind) {
  return kind == VerbKind::kWant || kind == VerbKind::kPromise || kind == VerbKind::kJudge ||
         kind == VerbKind::kCall || kind == VerbKind::kDeny || kind == VerbKind::kAccuse ||
         kind == VerbKind::kCite || kind == VerbKind::kExpect;
}

bool may_follow_content(VerbKind kind) {
  switch (kind) {
    case VerbKind::kJudge:
    case VerbKind::kAccuse:
    case VerbKind::kCall:
    case VerbKind::kCite:
    case VerbKind::kWant:
      return false;
    default:
      return true;
  }
}

std::vector<Group> find_groups(const Reading& r, const Sentence& s) {
  std::vector<Group> groups;
  for (Index t = s.first_token; t < s.end_token; ++t) {
    const Index q = r.quote(t);
    // Inside a quotation only where it begins with the verb: The mayor "urged calm".
    const bool opens = q != kNoIndex && t == r.quotes[q].first + 1 && t > s.first_token + 1;
    if (q != kNoIndex && !opens) continue;
    const std::optional<CueVerb> verb = cue_verb_at(r, t, s.end_token);
    if (!verb) continue;
    Group group{.verb = *verb, .subject = subject_of_cue(r, s.first_token, opens ? t - 1 : t)};
    if (opens && (group.subject.source.empty() || verb->form == VerbForm::kBase ||
                  verb->form == VerbForm::kGerund || group.subject.source.end != t - 1)) {
      continue;
    }
    if (is_reduced_participle(r, s, *verb, group.subject)) continue;
    if (group.subject.modal && !may_be_negated(verb->kind)) continue;
    t = verb->tokens.end - 1;
    const Subject& subject = group.subject;
    if (subject.infinitive) continue;
    // "who wants C" tells who somebody is more often than what was said.
    if (subject.relative && ((takes_object(verb->kind) && verb->kind != VerbKind::kDeny) ||
                             verb->kind == VerbKind::kFind || verb->kind == VerbKind::kUrge ||
                             verb->kind == VerbKind::kAsk)) {
      continue;
    }
    if (subject.negated && !may_be_negated(verb->kind)) continue;
    group.begin = subject.clause_begin;
    const TokenRange inverted = inverted_source(r, s, *verb, subject);
    if (!inverted.empty()) {
      group.inverted = true;
      group.source = inverted;
      group.begin = subject.verb_begin;
    } else if (verb->form == VerbForm::kGerund) {
      group.begin = subject.verb_begin;
      const Index before = group.begin;
      const bool apart = before > s.first_token &&
                         (is_comma(r, before - 1) || is_dash(r, before - 1) || subject.shared);
      if (apart) {
        group.source = groups.empty() ? main_subject(r, s, before) : groups.back().source;
      } else if (verb->kind == VerbKind::kSay || verb->kind == VerbKind::kAnnounce ||
                 verb->kind == VerbKind::kDeny || verb->kind == VerbKind::kAccuse ||
                 verb->kind == VerbKind::kUrge) {
        group.source = noun_phrase_before(r, s.first_token, before);
        // Whoever "issued a statement saying" is the voice, not the paper.
        if (before > s.first_token && r.is(before - 1, "statement")) {
          const TokenRange voice = main_subject(r, s, before);
          if (!voice.empty()) group.source = voice;
        }
      }
      if (subject.passive) group.source = subject.source;
      if (!apart && !group.source.empty() && group.source.end == before) {
        group.begin = group.source.first;
      }
      if (apart && group.source.empty()) continue;
    } else if (subject.shared) {
      if (groups.empty() || groups.back().source.empty()) {
        group.source = main_subject(r, s, subject.verb_begin);
      } else {
        group.source = groups.back().source;
      }
    } else {
      group.source = subject.source;
    }
    // Where an earlier verb's content has to end.
    Index b = group.begin;
    bool coordinated = false;
    while (b > s.first_token && (r.function(b - 1) == Function::kCoordinator ||
                                 r.function(b - 1) == Function::kSubordinator || r.adverb(b - 1))) {
      --b;
      coordinated = true;
    }
    const bool punctuated = b > s.first_token && (is_comma(r, b - 1) || r.is(b - 1, ";") ||
                                                  is_dash(r, b - 1) || closes_quote(r, b - 1));
    if (punctuated && !closes_quote(r, b - 1)) --b;
    group.boundary = coordinated || punctuated ? b : kNoIndex;
    groups.push_back(group);
  }
  return groups;
}

}  // namespace article_inspector
