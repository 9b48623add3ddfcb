#include "core/find/references.h"

namespace article_inspector {

void add_references(const NameText&, std::vector<Entity>&) {}

}  // namespace article_inspector
