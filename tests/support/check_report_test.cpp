#include "tests/support/check_report.h"

#include <catch_amalgamated.hpp>

#include "tests/support/sample_report.h"

namespace article_inspector {
namespace {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("a sound report breaks no invariant") { CHECK(check_report(sample_report()) == ""); }

/// What is said about the sample after `spoil` changed it.
template <typename Spoil>
std::string problems_after(Spoil spoil) {
  Report report = sample_report();
  spoil(report);
  return check_report(report);
}

TEST_CASE("each broken invariant is told") {
  CHECK_THAT(problems_after([](Report& r) { r.article.blocks.pop_back(); }),
             ContainsSubstring("text outside every block"));
  CHECK_THAT(problems_after([](Report& r) { r.article.blocks[1].span.begin = 0; }),
             ContainsSubstring("block: not in order or overlapping"));
  CHECK_THAT(problems_after([](Report& r) { r.entities[0].mentions[0].span.begin = 1; }),
             ContainsSubstring("not on borders"));
  CHECK_THAT(problems_after([](Report& r) { r.entities[0].mentions[0].span.end = 9999; }),
             ContainsSubstring("outside the text"));
  CHECK_THAT(problems_after([](Report& r) { r.values[0].span = r.entities[0].mentions[0].span; }),
             ContainsSubstring("names and values: not in order or overlapping"));
  CHECK_THAT(problems_after([](Report& r) { r.values[0].span = r.article.blocks[1].span; }),
             ContainsSubstring("value: not inside one block of the body"));
  CHECK_THAT(problems_after([](Report& r) { r.claims[0].source_id = 7; }),
             ContainsSubstring("its source does not list it"));
  CHECK_THAT(problems_after([](Report& r) { r.claims[0].source_kind = SourceKind::kNone; }),
             ContainsSubstring("source id and kind disagree"));
  CHECK_THAT(problems_after([](Report& r) { r.claims[0].values = {1}; }),
             ContainsSubstring("lists a value outside its content"));
  CHECK_THAT(problems_after([](Report& r) { r.sources[0].claims = {3}; }),
             ContainsSubstring("source's claims: no such id"));
  CHECK_THAT(problems_after([](Report& r) {
               r.notes[1].span = Span{0, 4};
             }),
             ContainsSubstring("note: span and kind disagree"));
  CHECK_THAT(problems_after([](Report& r) { r.voice.own = 2; }),
             ContainsSubstring("voices do not sum up"));
  CHECK_THAT(problems_after([](Report& r) { r.entities[0].reason.rule = "Not Kebab"; }),
             ContainsSubstring("entity: no reason"));
  CHECK_THAT(problems_after([](Report& r) { r.sources[0].name = "\xff"; }),
             ContainsSubstring("no UTF-8"));
}

}  // namespace
}  // namespace article_inspector
