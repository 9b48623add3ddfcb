// Plain text into blocks with roles.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_BLOCKS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_BLOCKS_H_

#include <string_view>
#include <vector>

#include "core/report.h"

namespace article_inspector {

/// Covers `text` (valid UTF-8): each character outside white space is in exactly one block.
std::vector<Block> split_blocks(std::string_view text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_BLOCKS_H_
