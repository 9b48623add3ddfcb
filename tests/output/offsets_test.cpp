#include "core/output/offsets.h"

#include <catch_amalgamated.hpp>
#include <string>

namespace article_inspector {
namespace {

std::uint32_t utf16(std::string_view text, std::uint32_t byte) {
  return OffsetMap(text, OffsetUnit::kUtf16)(byte);
}
std::uint32_t code_points(std::string_view text, std::uint32_t byte) {
  return OffsetMap(text, OffsetUnit::kCodePoint)(byte);
}

TEST_CASE("offsets count what the reader's language counts") {
  CHECK(utf16("", 0) == 0);
  CHECK(code_points("", 0) == 0);
  CHECK(utf16("cafe", 4) == 4);
  CHECK(utf16("caf\u00e9!", 5) == 4);
  CHECK(utf16("\U0001F600!", 4) == 2);  // a surrogate pair
  CHECK(code_points("\U0001F600!", 4) == 1);
  CHECK(utf16("e\u0301x", 3) == 2);  // a combining accent is a unit of its own
  CHECK(utf16("a\r\nb", 3) == 3);
  CHECK(utf16(std::string_view("a\0b", 3), 2) == 2);
  CHECK(utf16("\ufeffa", 3) == 1);                   // byte order mark
  CHECK(utf16("\u05e9\u05dc\u05d5\u05dd", 8) == 4);  // right to left
  CHECK(utf16("\ufffd", 3) == 1);
  CHECK(OffsetMap("\U0001F600!", OffsetUnit::kUtf8)(4) == 4);
}

TEST_CASE("offsets agree with a plain count at every border of a long text") {
  const std::string_view parts[] = {"a", "\u00e9", "\u20ac", "\U0001F600", "bc\n", "\u0301"};
  std::string text;
  for (std::size_t i = 0; text.size() < 1000; ++i) text += parts[i * i % 6];

  const OffsetMap utf16_map(text, OffsetUnit::kUtf16);
  const OffsetMap code_point_map(text, OffsetUnit::kCodePoint);
  std::uint32_t units = 0;
  std::uint32_t points = 0;
  for (std::uint32_t byte = 0; byte <= text.size(); ++byte) {
    const bool is_border =
        byte == text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0) != 0x80;
    if (!is_border) continue;
    REQUIRE(utf16_map(byte) == units);
    REQUIRE(code_point_map(byte) == points);
    if (byte == text.size()) break;
    ++points;
    units += static_cast<unsigned char>(text[byte]) >= 0xF0 ? 2 : 1;
  }
}

}  // namespace
}  // namespace article_inspector
