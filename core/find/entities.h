// Who and what is named, and which mentions name the same.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ENTITIES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ENTITIES_H_

#include <vector>

#include "core/language/sparse_model.h"
#include "core/language/tagger.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// Entities of the body, by first mention. No mention overlaps a value or another mention: where
/// they compete the longer wins. Nominal and pronoun mentions are added only where beyond doubt.
std::vector<Entity> find_entities(const Article& article, const Segments& segments,
                                  const std::vector<Word>& words, const std::vector<Value>& values,
                                  const SparseModel& model);

/// A mention with the entity that it belongs to.
struct EntityMention {
  Span span;
  MentionForm form;
  Index entity;
};

/// All mentions in text order.
std::vector<EntityMention> mentions_in_order(const std::vector<Entity>& entities);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ENTITIES_H_
