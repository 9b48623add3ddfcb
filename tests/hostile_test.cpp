// Inputs that nobody wrote as an article: each has a sound report, and no text is lost. How long
// they take, tools/hostile_benchmark.cpp measures.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <string>
#include <string_view>

#include "core/inspect.h"
#include "core/limits.h"
#include "core/text/utf8.h"
#include "tests/support/check_report.h"
#include "tools/builtin_model.h"
#include "tools/hostile_inputs.h"

namespace article_inspector {
namespace {

// Sanitizers cost ten times the time.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t kSize = 20'000;
#else
constexpr std::size_t kSize = 200'000;
#endif

Report checked(std::string_view input, InputKind kind) {
  Options options;
  options.kind = kind;
  Report report = inspect(input, options, builtin_model());
  CHECK(check_report(report) == "");
  return report;
}

bool has_notice(const Report& report, std::string_view code) {
  return std::any_of(report.notices.begin(), report.notices.end(),
                     [&](const Notice& notice) { return notice.code == code; });
}

/// `text` without the characters that is_space takes for white space.
std::string visible(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!is_space(next_code_point(text, at))) result += text.substr(begin, at - begin);
  }
  return result;
}

TEST_CASE("nothing gives an empty report", "[hostile]") {
  for (const InputKind kind : {InputKind::kAuto, InputKind::kText, InputKind::kHtml}) {
    const Report report = checked("", kind);
    CHECK(report.article.text == "");
    CHECK(report.article.blocks.empty());
    CHECK(report.claims.empty());
    CHECK(report.entities.empty());
  }
}

TEST_CASE("plenty of one thing as text is kept as it is", "[hostile]") {
  for (const HostileUnit& unit : hostile_units()) {
    const std::string input = repeat(unit.unit, kSize / unit.unit.size());
    INFO("unit " << unit.unit);
    CHECK((checked(input, InputKind::kText).article.text == input));
    checked(input, InputKind::kAuto);
  }
}

TEST_CASE("plenty of markup loses none of its words", "[hostile]") {
  for (const HostileUnit& unit : hostile_units()) {
    if (!unit.unit.starts_with('<') && unit.unit != "&") continue;
    const std::size_t count = kSize / unit.unit.size();
    INFO("unit " << unit.unit);
    const Report report = checked(repeat(unit.unit, count), InputKind::kHtml);
    CHECK((visible(report.article.text) == repeat(unit.visible, count)));
  }
}

TEST_CASE("markup that nests too deep is told", "[hostile]") {
  CHECK(has_notice(checked(repeat("<div>w", kSize / 6), InputKind::kHtml), "markup-too-deep"));
}

TEST_CASE("a tag with very many attributes keeps its words", "[hostile]") {
  CHECK(checked(many_attributes(100'000), InputKind::kHtml).article.text == "word");
}

TEST_CASE("elements that are all open, none like another, keep their words", "[hostile]") {
  CHECK((visible(checked(many_fonts(kSize / 15), InputKind::kHtml).article.text) ==
         repeat("w", kSize / 15)));
}

TEST_CASE("random bytes are repaired and told", "[hostile]") {
  const std::string input = random_bytes(kSize);
  const Report report = checked(input, InputKind::kText);
  CHECK((report.article.text == repair_utf8(input).text));
  CHECK(has_notice(report, "invalid-utf8"));
  checked(input, InputKind::kAuto);
  checked(input, InputKind::kHtml);
}

TEST_CASE("input over the limit is cut at a character, and told", "[hostile]") {
  const std::string input = repeat("a\u00e9", kMaxInputBytes / 3 + 100);
  const Report report = checked(input, InputKind::kText);
  CHECK(report.article.text.size() <= kMaxInputBytes);
  CHECK(report.article.text.size() > kMaxInputBytes - 4);
  CHECK(has_notice(report, "input-too-long"));
}

TEST_CASE("five megabytes of news are read", "[hostile]") {
  const std::string input = news_like_text(5 * kSize);
  CHECK((checked(input, InputKind::kAuto).article.text == input));
}

TEST_CASE("characters that offsets stumble over", "[hostile]") {
  for (const std::string_view input : {
           std::string_view("\ufeffLima, May 2 \u2014 \u201cYes,\u201d said Ana\u0301 Diaz "
                            "\U0001F600.\r\n\r\nOk.\r"),
           std::string_view("a\0b\n\0\nMr. Lind said \0no\0.", 25),
           std::string_view("\u05d0\u05de\u05e8 Dan Levi said \u202eit is so\u202c on 5 May."),
           std::string_view("\xed\xa0\x80 said Bo Ek. \xf4\x90\x80\x80"),
           std::string_view("\u200b\u200d\ufeff"),
           std::string_view("\u2028He said no.\u2029\u0085She said yes.\v\f"),
       }) {
    INFO(input);
    for (const InputKind kind : {InputKind::kAuto, InputKind::kText, InputKind::kHtml}) {
      checked(input, kind);
    }
  }
}

TEST_CASE("lines, values and notes over their limits are told", "[hostile]") {
  const std::string lines = repeat("a\n", kMaxTextLines + 2);
  const Report by_line = checked(lines, InputKind::kText);
  CHECK((by_line.article.text == lines));
  CHECK(by_line.article.blocks.size() == kMaxTextLines + 1);
  CHECK(has_notice(by_line, "too-many-lines"));
  CHECK_FALSE(has_notice(checked(repeat("a\n", 1000), InputKind::kText), "too-many-lines"));

  const Report by_value = checked(repeat("$1 ", kMaxFindings + 1), InputKind::kText);
  CHECK(by_value.values.size() == kMaxFindings);
  CHECK(has_notice(by_value, "too-many-findings"));
  CHECK_FALSE(has_notice(checked(repeat("$1 ", 1000), InputKind::kText), "too-many-findings"));

  const Report by_note = checked(repeat("Anonymously, he ate. ", kMaxFindings + 1), InputKind::kText);
  CHECK(by_note.notes.size() >= kMaxFindings);
  CHECK(has_notice(by_note, "too-many-findings"));
}

TEST_CASE("attributes spread over many body tags are not compared", "[hostile]") {
  std::string html;
  for (std::size_t i = 0; i < kMaxRootTags + 1; ++i) html += "<body a" + std::to_string(i) + "=1>";
  const Report report = checked(html + "word", InputKind::kHtml);
  CHECK(report.article.text == "word");
  CHECK(has_notice(report, "markup-too-deep"));
}

TEST_CASE("numbers and dates beyond all reason", "[hostile]") {
  const std::string nines(400, '9');
  for (const std::string& text : {
           "It costs $" + nines + " million, or " + nines + "%, and 1." + nines + "e" + nines + ".",
           "On " + nines + " May 99999999999999999999, the " + nines + "th of them left.",
           std::string("On 30 February 2025, 0 May 0000 and May 32, 2025 at 99:99pm."),
           std::string(
               "The sum of 2300000000 and 9999999999 on 99999999/9, in the 9999999999990s."),
           std::string("In 2025-99-99, 99/99/9999, 0/0/0 and -1-1-1."),
           "One hundred million billion trillion trillion trillion " + nines + " years ago.",
           nines + " days ago, next " + nines + " weeks, " + nines + "/" + nines + " of it.",
           std::string("\u20ac0.") + std::string(400, '0') + "1bn to \u00a3" + nines + "tn",
       }) {
    INFO(text);
    const Report report = checked(text, InputKind::kText);
    for (const Value& value : report.values) {
      for (const double number : value.value.numbers) CHECK(std::isfinite(number));
    }
  }
}

TEST_CASE("options that are no dates and no addresses", "[hostile]") {
  for (const std::string_view odd :
       {"", "2025", "9999-99-99", "0000-00-00", "2025-02-30", "-1-1-1", "99999999999999999999",
        "http://", "://", "http://[", "javascript:1", "//", "\xff", "a b"}) {
    INFO(odd);
    Options options;
    options.kind = InputKind::kHtml;
    options.date = odd;
    options.url = odd;
    const std::string_view page =
        "<a href=../x>Ann Berg</a> said on Monday it was so. <a href='//'>Yesterday</a> too.";
    CHECK(check_report(inspect(page, options, builtin_model())) == "");
  }
}

}  // namespace
}  // namespace article_inspector
