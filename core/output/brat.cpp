#include "core/output/brat.h"

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/output/names.h"
#include "core/output/offsets.h"
#include "core/output/words.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// Characters at which brat, or a reader of its files, would begin a new line or column.
bool breaks_span(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

class BratWriter {
 public:
  explicit BratWriter(const Report& report)
      : report_(report),
        text_(report.article.text),
        offsets_(report.article.text, OffsetUnit::kCodePoint) {}

  std::string write() {
    for (const Entity& entity : report_.entities) write_entity(entity);
    for (const Value& value : report_.values) {
      const std::size_t id = write_spans(name_of(value.type), {value.span});
      write_note(id, value_in_words(value));
    }
    for (const Claim& claim : report_.claims) write_claim(claim);
    for (const Note& note : report_.notes) {
      if (note.span) write_note(write_spans(name_of(note.kind), {*note.span}), note.message);
    }
    return std::move(out_);
  }

 private:
  void write_entity(const Entity& entity) {
    std::string ids;
    for (const Mention& mention : entity.mentions) {
      ids += " T" + std::to_string(write_spans(name_of(entity.type), {mention.span}));
    }
    if (entity.mentions.size() > 1) out_ += "*\tEquiv" + ids + '\n';
  }

  void write_claim(const Claim& claim) {
    const std::size_t content = write_spans("Content", claim.content);
    write_attribute("Kind", content, name_of(claim.kind));
    write_attribute("Stance", content, name_of(claim.stance));
    write_attribute("SourceKind", content, name_of(claim.source_kind));
    if (claim.source) write_relation("Source", content, *claim.source);
    if (claim.cue) write_relation("Cue", content, *claim.cue);
  }

  /// A text-bound annotation over the parts of the spans that have no line end in them.
  std::size_t write_spans(std::string_view label, const std::vector<Span>& spans) {
    std::vector<Span> parts;
    for (const Span span : spans) append_parts(span, parts);
    out_ += 'T' + std::to_string(++last_span_) + '\t' + std::string(label);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Span ends = offsets_(parts[i]);
      out_ += (i == 0 ? ' ' : ';') + std::to_string(ends.begin) + ' ' + std::to_string(ends.end);
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
      out_ += i == 0 ? '\t' : ' ';
      out_ += slice(text_, parts[i]);
    }
    out_ += '\n';
    return last_span_;
  }

  void append_parts(Span span, std::vector<Span>& parts) const {
    std::uint32_t begin = span.begin;
    for (std::size_t at = span.begin; at < span.end;) {
      const auto here = static_cast<std::uint32_t>(at);
      if (!breaks_span(next_code_point(text_, at))) continue;
      if (begin < here) parts.push_back({begin, here});
      begin = static_cast<std::uint32_t>(at);
    }
    if (begin < span.end) parts.push_back({begin, span.end});
  }

  void write_relation(std::string_view role, std::size_t content, Span span) {
    const std::size_t id = write_spans(role, {span});
    out_ += 'R' + std::to_string(++last_relation_) + '\t' + std::string(role) + " Arg1:T" +
            std::to_string(content) + " Arg2:T" + std::to_string(id) + '\n';
  }

  void write_attribute(std::string_view name, std::size_t span_id, std::string_view value) {
    out_ += 'A' + std::to_string(++last_attribute_) + '\t' + std::string(name) + " T" +
            std::to_string(span_id) + ' ' + std::string(value) + '\n';
  }

  void write_note(std::size_t span_id, std::string_view words) {
    if (words.empty()) return;
    out_ += '#' + std::to_string(++last_note_) + "\tAnnotatorNotes T" + std::to_string(span_id) +
            '\t' + on_one_line(words) + '\n';
  }

  const Report& report_;
  std::string_view text_;
  OffsetMap offsets_;
  std::string out_;
  std::size_t last_span_ = 0;
  std::size_t last_relation_ = 0;
  std::size_t last_attribute_ = 0;
  std::size_t last_note_ = 0;
};

}  // namespace

std::string to_brat(const Report& report) { return BratWriter(report).write(); }

}  // namespace article_inspector
