// UTF-8 and the few character classes that the engine asks for.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_UTF8_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_UTF8_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace article_inspector {

struct RepairedText {
  std::string text;            // valid UTF-8
  std::uint32_t replaced = 0;  // how many U+FFFD stand for bytes that were no UTF-8
};

/// Ill-formed sequences become U+FFFD, one for each maximal subpart (Unicode 15, section 3.9).
RepairedText repair_utf8(std::string_view bytes);

/// The code point that starts at `position` (on a border, before the end) of valid UTF-8, and
/// `position` moved behind it.
char32_t next_code_point(std::string_view text, std::size_t& position);

/// The last border at or before `limit`.
std::size_t floor_to_border(std::string_view text, std::size_t limit);

void append_utf8(std::string& text, char32_t c);

bool is_space(char32_t c);   // white space, NUL, BOM, zero-width space and joiners
bool is_letter(char32_t c);  // any alphabet, combining marks included
bool is_upper(char32_t c);   // Latin, Greek, Cyrillic, Armenian, Georgian
bool is_digit(char32_t c);   // ASCII digits only

/// Lower case for the alphabets of is_upper, without context (capital sigma is always the medial
/// one); other bytes unchanged. The result may differ in length.
std::string to_lower(std::string_view text);

/// Letters and digits only, in lower case: what is left to compare of two titles or names.
std::string letters_and_digits(std::string_view text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_UTF8_H_
