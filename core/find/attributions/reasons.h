// What each rule is called, how sure it is, and how the page explains it.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_REASONS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_REASONS_H_

#include <string_view>

#include "core/find/attributions/finding.h"

namespace article_inspector {

/// Percent of the claims of this rule that are right on our labelled articles: half of a labelled
/// content covered and the source overlapping, or both without one.
std::uint8_t confidence_of(Rule rule);

/// `cue` is the words of the cue as the text has them; may be empty.
Reason reason_of(Rule rule, std::string_view cue);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_REASONS_H_
