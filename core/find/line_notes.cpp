#include "core/find/line_notes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/text/furniture.h"
#include "core/text/furniture_heads.h"
#include "core/text/line_pattern.h"

namespace article_inspector {
namespace {

/// Paragraphs at the story's start in which a dateline without an agency counts.
constexpr int kDatelineParagraphs = 2;

void add(NoteKind kind, Span span, Reason reason, std::vector<Note>& notes) {
  notes.push_back({kind, span, {}, {}, std::move(reason)});
}

Span shifted(Span span, std::uint32_t by) { return {span.begin + by, span.end + by}; }

/// The parts of a line between its marks ("|", dashes, bullets), as spans in the line.
std::vector<Span> line_parts(const Line& line) {
  std::vector<Span> parts;
  std::size_t first = 0;
  for (std::size_t i = 0; i <= line.words.size(); ++i) {
    if (i < line.words.size() && !line.words[i].mark) continue;
    if (i > first) {
      const LineWord& begin = line.words[first];
      const LineWord& end = line.words[i - 1];
      parts.push_back({begin.span.begin - static_cast<std::uint32_t>(begin.lead.size()),
                       end.span.end + static_cast<std::uint32_t>(end.trail.size())});
    }
    first = i + 1;
  }
  return parts;
}

/// "By Ann Lee | 3 May 2025 | Photo: Bo Hu" holds three notes: what the parts say beyond `kind`.
void add_parts(std::string_view text, const Block& block, NoteKind kind, std::vector<Note>& notes) {
  const Line line{text, split_line(text)};
  const std::vector<Span> parts = line_parts(line);
  if (parts.size() < 2) return;
  std::vector<NoteKind> seen = {kind};
  for (Span part : parts) {
    auto found = classify_furniture(slice(text, part));
    if (!found || std::find(seen.begin(), seen.end(), found->kind) != seen.end()) continue;
    seen.push_back(found->kind);
    add(found->kind, shifted(part, block.span.begin), std::move(found->reason), notes);
  }
}

/// "Published: 3 May 2025 Updated: 4 May 2025": the note that begins inside a dateline or byline.
void add_update(std::string_view text, const Block& block, std::vector<Note>& notes) {
  const Line line{text, split_line(text)};
  for (std::size_t i = 1; i < line.words.size(); ++i) {
    const LineWord& word = line.words[i];
    if (word.mark || !word.capital) continue;
    const std::uint32_t begin = word.span.begin;
    auto found = classify_furniture(text.substr(begin));
    if (!found || found->kind != NoteKind::kUpdate) continue;
    add(NoteKind::kUpdate, {block.span.begin + begin, block.span.end}, std::move(found->reason),
        notes);
    return;
  }
}

/// Kinds whose lines are often several notes in a row.
bool is_compound(NoteKind kind) {
  return kind == NoteKind::kByline || kind == NoteKind::kDateline || kind == NoteKind::kFollow ||
         kind == NoteKind::kContact || kind == NoteKind::kPublisher;
}

}  // namespace

std::vector<Note> find_line_notes(const Article& article) {
  std::vector<Note> notes;
  int paragraphs = 0;
  std::optional<std::size_t> related;  // the note whose list goes on
  for (const Block& block : article.blocks) {
    const std::string_view text = slice(article.text, block.span);
    if (block.kind == BlockKind::kRelated && related && !furniture_kind(block.reason.rule)) {
      notes[*related].span->end = block.span.end;
      continue;
    }
    related.reset();
    if (const auto kind = furniture_kind(block.reason.rule)) {
      if (*kind == NoteKind::kRelated) related = notes.size();
      Span span = block.span;
      if (*kind == NoteKind::kImageCredit && block.role == Role::kBody) {
        if (const auto line = classify_furniture(text)) span.begin += line->begin;
      }
      add(*kind, span, block.reason, notes);
      if (is_compound(*kind)) add_parts(text, block, *kind, notes);
      if (*kind == NoteKind::kDateline) add_update(text, block, notes);
      continue;
    }
    if (block.role != Role::kBody || block.kind != BlockKind::kParagraph) continue;
    ++paragraphs;
    const auto lead = lead_dateline(text);
    if (!lead || (!lead->credit && paragraphs > kDatelineParagraphs)) continue;
    add(NoteKind::kDateline, shifted(lead->dateline, block.span.begin),
        {"dateline-in-front", "Place or date in front of the paragraph."}, notes);
    if (!lead->credit) continue;
    add(NoteKind::kWireCredit, shifted(*lead->credit, block.span.begin),
        {"credit-in-dateline", "An agency named behind the dateline."}, notes);
  }
  return notes;
}

}  // namespace article_inspector
