#include "tools/encoding.h"

#include <catch_amalgamated.hpp>
#include <string>
#include <string_view>

namespace article_inspector {
namespace {

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

TEST_CASE("UTF-8 stays, with its mark, whatever is declared", "[encoding]") {
  CHECK(to_utf8("") == "");
  CHECK(to_utf8("plain") == "plain");
  CHECK(to_utf8("caf\u00e9") == "caf\u00e9");
  CHECK(to_utf8("\ufeffcaf\u00e9") == "\ufeffcaf\u00e9");
  CHECK(to_utf8("<meta charset=iso-8859-1>caf\u00e9") == "<meta charset=iso-8859-1>caf\u00e9");
}

TEST_CASE("UTF-16 is read with a mark and without", "[encoding]") {
  for (const bool big_endian : {true, false}) {
    CHECK(to_utf8(utf16(u"\ufeffcaf\u00e9 \U0001F600", big_endian)) == "caf\u00e9 \U0001F600");
    CHECK(to_utf8(utf16(u"<html><body><p>It costs just about \u20ac4 today</p>", big_endian)) ==
          "<html><body><p>It costs just about \u20ac4 today</p>");
    CHECK(to_utf8(utf16(u"\ufeffa\xD800", big_endian)) == "a\uFFFD");
    CHECK(to_utf8(utf16(u"\ufeffa", big_endian) + "b") == "a\uFFFD");
  }
}

TEST_CASE("windows-1252 is read where it is declared", "[encoding]") {
  const std::string_view head =
      GENERATE(as<std::string_view>(), "<meta charset=windows-1252>", "<meta charset='ISO-8859-1'>",
               "<META http-equiv=Content-Type content=\"text/html; charset=latin1\">",
               "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>", "<meta charset = \"cp1252\" />");
  // The second sign of the pair could be UTF-8.
  CHECK(to_utf8(std::string(head) + "\x93 na\xEFve \x94 \x80 4 \xC3\xA9") ==
        std::string(head) + "\u201c na\u00efve \u201d \u20ac 4 \u00c3\u00a9");
}

TEST_CASE("undeclared bytes are windows-1252 unless UTF-8 stands among them", "[encoding]") {
  CHECK(to_utf8("It\x92s na\xEFve") == "It\u2019s na\u00efve");
  CHECK(to_utf8("caf\u00e9 and a stray \xE9") == "caf\u00e9 and a stray \xE9");
  CHECK(to_utf8("<meta charset=utf-8>a stray \xE9") == "<meta charset=utf-8>a stray \xE9");
  CHECK(to_utf8("<p>the charset=latin1 of \u00e9</p>\xE9") ==
        "<p>the charset=latin1 of \u00e9</p>\xE9");
}

}  // namespace
}  // namespace article_inspector
