// Words, numbers and marks.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_TOKENS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_TOKENS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/report.h"

namespace article_inspector {

enum class TokenKind : std::uint8_t {
  kWord,         // letters, with inner apostrophes and dots ("O'Brien", "U.S.")
  kNumber,       // digits with separators ("1,400", "2.5", "1990s", "3rd")
  kPunctuation,  // one mark, or a run of one mark ("...", "--")
  kSymbol,       // currency signs, "%", emoji and whatever else
  kUrl,
  kEmail,
  kHandle,  // "@name", "#tag"
};

/// Tokens follow Universal Dependencies' English treebanks: clitics stand alone ("Israel" "'s",
/// "do" "n't"), hyphenated compounds are three ("Islamist" "-" "led").
struct Token {
  Span span;
  TokenKind kind = TokenKind::kWord;
  bool space_before = false;  // white space or the start of a block
};

/// The tokens of all blocks in text order; none crosses a block's border, and each character
/// outside white space is in exactly one.
std::vector<Token> tokenize(std::string_view text, const std::vector<Block>& blocks);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_TOKENS_H_
