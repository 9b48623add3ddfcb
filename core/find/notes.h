// What the text says about where it, or a claim in it, comes from.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_NOTES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_NOTES_H_

#include <vector>

#include "core/find/claims.h"
#include "core/language/tagger.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// Notes of body and furniture, those with a span first in text order, then the derived ones.
std::vector<Note> find_notes(const Article& article, const Segments& segments,
                             const std::vector<Word>& words, const SourcedClaims& sourced);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_NOTES_H_
