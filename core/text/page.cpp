#include "core/text/page.h"

#include "core/text/blocks.h"
#include "core/text/utf8.h"

namespace article_inspector {

Page read_page(std::string_view input, const Options& options) {
  (void)options;
  Page page;
  page.article.text = repair_utf8(input).text;
  page.article.blocks = split_blocks(page.article.text);
  page.article.language = "en";
  return page;
}

}  // namespace article_inspector
