// What in a claim could be checked, never how true it is.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_TAGS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_TAGS_H_

#include <vector>

#include "core/language/tagger.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// The tags of a claim whose kind, content, entities and values are known; ascending.
std::vector<Tag> tags_of(const Claim& claim, const Segments& segments,
                         const std::vector<Word>& words, const std::vector<Entity>& entities,
                         const std::vector<Value>& values);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_TAGS_H_
