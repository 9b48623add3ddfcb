// What a page declares about itself: title, authors, dates, publisher, language.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_METADATA_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_METADATA_H_

#include "core/inspect.h"
#include "core/report.h"
#include "core/text/html_outline.h"

namespace article_inspector {

/// Fills title, byline, published, modified, publisher, language and url of `article`, whose blocks
/// are judged already. Where sources disagree, the first of this order that has a usable value
/// counts: JSON-LD of an article, Open Graph and article:*, other <meta>, microdata and <time>, the
/// article's own blocks, the address. Fewer authors are better than wrong ones, no date better than
/// an impossible one or one behind `options.date`. What stands with other stories does not count.
void read_metadata(const HtmlOutline& outline, const Options& options, Article& article);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_METADATA_H_
