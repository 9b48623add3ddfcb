// Claims that rest on another outlet's reporting.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_SECONDHAND_H_
#define ARTICLE_INSPECTOR_CORE_FIND_SECONDHAND_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/report.h"
#include "core/text/line_pattern.h"

namespace article_inspector {

/// The lines that tell who publishes the article, joined and lowered: an outlet named there is the
/// article's own, and what it was told is no second-hand claim. Bounded.
std::string own_outlets(const Article& article);

/// True if `name` stands in `own` (own_outlets), as it is or as one word as in an address.
bool is_own_outlet(std::string_view name, const std::string& own);

/// Adds a note for each place where the sentence leans on another outlet: the span covers outlet
/// and cue, in either order. `begin` is the sentence's first byte in the article.
void find_secondhand(const Line& sentence, std::uint32_t begin, const std::string& own,
                     std::vector<Note>& notes);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_SECONDHAND_H_
