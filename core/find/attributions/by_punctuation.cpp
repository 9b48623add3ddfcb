// Sources that punctuation alone names: "Ministry: road to reopen", "Road to reopen: ministry", and
// quotations signed with a dash.
#include "core/find/attributions/finding.h"

namespace article_inspector {
namespace {

/// Tokens of the longest line that signs a quotation: name, office, place.
constexpr Index kMaxSignature = 24;

/// A short phrase for a voice. A bare name in front of a colon is more often a place or a topic, so
/// `name_will_do` says whether one counts.
bool names_voice(const Reading& r, TokenRange range, bool name_will_do) {
  Index head = range.end - 1;
  for (Index t = range.first; t < range.end; ++t) {
    if (r.verb(t)) return false;
    // "Floods in Oslo": what stands before the preposition counts.
    if (t > range.first && r.function(t) == Function::kPreposition && r.name(t).empty()) {
      head = t - 1;
      break;
    }
  }
  return (name_will_do && !r.name(head).empty()) || r.has(head, LexClass::kOrgNoun) ||
         r.has(head, LexClass::kGroupNoun) || r.has(head, LexClass::kAnonymousNoun) ||
         r.has(head, LexClass::kDocumentNoun) || r.has(head, LexClass::kMediaNoun) ||
         r.has(head, LexClass::kPersonNoun);
}

}  // namespace

void find_by_punctuation(const Reading& r, const Sentence& s, std::vector<Finding>& findings) {
  const BlockKind kind = r.blocks[s.block].kind;
  if (kind == BlockKind::kHeadline || kind == BlockKind::kHeading) {
    for (Index t = s.first_token + 1; t + 1 < s.end_token; ++t) {
      if (!r.is(t, ":") || r.quote(t) != kNoIndex) continue;
      const TokenRange left = trimmed(r, {s.first_token, t});
      const TokenRange right = trimmed(r, {t + 1, clause_end(r, t + 1, s.end_token)});
      if (left.empty() || right.empty()) return;
      if (right.size() <= 4 && names_voice(r, right, true) && left.size() > right.size()) {
        findings.push_back({.source = right, .cue = {}, .content = {left}, .rule = Rule::kColon});
      } else if (left.size() <= 4 && names_voice(r, left, r.quote(t + 1) != kNoIndex) &&
                 right.size() > left.size()) {
        findings.push_back({.source = left, .cue = {}, .content = {right}, .rule = Rule::kColon});
      }
      return;
    }
    return;
  }
  // A block quotation and the dash that signs it, in the same block or the next.
  const TokenRange all = {s.first_token, s.end_token};
  if (all.size() < 2 || s.first_token == 0) return;
  if (!(r.is(s.first_token, "\u2014") || r.is(s.first_token, "\u2013") ||
        r.is(s.first_token, "--") || r.is(s.first_token, "-"))) {
    return;
  }
  const Index q = r.quote(s.first_token - 1);
  if (q == kNoIndex || r.quotes[q].end != s.first_token) return;
  const TokenRange source = noun_phrase_from(r, s.first_token + 1, s.end_token);
  if (source.empty() || !r.capitalized(source.first) || all.size() > kMaxSignature) return;
  for (Index t = s.first_token; t < s.end_token; ++t) {
    if (r.finite(t) || r.is(t, ":")) return;
  }
  findings.push_back(
      {.source = source, .cue = {}, .content = {r.quotes[q]}, .rule = Rule::kSignedQuote});
}

}  // namespace article_inspector
