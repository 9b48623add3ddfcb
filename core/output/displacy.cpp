#include "core/output/displacy.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "core/output/json_writer.h"
#include "core/output/names.h"

namespace article_inspector {

std::string to_displacy(const Report& report, OffsetUnit unit) {
  std::vector<std::pair<Span, std::string_view>> labels;
  for (const Entity& entity : report.entities) {
    for (const Mention& mention : entity.mentions) {
      if (mention.form == MentionForm::kName) {
        labels.emplace_back(mention.span, name_of(entity.type));
      }
    }
  }
  for (const Value& value : report.values) labels.emplace_back(value.span, name_of(value.type));
  std::sort(labels.begin(), labels.end());

  const OffsetMap offsets(report.article.text, unit);
  JsonWriter json(report.article.text.size() * 2);
  json.begin_object().key("text").string(report.article.text).key("ents").begin_array();
  for (const auto& [span, label] : labels) {
    const Span ends = offsets(span);
    json.begin_object().key("start").integer(ends.begin).key("end").integer(ends.end);
    json.key("label").string(label).end_object();
  }
  json.end_array().key("title").string_or_null(report.article.title).end_object();
  return json.take() + '\n';
}

}  // namespace article_inspector
