// Money, percentages, quantities, counts and ranks.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_AMOUNTS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_AMOUNTS_H_

#include <optional>

#include "core/find/sentence_view.h"
#include "core/find/value_match.h"

namespace article_inspector {

/// The amount that starts at `i`: MONEY, PERCENT, QUANTITY, CARDINAL or ORDINAL. Numbers that are
/// part of a name ("Boeing 737", "Channel 4") and `one` as a pronoun give nothing.
std::optional<ValueMatch> match_amount(const SentenceView& view, Index i);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_AMOUNTS_H_
