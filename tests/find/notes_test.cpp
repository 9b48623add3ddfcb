#include "core/find/notes.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "core/inspect.h"
#include "core/output/names.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

/// "kind:words | kind:words" for the notes that have a span.
std::string shown(std::string_view text) {
  const Report report = inspect(text, {}, builtin_model());
  std::string out;
  for (const Note& note : report.notes) {
    if (!note.span) continue;
    if (!out.empty()) out += " | ";
    out += name_of(note.kind);
    out += ':';
    out += slice(report.article.text, *note.span);
  }
  return out;
}

bool has_kind(std::string_view text, NoteKind kind) {
  for (const Note& note : inspect(text, {}, builtin_model()).notes) {
    if (note.kind == kind) return true;
  }
  return false;
}

constexpr std::string_view kStory =
    "The ferry company will add two sailings a day until the end of the autumn season.";

std::string after_story(std::string_view line) {
  return std::string(kStory) + "\n\n" + std::string(line);
}

TEST_CASE("a credit at a paragraph's end", "[notes]") {
  CHECK(shown("The canal will open in May. (With inputs from Fjord News Service)") ==
        "wire_credit:With inputs from Fjord News Service");
  CHECK_FALSE(has_kind("She worked with inputs from several fields.", NoteKind::kWireCredit));
}

TEST_CASE("words that leave a source without a name", "[notes]") {
  CHECK(shown("A harbour official, who spoke on condition of anonymity because the talks are "
              "private, doubted it.") ==
        "anonymity:on condition of anonymity because the talks are private");
  CHECK(shown("A pilot who asked not to be named for fear of reprisals called it reckless.") ==
        "anonymity:who asked not to be named for fear of reprisals called it reckless");
  CHECK(has_kind("Two officers were not authorized to speak to the press.", NoteKind::kAnonymity));
  CHECK(has_kind("She did not want her name used, she added.", NoteKind::kAnonymity));
  CHECK_FALSE(has_kind("The square was named after a poet.", NoteKind::kAnonymity));
  CHECK_FALSE(has_kind("Sailors are not allowed to smoke on deck.", NoteKind::kAnonymity));
}

TEST_CASE("no comment was had", "[notes]") {
  CHECK(shown("The port authority declined to comment.") == "no_comment:declined to comment");
  CHECK(has_kind("The ministry did not respond to a request for comment.", NoteKind::kNoComment));
  CHECK(has_kind("Mr Aalto could not be reached.", NoteKind::kNoComment));
  CHECK(has_kind("Calls to the harbour office went unanswered.", NoteKind::kNoComment));
  CHECK_FALSE(has_kind("The patients did not respond to the new drug.", NoteKind::kNoComment));
}

TEST_CASE("what was not verified", "[notes]") {
  CHECK(shown("The claim could not be independently verified.") ==
        "unverified:could not be independently verified");
  CHECK(has_kind("Fjord Wire was unable to confirm the figure.", NoteKind::kUnverified));
  CHECK_FALSE(has_kind("The theory was confirmed by later studies.", NoteKind::kUnverified));
}

TEST_CASE("claims that rest on another outlet", "[notes]") {
  CHECK(shown("Last May, Norway\xE2\x80\x99s Kanal public broadcaster reported that the ferries "
              "were unsafe.") ==
        "secondhand:Norway\xE2\x80\x99s Kanal public broadcaster reported");
  CHECK(shown("The captain told Radio Skerry that he had seen no light.") ==
        "secondhand:told Radio Skerry");
  CHECK(shown("The ship was overloaded, according to the weekly Havnenytt.") ==
        "secondhand:according to the weekly Havnenytt");
  CHECK(shown("Local media reported that the pier had fallen.") ==
        "secondhand:Local media reported");
  CHECK(has_kind("He is ready to resign, the Lowland Gazette wrote.", NoteKind::kSecondhand));
  CHECK_FALSE(
      has_kind("The captain told the court that he had seen no light.", NoteKind::kSecondhand));
  CHECK_FALSE(
      has_kind("The captain told reporters that he had seen no light.", NoteKind::kSecondhand));
  CHECK_FALSE(has_kind("The company reported a loss of 3 million euros.", NoteKind::kSecondhand));
}

TEST_CASE("what the article's own outlet was told is first hand", "[notes]") {
  CHECK_FALSE(
      has_kind("Ferries to sail later\nBy Ilsa Brandvold, Lowland Gazette\n\n"
               "The captain told the Lowland Gazette that he had seen no light.",
               NoteKind::kSecondhand));
}

TEST_CASE("datelines and agencies in front of the story", "[notes]") {
  CHECK(shown("GENEVA (AP) \xE2\x80\x94 Delegates went home without a text.") ==
        "dateline:GENEVA | wire_credit:(AP)");
  CHECK(shown("Ferries to sail later\n\nOSLO, Norway, May 3 (Fjord Wire) - Ferries will sail "
              "later this year.") == "dateline:OSLO, Norway, May 3 | wire_credit:(Fjord Wire)");
  CHECK_FALSE(has_kind("NATO - the alliance of 32 states - meets in June.", NoteKind::kWireCredit));
  CHECK_FALSE(has_kind("On Monday, US officials went home.", NoteKind::kDateline));
}

TEST_CASE("byline, date and update in one line", "[notes]") {
  CHECK(shown("Ferries to sail later\nBy Ilsa Brandvold | 3 May 2025\n\n" + std::string(kStory)) ==
        "byline:By Ilsa Brandvold | 3 May 2025 | dateline:3 May 2025");
  CHECK(shown("Ferries to sail later\nPublished: 3 May 2025 Updated: 4 May 2025\n\n" +
              std::string(kStory)) ==
        "dateline:Published: 3 May 2025 Updated: 4 May 2025 | update:Updated: 4 May 2025");
}

TEST_CASE("a footer that speaks of its site", "[notes]") {
  CHECK(shown(after_story("________\nLowland Review: News and Views\n"
                          "NOW hosted at lowland.example\n"
                          "Previously, Lowland Review was at lowland.net.example.\n"
                          "The .net domain had been taken by the registry (https://a.example/b) "
                          "without notice\n")) ==
        "publisher:NOW hosted at lowland.example | "
        "publisher:Previously, Lowland Review was at lowland.net.example. | "
        "publisher:The .net domain had been taken by the registry (https://a.example/b) without "
        "notice");
}

TEST_CASE("a list of other stories is one note", "[notes]") {
  CHECK(shown(after_story("RELATED STORIES\nHarbour wall to be raised\nPier for sale")) ==
        "related:RELATED STORIES\nHarbour wall to be raised\nPier for sale");
}

TEST_CASE("the credit of a caption, without its text", "[notes]") {
  CHECK(shown(after_story("A ferry leaves the harbour of Vadso in June. Photo: Ilsa Brandvold")) ==
        "image_credit:Photo: Ilsa Brandvold");
}

TEST_CASE("notes say what they tell and why", "[notes]") {
  for (const Note& note :
       inspect(after_story("\xC2\xA9 2025 Fjord Media. All rights reserved."), {}, builtin_model())
           .notes) {
    CHECK_FALSE(note.message.empty());
    CHECK_FALSE(note.reason.rule.empty());
    CHECK_FALSE(note.reason.message.empty());
  }
}

SourcedClaims claims_of(std::vector<bool> named, std::vector<Index> sources) {
  SourcedClaims sourced;
  for (bool is_named : named) {
    Source source;
    source.named = is_named;
    source.name = "somebody";
    sourced.sources.push_back(source);
  }
  for (Index source : sources) {
    Claim claim;
    claim.content = {Span{0, 1}};
    claim.source_id = source;
    sourced.claims.push_back(claim);
  }
  return sourced;
}

std::vector<NoteKind> derived(const SourcedClaims& sourced) {
  std::vector<NoteKind> kinds;
  for (const Note& note : find_notes({}, {}, {}, sourced)) {
    CHECK_FALSE(note.span.has_value());
    kinds.push_back(note.kind);
  }
  return kinds;
}

TEST_CASE("what holds of all claims together", "[notes]") {
  CHECK(derived(claims_of({true}, {0, 0})) == std::vector{NoteKind::kSingleSource});
  CHECK(derived(claims_of({false, false}, {0, 1})) == std::vector{NoteKind::kNoNamedSource});
  CHECK(derived(claims_of({false}, {0, 0})) ==
        std::vector{NoteKind::kSingleSource, NoteKind::kNoNamedSource});
  CHECK(derived(claims_of({true, false}, {0, 1})).empty());
  CHECK(derived(claims_of({false}, {0})).empty());
}

TEST_CASE("a link of the body is a note, one of the furniture is not", "[notes]") {
  Article article;
  article.text = "See the report. Share";
  article.blocks = {{{0, 15}, BlockKind::kParagraph, Role::kBody, {"paragraph", "A paragraph."}},
                    {{16, 21}, BlockKind::kFooter, Role::kFurniture, {"nav", "Navigation."}}};
  article.links = {{{8, 14}, "https://a.example/r", "a.example"},
                   {{16, 21}, "https://b.example/", "b.example"}};
  const std::vector<Note> notes = find_notes(article, {}, {}, {});
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].kind == NoteKind::kLink);
  CHECK(notes[0].reason.message == "A link in the text to a.example.");
}

}  // namespace
}  // namespace article_inspector
