#include "tools/encoding.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// What windows-1252 has at 0x80 to 0x9F; the five bytes that it leaves out are controls, as the
/// standard for the web has them.
constexpr char32_t kWindows1252[] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 16);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(text, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte);
  }
  return text;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  std::string text;
  text.reserve(bytes.size());
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    const bool high = c >= 0xD800 && c < 0xDC00;
    if (high && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
      at += 2;
    }
    append_utf8(text, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
  }
  if (at < bytes.size()) append_utf8(text, 0xFFFD);
  return text;
}

/// Whether `bytes` begin as UTF-16 with Latin letters does. `zero` is where of each two bytes the
/// zero stands.
bool looks_like_utf16(std::string_view bytes, std::size_t zero) {
  constexpr std::size_t kUnits = 32;
  const std::size_t units = std::min(kUnits, bytes.size() / 2);
  for (std::size_t i = 0; i < units; ++i) {
    if (bytes[2 * i + zero] != 0 || bytes[2 * i + 1 - zero] == 0) return false;
  }
  return units >= 2;
}

/// In lower case; "" where none is declared.
std::string declared_charset(std::string_view bytes) {
  std::string head(bytes.substr(0, 1024));  // no UTF-8 yet, so that only its ASCII is touched
  for (char& c : head) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  for (const std::string_view key : {"charset", "encoding"}) {
    for (std::size_t at = head.find(key); at != std::string::npos; at = head.find(key, at + 1)) {
      // Within a tag only: prose may speak of a charset.
      const std::size_t open = head.rfind('<', at);
      if (open == std::string::npos || head.find('>', open) < at) continue;
      std::size_t begin = head.find_first_not_of(" \t\r\n", at + key.size());
      if (begin == std::string::npos || head[begin] != '=') continue;
      begin = head.find_first_not_of(" \t\r\n\"'", begin + 1);
      if (begin == std::string::npos) continue;
      return head.substr(begin, head.find_first_of(" \t\r\n\"';/>?", begin) - begin);
    }
  }
  return {};
}

/// The names that browsers read as windows-1252, by their common spellings.
bool is_windows_1252(std::string_view charset) {
  constexpr std::string_view kNames[] = {"windows-1252", "cp1252",     "cp-1252", "x-cp1252",
                                         "iso-8859-1",   "iso8859-1",  "latin1",  "latin-1",
                                         "l1",           "iso_8859-1", "ascii",   "us-ascii"};
  return std::find(std::begin(kNames), std::end(kNames), charset) != std::end(kNames);
}

/// Whether a valid sequence of several bytes stands in `bytes`. In windows-1252 it would be a run
/// of odd letters ("\u00c3\u00a9"), which nobody writes.
bool has_utf8_sequence(std::string_view bytes) {
  const std::string repaired = repair_utf8(bytes).text;
  for (std::size_t at = 0; at < repaired.size();) {
    const char32_t c = next_code_point(repaired, at);
    if (c >= 0x80 && c != 0xFFFD) return true;
  }
  return false;
}

}  // namespace

std::string to_utf8(std::string bytes) {
  const std::string_view view = bytes;
  if (view.substr(0, 3) == "\xEF\xBB\xBF") return bytes;
  if (view.substr(0, 2) == "\xFE\xFF") return from_utf16(view.substr(2), true);
  if (view.substr(0, 2) == "\xFF\xFE") return from_utf16(view.substr(2), false);
  if (looks_like_utf16(view, 0)) return from_utf16(view, true);
  if (looks_like_utf16(view, 1)) return from_utf16(view, false);
  if (repair_utf8(view).replaced == 0) return bytes;
  const std::string charset = declared_charset(view);
  const bool windows = charset.empty() ? !has_utf8_sequence(view) : is_windows_1252(charset);
  return windows ? from_windows_1252(view) : bytes;
}

}  // namespace article_inspector
