// "According to X" and its like, which name the source of the clause around them.
#include <algorithm>

#include "core/find/attributions/finding.h"

namespace article_inspector {

void find_by_phrase(const Reading& r, const Sentence& s, std::vector<Finding>& findings) {
  const Lexicon& lexicon = Lexicon::builtin();
  for (Index t = s.first_token; t < s.end_token; ++t) {
    if (r.quote(t) != kNoIndex || !r.is_word(t)) continue;
    const auto phrase = lexicon.longest(r.text, r.segments.tokens, t, s.end_token);
    if (!phrase || !lexicon.classes(phrase->entry).has(LexClass::kSourcePhrase)) continue;
    const TokenRange cue{t, phrase->end_token};
    // "per" alone is a source only before a name: "$40 per barrel" is a rate.
    if (cue.size() == 1 && !r.capitalized(cue.end) && r.function(cue.end) == Function::kNone)
      continue;
    const TokenRange source = with_name(r, noun_phrase_from(r, cue.end, s.end_token), s.end_token);
    if (source.empty()) continue;
    Finding finding{.source = source, .cue = cue, .rule = Rule::kSourcePhrase};
    Index behind = skip_circumstance(r, source.end, s.end_token);
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
    t = source.end - 1;
  }
}

}  // namespace article_inspector
