#include "core/find/attributions.h"

#include <algorithm>
#include <utility>

#include "core/find/attributions/finding.h"
#include "core/find/attributions/reasons.h"
#include "core/limits.h"
#include "core/text/furniture_heads.h"

namespace article_inspector {
namespace {

/// Direct if nothing but punctuation stands outside quotation marks, mixed if some words do.
ClaimKind kind_of(const Reading& r, const std::vector<TokenRange>& content) {
  bool quoted = false;
  bool unquoted = false;
  for (const TokenRange range : content) {
    for (Index t = range.first; t < range.end; ++t) {
      if (r.quote(t) != kNoIndex) {
        quoted = true;
      } else if (r.segments.tokens[t].kind != TokenKind::kPunctuation) {
        unquoted = true;
      }
    }
  }
  if (!quoted) return ClaimKind::kIndirect;
  return unquoted ? ClaimKind::kMixed : ClaimKind::kDirect;
}

/// "may", "might", "could" before the first verb of the content, or a verb that only hints.
Stance stance_of(const Reading& r, const Finding& finding, std::string_view cue_lemma) {
  if (finding.stance != Stance::kAsserted) return finding.stance;
  if (cue_lemma == "hint" || cue_lemma == "insinuate" || cue_lemma == "speculate" ||
      cue_lemma == "rumour" || cue_lemma == "rumor" || cue_lemma == "hint at" ||
      cue_lemma == "presume") {
    return Stance::kHedged;
  }
  const TokenRange first = finding.content.front();
  for (Index t = first.first; t < first.end; ++t) {
    // "a sale, which could fetch a fortune": the side clause does not govern.
    if (t > first.first && r.function(t) == Function::kRelative) return Stance::kAsserted;
    if (!r.finite(t)) continue;
    // "could not go", "could hear": ability.
    const bool able = r.is(t + 1, "not") || r.is(t + 1, "n't") || r.is(t + 1, "hear") ||
                      r.is(t + 1, "see") || r.is(t + 1, "feel") || r.is(t + 1, "afford");
    const bool hedge = r.is(t, "may") || r.is(t, "might") || (r.is(t, "could") && !able);
    return hedge && r.quote(t) == r.quote(first.first) ? Stance::kHedged : Stance::kAsserted;
  }
  return Stance::kAsserted;
}

std::string_view lemma_of(const Reading& r, const Finding& finding) {
  if (finding.cue.empty()) return {};
  const auto verb = cue_verb_at(r, finding.cue.first, finding.cue.end);
  return verb ? verb->lemma : std::string_view();
}

Attribution attribution_of(const Reading& r, const Finding& finding) {
  Attribution out;
  if (!finding.source.empty()) out.source = r.span(finding.source);
  std::string_view cue;
  if (!finding.cue.empty()) {
    out.cue = r.span(finding.cue);
    cue = slice(r.text, *out.cue);
  }
  for (const TokenRange content : finding.content) out.content.push_back(r.span(content));
  out.kind = kind_of(r, finding.content);
  out.stance = stance_of(r, finding, lemma_of(r, finding));
  out.confidence = confidence_of(finding.rule);
  out.reason = reason_of(finding.rule, cue);
  return out;
}

/// The first token of a sentence behind the dateline in front of its paragraph: "LUSAKA (Wire) - ".
Index behind_dateline(const Article& article, const Segments& segments, const Sentence& sentence) {
  const Block& block = article.blocks[sentence.block];
  if (sentence.span.begin != block.span.begin || block.kind != BlockKind::kParagraph) {
    return sentence.first_token;
  }
  const auto lead = lead_dateline(slice(article.text, block.span));
  if (!lead) return sentence.first_token;
  std::uint32_t end = lead->dateline.end;
  if (lead->credit) end = std::max(end, lead->credit->end);
  const auto in_front = [&](const Token& token) {
    const std::string_view mark = slice(article.text, token.span);
    return token.span.begin < block.span.begin + end || mark == "-" || mark == "--" ||
           mark == "\u2013" || mark == "\u2014" || mark == ":" || mark == "," || mark == ".";
  };
  Index first = sentence.first_token;
  while (first < sentence.end_token && in_front(segments.tokens[first])) ++first;
  return first;
}

}  // namespace

std::vector<Attribution> find_attributions(const Article& article, const Segments& segments,
                                           const std::vector<Word>& words,
                                           const std::vector<Entity>& entities,
                                           const std::vector<Value>& values) {
  const Reading reading(article, segments, words, entities, values);
  std::vector<Finding> findings;
  std::vector<Finding> of_piece;
  for (const Sentence& sentence : segments.sentences) {
    if (article.blocks[sentence.block].role != Role::kBody) continue;
    for (Index first = behind_dateline(article, segments, sentence); first < sentence.end_token;
         first += kMaxSentencePiece) {
      if (findings.size() >= kMaxFindings) break;
      Sentence piece = sentence;
      piece.first_token = first;
      piece.end_token = std::min(sentence.end_token, first + kMaxSentencePiece);
      of_piece.clear();
      find_by_verb(reading, piece, of_piece);
      find_by_noun(reading, piece, of_piece);
      find_by_adjective(reading, piece, of_piece);
      find_by_phrase(reading, piece, of_piece);
      find_hedges(reading, piece, of_piece);
      find_by_punctuation(reading, piece, of_piece);
      for (Finding& finding : of_piece) findings.push_back(std::move(finding));
    }
  }
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return a.content.front().first < b.content.front().first;
  });
  extend_over_quotes(reading, findings);
  std::vector<Attribution> attributions;
  attributions.reserve(findings.size());
  for (const Finding& finding : findings) {
    attributions.push_back(attribution_of(reading, finding));
  }
  return attributions;
}

}  // namespace article_inspector
