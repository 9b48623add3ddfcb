// The forms made from the report beside its own JSON.
#include <catch_amalgamated.hpp>

#include "core/output/annotations.h"
#include "core/output/brat.h"
#include "core/output/csv.h"
#include "core/output/displacy.h"
#include "core/output/markdown.h"
#include "core/output/schema_org.h"
#include "core/output/words.h"
#include "tests/support/sample_report.h"

namespace article_inspector {
namespace {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("web annotations locate in code points, with the words around") {
  const std::string json = to_annotations(sample_report());
  CHECK_THAT(json, ContainsSubstring(
                       "{\"id\":\"#e1-1\",\"type\":\"Annotation\",\"motivation\":\"tagging\","
                       "\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"classifying\",\"value\":"
                       "\"PERSON\"},{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":"
                       "\"Ad\u00e4 Lind\"}],\"target\":[{\"source\":\"https://town.example/a\","
                       "\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":21,\"end\":29},"
                       "{\"type\":\"TextQuoteSelector\",\"exact\":\"Ad\u00e4 Lind\",\"prefix\":"
                       "\"\U0001F600 \u201cThe bridge,\u201d said \","
                       "\"suffix\":\", \u201copens\\non May 2.\u201d Over 40 peop\"}]}]}"));
  CHECK_THAT(json, ContainsSubstring("\"start\":2,\"end\":15},"));  // both parts of the claim
  CHECK_THAT(json, ContainsSubstring("\"start\":31,\"end\":48},"));
  CHECK_THAT(json, !ContainsSubstring("One source only."));  // nothing to point at
}

TEST_CASE("schema.org has claims without a verdict") {
  const std::string json = to_schema_org(sample_report());
  CHECK(json ==
        "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"A *new* "
        "bridge\",\"author\":[{\"@type\":\"Person\",\"name\":\"Bo Ek\"}],\"datePublished\":\"2025-"
        "05-01\",\"url\":\"https://town.example/a\",\"inLanguage\":\"en\",\"articleBody\":"
        "\"\U0001F600 \u201cThe bridge,\u201d said Ad\u00e4 Lind, \u201copens\\non May 2.\u201d "
        "Over 40 people came.\",\"mentions\":[{\"@type\":\"Person\",\"name\":\"Ad\u00e4 Lind\"}],"
        "\"hasPart\":[{\"@type\":\"Claim\",\"text\":\"\u201cThe bridge,\u201d ... \u201copens\\non "
        "May 2.\u201d\",\"author\":{\"@type\":\"Person\",\"name\":\"Ad\u00e4 Lind\"}}]}\n");
}

TEST_CASE("the table of claims quotes what needs it") {
  CHECK(to_csv(sample_report(), OffsetUnit::kCodePoint) ==
        "id,kind,stance,source,source_name,source_kind,source_named,cue,content,tags,entities,"
        "values,confidence,begin,end\r\n"
        "c1,direct,asserted,Ad\u00e4 Lind,Ad\u00e4 Lind,person,yes,said,"
        "\"\u201cThe bridge,\u201d ... \u201copens\non May 2.\u201d\",quote date,,v1,0.9,2,48\r\n");
}

TEST_CASE("no cell of the table acts as a formula") {
  Report report = sample_report();
  for (const char* name : {"=1+1", "+1", "-1", "@x", "\tx", "\uff1d1"}) {
    report.sources[0].name = name;
    CHECK_THAT(to_csv(report, OffsetUnit::kUtf8), ContainsSubstring(",\"'" + std::string(name)));
  }
  report.sources[0].name = "say \"=1\"";
  CHECK_THAT(to_csv(report, OffsetUnit::kUtf8), ContainsSubstring(",\"say \"\"=1\"\"\","));
}

TEST_CASE("markdown notes escape the article's words") {
  Report report = sample_report();
  report.entities[0].name = "<b>\n# [x](y) `z`";
  const std::string markdown = to_markdown(report);
  CHECK_THAT(markdown, ContainsSubstring("# A \\*new\\* bridge\n"));
  CHECK_THAT(markdown,
             ContainsSubstring("- **\\<b\\> \\# \\[x\\](y) \\`z\\`** (PERSON): 1 mention\n"));
  CHECK_THAT(markdown,
             ContainsSubstring("- **Ad\u00e4 Lind** (person, asserted, \"said\"): "
                               "\u201cThe bridge,\u201d ... \u201copens on May 2.\u201d\n"));
  CHECK_THAT(markdown, ContainsSubstring("- CARDINAL: 40 = more than 40 people\n"));
  CHECK_THAT(markdown, ContainsSubstring("- **single\\_source**: One source only.\n"));
}

TEST_CASE("displaCy gets names and values in order") {
  CHECK_THAT(to_displacy(sample_report(), OffsetUnit::kCodePoint),
             ContainsSubstring("\"ents\":[{\"start\":21,\"end\":29,\"label\":\"PERSON\"},"
                               "{\"start\":41,\"end\":46,\"label\":\"DATE\"},"
                               "{\"start\":54,\"end\":56,\"label\":\"CARDINAL\"}],"
                               "\"title\":\"A *new* bridge\"}\n"));
}

TEST_CASE("brat spans break at line ends") {
  CHECK(to_brat(sample_report()) ==
        "T1\tPERSON 21 29\tAd\u00e4 Lind\n"
        "T2\tDATE 41 46\tMay 2\n"
        "#1\tAnnotatorNotes T2\t2025-05-02\n"
        "T3\tCARDINAL 54 56\t40\n"
        "#2\tAnnotatorNotes T3\tmore than 40 people\n"
        "T4\tContent 2 15;31 37;38 48\t\u201cThe bridge,\u201d \u201copens on May 2.\u201d\n"
        "A1\tKind T4 direct\n"
        "A2\tStance T4 asserted\n"
        "A3\tSourceKind T4 person\n"
        "T5\tSource 21 29\tAd\u00e4 Lind\n"
        "R1\tSource Arg1:T4 Arg2:T5\n"
        "T6\tCue 16 20\tsaid\n"
        "R2\tCue Arg1:T4 Arg2:T6\n"
        "T7\tlicence 70 83\t(c) Town Post\n"
        "#3\tAnnotatorNotes T7\tWho owns it.\n");
}

TEST_CASE("mentions of one entity are equivalent in brat") {
  Report report = sample_report();
  report.entities[0].mentions.push_back({report.values[0].span, MentionForm::kNominal});
  CHECK_THAT(to_brat(report), ContainsSubstring("*\tEquiv T1 T2\n"));
}

std::string in_words(ValueType type, Normalized normalized) {
  return value_in_words({type, {}, std::move(normalized), {}});
}

TEST_CASE("values in words") {
  CHECK(in_words(ValueType::kDate, {}) == "");
  CHECK(in_words(ValueType::kMoney, {.text = "", .numbers = {1, 2.5}, .unit = "USD"}) ==
        "1 to 2.5 USD");
  CHECK(in_words(ValueType::kPercent,
                 {.text = "", .numbers = {15}, .modifier = Modifier::kAtLeast, .unit = ""}) ==
        "at least 15%");
  CHECK(in_words(ValueType::kCardinal, {.text = "", .numbers = {}, .unit = "people"}) == "people");
}

}  // namespace
}  // namespace article_inspector
