// Sentences and quotations over tokens.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_SEGMENTS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_SEGMENTS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/report.h"
#include "core/text/tokens.h"

namespace article_inspector {

/// A run of tokens inside one block.
struct Sentence {
  Span span;
  Index first_token = 0;
  Index end_token = 0;
  Index block = 0;
};

enum class QuoteStyle : std::uint8_t {
  kDoubleCurly,
  kDoubleStraight,
  kSingleCurly,
  kSingleStraight,
  kGuillemets,
};

/// A paired quotation. Nested ones are listed too, after the one that holds them.
struct Quote {
  Span span;   // with its marks
  Span inner;  // without
  QuoteStyle style = QuoteStyle::kDoubleCurly;
  std::uint8_t depth = 0;  // 0: not inside another
  bool closed = true;      // false: no closing mark; ends with its block
  bool continues = false;  // goes on from the quotation before it, left open by the style of
                           // quotations over several paragraphs
};

/// Body and furniture alike; ask the block for its role.
struct Segments {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Quote> quotes;  // by begin, longer first
};

std::vector<Sentence> split_sentences(std::string_view text, const std::vector<Block>& blocks,
                                      const std::vector<Token>& tokens);

/// Apostrophes, inch and minute marks, and single marks that pair with nothing are no quotations.
std::vector<Quote> pair_quotes(std::string_view text, const std::vector<Block>& blocks,
                               const std::vector<Token>& tokens);

/// Tokens, sentences and quotations of an article's text.
Segments segment(const Article& article);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_SEGMENTS_H_
