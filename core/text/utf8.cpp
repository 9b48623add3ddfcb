#include "core/text/utf8.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace article_inspector {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};

constexpr Range kLetters[] = {
#include "core/text/letter_ranges.inc"
};

/// Upper-case letters `first`, `first + stride`, ... up to `last`; the lower-case form is `delta`
/// away.
struct CaseRange {
  std::uint32_t first;
  std::uint32_t last;
  std::int32_t delta;
  std::uint32_t stride;
};

constexpr CaseRange kUpperCase[] = {
    // Latin
    {0x00C0, 0x00D6, 32, 1},
    {0x00D8, 0x00DE, 32, 1},
    {0x0100, 0x012E, 1, 2},
    {0x0130, 0x0130, -199, 1},  // dotted capital I, to plain i
    {0x0132, 0x0136, 1, 2},
    {0x0139, 0x0147, 1, 2},
    {0x014A, 0x0176, 1, 2},
    {0x0178, 0x0178, -121, 1},
    {0x0179, 0x017D, 1, 2},
    {0x0181, 0x0181, 210, 1},  // hooked letters of Hausa and its neighbours
    {0x0186, 0x0186, 206, 1},
    {0x018A, 0x018A, 205, 1},
    {0x018F, 0x018F, 202, 1},  // schwa
    {0x0190, 0x0190, 203, 1},
    {0x0198, 0x0198, 1, 1},
    {0x01A0, 0x01A0, 1, 1},  // horned o and u of Vietnamese
    {0x01AF, 0x01AF, 1, 1},
    {0x01B3, 0x01B3, 1, 1},
    {0x01C4, 0x01C4, 2, 1},
    {0x01C7, 0x01C7, 2, 1},
    {0x01CA, 0x01CA, 2, 1},
    {0x01CD, 0x01DB, 1, 2},
    {0x01DE, 0x01EE, 1, 2},
    {0x01F8, 0x021E, 1, 2},
    {0x0222, 0x0232, 1, 2},
    // Greek
    {0x0386, 0x0386, 38, 1},
    {0x0388, 0x038A, 37, 1},
    {0x038C, 0x038C, 64, 1},
    {0x038E, 0x038F, 63, 1},
    {0x0391, 0x03A1, 32, 1},
    {0x03A3, 0x03AB, 32, 1},
    // Cyrillic
    {0x0400, 0x040F, 80, 1},
    {0x0410, 0x042F, 32, 1},
    {0x0460, 0x0480, 1, 2},
    {0x048A, 0x04BE, 1, 2},
    {0x04C0, 0x04C0, 15, 1},
    {0x04C1, 0x04CD, 1, 2},
    {0x04D0, 0x052E, 1, 2},
    // Armenian and Georgian
    {0x0531, 0x0556, 48, 1},
    {0x10A0, 0x10C5, 7264, 1},
    {0x1C90, 0x1CBA, -3008, 1},
    {0x1CBD, 0x1CBF, -3008, 1},
    // Latin Extended Additional
    {0x1E00, 0x1E94, 1, 2},
    {0x1E9E, 0x1E9E, -7615, 1},
    {0x1EA0, 0x1EFE, 1, 2},
};

/// The range of `ranges` that reaches `c`, or null.
template <typename R, std::size_t n>
const R* find_range(const R (&ranges)[n], char32_t c) {
  const R* range =
      std::lower_bound(std::begin(ranges), std::end(ranges), static_cast<std::uint32_t>(c),
                       [](const R& r, std::uint32_t value) { return r.last < value; });
  return range != std::end(ranges) && range->first <= c ? range : nullptr;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Bytes from `at` on that are ASCII.
std::size_t ascii_run(std::string_view bytes, std::size_t at) {
  const std::size_t begin = at;
  while (at + 8 <= bytes.size()) {
    std::uint64_t word;
    std::memcpy(&word, bytes.data() + at, 8);
    if ((word & 0x8080808080808080u) != 0) break;
    at += 8;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at - begin;
}

struct Sequence {
  std::size_t length;  // at least 1
  bool valid;          // else: a maximal subpart of an ill-formed sequence
};

/// What starts at `at`, where a byte of 0x80 or more stands (Unicode 15, table 3-7).
Sequence read_sequence(std::string_view bytes, std::size_t at) {
  const unsigned lead = static_cast<unsigned char>(bytes[at]);
  std::size_t length = 0;
  unsigned low = 0x80;   // the narrower range of the second byte keeps out overlong forms,
  unsigned high = 0xBF;  // surrogates and values over U+10FFFF
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {1, false};
  }
  for (std::size_t i = 1; i < length; ++i) {
    if (at + i >= bytes.size()) return {i, false};
    const unsigned next = static_cast<unsigned char>(bytes[at + i]);
    if (next < low || next > high) return {i, false};
    low = 0x80;
    high = 0xBF;
  }
  return {length, true};
}

}  // namespace

RepairedText repair_utf8(std::string_view bytes) {
  RepairedText result;
  result.text.reserve(bytes.size());
  std::size_t copied = 0;  // what lies before is in the result
  std::size_t at = 0;
  while (true) {
    at += ascii_run(bytes, at);
    if (at >= bytes.size()) break;
    const Sequence sequence = read_sequence(bytes, at);
    if (!sequence.valid) {
      result.text.append(bytes.substr(copied, at - copied)).append(kReplacement);
      ++result.replaced;
      copied = at + sequence.length;
    }
    at += sequence.length;
  }
  result.text.append(bytes.substr(copied));
  return result;
}

char32_t next_wide_code_point(std::string_view text, std::size_t& position) {
  const auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[position + i]));
  };
  const char32_t lead = byte(0);
  char32_t result = lead;
  std::size_t length = 1;
  if (lead >= 0xF0) {
    result =
        (lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
    length = 4;
  } else if (lead >= 0xE0) {
    result = (lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    length = 3;
  } else if (lead >= 0xC0) {
    result = (lead & 0x1F) << 6 | (byte(1) & 0x3F);
    length = 2;
  }
  position += length;
  return result;
}

std::size_t floor_to_border(std::string_view text, std::size_t limit) {
  if (limit >= text.size()) return text.size();
  while (limit > 0 && is_continuation(text[limit])) --limit;
  return limit;
}

void append_utf8(std::string& text, char32_t c) {
  const auto add = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    add(c);
  } else if (c < 0x800) {
    add(0xC0 | c >> 6);
    add(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    add(0xE0 | c >> 12);
    add(0x80 | (c >> 6 & 0x3F));
    add(0x80 | (c & 0x3F));
  } else {
    add(0xF0 | c >> 18);
    add(0x80 | (c >> 12 & 0x3F));
    add(0x80 | (c >> 6 & 0x3F));
    add(0x80 | (c & 0x3F));
  }
}

bool is_wide_space(char32_t c) {
  if (c < 0x1680) return c == 0x85 || c == 0xA0;
  return c == 0x1680 || (c >= 0x2000 && c <= 0x200D) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

bool is_wide_letter(char32_t c) { return find_range(kLetters, c) != nullptr; }

char32_t wide_to_lower(char32_t c) {
  const CaseRange* range = find_range(kUpperCase, c);
  if (range == nullptr || (c - range->first) % range->stride != 0) return c;
  return static_cast<char32_t>(static_cast<std::int32_t>(c) + range->delta);
}

bool is_lowered(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && (c < 'A' || c > 'Z');
  });
}

std::string to_lower(std::string_view text) {
  std::string result(text);
  std::size_t at = 0;
  for (; at < result.size() && static_cast<unsigned char>(result[at]) < 0x80; ++at) {
    result[at] = static_cast<char>(to_lower(char32_t{static_cast<unsigned char>(result[at])}));
  }
  // From here on a letter may change its length.
  result.resize(at);
  while (at < text.size()) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (is_upper(c)) {
      append_utf8(result, to_lower(c));
    } else {
      result.append(text.substr(begin, at - begin));
    }
  }
  return result;
}

std::string letters_and_digits(std::string_view text) {
  std::string result;
  const std::string small = to_lower(text);
  std::size_t at = 0;
  while (at < small.size()) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(small, at);
    if (is_letter(c) || is_digit(c)) result.append(small, begin, at - begin);
  }
  return result;
}

}  // namespace article_inspector
