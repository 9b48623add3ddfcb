#include "core/text/blocks.h"

namespace article_inspector {

std::vector<Block> split_blocks(std::string_view text) {
  std::vector<Block> blocks;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = text.find(0x0A, at);
    if (end == std::string_view::npos) end = text.size();
    if (end > at) {
      blocks.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                        BlockKind::kParagraph,
                        Role::kBody,
                        {"line", "A line of the text."}});
    }
    at = end + 1;
  }
  return blocks;
}

}  // namespace article_inspector
