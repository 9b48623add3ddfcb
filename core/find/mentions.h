// Where names stand, and of what type each is.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_MENTIONS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_MENTIONS_H_

#include <vector>

#include "core/find/name_tokens.h"
#include "core/find/name_types.h"
#include "core/report.h"

namespace article_inspector {

/// A named mention, not yet tied to an entity.
struct NameMention {
  Span span;
  Index first_token = 0;
  Index end_token = 0;
  EntityType type = EntityType::kPerson;
  std::uint8_t confidence = 0;  // percent
  Clue clue = Clue::kNone;      // what gave the type
};

/// Named mentions of the body in text order. None overlaps a value or another.
std::vector<NameMention> find_mentions(const NameText& text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_MENTIONS_H_
