// "According to X" and its like, which name the source of the clause around them.
#include <algorithm>
#include <optional>

#include "core/find/attributions/finding.h"

namespace article_inspector {
namespace {

/// A phrase that names the source of the clause beside it.
struct SourcePhrase {
  TokenRange all;
  TokenRange cue;
  TokenRange source;
};

/// "according to X" at `t`.
std::optional<SourcePhrase> listed_phrase(const Reading& r, Index t, Index limit) {
  const Lexicon& lexicon = Lexicon::builtin();
  const auto phrase = r.phrase(t, limit);
  if (!phrase || !lexicon.classes(phrase->entry).has(LexClass::kSourcePhrase)) return std::nullopt;
  const TokenRange cue{t, phrase->end_token};
  // "per" alone is a source only before a name: "$40 per barrel" is a rate.
  if (cue.size() == 1 && !r.capitalized(cue.end) && r.function(cue.end) == Function::kNone) {
    return std::nullopt;
  }
  const TokenRange source = with_name(r, noun_phrase_from(r, cue.end, limit), limit);
  if (source.empty()) return std::nullopt;
  return SourcePhrase{{t, source.end}, cue, source};
}

bool is_mind(const Reading& r, Index t) {
  return r.is(t, "view") || r.is(t, "opinion") || r.is(t, "reckoning") || r.is(t, "estimation") ||
         r.is(t, "words") || r.is(t, "eyes") || r.is(t, "telling") || r.is(t, "judgment") ||
         r.is(t, "account") || r.is(t, "estimate") || r.is(t, "mind");
}

/// "in her view", "by the agency's reckoning" at `t`.
std::optional<SourcePhrase> owned_phrase(const Reading& r, Index t, Index limit) {
  if (!r.is(t, "in") && !r.is(t, "by") && !r.is(t, "to")) return std::nullopt;
  if (r.function(t + 1) == Function::kPossessive && t + 2 < limit && is_mind(r, t + 2)) {
    return SourcePhrase{{t, t + 3}, {t + 2, t + 3}, {t + 1, t + 2}};
  }
  const Index end = std::min(limit, t + 12);
  for (Index k = t + 2; k + 1 < end; ++k) {
    if (r.segments.tokens[k].kind == TokenKind::kPunctuation && r.word(k).size() == 1) break;
    if (!is_mind(r, k + 1) || !(r.is(k, "'s") || r.is(k, "\u2019s"))) continue;
    const TokenRange source = noun_phrase_from(r, t + 1, k);
    if (source.end != k) break;
    return SourcePhrase{{t, k + 2}, {k + 1, k + 2}, source};
  }
  return std::nullopt;
}

}  // namespace

void find_by_phrase(const Reading& r, const Sentence& s, std::vector<Finding>& findings) {
  for (Index t = s.first_token; t < s.end_token; ++t) {
    if (r.quote(t) != kNoIndex || !r.is_word(t)) continue;
    auto phrase = listed_phrase(r, t, s.end_token);
    if (!phrase) phrase = owned_phrase(r, t, s.end_token);
    if (!phrase) continue;
    Finding finding{.source = phrase->source, .cue = phrase->cue, .rule = Rule::kSourcePhrase};
    Index behind = skip_circumstance(r, phrase->all.end, s.end_token);
    // An apposition or relative clause of the source itself: "according to Lind, a witness, ..."
    const Index begin = clause_begin(r, s.first_token, t);
    const TokenRange before = trimmed(r, {begin, t});
    const bool leads =
        before.empty() || (before.size() == 1 && r.function(before.first) != Function::kNone);
    if (leads) {
      while (behind < s.end_token && !(r.is(behind, ",") && r.quote(behind) == kNoIndex)) ++behind;
      // "According to Lind, a witness, C"
      for (Index k = behind + 1; k < s.end_token; ++k) {
        if (!r.is(k, ",") || r.quote(k) != kNoIndex) continue;
        if (!has_finite(r, {behind + 1, k}) && has_finite(r, {k + 1, s.end_token}) &&
            (r.function(behind + 1) == Function::kDeterminer ||
             r.function(behind + 1) == Function::kPossessive || r.capitalized(behind + 1)) &&
            r.function(k + 1) != Function::kCoordinator) {
          behind = k;
        }
        break;
      }
      if (behind < s.end_token) {
        const Index from = behind + 1;
        finding.content.push_back(trimmed(r, {from, clause_end(r, from, s.end_token)}));
      }
    } else {
      finding.content.push_back(before);
      if (r.is(behind, ",") && behind + 1 < s.end_token && r.is(t - 1, ",")) {
        const TokenRange rest = trimmed(r, {behind + 1, clause_end(r, behind + 1, s.end_token)});
        if (!rest.empty() && (!is_whole_clause(r, before) || r.finite(rest.first))) {
          finding.content.push_back(rest);
        }
      }
    }
    while (!finding.content.empty() && finding.content.back().empty()) finding.content.pop_back();
    if (!finding.content.empty()) findings.push_back(std::move(finding));
    t = phrase->all.end - 1;
  }
}

}  // namespace article_inspector
