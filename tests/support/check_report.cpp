#include "tests/support/check_report.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

class Checker {
 public:
  explicit Checker(const Report& report) : report_(report), text_(report.article.text) {}

  std::string check() {
    check_article();
    check_entities();
    check_values();
    check_names_apart();
    check_claims();
    check_sources();
    check_notes();
    check_voice();
    for (const Notice& notice : report_.notices) {
      expect(is_kebab_case(notice.code) && !notice.message.empty(), "notice without words");
    }
    return std::move(problems_);
  }

 private:
  static constexpr int kMaxProblems = 12;

  void expect(bool holds, std::string_view what, std::optional<Span> where = std::nullopt) {
    if (holds || ++problem_count_ > kMaxProblems) return;
    problems_ += what;
    if (where) {
      problems_ += " [" + std::to_string(where->begin) + ", " + std::to_string(where->end) + ")";
      if (where->begin <= where->end && where->end <= text_.size()) {
        problems_ += " \"" + std::string(slice(text_, *where).substr(0, 80)) + '"';
      }
    }
    problems_ += '\n';
  }

  bool is_border(std::size_t position) const {
    return position == text_.size() ||
           (position < text_.size() &&
            (static_cast<unsigned char>(text_[position]) & 0xC0) != 0x80);
  }

  void expect_span(Span span, std::string_view what) {
    const bool is_sound = span.begin < span.end && is_border(span.begin) && is_border(span.end);
    expect(is_sound, std::string(what) + ": span empty, outside the text or not on borders", span);
  }

  static bool is_kebab_case(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
  }

  void expect_reason(const Reason& reason, std::string_view what, std::optional<Span> where) {
    expect(is_kebab_case(reason.rule) && !reason.message.empty(),
           std::string(what) + ": no reason, or rule not in kebab-case", where);
    expect_utf8(reason.message, what);
  }

  void expect_utf8(std::string_view string, std::string_view what) {
    expect(repair_utf8(string).replaced == 0, std::string(what) + ": bytes that are no UTF-8");
  }

  /// The block that holds all of `span`, or null.
  const Block* block_of(Span span) const {
    const auto& blocks = report_.article.blocks;
    auto after =
        std::upper_bound(blocks.begin(), blocks.end(), span.begin,
                         [](std::uint32_t at, const Block& b) { return at < b.span.begin; });
    if (after == blocks.begin()) return nullptr;
    --after;
    return after->span.contains(span) ? &*after : nullptr;
  }

  void expect_in_body(Span span, std::string_view what) {
    expect_span(span, what);
    const Block* block = block_of(span);
    expect(block != nullptr && block->role == Role::kBody,
           std::string(what) + ": not inside one block of the body", span);
  }

  void expect_trimmed(Span span, std::string_view what) {
    const std::string_view words = slice(text_, span);
    const auto is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    expect(!words.empty() && !is_blank(words.front()) && !is_blank(words.back()),
           std::string(what) + ": white space at an end", span);
  }

  void expect_ids(const std::vector<Index>& ids, std::size_t count, std::string_view what) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      expect(ids[i] < count, std::string(what) + ": no such id");
      if (i > 0) expect(ids[i - 1] < ids[i], std::string(what) + ": ids not ascending");
    }
  }

  void expect_ordered_spans(const std::vector<Span>& spans, std::string_view what) {
    for (std::size_t i = 1; i < spans.size(); ++i) {
      expect(spans[i - 1].end <= spans[i].begin,
             std::string(what) + ": not in order or overlapping", spans[i]);
    }
  }

  void check_article() {
    const Article& article = report_.article;
    expect_utf8(text_, "text");
    for (const std::string* string : {&article.language, &article.title, &article.published,
                                      &article.modified, &article.publisher, &article.url}) {
      expect_utf8(*string, "metadata");
    }
    for (const std::string& name : article.byline) expect_utf8(name, "byline");
    expect(article.kind != InputKind::kAuto, "article: kind is auto");

    std::uint32_t covered = 0;
    for (const Block& block : article.blocks) {
      expect_span(block.span, "block");
      expect_reason(block.reason, "block", block.span);
      expect(covered <= block.span.begin, "block: not in order or overlapping", block.span);
      if (block.span.begin < covered || block.span.end > text_.size()) return;
      expect_only_space({covered, block.span.begin});
      covered = block.span.end;
    }
    expect_only_space({covered, static_cast<std::uint32_t>(text_.size())});

    for (const Span sentence : article.sentences) {
      expect_span(sentence, "sentence");
      expect(block_of(sentence) != nullptr, "sentence: not inside one block", sentence);
    }
    expect_ordered_spans(article.sentences, "sentence");

    std::uint32_t last = 0;
    for (const Link& link : article.links) {
      expect_span(link.span, "link");
      expect(last <= link.span.begin, "link: not in text order", link.span);
      expect_utf8(link.href, "link");
      expect_utf8(link.domain, "link");
      last = link.span.begin;
    }
  }

  void expect_only_space(Span gap) {
    for (std::size_t at = gap.begin; at < gap.end;) {
      if (!is_space(next_code_point(text_, at))) {
        expect(false, "text outside every block", gap);
        return;
      }
    }
  }

  void check_entities() {
    std::uint32_t last = 0;
    for (const Entity& entity : report_.entities) {
      expect(!entity.name.empty(), "entity: no name");
      expect_utf8(entity.name, "entity");
      expect(entity.confidence <= 100, "entity: confidence over 100");
      expect(!entity.mentions.empty(), "entity: no mention");
      if (entity.mentions.empty()) continue;
      expect_reason(entity.reason, "entity", entity.mentions.front().span);
      expect(last <= entity.mentions.front().span.begin, "entity: not in text order",
             entity.mentions.front().span);
      last = entity.mentions.front().span.begin;
      for (std::size_t i = 0; i < entity.mentions.size(); ++i) {
        const Span span = entity.mentions[i].span;
        expect_in_body(span, "mention");
        expect_trimmed(span, "mention");
        if (i > 0) {
          expect(entity.mentions[i - 1].span.end <= span.begin,
                 "mention: not in order or overlapping", span);
        }
      }
    }
  }

  void check_values() {
    std::uint32_t last = 0;
    for (const Value& value : report_.values) {
      expect_in_body(value.span, "value");
      expect_trimmed(value.span, "value");
      expect_reason(value.reason, "value", value.span);
      expect(last <= value.span.begin, "value: not in order or overlapping", value.span);
      expect(value.value.numbers.size() <= 2, "value: more than two numbers", value.span);
      expect_utf8(value.value.text, "value");
      expect_utf8(value.value.unit, "value");
      last = value.span.end;
    }
  }

  void check_names_apart() {
    std::vector<Span> spans;
    for (const Value& value : report_.values) spans.push_back(value.span);
    for (const Entity& entity : report_.entities) {
      for (const Mention& mention : entity.mentions) {
        if (mention.form == MentionForm::kName) spans.push_back(mention.span);
      }
    }
    std::sort(spans.begin(), spans.end());
    expect_ordered_spans(spans, "names and values");
  }

  void check_claims() {
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < report_.claims.size(); ++i) {
      const Claim& claim = report_.claims[i];
      expect(!claim.content.empty(), "claim: no content");
      if (claim.content.empty()) continue;
      const Span where = claim.content.front();
      expect_reason(claim.reason, "claim", where);
      expect(last <= where.begin, "claim: not in text order", where);
      last = where.begin;
      for (const Span span : claim.content) {
        expect_in_body(span, "content");
        expect_trimmed(span, "content");
      }
      expect_ordered_spans(claim.content, "content");
      if (claim.cue) expect_in_body(*claim.cue, "cue");
      if (claim.source) expect_in_body(*claim.source, "source");
      expect(claim.confidence <= 100, "claim: confidence over 100", where);
      expect(std::is_sorted(claim.tags.begin(), claim.tags.end()), "claim: tags not ascending",
             where);
      expect(claim.source_id.has_value() == (claim.source_kind != SourceKind::kNone),
             "claim: source id and kind disagree", where);
      if (claim.source_id) {
        expect(lists_claim(*claim.source_id, static_cast<Index>(i)),
               "claim: its source does not list it", where);
        expect_reason(claim.source_reason, "claim's source", where);
      }
      expect_ids(claim.entities, report_.entities.size(), "claim's entities");
      expect_ids(claim.values, report_.values.size(), "claim's values");
      for (const Index id : claim.values) {
        if (id >= report_.values.size()) continue;
        const Span value = report_.values[id].span;
        expect(std::any_of(claim.content.begin(), claim.content.end(),
                           [&](Span span) { return span.contains(value); }),
               "claim: lists a value outside its content", value);
      }
    }
  }

  bool lists_claim(Index source, Index claim) const {
    if (source >= report_.sources.size()) return false;
    const auto& claims = report_.sources[source].claims;
    return std::binary_search(claims.begin(), claims.end(), claim);
  }

  void check_sources() {
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < report_.sources.size(); ++i) {
      const Source& source = report_.sources[i];
      expect(!source.name.empty(), "source: no name");
      expect_utf8(source.name, "source");
      expect_utf8(source.role, "source");
      expect(source.kind != SourceKind::kNone, "source: of kind none");
      if (source.entity) expect(*source.entity < report_.entities.size(), "source: no such entity");
      expect(!source.claims.empty(), "source: no claim");
      expect_ids(source.claims, report_.claims.size(), "source's claims");
      for (const Index id : source.claims) {
        if (id >= report_.claims.size()) continue;
        expect(report_.claims[id].source_id == static_cast<Index>(i),
               "source: lists a claim of another", report_.claims[id].content.front());
      }
      for (const Span span : source.mentions) expect_in_body(span, "source's mention");
      expect_ordered_spans(source.mentions, "source's mentions");
      expect_reason(source.reason, "source", std::nullopt);
      if (source.mentions.empty()) continue;
      expect(last <= source.mentions.front().begin, "source: not in text order",
             source.mentions.front());
      last = source.mentions.front().begin;
    }
  }

  void check_notes() {
    std::uint32_t last = 0;
    bool derived_began = false;
    for (const Note& note : report_.notes) {
      const bool is_derived =
          note.kind == NoteKind::kSingleSource || note.kind == NoteKind::kNoNamedSource;
      expect(note.span.has_value() != is_derived, "note: span and kind disagree", note.span);
      expect(!note.message.empty(), "note: no message", note.span);
      expect_utf8(note.message, "note");
      expect_reason(note.reason, "note", note.span);
      expect_ids(note.claims, report_.claims.size(), "note's claims");
      if (!note.span) {
        derived_began = true;
        continue;
      }
      expect_span(*note.span, "note");
      expect(!derived_began && last <= note.span->begin, "note: not in text order", note.span);
      last = note.span->begin;
    }
  }

  void check_voice() {
    std::size_t body_sentences = 0;
    for (const Span sentence : report_.article.sentences) {
      const Block* block = block_of(sentence);
      body_sentences += block != nullptr && block->role == Role::kBody;
    }
    const VoiceCounts& voice = report_.voice;
    expect(std::size_t{voice.named} + voice.unnamed + voice.hedged + voice.own == body_sentences,
           "voices do not sum up to the body's sentences");
  }

  const Report& report_;
  std::string_view text_;
  std::string problems_;
  int problem_count_ = 0;
};

}  // namespace

std::string check_report(const Report& report) { return Checker(report).check(); }

}  // namespace article_inspector
