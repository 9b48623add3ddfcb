// Who said what, by the verb of saying: subject, verb and what is said, in every order.
#include <utility>

#include "core/find/attributions/contents.h"
#include "core/find/attributions/marks.h"

namespace article_inspector {
namespace {

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

/// "X said he believed C": the inner claim has the source of the outer one.
bool repeats_source(const Reading& r, const std::vector<Finding>& findings, const Group& group) {
  if (group.source.size() != 1 || r.function(group.source.first) != Function::kSubject ||
      group.subject.relative) {
    return false;
  }
  for (const Finding& outer : findings) {
    if (outer.source.empty()) continue;
    for (const TokenRange content : outer.content) {
      if (content.contains(group.verb.tokens.first)) return true;
    }
  }
  return false;
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
  const bool reduced =
      group.verb.form == VerbForm::kPast && !group.subject.passive && raising &&
      (kind == VerbKind::kThink || lemma == "report" || lemma == "say" || lemma == "allege");
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
    finding.content.push_back(as ? TokenRange{by.end + 1, clause_end(r, by.end + 1, limit)}
                                 : source);
    if (kind == VerbKind::kDeny && !as) finding.stance = Stance::kDenied;
    if (!finding.content.back().empty()) findings.push_back(std::move(finding));
    return true;
  }
  // "was described as C by X"
  if (kind == VerbKind::kCall && r.is(next, "as") && !group.subject.shared) {
    for (Index t = next + 2; t < end; ++t) {
      if (!r.is(t, "by") || r.quote(t) != kNoIndex) continue;
      const TokenRange by = noun_phrase_from(r, t + 1, end);
      if (by.empty() || by.end < end) continue;
      findings.push_back({.source = by,
                          .cue = group.verb.tokens,
                          .content = {{next + 1, t}},
                          .rule = Rule::kPassive});
      return true;
    }
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

/// Whom "citing Y" names, empty where Y is no voice: "citing bad weather".
TokenRange cited_voice(const Reading& r, const Group& group, Index limit) {
  if (group.verb.kind != VerbKind::kCite || group.verb.form != VerbForm::kGerund) return {};
  const TokenRange cited = noun_phrase_from(r, group.verb.tokens.end, limit);
  // What a preposition adds does not make a voice: "citing its ties with the group".
  for (Index t = cited.first; t < cited.end && r.function(t) != Function::kPreposition; ++t) {
    if (!r.name(t).empty() || r.has(t, LexClass::kAnonymousNoun) ||
        r.has(t, LexClass::kDocumentNoun) || r.has(t, LexClass::kMediaNoun) ||
        r.has(t, LexClass::kOrgNoun) || r.has(t, LexClass::kPersonNoun)) {
      return cited;
    }
  }
  return {};
}

/// "X reported C, citing Y": Y is behind the same content.
void add_cited(const Group& group, TokenRange cited, std::vector<Finding>& findings) {
  // The outermost claim of the sentence is the one that the article reports.
  if (findings.empty() || findings.front().source.empty()) return;
  if (findings.front().content.back().end > group.verb.tokens.first) return;
  findings.push_back({.source = cited,
                      .cue = group.verb.tokens,
                      .content = findings.front().content,
                      .rule = Rule::kParticiple});
}

}  // namespace

void find_by_verb(const Reading& r, const Sentence& s, std::vector<Finding>& findings) {
  const std::vector<Group> groups = find_groups(r, s);
  std::vector<std::pair<std::size_t, TokenRange>> cites;  // groups, and whom they cite
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
    if (group.source.empty() || repeats_source(r, findings, group)) continue;
    if (const TokenRange cited = cited_voice(r, group, limit); !cited.empty()) {
      cites.push_back({g, cited});
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
    if (group.verb.lemma == "put" && !holds_word(r, after.range, "at")) continue;
    if (after.range.empty() && before.range.empty() && kind != VerbKind::kManner &&
        !group.subject.relative && !group.inverted && group.begin > s.first_token + 1 &&
        is_comma(r, group.begin - 1) && may_follow_content(kind)) {
      // "That, X said, will do": neither part is a clause, both together are.
      const Index behind = skip_addressee(r, kind, from, limit);
      const Index begin = clause_begin(r, s.first_token, group.begin);
      const TokenRange left = trimmed(r, {begin, group.begin});
      if (is_comma(r, behind) && behind + 1 < limit && !left.empty()) {
        const TokenRange right{behind + 1, clause_end(r, behind + 1, limit)};
        if (opens_quote(r, behind + 1) || has_finite(r, right)) before.range = left;
      }
    }
    if (after.range.empty() && before.range.empty() && kind != VerbKind::kManner) {
      // "X said on Monday, C"
      const Index behind = skip_circumstance(r, from, limit);
      if (!is_comma(r, behind) || group.subject.relative || kind == VerbKind::kFind) continue;
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
      const Index behind = skip_addressee(r, kind, from, limit);
      if (is_comma(r, behind) && behind + 1 < limit) {
        if (opens_quote(r, behind + 1)) {
          finding.content.push_back(quotation_from(r, behind + 1, limit));
        } else if (!before.quoted && (!is_whole_clause(r, before.range) || r.finite(behind + 1))) {
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
  for (const auto& [g, cited] : cites) add_cited(groups[g], cited, findings);
}

}  // namespace article_inspector
