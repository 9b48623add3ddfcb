#include "tests/support/sample_report.h"

#include <stdexcept>
#include <string>

namespace article_inspector {

Span span_of(std::string_view text, std::string_view words) {
  const std::size_t begin = text.find(words);
  if (begin == text.npos) throw std::logic_error("not in the text: " + std::string(words));
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
}

Report sample_report() {
  Report report;
  report.model = "en-1";
  Article& article = report.article;
  article.text =
      "\U0001F600 \u201cThe bridge,\u201d said Ad\u00e4 Lind, \u201copens\non May 2.\u201d Over 40 "
      "people came.\n(c) Town Post";
  const std::string_view text = article.text;
  const auto at = [&](std::string_view words) { return span_of(text, words); };
  const Span body{0, at("\n(c)").begin};

  article.language = "en";
  article.title = "A *new* bridge";
  article.byline = {"Bo Ek"};
  article.published = "2025-05-01";
  article.url = "https://town.example/a";
  article.blocks = {{body, BlockKind::kParagraph, Role::kBody, {"line", "A line of the text."}},
                    {at("(c) Town Post"),
                     BlockKind::kFooter,
                     Role::kFurniture,
                     {"copyright", "A copyright line."}}};
  article.sentences = {{0, at(" Over").begin}, at("Over 40 people came."), at("(c) Town Post")};
  article.links = {{at("bridge"), "https://town.example/b", "town.example"}};

  const Reason reason{"by-hand", "Made by hand."};
  const std::string_view lind = "Ad\u00e4 Lind";
  report.entities = {
      {EntityType::kPerson, std::string(lind), 98, {{at(lind), MentionForm::kName}}, reason}};
  report.values = {
      {ValueType::kDate, at("May 2"), {.text = "2025-05-02", .numbers = {}, .unit = {}}, reason},
      {ValueType::kCardinal,
       at("40"),
       {.text = {}, .numbers = {40}, .modifier = Modifier::kMoreThan, .unit = "people"},
       reason}};
  report.claims = {{.kind = ClaimKind::kDirect,
                    .content = {at("\u201cThe bridge,\u201d"), at("\u201copens\non May 2.\u201d")},
                    .cue = at("said"),
                    .source = at(lind),
                    .source_id = 0,
                    .source_kind = SourceKind::kPerson,
                    .entities = {},
                    .values = {0},
                    .tags = {Tag::kQuote, Tag::kDate},
                    .confidence = 90,
                    .reason = {"inverted-cue", "The name follows \"said\"."},
                    .source_reason = reason}};
  report.sources = {{.name = std::string(lind),
                     .kind = SourceKind::kPerson,
                     .named = true,
                     .entity = 0,
                     .role = {},
                     .mentions = {at(lind)},
                     .claims = {0},
                     .reason = reason}};
  report.notes = {{NoteKind::kLicence, at("(c) Town Post"), "Who owns it.", {}, reason},
                  {NoteKind::kSingleSource, std::nullopt, "One source only.", {0}, reason}};
  report.voice = {.named = 1, .own = 1};
  report.notices = {{"input-too-long", "The end was cut off."}};
  return report;
}

}  // namespace article_inspector
