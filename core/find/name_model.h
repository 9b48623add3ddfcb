// Which tokens are names, by a trained model: a conditional random field (Lafferty et al. 2001)
// over sparse features.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_NAME_MODEL_H_
#define ARTICLE_INSPECTOR_CORE_FIND_NAME_MODEL_H_

#include <cstdint>
#include <vector>

#include "core/find/mentions.h"
#include "core/find/name_tokens.h"
#include "core/language/sparse_model.h"

namespace article_inspector {

/// A name that the model marks. `margin` tells how far its type is ahead of others, in the model's
/// own units.
struct LearnedName {
  Index first = 0;  // tokens [first, end)
  Index end = 0;
  EntityType type = EntityType::kPerson;
  std::int32_t margin = 0;
};

/// The best labels of the article's tokens, given what the rules found, as names in text order.
std::vector<LearnedName> learned_names(const SparseModel& model, const NameText& text,
                                       const std::vector<NameMention>& by_rule);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_NAME_MODEL_H_
