// Lines that belong to the page and not to the story: bylines, credits, licences, "Read more".
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/report.h"

namespace article_inspector {

struct FurnitureLine {
  NoteKind kind;
  Reason reason;
  std::uint32_t begin = 0;  // where in the line its words begin: behind the text of a caption
};

/// Where a line stands. A name alone is a byline under the headline, and "Lakeside Radio is part of
/// Lake Media" tells of the publisher behind the story; elsewhere both are the story's own words.
enum class LinePlace : std::uint8_t { kAnywhere, kTop, kTail };

/// What kind of furniture a whole line is, or nothing where it reads like the story. `line` has no
/// line break; surrounding white space is ignored. The one place that knows how such lines look:
/// block roles and notes both ask here.
std::optional<FurnitureLine> classify_furniture(std::string_view line,
                                                LinePlace place = LinePlace::kAnywhere);

/// The kind of furniture that a block's reason gives, if `rule` is one of this file's rules.
std::optional<NoteKind> furniture_kind(std::string_view rule);

/// True for the kinds that tell of the story itself (a correction, an update, an editor's note, a
/// disclosure, a link to its documents): their names and numbers count, so their lines stay in the
/// body.
bool speaks_of_story(NoteKind kind);

/// The rule of a block that stands in the page's footer and speaks of the site (speaks_of_site).
inline constexpr std::string_view kSiteFooterRule = "site-footer";

/// True if a line behind the story speaks of the site that carries it: its address, its domain.
bool speaks_of_site(std::string_view line);

/// The block kind of a line of furniture.
BlockKind block_kind(NoteKind kind);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_H_
