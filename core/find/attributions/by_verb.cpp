// Who said what, by the verb of saying: subject, verb and what is said, in every order.
#include <algorithm>
#include <optional>
#include <utility>

#include "core/find/attributions/finding.h"

namespace article_inspector {
namespace {

/// A verb with its source, before its content is known.
struct Group {
  CueVerb verb;
  Subject subject{};
  TokenRange source{};
  Index begin = 0;     // what stands before belongs to others
  Index boundary = 0;  // where the content of an earlier verb ends; kNoIndex inside its content
  bool inverted = false;
};

bool is_comma(const Reading& r, Index t) { return r.is(t, ",") && r.quote(t) == kNoIndex; }

bool is_dash(const Reading& r, Index t) {
  return r.is(t, "\u2014") || r.is(t, "\u2013") || r.is(t, "--") ||
         (r.is(t, "-") && r.segments.tokens[t].space_before);
}

bool opens_quote(const Reading& r, Index t) {
  return r.quote(t) != kNoIndex && r.quotes[r.quote(t)].first == t;
}

bool closes_quote(const Reading& r, Index t) {
  return r.quote(t) != kNoIndex && r.quotes[r.quote(t)].end == t + 1;
}

/// Kinds that come after what they report ("..., X said", "..., said X").
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

/// Kinds of which "did not" still tells a state of mind.
bool may_be_negated(VerbKind kind) {
  return kind == VerbKind::kThink || kind == VerbKind::kExpect || kind == VerbKind::kWant;
}

/// "a phenomenon called C", "a letter seen by X": a participle behind its noun, no verb of saying.
bool is_reduced_participle(const Reading& r, const CueVerb& verb, const Subject& subject) {
  if (verb.form != VerbForm::kPast || subject.passive || subject.perfect) return false;
  if (r.is(verb.tokens.end, "by")) return true;
  return r.words[verb.tokens.first].form == WordForm::kPastParticiple &&
         !subject.source.empty() && subject.source.end == verb.tokens.first && !subject.relative &&
         (verb.kind == VerbKind::kCall || verb.kind == VerbKind::kFind ||
          verb.kind == VerbKind::kWant || verb.kind == VerbKind::kUrge);
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
  const bool participle = r.words[phrase.end < r.size() ? phrase.end : 0].form == WordForm::kPastParticiple ||
                          r.function(phrase.end + 1) == Function::kPreposition;
  if ((r.finite(phrase.end) && !participle) || (behind > phrase.end && r.finite(behind))) return {};
  const bool ends = behind >= s.end_token || r.segments.tokens[behind].kind != TokenKind::kWord ||
                    r.function(behind) == Function::kCoordinator ||
                    r.function(behind) == Function::kSubordinator ||
                    r.function(behind) == Function::kRelative || r.is(behind, "who") ||
                    r.function(behind) == Function::kPreposition || r.verb(behind);
  if (!ends) return {};
  if (!after_quote) {
    // "X, who lives there, confirmed the deal" is in the usual order.
    if (!subject.source.empty() && subject.source.end < before &&
        (r.is(subject.source.end + 1, "who") || r.is(subject.source.end + 1, "which") ||
         r.is(subject.source.end + 1, "whose"))) {
      return {};
    }
    if (verb.kind == VerbKind::kPromise || verb.kind == VerbKind::kUrge ||
        verb.kind == VerbKind::kTell || verb.kind == VerbKind::kDeny) {
      return {};
    }
  }
  return phrase;
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
    Group group{.verb = *verb, .subject = subject_before(r, s.first_token, opens ? t - 1 : t)};
    if (opens && (group.subject.source.empty() || verb->form == VerbForm::kBase ||
                  verb->form == VerbForm::kGerund || group.subject.source.end != t - 1)) {
      continue;
    }
    if (is_reduced_participle(r, *verb, group.subject)) continue;
    if (group.subject.modal && !may_be_negated(verb->kind)) continue;
    t = verb->tokens.end - 1;
    const Subject& subject = group.subject;
    if (subject.infinitive) continue;
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

/// The quotation that begins at `t`, and what runs on behind it in the same clause.
TokenRange quotation_from(const Reading& r, Index t, Index limit) {
  const TokenRange quote = r.quotes[r.quote(t)];
  const Index last = quote.end - 2;
  const bool complete = quote.end >= limit || r.is(last, ".") || r.is(last, ",") ||
                        r.is(last, "!") || r.is(last, "?") ||
                        r.segments.tokens[quote.end].kind != TokenKind::kWord;
  if (complete && !r.is(quote.end, "(")) return quote;
  return {t, std::max(quote.end, clause_end(r, quote.end, limit))};
}

/// "not to be named", "anonymity": how somebody spoke, not what.
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

bool names_document(const Reading& r, TokenRange source) {
  for (Index t = source.first; t < source.end; ++t) {
    if (r.has(t, LexClass::kDocumentNoun)) return true;
  }
  return false;
}

/// "dismissed the plan as a stunt" says what the plan is.
bool judges_as(const Reading& r, TokenRange range) {
  for (Index t = range.first; t < range.end && r.quote(t) == kNoIndex; ++t) {
    if (r.is(t, "as")) return true;
  }
  return false;
}

struct Content {
  TokenRange range;
  bool quoted = false;
  bool that = false;
};

/// What stands behind the verb as its content; empty if nothing does.
Content content_after(const Reading& r, const Group& group, Index from, Index limit) {
  const VerbKind kind = group.verb.kind;
  Index j = from;
  while (j < limit && r.adverb(j) && !r.is(j, "only") && !r.is(j, "just") && !r.is(j, "almost") &&
         !r.is(j, "about") && !r.is(j, "nearly")) {
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
  const bool infinitive = r.function(j) == Function::kTo && r.verb(j + 1);
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
  const bool of = r.is(k, "of") || r.is(k, "about") || r.is(k, "for") || r.is(k, "against") ||
                  r.is(k, "to") || r.is(k, "on") || r.is(k, "over") || r.is(k, "at");
  if (of && !(r.function(k) == Function::kTo && r.verb(k + 1)) && !r.is(k + 1, "least") &&
      !r.is(k + 1, "most")) {
    if (kind != VerbKind::kSay && kind != VerbKind::kAsk && kind != VerbKind::kWant &&
        kind != VerbKind::kTell && kind != VerbKind::kUrge && kind != VerbKind::kAnnounce) {
      return {};
    }
    // "told the paper over the phone", "told them to X"
    if (kind == VerbKind::kTell && !r.is(k, "of") && !r.is(k, "about") && !r.is(k, "to")) return {};
    ++k;
  }
  const TokenRange range{k, clause_end(r, k, limit)};
  const bool clause = that || has_finite(r, range);
  switch (kind) {
    case VerbKind::kManner:
      if (!that) return {};
      break;
    case VerbKind::kSay:
    case VerbKind::kTell:
      if (!clause && !of) return {};
      break;
    case VerbKind::kFind:
      if (!clause && !names_document(r, group.source)) return {};
      break;
    default:
      break;
  }
  return {range, false, that};
}

/// What stands before the group as its content; empty if nothing does.
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
    const TokenRange lead{clause_begin(r, home.first_token, quote.first), quote.first};
    if (trimmed(r, lead).empty() || r.is(quote.first - 1, ":")) return {quote, true};
    return {{lead.first, quote.end}, false};
  }
  if (end == kNoIndex || end <= s.first_token) return {};
  const Index begin = clause_begin(r, s.first_token, end);
  const TokenRange range = trimmed(r, {begin, end});
  if (range.size() < 2 || !has_finite(r, range)) return {};
  return {range, false};
}

Rule rule_after(const Group& group, const Content& content) {
  if (group.subject.relative) return Rule::kRelativeClause;
  if (group.verb.form == VerbForm::kGerund && !group.subject.passive) return Rule::kParticiple;
  if (content.quoted) return Rule::kQuoteAfterVerb;
  if (content.that) return Rule::kThatClause;
  switch (group.verb.kind) {
    case VerbKind::kSay:
    case VerbKind::kTell:
    case VerbKind::kThink:
    case VerbKind::kFind:
      return Rule::kClauseAfterVerb;
    default:
      return Rule::kObjectAfterVerb;
  }
}

/// "is believed to", "was reported to have", "it is feared that", "expected on Friday".
bool find_passive(const Reading& r, const Sentence& s, const Group& group, Index limit,
                  std::vector<Finding>& findings) {
  const VerbKind kind = group.verb.kind;
  const Index next = group.verb.tokens.end;
  const bool raising =
      r.function(next) == Function::kTo &&
      (r.verb(next + 1) || r.is(next + 1, "be") || r.is(next + 1, "have") || r.is_word(next + 1));
  const std::string_view lemma = group.verb.lemma;
  const bool reduced = group.verb.form == VerbForm::kPast && !group.subject.passive && raising &&
                       (kind == VerbKind::kThink || lemma == "report" || lemma == "say" ||
                        lemma == "allege");
  if (!group.subject.passive && !reduced) return false;
  if (group.verb.form != VerbForm::kPast) return false;
  if (group.subject.source.empty() && !group.subject.shared) return true;
  const TokenRange source = group.source;
  const Index end = clause_end(r, next, limit);
  if (r.is(source.first, "it") && source.size() == 1 && kind != VerbKind::kTell) {
    const Content content = content_after(r, group, next, limit);
    if (!content.range.empty() && (content.that || !raising)) {
      findings.push_back(
          {.cue = group.verb.tokens, .content = {content.range}, .rule = Rule::kImpersonal});
      return true;
    }
    if (content.range.empty()) {
      const Content before = content_before(r, s, group.boundary, group.begin);
      if (!before.range.empty()) {
        Finding finding{
            .cue = group.verb.tokens, .content = {before.range}, .rule = Rule::kImpersonal};
        if (is_comma(r, next) && next + 1 < limit) {
          finding.content.push_back(trimmed(r, {next + 1, clause_end(r, next + 1, limit)}));
        }
        findings.push_back(std::move(finding));
      }
      return true;
    }
  }
  if (r.is(next, "by") && !group.subject.shared && !group.subject.relative) {
    const TokenRange by = noun_phrase_from(r, next + 1, limit);
    if (by.empty() || kind == VerbKind::kThink || kind == VerbKind::kExpect ||
        kind == VerbKind::kFind || kind == VerbKind::kTell) {
      return true;
    }
    const bool as = r.is(by.end, "as");
    if (kind == VerbKind::kCall && !as) return true;
    Finding finding{.source = by, .cue = group.verb.tokens, .rule = Rule::kPassive};
    finding.content.push_back(as ? TokenRange{by.end + 1, clause_end(r, by.end + 1, limit)} : source);
    if (kind == VerbKind::kDeny && !as) finding.stance = Stance::kDenied;
    if (!finding.content.back().empty()) findings.push_back(std::move(finding));
    return true;
  }
  if (kind == VerbKind::kAccuse && r.is(next, "of")) {
    findings.push_back(
        {.cue = group.verb.tokens, .content = {{next + 1, end}}, .rule = Rule::kPassive});
    return true;
  }
  const bool mind = kind == VerbKind::kThink || kind == VerbKind::kExpect;
  if (!(raising && (mind || kind == VerbKind::kSay || kind == VerbKind::kFind ||
                    kind == VerbKind::kAnnounce)) &&
      !(mind && !r.is(next, "by"))) {
    return true;
  }
  const Index begin = reduced || group.subject.shared ? source.first : source.first;
  if (begin >= end) return true;
  findings.push_back({.cue = group.verb.tokens, .content = {{begin, end}}, .rule = Rule::kPassive});
  return true;
}

/// "X reported C, citing Y": Y is behind the same content. "The shop closed, citing costs" is none.
void find_cited(const Reading& r, const Group& group, Index limit,
                std::vector<Finding>& findings) {
  const TokenRange cited = noun_phrase_from(r, group.verb.tokens.end, limit);
  if (cited.empty()) return;
  for (const Finding& finding : findings) {
    if (finding.source.first != group.source.first || finding.source.empty()) continue;
    findings.push_back({.source = cited,
                        .cue = group.verb.tokens,
                        .content = finding.content,
                        .rule = Rule::kParticiple});
    return;
  }
}

}  // namespace

void find_by_verb(const Reading& r, const Sentence& s, std::vector<Finding>& findings) {
  const std::vector<Group> groups = find_groups(r, s);
  std::vector<std::pair<std::size_t, Index>> cites;  // groups, and where their words end
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const Group& group = groups[g];
    const VerbKind kind = group.verb.kind;
    Index limit = s.end_token;
    for (std::size_t n = g + 1; n < groups.size() && limit == s.end_token; ++n) {
      if (groups[n].boundary != kNoIndex && groups[n].boundary > group.verb.tokens.end) {
        limit = groups[n].boundary;
      }
    }
    while (limit > group.verb.tokens.end && r.quote(limit - 1) == kNoIndex &&
           r.segments.tokens[limit - 1].kind == TokenKind::kPunctuation && !r.is(limit - 1, ")")) {
      --limit;
    }
    if (find_passive(r, s, group, limit, findings)) continue;
    if (group.source.empty()) continue;
    if (kind == VerbKind::kCite && group.verb.form == VerbForm::kGerund) {
      cites.push_back({g, limit});
      continue;
    }
    const Index from = group.inverted ? group.source.end : group.verb.tokens.end;
    Content after = group.inverted ? Content{} : content_after(r, group, from, limit);
    Finding finding{.source = group.source, .cue = group.verb.tokens};
    if (kind == VerbKind::kDeny && !judges_as(r, after.range)) finding.stance = Stance::kDenied;
    Content before;
    const bool parenthetical = after.range.empty() || (after.quoted && !after.that);
    // "C when X said so" tells when; "C, as X said" tells who.
    const bool circumstance = group.begin > s.first_token &&
                              r.function(group.begin - 1) == Function::kSubordinator &&
                              !r.is(group.begin - 1, "as");
    if (parenthetical && !circumstance && may_follow_content(kind) && !group.subject.relative &&
        group.verb.form != VerbForm::kGerund && !group.subject.shared) {
      before = content_before(r, s, group.boundary, group.begin);
      // A quotation behind the verb takes another one before it, but no clause.
      if (after.quoted && !before.quoted) before = {};
      if (!before.quoted && kind == VerbKind::kManner) before = {};
    }
    if (group.verb.form == VerbForm::kGerund && !group.subject.passive && !after.range.empty()) {
      for (Index t = after.range.first; t < after.range.end; ++t) {
        if (is_comma(r, t) && r.function(t + 1) == Function::kCoordinator && r.finite(t + 2)) {
          after.range.end = t;
        }
      }
    }
    if (group.subject.relative && !after.quoted && !after.range.empty()) {
      for (Index t = after.range.first; t < after.range.end; ++t) {
        if (is_comma(r, t)) after.range.end = t;
      }
    }
    if (!after.range.empty() && about_anonymity(r, after.range)) continue;
    if (after.range.empty() && before.range.empty() && kind != VerbKind::kManner) {
      // "X said on Monday, C"
      const Index behind = skip_circumstance(r, from, limit);
      if (!is_comma(r, behind) || group.subject.relative) continue;
      after.range = {behind + 1, clause_end(r, behind + 1, limit)};
      if (!has_finite(r, after.range)) continue;
    }
    if (after.range.empty() && before.range.empty()) continue;
    if (!before.range.empty()) finding.content.push_back(before.range);
    if (!after.range.empty()) {
      finding.content.push_back(trimmed(r, after.range));
      if (finding.content.back().empty()) continue;
    } else {
      // "C, X said, C": the sentence goes on behind the parenthesis.
      const Index behind = skip_circumstance(r, from, limit);
      if (is_comma(r, behind) && behind + 1 < limit) {
        if (opens_quote(r, behind + 1)) {
          finding.content.push_back(quotation_from(r, behind + 1, limit));
        } else if (!before.quoted && r.function(behind + 1) != Function::kRelative) {
          finding.content.push_back(trimmed(r, {behind + 1, clause_end(r, behind + 1, limit)}));
        }
      }
    }
    if (!before.range.empty()) {
      finding.rule = before.quoted
                         ? (group.inverted ? Rule::kQuoteBeforeVerb : Rule::kQuoteBeforeSubject)
                         : (group.inverted ? Rule::kClauseBeforeVerb : Rule::kClauseBeforeSubject);
    } else {
      finding.rule = rule_after(group, after);
    }
    findings.push_back(std::move(finding));
  }
  for (const auto& [g, limit] : cites) find_cited(r, groups[g], limit, findings);
}

}  // namespace article_inspector
