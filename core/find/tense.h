// Which way from today a date lies, told by the words around it.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_TENSE_H_
#define ARTICLE_INSPECTOR_CORE_FIND_TENSE_H_

#include "core/find/sentence_view.h"

namespace article_inspector {

enum class Direction : std::uint8_t { kPast, kFuture, kUnknown };

/// The direction of a date without one of its own ("on Monday", "in July") at tokens `begin` to
/// `end`: by the nearest verb of its clause before it, else behind it. At most 24 words each way.
Direction direction_of(const SentenceView& view, Index begin, Index end);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_TENSE_H_
