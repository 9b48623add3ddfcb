#include "core/find/claims.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <string>

#include "core/inspect.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

bool tagged(const char* text, Tag tag) {
  const Report report = inspect(text, {}, builtin_model());
  REQUIRE(report.claims.size() == 1);
  const std::vector<Tag>& tags = report.claims[0].tags;
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

SourceKind kind_of(const char* text) {
  const Report report = inspect(text, {}, builtin_model());
  REQUIRE(report.claims.size() == 1);
  return report.claims[0].source_kind;
}

TEST_CASE("a claim says what in it could be checked", "[claims]") {
  CHECK(tagged("She said: \"We are ready.\"", Tag::kQuote));
  CHECK_FALSE(tagged("She said they were ready.", Tag::kQuote));
  CHECK(tagged("She said the dam was higher than the church.", Tag::kComparison));
  CHECK(tagged("She said it was the largest dam of all.", Tag::kSuperlative));
  CHECK(tagged("She said it failed because of the rain.", Tag::kCause));
  CHECK(tagged("She said the dam will fail.", Tag::kPrediction));
  CHECK(tagged("She said the dam did not fail.", Tag::kNegation));
  CHECK(tagged("She said the dam was illegal.", Tag::kLaw));
}

TEST_CASE("the kind of a source comes from its head", "[claims]") {
  CHECK(kind_of("He said the dam was safe.") == SourceKind::kPerson);
  CHECK(kind_of("The ministry said the dam was safe.") == SourceKind::kOrganization);
  CHECK(kind_of("A ministry statement said the dam was safe.") == SourceKind::kDocument);
  CHECK(kind_of("Local media reported that the dam was safe.") == SourceKind::kMedia);
  CHECK(kind_of("One official said the dam was safe.") == SourceKind::kAnonymous);
  CHECK(kind_of("One official, who asked not to be named because Mara Lind was near, said the dam "
                "was safe.") == SourceKind::kAnonymous);
  CHECK(kind_of("Two people close to the talks said the dam was safe.") == SourceKind::kAnonymous);
  CHECK(kind_of("Officials said the dam was safe.") == SourceKind::kGroup);
  CHECK(kind_of("Residents said the dam was safe.") == SourceKind::kGroup);
  CHECK(kind_of("Police said the dam was safe.") == SourceKind::kOrganization);
  CHECK(kind_of("The newspaper \"Den\" said the dam was safe.") == SourceKind::kMedia);
  CHECK(kind_of("One tweet said the dam was safe.") == SourceKind::kSocial);
  CHECK(kind_of("The dam is reportedly safe.") == SourceKind::kNone);
}

TEST_CASE("a relative word is of the kind of what it stands for", "[claims]") {
  CHECK(kind_of("I read the town's own report, which says the dam was safe.") ==
        SourceKind::kDocument);
  CHECK(kind_of("There was a bank, which said the dam was safe.") == SourceKind::kOrganization);
}

TEST_CASE("a pronoun inside a source does not name it", "[claims]") {
  const Report report = inspect(
      "Marta Velano left early. A senior official, who spoke on condition of anonymity because he "
      "was not authorized to talk, said that the dam was safe.",
      {}, builtin_model());
  REQUIRE(report.claims.size() == 1);
  CHECK(report.claims[0].source_kind == SourceKind::kAnonymous);
  CHECK_FALSE(report.sources[0].entity.has_value());
}

TEST_CASE("the name inside a description tells which source it is", "[claims]") {
  const Report report = inspect(
      "Talks went on, said a Kremlin statement. Norway's NRK public broadcaster reported that the "
      "dam was safe.",
      {}, builtin_model());
  REQUIRE(report.sources.size() == 2);
  CHECK(report.sources[0].name == "Kremlin statement");
  CHECK(report.sources[0].kind == SourceKind::kDocument);
  CHECK(report.sources[0].named);
  REQUIRE(report.sources[0].entity);
  CHECK(report.entities[*report.sources[0].entity].name == "Kremlin");
  CHECK(report.sources[1].kind == SourceKind::kMedia);
  REQUIRE(report.sources[1].entity);
  CHECK(report.entities[*report.sources[1].entity].name == "NRK");
}

TEST_CASE("a claim without a source has no source entry", "[claims]") {
  const Report report = inspect("The dam is reportedly safe.", {}, builtin_model());
  REQUIRE(report.claims.size() == 1);
  CHECK_FALSE(report.claims[0].source_id.has_value());
  CHECK(report.sources.empty());
}

TEST_CASE("the same words are the same source", "[claims]") {
  const Report report =
      inspect("The ministry said the dam was safe. Later the ministry said it was not.", {},
              builtin_model());
  REQUIRE(report.claims.size() == 2);
  REQUIRE(report.sources.size() == 1);
  CHECK(report.sources[0].claims.size() == 2);
  CHECK(report.sources[0].mentions.size() == 2);
}

TEST_CASE("a pronoun goes on with the source before it", "[claims]") {
  const Report report = inspect(
      "Mara Lind said the dam was safe. She said it would hold for years.", {}, builtin_model());
  REQUIRE(report.claims.size() == 2);
  CHECK(report.claims[0].source_id == report.claims[1].source_id);
}

TEST_CASE("a pronoun goes on with an unnamed person", "[claims]") {
  const Report report = inspect(
      "A resident, who asked for anonymity, said the men demanded cash. \"They came at night,\" "
      "she said.",
      {}, builtin_model());
  REQUIRE(report.claims.size() == 3);
  CHECK(report.claims[2].source_kind == SourceKind::kAnonymous);
  CHECK(report.claims[2].source_id == report.claims[0].source_id);
}

TEST_CASE("a role with a name is the person named", "[claims]") {
  const Report report =
      inspect("The chairman of the Rima Traders Union, Chief Emeka Obi, said it was safe.", {},
              builtin_model());
  REQUIRE(report.sources.size() == 1);
  CHECK(report.sources[0].name == "Emeka Obi");
  CHECK(report.sources[0].kind == SourceKind::kPerson);
}

TEST_CASE("a document is one however it was published", "[claims]") {
  const Report report =
      inspect("A report published last week by the Institute found that the lake was dead.", {},
              builtin_model());
  REQUIRE(report.claims.size() == 1);
  CHECK(report.claims[0].source_kind == SourceKind::kDocument);
}

TEST_CASE("somebody's words are theirs", "[claims]") {
  const Report report =
      inspect("Mara Lind said it was safe. According to her words, the wall will hold.", {},
              builtin_model());
  REQUIRE(report.claims.size() == 2);
  CHECK(report.claims[0].source_id == report.claims[1].source_id);
}

TEST_CASE("sources stand in the order of their first mention", "[claims]") {
  const Report report =
      inspect("The dam was safe, the ministry said. Critics said it was not.", {}, builtin_model());
  REQUIRE(report.sources.size() == 2);
  CHECK(report.sources[0].mentions[0] < report.sources[1].mentions[0]);
  for (const Claim& claim : report.claims) {
    REQUIRE(claim.source_id.has_value());
    const std::vector<Span>& mentions = report.sources[*claim.source_id].mentions;
    CHECK(std::find(mentions.begin(), mentions.end(), *claim.source) != mentions.end());
  }
}

TEST_CASE("a reason names the rule and the cue", "[claims]") {
  const Report report = inspect("\"We are ready,\" said the mayor.", {}, builtin_model());
  REQUIRE(report.claims.size() == 1);
  CHECK(report.claims[0].reason.rule == "quote-before-verb");
  CHECK(report.claims[0].reason.message ==
        "The verb \u201csaid\u201d after the quotation is followed by the speaker.");
}

}  // namespace
}  // namespace article_inspector
