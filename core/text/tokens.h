// Words, numbers and marks.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_TOKENS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_TOKENS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/report.h"

namespace article_inspector {

enum class TokenKind : std::uint8_t {
  kWord,         // letters, with inner apostrophes and dots ("O'Brien", "U.S.", "Mr.", "AT&T")
  kNumber,       // digits with separators ("1,400", "2.5", "1990s", "3rd", "11:30", "2025-07-28")
  kPunctuation,  // one mark, or a run of one mark ("...", "--")
  kSymbol,       // currency signs ("$", "US$"), "%", emoji and whatever else
  kUrl,          // "https://example.org/a", "www.example.org", "example.press"
  kEmail,
  kHandle,  // "@name", "#tag"
};

/// Tokens follow Universal Dependencies' English treebanks: clitics stand alone ("Israel" "'s",
/// "do" "n't", "can" "not"), hyphenated compounds are three ("Islamist" "-" "led"), the dot of an
/// abbreviation or an initial belongs to it ("U.S.", "Sept.", "J."). As there, a few prefixes stay
/// with their word ("e-mail", "co-founder", "re-elected"). Where the engine needs more, it splits
/// more: before a name ("pro" "-" "Beijing"), and a number from its unit ("2.5" "bn", "3" "pm",
/// "Rs" "500"). A straight apostrophe of a decade belongs to it ("'90s").
struct Token {
  Span span;
  TokenKind kind = TokenKind::kWord;
  bool space_before = false;  // white space or the start of a block
};

/// The tokens of all blocks in text order, up to kMaxTokens; none crosses a block's border, and
/// each character outside white space before the last one is in exactly one. Linear in the text,
/// whatever it is.
std::vector<Token> tokenize(std::string_view text, const std::vector<Block>& blocks);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_TOKENS_H_
