#include "core/output/json.h"

#include <optional>
#include <string_view>
#include <vector>

#include "core/output/json_writer.h"
#include "core/output/names.h"
#include "core/output/voice_shares.h"

namespace article_inspector {
namespace {

/// About the bytes of the report's JSON, so that it need not move while it grows.
std::size_t expected_bytes(const Report& report) {
  std::size_t mentions = 0;
  for (const Entity& entity : report.entities) mentions += entity.mentions.size();
  return 1000 + report.article.text.size() * 17 / 16 + 110 * report.article.blocks.size() +
         16 * report.article.sentences.size() + 180 * report.entities.size() + 40 * mentions +
         155 * report.values.size() + 490 * report.claims.size() + 260 * report.sources.size() +
         250 * report.notes.size();
}

/// Writes the parts of one report, each as the value of the key that came before.
class ReportWriter {
 public:
  ReportWriter(const Report& report, OffsetUnit unit)
      : report_(report),
        unit_(unit),
        offsets_(report.article.text, unit),
        json_(expected_bytes(report)) {}

  std::string write() {
    json_.begin_object();
    json_.key("schema").integer(kReportSchema);
    json_.key("engine").begin_object();
    json_.key("version").string(kEngineVersion);
    json_.key("model").string(report_.model).end_object();
    json_.key("offsets").string(name_of(unit_));
    json_.key("article");
    write_article(report_.article);
    write_list("entities", 'e', report_.entities);
    write_list("values", 'v', report_.values);
    write_list("claims", 'c', report_.claims);
    write_list("sources", 's', report_.sources);
    write_list("notes", 'n', report_.notes);
    json_.key("summary");
    write_summary();
    json_.key("notices").begin_array();
    for (const Notice& notice : report_.notices) {
      json_.begin_object();
      json_.key("code").string(notice.code);
      json_.key("message").string(notice.message).end_object();
    }
    json_.end_array().end_object();
    return json_.take();
  }

 private:
  void write_article(const Article& article) {
    json_.begin_object();
    json_.key("text").string(article.text);
    json_.key("kind").string(name_of(article.kind));
    json_.key("language").string_or_null(article.language);
    json_.key("title").string_or_null(article.title);
    json_.key("byline").begin_array();
    for (const std::string& name : article.byline) json_.string(name);
    json_.end_array();
    json_.key("published").string_or_null(article.published);
    json_.key("modified").string_or_null(article.modified);
    json_.key("publisher").string_or_null(article.publisher);
    json_.key("url").string_or_null(article.url);
    json_.key("blocks").begin_array();
    for (const Block& block : article.blocks) {
      json_.begin_object();
      write_span("span", block.span);
      json_.key("kind").string(name_of(block.kind));
      json_.key("role").string(name_of(block.role));
      json_.key("reason").string(block.reason.message).end_object();
    }
    json_.end_array();
    write_spans("sentences", article.sentences);
    json_.key("links").begin_array();
    for (const Link& link : article.links) {
      json_.begin_object();
      write_span("span", link.span);
      json_.key("href").string(link.href);
      json_.key("domain").string_or_null(link.domain).end_object();
    }
    json_.end_array().end_object();
  }

  template <typename Item>
  void write_list(std::string_view key, char id_prefix, const std::vector<Item>& items) {
    json_.key(key).begin_array();
    Index index = 0;
    for (const Item& item : items) {
      json_.begin_object().key("id");
      write_id(id_prefix, index++);
      write_members(item);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_members(const Entity& entity) {
    json_.key("type").string(name_of(entity.type));
    json_.key("name").string(entity.name);
    json_.key("confidence").hundredths(entity.confidence);
    json_.key("mentions").begin_array();
    for (const Mention& mention : entity.mentions) {
      json_.begin_object();
      write_span("span", mention.span);
      json_.key("form").string(name_of(mention.form)).end_object();
    }
    json_.end_array();
    write_reason("reason", entity.reason);
  }

  void write_members(const Value& value) {
    json_.key("type").string(name_of(value.type));
    write_span("span", value.span);
    json_.key("value");
    write_normalized(value.type, value.value);
    write_reason("reason", value.reason);
  }

  void write_members(const Claim& claim) {
    json_.key("kind").string(name_of(claim.kind));
    json_.key("stance").string(name_of(claim.stance));
    write_spans("content", claim.content);
    write_span("cue", claim.cue);
    write_span("source", claim.source);
    json_.key("sourceId");
    write_id('s', claim.source_id);
    json_.key("sourceKind").string(name_of(claim.source_kind));
    write_ids("entities", 'e', claim.entities);
    write_ids("values", 'v', claim.values);
    json_.key("tags").begin_array();
    for (const Tag tag : claim.tags) json_.string(name_of(tag));
    json_.end_array();
    json_.key("confidence").hundredths(claim.confidence);
    json_.key("reason").begin_object();
    write_reason_members(claim.reason);
    json_.key("cue");
    if (claim.cue) {
      json_.string(slice(report_.article.text, *claim.cue));
    } else {
      json_.null();
    }
    json_.end_object();
    write_reason("sourceReason", claim.source_reason);
  }

  void write_members(const Source& source) {
    json_.key("name").string(source.name);
    json_.key("kind").string(name_of(source.kind));
    json_.key("named").boolean(source.named);
    json_.key("entity");
    write_id('e', source.entity);
    json_.key("role").string_or_null(source.role);
    write_spans("mentions", source.mentions);
    write_ids("claims", 'c', source.claims);
    write_reason("reason", source.reason);
  }

  void write_members(const Note& note) {
    json_.key("kind").string(name_of(note.kind));
    write_span("span", note.span);
    json_.key("message").string(note.message);
    write_ids("claims", 'c', note.claims);
    write_reason("reason", note.reason);
  }

  void write_summary() {
    const VoiceShares shares = voice_shares(report_.voice);
    json_.begin_object().key("voice").begin_object();
    json_.key("named").hundredths(shares.named);
    json_.key("unnamed").hundredths(shares.unnamed);
    json_.key("hedged").hundredths(shares.hedged);
    json_.key("own").hundredths(shares.own).end_object();
    json_.key("claims").integer(report_.claims.size());
    json_.key("sources").integer(report_.sources.size()).end_object();
  }

  void write_normalized(ValueType type, const Normalized& value) {
    switch (type) {
      case ValueType::kDate:
      case ValueType::kTime:
      case ValueType::kDuration:
      case ValueType::kUrl:
      case ValueType::kEmail:
      case ValueType::kHandle:
        json_.string_or_null(value.text);
        return;
      case ValueType::kMoney:
      case ValueType::kPercent:
      case ValueType::kQuantity:
      case ValueType::kCardinal:
      case ValueType::kOrdinal:
        break;
    }
    const bool has_more = value.modifier != Modifier::kNone || !value.unit.empty();
    const bool needs_unit = type == ValueType::kMoney || type == ValueType::kQuantity;
    if (!has_more && (value.numbers.empty() || !needs_unit)) {
      write_numbers(value.numbers);
      return;
    }
    const bool is_money = type == ValueType::kMoney;
    json_.begin_object().key(is_money ? "amount" : "number");
    write_numbers(value.numbers);
    // The contract's order: a count's modifier stands before what is counted.
    if (needs_unit) json_.key(is_money ? "currency" : "unit").string_or_null(value.unit);
    if (value.modifier != Modifier::kNone) json_.key("modifier").string(name_of(value.modifier));
    if (!needs_unit && !value.unit.empty()) json_.key("unit").string(value.unit);
    json_.end_object();
  }

  void write_numbers(const std::vector<double>& numbers) {
    if (numbers.empty()) {
      json_.null();
    } else if (numbers.size() == 1) {
      json_.number(numbers.front());
    } else {
      json_.begin_array();
      for (const double number : numbers) json_.number(number);
      json_.end_array();
    }
  }

  void write_reason(std::string_view key, const Reason& reason) {
    json_.key(key);
    if (reason.rule.empty()) {
      json_.null();
      return;
    }
    json_.begin_object();
    write_reason_members(reason);
    json_.end_object();
  }

  void write_reason_members(const Reason& reason) {
    json_.key("rule").string(reason.rule);
    json_.key("message").string(reason.message);
  }

  void write_id(char prefix, Index index) {
    json_.raw('"' + (prefix + std::to_string(index + 1)) + '"');
  }

  void write_id(char prefix, std::optional<Index> index) {
    if (index) {
      write_id(prefix, *index);
    } else {
      json_.null();
    }
  }

  void write_ids(std::string_view key, char prefix, const std::vector<Index>& indices) {
    json_.key(key).begin_array();
    for (const Index index : indices) write_id(prefix, index);
    json_.end_array();
  }

  void write_ends(Span span) {
    const Span ends = offsets_(span);
    json_.begin_array().integer(ends.begin).integer(ends.end).end_array();
  }

  void write_span(std::string_view key, std::optional<Span> span) {
    json_.key(key);
    if (span) {
      write_ends(*span);
    } else {
      json_.null();
    }
  }

  void write_spans(std::string_view key, const std::vector<Span>& spans) {
    json_.key(key).begin_array();
    for (const Span span : spans) write_ends(span);
    json_.end_array();
  }

  const Report& report_;
  OffsetUnit unit_;
  OffsetMap offsets_;
  JsonWriter json_;
};

}  // namespace

std::string to_json(const Report& report, OffsetUnit unit) {
  return ReportWriter(report, unit).write();
}

}  // namespace article_inspector
