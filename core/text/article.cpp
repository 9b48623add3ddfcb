#include "core/text/article.h"

namespace article_inspector {

std::vector<Block> find_article(const HtmlOutline& outline) {
  std::vector<Block> blocks;
  for (const HtmlBlock& b : outline.blocks) {
    blocks.push_back({b.span, BlockKind::kParagraph, Role::kBody, {"block", "A block."}});
  }
  return blocks;
}

}  // namespace article_inspector
