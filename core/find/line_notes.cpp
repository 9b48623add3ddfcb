#include "core/find/line_notes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/find/outlets.h"
#include "core/language/lexicon.h"
#include "core/text/furniture.h"
#include "core/text/furniture_heads.h"
#include "core/text/line_pattern.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// Paragraphs at the story's start in which a dateline without an agency counts.
constexpr int kDatelineParagraphs = 2;

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

bool is_place(std::string_view name) {
  const Lexicon& lexicon = Lexicon::builtin();
  const LexClasses classes = lexicon.classes(lexicon.find(name));
  return classes.has(LexClass::kCity) || classes.has(LexClass::kCountry) ||
         classes.has(LexClass::kRegion);
}

/// "NEW YORK" as the lists have it: "New York".
std::string title_case(std::string_view words) {
  std::string out;
  bool start = true;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(words, at);
    const std::string_view one = words.substr(begin, at - begin);
    out += start ? std::string(one) : to_lower(one);
    start = !is_letter(c) && c != '\'' && c != 0x2019;
  }
  return out;
}

/// True if the words are in the lists as a person's: a given name, or a surname behind another.
bool is_person(const Line& part) {
  if (part.words.size() < 2 || part.words.size() > 5) return false;
  const Lexicon& lexicon = Lexicon::builtin();
  bool person = false;
  for (const LineWord& word : part.words) {
    if (word.digit) return false;
    const std::string name = title_case(slice(part.text, word.span));
    const LexClasses classes = lexicon.classes(lexicon.find(name));
    person = person || classes.has(LexClass::kFirstName) || classes.has(LexClass::kSurname);
  }
  return person && !is_place(title_case(part.text));
}

class LineNotes {
 public:
  explicit LineNotes(const Article& article) : article_(article) {}

  std::vector<Note> find() && {
    std::size_t paragraphs = 0;
    std::optional<std::size_t> related;  // the note whose list goes on
    for (const Block& block : article_.blocks) {
      const std::string_view text = slice(article_.text, block.span);
      if (block.kind == BlockKind::kRelated && related && !furniture_kind(block.reason.rule)) {
        notes_[*related].span->end = block.span.end;
        continue;
      }
      related.reset();
      if (const auto kind = furniture_kind(block.reason.rule)) {
        if (*kind == NoteKind::kRelated) related = notes_.size();
        read_furniture(text, block, *kind);
        continue;
      }
      if (block.role != Role::kBody) continue;
      if (block.kind == BlockKind::kHeading && paragraphs == 0) read_masthead(text, block);
      if (block.kind != BlockKind::kParagraph && block.kind != BlockKind::kHeadline) continue;
      read_lead(text, block, paragraphs);
      if (block.kind == BlockKind::kParagraph) ++paragraphs;
    }
    return std::move(notes_);
  }

 private:
  void add(NoteKind kind, Span span, Reason reason) {
    notes_.push_back({kind, span, {}, {}, std::move(reason)});
  }

  void read_furniture(std::string_view text, const Block& block, NoteKind kind) {
    const std::uint32_t begin = block.span.begin;
    if (kind == NoteKind::kImageCredit && block.role == Role::kBody) {
      const auto line = classify_furniture(text);
      add(kind, {begin + (line ? line->begin : 0), block.span.end}, block.reason);
      return;
    }
    add(kind, block.span, block.reason);
    const Line line(text);
    if (kind == NoteKind::kByline) {
      if (const auto date = date_part(line)) {
        add(NoteKind::kDateline, shifted(*date, begin),
            {"date-in-byline", "A date behind the names of the byline."});
      }
    }
    if (kind == NoteKind::kDateline) {
      if (const auto credit = bracket_credit(line)) {
        add(NoteKind::kWireCredit, shifted(*credit, begin),
            {"credit-in-dateline", "An agency named behind the dateline."});
      }
      add_update(line, block);
    }
    if (kind == NoteKind::kByline || kind == NoteKind::kDateline || kind == NoteKind::kFollow ||
        kind == NoteKind::kContact || kind == NoteKind::kPublisher ||
        kind == NoteKind::kWireCredit) {
      add_parts(line, block, kind);
    }
  }

  /// "By Ann Lee | 3 May 2025 | Photo: Bo Hu" holds three notes: what its parts say beyond `kind`.
  void add_parts(const Line& line, const Block& block, NoteKind kind) {
    const std::vector<Span> parts = line_parts(line);
    if (parts.size() < 2 && kind != NoteKind::kDateline) return;
    std::vector<NoteKind> seen = {kind};
    if (kind == NoteKind::kByline) seen.push_back(NoteKind::kDateline);
    for (Span span : parts) {
      const std::string_view text = slice(line.text, span);
      std::optional<NoteKind> part_kind;
      Reason reason;
      if (auto found = classify_furniture(text)) {
        part_kind = found->kind;
        reason = std::move(found->reason);
      } else if (kind == NoteKind::kDateline) {
        const std::string_view head = text.substr(0, text.find(','));
        if (is_person(Line(head))) {
          part_kind = NoteKind::kByline;
          reason = {"name-in-dateline", "A person's name beside the date."};
        } else if (looks_like_outlet(head) && !is_place(head)) {
          part_kind = NoteKind::kPublisher;
          reason = {"outlet-in-dateline", "An outlet's name beside the date."};
        }
      }
      if (!part_kind || std::find(seen.begin(), seen.end(), *part_kind) != seen.end()) continue;
      seen.push_back(*part_kind);
      add(*part_kind, shifted(span, block.span.begin), std::move(reason));
    }
  }

  /// "Published: 3 May 2025 Updated: 4 May 2025".
  void add_update(const Line& line, const Block& block) {
    for (std::size_t i = 1; i < line.words.size(); ++i) {
      const LineWord& word = line.words[i];
      if (word.low != "updated" && word.low != "modified" && word.low != "last") continue;
      auto found = classify_furniture(line.text.substr(word.span.begin));
      if (!found || found->kind != NoteKind::kUpdate) continue;
      add(NoteKind::kUpdate, {block.span.begin + word.span.begin, block.span.end},
          std::move(found->reason));
      return;
    }
  }

  /// An outlet's name alone between headline and story.
  void read_masthead(std::string_view text, const Block& block) {
    const Line line(text);
    if (line.words.size() > 6 || !looks_like_outlet(text)) return;
    add(NoteKind::kPublisher, block.span,
        {"outlet-over-story", "An outlet's name alone before the story."});
  }

  /// The dateline in front of a paragraph.
  void read_lead(std::string_view text, const Block& block, std::size_t paragraphs) {
    const auto lead = lead_dateline(text);
    if (!lead) return;
    if (!lead->credit) {
      if (paragraphs >= kDatelineParagraphs || placed_ || is_label(slice(text, lead->dateline))) {
        return;
      }
    }
    placed_ = true;
    add(NoteKind::kDateline, shifted(lead->dateline, block.span.begin),
        {"dateline-in-front", "Place or date in front of the paragraph."});
    if (!lead->credit) return;
    add(NoteKind::kWireCredit, shifted(*lead->credit, block.span.begin),
        {"credit-in-dateline", "An agency named behind the dateline."});
  }

  /// "BASKETBALL:": ordinary words in capitals, and no place of that name.
  bool is_label(std::string_view words) const {
    const Lexicon& lexicon = Lexicon::builtin();
    const std::string name = title_case(words.substr(0, words.find(',')));
    if (is_place(name)) return false;
    const Line line(words);
    return std::all_of(line.words.begin(), line.words.end(), [&](const LineWord& word) {
      return word.mark || lexicon.classes(lexicon.find(word.low)).has(LexClass::kCommon);
    });
  }

  const Article& article_;
  std::vector<Note> notes_;
  bool placed_ = false;  // a paragraph has begun with its dateline
};

}  // namespace

std::vector<Note> find_line_notes(const Article& article) { return LineNotes(article).find(); }

}  // namespace article_inspector
