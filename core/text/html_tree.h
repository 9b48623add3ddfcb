// The tree that the parser makes of markup, node by node: for tests of the parser as it is used
// here and of what becomes of each text. The way to a report does without such a list.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_HTML_TREE_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_HTML_TREE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace article_inspector {

struct TreeOptions {
  /// The element whose content the markup is, as the tests of html5lib name it ("td", "svg path");
  /// "" for a page.
  std::string context;
  bool scripting = true;  // what <noscript> holds is text
};

struct TreeNode {
  enum class Kind : std::uint8_t { kDoctype, kElement, kTemplateContent, kText, kComment };
  std::uint32_t depth = 0;
  Kind kind = Kind::kElement;
  std::string text;  // an element's name ("p", "svg path"), a text, a comment, a doctype's name
  std::vector<std::pair<std::string, std::string>> attributes;  // as written: "href", "xlink href"
};

/// The nodes in document order, texts that touch merged. Implemented in html.cpp, the only file
/// that sees gumbo.
std::vector<TreeNode> list_tree(std::string_view html, const TreeOptions& options);

/// The nodes in the form of html5lib's tree tests, a line each, each level two spaces further in.
///
///     <p id=x>One<!--two-->   ->   | <html>
///                                  |   <head>
///                                  |   <body>
///                                  |     <p>
///                                  |       id="x"
///                                  |       "One"
///                                  |       <!-- two -->
std::string dump_tree(std::string_view html, const TreeOptions& options);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_HTML_TREE_H_
