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

/// What the classes below answer for characters outside ASCII.
char32_t next_wide_code_point(std::string_view text, std::size_t& position);
bool is_wide_space(char32_t c);
bool is_wide_letter(char32_t c);
char32_t wide_to_lower(char32_t c);

/// The code point that starts at `position` (on a border, before the end) of valid UTF-8, and
/// `position` moved behind it.
inline char32_t next_code_point(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position]);
  if (lead >= 0x80) return next_wide_code_point(text, position);
  ++position;
  return lead;
}

/// The last border at or before `limit`.
std::size_t floor_to_border(std::string_view text, std::size_t limit);

void append_utf8(std::string& text, char32_t c);

/// White space, NUL, BOM, zero-width space and joiners.
inline bool is_space(char32_t c) {
  return c < 0x80 ? c == 0x20 || (c >= 0x09 && c <= 0x0D) || c == 0 : is_wide_space(c);
}

/// Of any alphabet, combining marks included.
inline bool is_letter(char32_t c) {
  return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : is_wide_letter(c);
}

/// `c` in lower case; `c` itself where it is no upper-case letter.
inline char32_t to_lower(char32_t c) {
  return c < 0x80 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : wide_to_lower(c);
}

/// Latin, Greek, Cyrillic, Armenian, Georgian.
inline bool is_upper(char32_t c) { return to_lower(c) != c; }

/// ASCII digits only.
inline bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

/// Surely unchanged by to_lower(): ASCII without capitals.
bool is_lowered(std::string_view text);

/// Lower case for the alphabets of is_upper, without context (capital sigma is always the medial
/// one); other bytes unchanged. The result may differ in length.
std::string to_lower(std::string_view text);

/// Letters and digits only, in lower case: what is left to compare of two titles or names.
std::string letters_and_digits(std::string_view text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_UTF8_H_
