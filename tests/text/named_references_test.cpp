// Our table against the state machine of gumbo's char_ref.c, which the tests link under another
// name.
#include "core/text/named_references.h"

#include <catch_amalgamated.hpp>
#include <string>
#include <string_view>

extern "C" std::size_t gumbo_match_named_char_ref(const char* text, std::size_t size,
                                                  int output[2]);

namespace article_inspector {
namespace {

constexpr char kTable[] =
#include "core/text/named_references.inc"
    ;

void check_same(std::string_view text) {
  int ours[2];
  int theirs[2];
  const std::size_t length = match_named_char_ref(text.data(), text.size(), ours);
  const std::size_t expected = gumbo_match_named_char_ref(text.data(), text.size(), theirs);
  if (length == expected && ours[0] == theirs[0] && ours[1] == theirs[1]) return;
  FAIL_CHECK(text << ": " << length << " bytes, U+" << std::hex << ours[0] << " U+" << ours[1]
                  << ", but gumbo: " << expected << " bytes, U+" << theirs[0] << " U+"
                  << theirs[1]);
}

TEST_CASE("named references read as the example says", "[named_references]") {
  CHECK(match_named_reference("amp;x").text == "&");
  CHECK(match_named_reference("amp;x").length == 4);
  CHECK(match_named_reference("notit;").length == 3);
  CHECK(match_named_reference("notit;").text == "\u00ac");
  CHECK(match_named_reference("NotEqualTilde;").text == "\u2242\u0338");
  CHECK(match_named_reference("x").length == 0);
  CHECK(match_named_reference("").length == 0);
}

TEST_CASE("every named reference reads as gumbo's own", "[named_references]") {
  int names = 0;
  for (std::size_t at = 0; at < sizeof(kTable) - 1;
       at += std::string_view(&kTable[at]).size() + 1) {
    const std::string_view entry(&kTable[at]);
    const std::string name(entry.substr(
        0, entry.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno"
                                   "pqrstuvwxyz;")));
    ++names;
    for (const char* behind : {"", ";", ";;", "x", "=", " ", "\u00e9", "amp;"}) {
      const std::string text = name + behind;
      for (std::size_t cut = 0; cut <= text.size(); ++cut) check_same(text.substr(0, cut));
    }
  }
  CHECK(names == 2231);
}

TEST_CASE("what is no reference reads as gumbo's own", "[named_references]") {
  for (std::string_view text :
       {"&", ";", "#", "zzz;", "AMPx", "ampamp;", "A", "\xff", "notin", "notin;"}) {
    check_same(text);
  }
  check_same(std::string(100, 'a'));
  check_same(std::string("am\0p;", 5));
}

}  // namespace
}  // namespace article_inspector
