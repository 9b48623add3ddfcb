#include "core/text/metadata.h"

namespace article_inspector {

void read_metadata(const HtmlOutline& outline, const Options& options, Article& article) {
  (void)options;
  article.title = outline.title;
  article.language = outline.language.empty() ? "en" : outline.language;
}

}  // namespace article_inspector
