// Quotations over several sentences and paragraphs.
#include <algorithm>

#include "core/find/attributions/finding.h"

namespace article_inspector {
namespace {

/// Whether the quotation is all that its sentences say.
bool stands_alone(const Reading& r, TokenRange quote) {
  const Sentence& first = r.sentence(quote.first);
  const Sentence& last = r.sentence(quote.end - 1);
  if (first.first_token != quote.first) return false;
  for (Index t = quote.end; t < last.end_token; ++t) {
    if (r.segments.tokens[t].kind != TokenKind::kPunctuation) return false;
  }
  return quote.size() > 4;
}

}  // namespace

void extend_over_quotes(const Reading& r, std::vector<Finding>& findings) {
  std::vector<bool> taken(r.quotes.size(), false);
  for (const Finding& finding : findings) {
    for (const TokenRange content : finding.content) {
      for (Index t = content.first; t < content.end; ++t) {
        if (const Index q = r.quote(t); q != kNoIndex) {
          taken[q] = true;
          t = std::max(t, r.quotes[q].end - 1);
        }
      }
    }
  }
  // The attribution that ended last before each quotation; its quotations may run on.
  std::size_t f = 0;
  std::size_t last = findings.size();
  Index last_end = 0;
  const auto end_of = [&](const Finding& finding) {
    Index end = finding.content.back().end;
    if (!finding.cue.empty()) end = std::max(end, finding.cue.end);
    if (!finding.source.empty()) end = std::max(end, finding.source.end);
    return end;
  };
  for (Index q = 0; q < r.quotes.size(); ++q) {
    const TokenRange quote = r.quotes[q];
    for (; f < findings.size() && findings[f].content.front().first < quote.first; ++f) {
      if (findings[f].source.empty() || end_of(findings[f]) > quote.first) continue;
      last = f;
      last_end = end_of(findings[f]);
    }
    if (taken[q] || last == findings.size() || !stands_alone(r, quote)) continue;
    const Index block = r.sentence(quote.first).block;
    const Sentence& from = r.sentence(last_end - 1);
    const Index gap = r.sentence_index(quote.first) - r.sentence_index(last_end - 1);
    const bool same_block = from.block == block && gap <= 1;
    const bool next_block =
        from.block + 1 == block && gap <= 1 &&
        (r.quote_runs_on[q] || (q > 0 && taken[q - 1] && r.quotes[q - 1].end == quote.first));
    if (!same_block && !next_block) continue;
    findings[last].content.push_back(quote);
    taken[q] = true;
    last_end = quote.end;
  }
}

}  // namespace article_inspector
