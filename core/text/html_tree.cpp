#include "core/text/html_tree.h"

#include <algorithm>

namespace article_inspector {

std::string dump_tree(std::string_view html, const TreeOptions& options) {
  std::string dump;
  const auto line = [&dump](std::size_t depth) -> std::string& {
    return dump.append("| ").append(2 * depth, ' ');
  };
  for (TreeNode& node : list_tree(html, options)) {
    line(node.depth);
    switch (node.kind) {
      case TreeNode::Kind::kDoctype:
        dump.append("<!DOCTYPE ").append(node.text);
        for (const auto& id : node.attributes) dump.append(" \"").append(id.second).append("\"");
        dump.append(">\n");
        break;
      case TreeNode::Kind::kElement:
        dump.append("<").append(node.text).append(">\n");
        std::sort(node.attributes.begin(), node.attributes.end());
        for (const auto& [name, value] : node.attributes) {
          line(node.depth + 1).append(name).append("=\"").append(value).append("\"\n");
        }
        break;
      case TreeNode::Kind::kTemplateContent:
        dump.append("content\n");
        break;
      case TreeNode::Kind::kText:
        dump.append("\"").append(node.text).append("\"\n");
        break;
      case TreeNode::Kind::kComment:
        dump.append("<!-- ").append(node.text).append(" -->\n");
        break;
    }
  }
  return dump;
}

}  // namespace article_inspector
