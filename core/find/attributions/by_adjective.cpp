// "X is confident that C", "residents are worried C": adjectives of belief behind a linking verb.
#include "core/find/attributions/finding.h"
#include "core/find/attributions/marks.h"

namespace article_inspector {
namespace {

/// A verb other than "be" that ties the adjective behind it to its subject.
bool links(const Reading& r, Index t) {
  return r.is(t, "remain") || r.is(t, "remains") || r.is(t, "remained") || r.is(t, "feel") ||
         r.is(t, "feels") || r.is(t, "felt") || r.is(t, "grew") || r.is(t, "became");
}

bool opens_clause(const Reading& r, Index t) {
  const Function function = r.function(t);
  return function == Function::kSubject || function == Function::kDeterminer ||
         function == Function::kPossessive ||
         (function == Function::kNone && (r.capitalized(t) || r.nominal(t)));
}

}  // namespace

void find_by_adjective(const Reading& r, const Sentence& s, std::vector<Finding>& findings) {
  for (Index t = s.first_token + 2; t + 2 < s.end_token; ++t) {
    if (r.quote(t) != kNoIndex || !r.has(t, LexClass::kReportingAdjective)) continue;
    Index link = t - 1;
    while (link > s.first_token && (r.adverb(link) || r.function(link) == Function::kNegation)) {
      --link;
    }
    const bool be = r.function(link) == Function::kBe;
    if (!be && !links(r, link)) continue;
    const Subject subject = subject_before(r, s.first_token, be ? t : link);
    if (subject.source.empty() || subject.modal || subject.infinitive) continue;
    if (subject.source.size() == 1 && r.is(subject.source.first, "it")) continue;
    const bool that = r.is(t + 1, "that");
    const Index from = that ? t + 2 : t + 1;
    if (!that && !opens_clause(r, from)) continue;
    TokenRange content = trimmed(r, {from, clause_end(r, from, s.end_token)});
    if (content.empty() || !has_finite(r, content)) continue;
    findings.push_back({.source = subject.source,
                        .cue = {t, t + 1},
                        .content = {content},
                        .rule = Rule::kAdjective});
    t = content.first;
  }
}

}  // namespace article_inspector
