// What the page says: one owned text with its blocks, links and metadata.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_PAGE_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_PAGE_H_

#include <string_view>
#include <vector>

#include "core/inspect.h"
#include "core/report.h"

namespace article_inspector {

/// `article.sentences` is still empty here: text/segments.h finds them.
struct Page {
  Article article;
  std::vector<Notice> notices;
};

/// Any bytes are accepted. Plain text becomes `article.text` unchanged (bytes that are no UTF-8
/// become U+FFFD, with a notice); HTML becomes its readable text, blocks parted by a blank line.
Page read_page(std::string_view input, const Options& options);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_PAGE_H_
