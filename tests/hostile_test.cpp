// Inputs that nobody wrote as an article: each has a sound report, and no text is lost. How long
// they take, tools/hostile_benchmark.cpp measures.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <string>
#include <string_view>

#include "core/inspect.h"
#include "core/limits.h"
#include "core/text/utf8.h"
#include "tests/support/check_report.h"
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
  Report report = inspect(input, options);
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

}  // namespace
}  // namespace article_inspector
