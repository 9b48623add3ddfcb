// Nominal and pronoun mentions: "the Russian leader", "he".
#ifndef ARTICLE_INSPECTOR_CORE_FIND_REFERENCES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_REFERENCES_H_

#include <vector>

#include "core/find/name_tokens.h"
#include "core/report.h"

namespace article_inspector {

/// Adds to `entities` the mentions without a name that can mean only one of them. Entities and
/// their mentions stay in text order.
void add_references(const NameText& text, std::vector<Entity>& entities);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_REFERENCES_H_
