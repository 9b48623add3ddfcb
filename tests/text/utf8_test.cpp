#include "core/text/utf8.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

using namespace std::string_literals;

#define FFFD "\xEF\xBF\xBD"

TEST_CASE("well-formed UTF-8 passes unchanged", "[utf8]") {
  const std::string text = GENERATE(
      ""s, "plain"s, "caf\xC3\xA9"s, "\xE2\x82\xAC 5"s, "\xF0\x9F\x98\x80"s,
      "\xEF\xBB\xBF with BOM"s, "a\0b"s, "eight bytes and then \xC3\xA9 some more than eight"s,
      "\xC2\x80"s, "\xDF\xBF"s, "\xE0\xA0\x80"s, "\xED\x9F\xBF"s, "\xEE\x80\x80"s, "\xEF\xBF\xBF"s,
      "\xF0\x90\x80\x80"s, "\xF4\x8F\xBF\xBF"s, "real " FFFD " stays"s);
  const RepairedText repaired = repair_utf8(text);
  CHECK(repaired.text == text);
  CHECK(repaired.replaced == 0);
}

TEST_CASE("each maximal subpart becomes one U+FFFD", "[utf8]") {
  struct Case {
    std::string bytes;
    std::string text;
    std::uint32_t replaced;
  };
  const Case c = GENERATE(values<Case>({
      {"\x80", FFFD, 1},
      {"a\xFFz", "a" FFFD "z", 1},
      {"\xC0\xAF", FFFD FFFD, 2},                    // overlong
      {"\xC1\xBF", FFFD FFFD, 2},                    //
      {"\xE0\x80\xAF", FFFD FFFD FFFD, 3},           //
      {"\xF0\x80\x80\xAF", FFFD FFFD FFFD FFFD, 4},  //
      {"\xED\xA0\x80", FFFD FFFD FFFD, 3},           // surrogate
      {"\xED\xBF\xBF", FFFD FFFD FFFD, 3},           //
      {"\xF4\x90\x80\x80", FFFD FFFD FFFD FFFD, 4},  // over U+10FFFF
      {"\xF5\x80\x80\x80", FFFD FFFD FFFD FFFD, 4},  //
      {"\xE2\x82", FFFD, 1},                         // truncated at the end
      {"\xF0\x9F\x98", FFFD, 1},                     //
      {"\xF0\x9F\x98z", FFFD "z", 1},                // truncated by a letter
      {"\xE2\x82\xC3\xA9", FFFD "\xC3\xA9", 1},      // truncated by a lead byte
      {"\xC3", FFFD, 1},                             //
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF"
       "A",
       FFFD FFFD FFFD FFFD "A", 4},
      {"\xC3\xA9\x80\xC3\xA9", "\xC3\xA9" FFFD "\xC3\xA9", 1},
  }));
  const RepairedText repaired = repair_utf8(c.bytes);
  CHECK(repaired.text == c.text);
  CHECK(repaired.replaced == c.replaced);
}

TEST_CASE("whatever the bytes, the repaired text needs no repair", "[utf8]") {
  std::uint32_t seed = 12345;
  for (int round = 0; round < 200; ++round) {
    std::string bytes;
    for (int i = 0; i < 64; ++i) {
      seed = seed * 1664525 + 1013904223;
      bytes.push_back(static_cast<char>(seed >> 24));
    }
    const std::string text = repair_utf8(bytes).text;
    CHECK(repair_utf8(text).replaced == 0);
  }
}

TEST_CASE("code points are read and written alike", "[utf8]") {
  for (const char32_t c :
       {U'\0', U'a', U'\x7F', U'\x80', U'\u00E9', U'\u07FF', U'\u0800', U'\u20AC', U'\uFEFF',
        U'\uFFFF', U'\U00010000', U'\U0001F600', U'\U0010FFFF'}) {
    std::string text = "x";
    append_utf8(text, c);
    text += "y";
    std::size_t at = 1;
    CHECK(next_code_point(text, at) == c);
    CHECK(at == text.size() - 1);
  }
}

TEST_CASE("a limit falls back to the last border", "[utf8]") {
  const std::string text = "a\xC3\xA9\xF0\x9F\x98\x80z";
  const std::size_t expected[] = {0, 1, 1, 3, 3, 3, 3, 7, 8, 8, 8};
  for (std::size_t limit = 0; limit < std::size(expected); ++limit) {
    CHECK(floor_to_border(text, limit) == expected[limit]);
  }
}

TEST_CASE("white space holds what shows nothing", "[utf8]") {
  for (const char32_t c :
       {U' ', U'\t', U'\n', U'\r', U'\f', U'\v', U'\0', U'\u0085', U'\u00A0', U'\u1680', U'\u2003',
        U'\u200B', U'\u200D', U'\u2028', U'\u202F', U'\u2060', U'\u3000', U'\uFEFF'}) {
    CHECK(is_space(c));
  }
  for (const char32_t c : {U'a', U'\x01', U'\x7F', U'-', U'\u00AD', U'\u2010', U'\uFFFD'}) {
    CHECK_FALSE(is_space(c));
  }
}

TEST_CASE("letters of any alphabet, with their combining marks", "[utf8]") {
  for (const char32_t c : {U'a', U'Z', U'\u00E9', U'\u0142', U'\u0301', U'\u03B1', U'\u0436',
                           U'\u05D0', U'\u0627', U'\u0905', U'\u093F', U'\u0E01', U'\u10D0',
                           U'\u4E2D', U'\u30A2', U'\uAC00', U'\U0001D400', U'\U00020000'}) {
    CHECK(is_letter(c));
  }
  for (const char32_t c : {U'0', U' ', U'@', U'[', U'`', U'{', U'\u00D7', U'\u00F7', U'\u2019',
                           U'\u20AC', U'\u3002', U'\uFE0F', U'\u20E3', U'\U0001F600', U'\u0660'}) {
    CHECK_FALSE(is_letter(c));
  }
}

TEST_CASE("upper case", "[utf8]") {
  for (const char32_t c :
       {U'A', U'Z', U'\u00C0', U'\u00DE', U'\u0104', U'\u0130', U'\u017D', U'\u01A0', U'\u0391',
        U'\u0416', U'\u0531', U'\u10A0', U'\u1E9E', U'\u1EA0'}) {
    CHECK(is_upper(c));
  }
  for (const char32_t c : {U'a', U'1', U'\u00D7', U'\u00DF', U'\u0105', U'\u0131', U'\u017E',
                           U'\u03B1', U'\u0436', U'\u03A2', U'\u05D0', U'\u4E2D'}) {
    CHECK_FALSE(is_upper(c));
  }
}

TEST_CASE("only ASCII digits are digits", "[utf8]") {
  CHECK(is_digit(U'0'));
  CHECK(is_digit(U'9'));
  CHECK_FALSE(is_digit(U'a'));
  CHECK_FALSE(is_digit(U'\u0660'));
  CHECK_FALSE(is_digit(U'\u00B2'));
}

TEST_CASE("lower case", "[utf8]") {
  struct Case {
    std::string_view text;
    std::string_view small;
  };
  const Case c = GENERATE(values<Case>({
      {"", ""},
      {"The QUICK Fox, 12", "the quick fox, 12"},
      {"\u00C9T\u00C9 \u00D7 \u00DF", "\u00E9t\u00E9 \u00D7 \u00DF"},
      {"\u0141\u00D3D\u0179", "\u0142\u00F3d\u017A"},
      {"\u0130stanbul", "istanbul"},
      {"\u0218tef\u0102N\u021A", "\u0219tef\u0103n\u021B"},
      {"\u0110\u01AFA \u01A0I \u1EA0\u1EE8", "\u0111\u01B0a \u01A1i \u1EA1\u1EE9"},
      {"\u0391\u0398\u0397\u039D\u0386\u038F", "\u03B1\u03B8\u03B7\u03BD\u03AC\u03CE"},
      {"\u041A\u0438\u0457\u0412 \u0401\u0492", "\u043A\u0438\u0457\u0432 \u0451\u0493"},
      {"\u0178 \u1E9E", "\u00FF \u00DF"},
      {"\U0001F600 A", "\U0001F600 a"},
  }));
  CHECK(to_lower(c.text) == c.small);
}

}  // namespace
}  // namespace article_inspector
