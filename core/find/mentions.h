// Where names stand, and of what type each is.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_MENTIONS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_MENTIONS_H_

#include <vector>

#include "core/find/name_tokens.h"
#include "core/find/name_types.h"
#include "core/language/sparse_model.h"
#include "core/report.h"

namespace article_inspector {

/// A named mention, not yet tied to an entity.
struct NameMention {
  Span span;
  Index first_token = 0;
  Index end_token = 0;
  EntityType type = EntityType::kPerson;
  EntityType second = EntityType::kPerson;  // the type that comes next; this one if none does
  std::uint8_t confidence = 0;              // percent
  Clue clue = Clue::kNone;                  // what gave the type
};

/// Named mentions of the body in text order. None overlaps a value or another.
std::vector<NameMention> find_mentions(const NameText& text, const SparseModel& model);

/// The same by rules alone: what the model looks at beside the words.
std::vector<NameMention> find_mentions_by_rule(const NameText& text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_MENTIONS_H_
