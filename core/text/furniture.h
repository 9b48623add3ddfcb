// Lines that belong to the page and not to the story: bylines, credits, licences, "Read more".
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_H_

#include <optional>
#include <string_view>

#include "core/report.h"

namespace article_inspector {

struct FurnitureLine {
  NoteKind kind;
  Reason reason;
};

/// What kind of furniture a whole line is, or nothing where it reads like the story. `line` has no
/// line break; surrounding white space is ignored. The one place that knows how such lines look:
/// block roles and notes both ask here.
std::optional<FurnitureLine> classify_furniture(std::string_view line);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_H_
