// Dates, times, durations, amounts, counts and addresses, with what they come to.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_VALUES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_VALUES_H_

#include <string_view>
#include <vector>

#include "core/language/tagger.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// Values of the body, disjoint. Relative dates resolve against `date` (YYYY-MM-DD), else
/// `article.published`, else the first full date of the article's head; without any they are null.
std::vector<Value> find_values(const Article& article, const Segments& segments,
                               const std::vector<Word>& words, std::string_view date);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_VALUES_H_
