#include "core/output/annotations.h"

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/output/json_writer.h"
#include "core/output/names.h"
#include "core/output/offsets.h"
#include "core/output/words.h"

namespace article_inspector {
namespace {

/// Code points of context on each side: enough to find the place again in a text that has changed.
constexpr int kContext = 32;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::string_view words_before(std::string_view text, std::uint32_t end) {
  std::size_t begin = end;
  for (int i = 0; i < kContext && begin > 0; ++i) {
    --begin;
    while (begin > 0 && is_continuation(text[begin])) --begin;
  }
  return text.substr(begin, end - begin);
}

std::string_view words_after(std::string_view text, std::uint32_t begin) {
  std::size_t end = begin;
  for (int i = 0; i < kContext && end < text.size(); ++i) {
    ++end;
    while (end < text.size() && is_continuation(text[end])) ++end;
  }
  return text.substr(begin, end - begin);
}

class AnnotationWriter {
 public:
  explicit AnnotationWriter(const Report& report)
      : report_(report),
        text_(report.article.text),
        offsets_(report.article.text, OffsetUnit::kCodePoint) {}

  std::string write() {
    json_.begin_object().key("@context").string("http://www.w3.org/ns/anno.jsonld");
    json_.key("id").string("#annotations").key("type").string("AnnotationPage");
    json_.key("items").begin_array();
    for (std::size_t i = 0; i < report_.entities.size(); ++i) {
      const Entity& entity = report_.entities[i];
      for (std::size_t m = 0; m < entity.mentions.size(); ++m) {
        write_annotation("#e" + std::to_string(i + 1) + "-" + std::to_string(m + 1), "tagging",
                         {{"classifying", name_of(entity.type)}, {"tagging", entity.name}},
                         {entity.mentions[m].span});
      }
    }
    for (std::size_t i = 0; i < report_.values.size(); ++i) {
      const Value& value = report_.values[i];
      const std::string meaning = value_in_words(value);
      write_annotation("#v" + std::to_string(i + 1), "classifying",
                       {{"classifying", name_of(value.type)}, {"describing", meaning}},
                       {value.span});
    }
    for (std::size_t i = 0; i < report_.claims.size(); ++i) {
      const Claim& claim = report_.claims[i];
      const Source* source = source_of(report_, claim);
      const std::string message = (source != nullptr ? source->name : "no source") + " (" +
                                  std::string(name_of(claim.source_kind)) + "), " +
                                  std::string(name_of(claim.kind)) + ", " +
                                  std::string(name_of(claim.stance));
      write_annotation("#c" + std::to_string(i + 1), "describing",
                       {{"classifying", "claim"}, {"describing", message}}, claim.content);
    }
    for (std::size_t i = 0; i < report_.notes.size(); ++i) {
      const Note& note = report_.notes[i];
      if (!note.span) continue;
      write_annotation("#n" + std::to_string(i + 1), "commenting",
                       {{"classifying", name_of(note.kind)}, {"commenting", note.message}},
                       {*note.span});
    }
    json_.end_array().end_object();
    return json_.take() + '\n';
  }

 private:
  struct Body {
    std::string_view purpose;
    std::string_view value;
  };

  void write_annotation(std::string_view id, std::string_view motivation,
                        const std::vector<Body>& bodies, const std::vector<Span>& targets) {
    json_.begin_object().key("id").string(id).key("type").string("Annotation");
    json_.key("motivation").string(motivation).key("body").begin_array();
    for (const Body& body : bodies) {
      if (body.value.empty()) continue;
      json_.begin_object().key("type").string("TextualBody");
      json_.key("purpose").string(body.purpose).key("value").string(body.value).end_object();
    }
    json_.end_array().key("target").begin_array();
    for (const Span span : targets) write_target(span);
    json_.end_array().end_object();
  }

  void write_target(Span span) {
    const std::string_view url = report_.article.url;
    const Span ends = offsets_(span);
    json_.begin_object()
        .key("source")
        .string(url.empty() ? "#text" : url)
        .key("selector")
        .begin_array();
    json_.begin_object().key("type").string("TextPositionSelector");
    json_.key("start").integer(ends.begin).key("end").integer(ends.end).end_object();
    json_.begin_object().key("type").string("TextQuoteSelector");
    json_.key("exact").string(slice(text_, span));
    json_.key("prefix").string(words_before(text_, span.begin));
    json_.key("suffix").string(words_after(text_, span.end)).end_object();
    json_.end_array().end_object();
  }

  const Report& report_;
  std::string_view text_;
  OffsetMap offsets_;
  JsonWriter json_;
};

}  // namespace

std::string to_annotations(const Report& report) { return AnnotationWriter(report).write(); }

}  // namespace article_inspector
