// Hedges without a source ("reportedly").
#include <algorithm>

#include "core/find/attributions/finding.h"

namespace article_inspector {
namespace {

/// The clause around token `t`: up to semicolons, and to commas with "and", "but", "while", or a
/// "that" before it.
TokenRange clause_around(const Reading& r, const Sentence& s, Index t) {
  Index begin = s.first_token;
  for (Index i = t; i > s.first_token; --i) {
    const Index k = i - 1;
    if (r.quote(k) != kNoIndex) continue;
    if (r.is(k, ";") || r.is(k, "that")) {
      begin = i;
      break;
    }
    if (r.is(k, ",") &&
        (r.is(i, "but") || r.is(i, "and") || r.is(i, "while") || r.is(i, "although") ||
         r.is(i, "though")) &&
        has_finite(r, {i, t + 1})) {
      begin = i + 1;
      break;
    }
  }
  return trimmed(r, {begin, clause_end(r, t, s.end_token)});
}

}  // namespace

void find_hedges(const Reading& r, const Sentence& s, std::vector<Finding>& findings) {
  const Lexicon& lexicon = Lexicon::builtin();
  const std::size_t own = findings.size();
  for (Index t = s.first_token; t < s.end_token; ++t) {
    if (r.quote(t) != kNoIndex) continue;
    const auto place = r.has(t, LexClass::kHedge)
                           ? lexicon.value(r.words[t].lowered, LexClass::kHedge)
                           : std::nullopt;
    if (place && *place == "adverb") {
      TokenRange content = clause_around(r, s, t);
      if (t == s.first_token) content.first = t + 1;
      content = trimmed(r, content);
      if (content.empty()) continue;
      findings.push_back({.cue = {t, t + 1},
                          .content = {content},
                          .rule = Rule::kHedgeWord,
                          .stance = Stance::kHedged});
      continue;
    }
    if (place && *place == "adjective" && r.nominal(t + 1) && !r.verb(t + 1) &&
        (r.is(t, "alleged") || r.is(t, "suspected") || r.is(t, "rumoured") || r.is(t, "rumored") ||
         r.is(t, "purported"))) {
      const bool sourced = std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
        return !f.source.empty() && std::any_of(f.content.begin(), f.content.end(),
                                                [&](TokenRange c) { return c.contains(t); });
      });
      const Function before = t > s.first_token ? r.function(t - 1) : Function::kNone;
      if (sourced || !(before == Function::kDeterminer || before == Function::kPossessive))
        continue;
      const TokenRange content = clause_around(r, s, t);
      if (content.empty() || findings.size() > own) continue;
      findings.push_back({.cue = {t, t + 1},
                          .content = {content},
                          .rule = Rule::kHedgeWord,
                          .stance = Stance::kHedged});
    }
  }
}

}  // namespace article_inspector
