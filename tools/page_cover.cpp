#include "tools/page_cover.h"

#include <algorithm>
#include <vector>

#include "core/text/html_tree.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

std::string without_space(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!is_space(next_code_point(text, at))) result += text.substr(begin, at - begin);
  }
  return result;
}

std::string_view attribute(const TreeNode& element, std::string_view name) {
  for (const auto& [key, value] : element.attributes) {
    if (key == name) return value;
  }
  return {};
}

bool has_attribute(const TreeNode& element, std::string_view name) {
  return std::any_of(element.attributes.begin(), element.attributes.end(),
                     [&](const auto& entry) { return entry.first == name; });
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_never_shown(const TreeNode& element) {
  const std::string_view name = element.text;
  if (name == "object") return has_attribute(element, "data");
  return is_one_of(name, {"head",
                          "title",
                          "script",
                          "style",
                          "template",
                          "noscript",
                          "noembed",
                          "noframes",
                          "iframe",
                          "datalist",
                          "audio",
                          "video",
                          "canvas",
                          "rp",
                          "frame",
                          "svg title",
                          "svg desc",
                          "svg metadata",
                          "svg defs",
                          "svg style",
                          "svg script",
                          "math annotation",
                          "math annotation-xml"});
}

/// Class names by which pages hide what only a screen reader reads, in their common spellings.
bool has_unseen_class(std::string_view names) {
  std::string words;  // "SrOnly" and "sr-only" are alike
  char before = ' ';
  for (const char c : names) {
    const bool capital = c >= 'A' && c <= 'Z';
    const bool small = c >= 'a' && c <= 'z';
    if (capital && before >= 'a' && before <= 'z') words += '-';
    words += capital ? static_cast<char>(c + 32) : small || c == ' ' ? c : '-';
    before = c;
  }
  words = " " + words + " ";
  for (const std::string_view known :
       {"sr-only", "visually-hidden", "screen-reader", "assistive-text"}) {
    for (std::size_t at = words.find(known); at != std::string::npos;
         at = words.find(known, at + 1)) {
      const char left = words[at - 1];
      const char right = words[at + known.size()];
      if ((left == ' ' || left == '-') && (right == ' ' || right == '-')) return true;
    }
  }
  return false;
}

bool asks_to_be_hidden(const TreeNode& element) {
  const std::string_view name = element.text;
  if (name == "html" || name == "body") return false;
  if (has_attribute(element, "hidden") && attribute(element, "hidden") != "until-found")
    return true;
  if (name == "dialog" && !has_attribute(element, "open")) return true;
  for (const std::string_view key :
       {"class", "id", "itemprop", "property", "data-component", "data-testid"}) {
    if (has_unseen_class(attribute(element, key))) return true;
  }
  const std::string style = without_space(to_lower(attribute(element, "style")));
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

/// The texts that a reader sees, without white space; the quotation marks of <q> are texts as well.
std::vector<std::string> visible_texts(const std::vector<TreeNode>& nodes, bool show_hidden) {
  constexpr std::uint32_t kShown = 0xFFFFFFFF;
  std::vector<std::string> texts;
  std::uint32_t unseen = kShown;      // the depth of the outermost element that is not shown
  std::vector<std::uint32_t> quotes;  // depths of the <q> that are open
  for (const TreeNode& node : nodes) {
    for (; !quotes.empty() && node.depth <= quotes.back(); quotes.pop_back()) {
      texts.emplace_back("\u201D");
    }
    if (node.depth <= unseen) unseen = kShown;
    if (unseen != kShown) continue;
    if (node.kind == TreeNode::Kind::kElement) {
      if (is_never_shown(node) || (!show_hidden && asks_to_be_hidden(node))) unseen = node.depth;
      if (unseen == kShown && node.text == "q") {
        texts.emplace_back("\u201C");
        quotes.push_back(node.depth);
      }
    } else if (node.kind == TreeNode::Kind::kText) {
      if (std::string text = without_space(node.text); !text.empty()) {
        texts.push_back(std::move(text));
      }
    }
  }
  texts.insert(texts.end(), quotes.size(), "\u201D");
  return texts;
}

std::string compare(const std::vector<std::string>& texts, const std::vector<std::string>& blocks) {
  std::size_t block = 0;
  std::size_t at = 0;  // in the block
  for (const std::string& text : texts) {
    if (block < blocks.size() && at == blocks[block].size()) {
      ++block;
      at = 0;
    }
    if (block == blocks.size()) return "lost: " + text.substr(0, 100);
    if (blocks[block].compare(at, text.size(), text) != 0) {
      return "not in one block, or at another place: \"" + text.substr(0, 100) +
             "\"; there stands \"" + blocks[block].substr(at, 100) + "\"";
    }
    at += text.size();
  }
  if (block < blocks.size() && at == blocks[block].size()) {
    ++block;
    at = 0;
  }
  return block == blocks.size() ? ""
                                : "shown, but not by the page: " + blocks[block].substr(at, 100);
}

}  // namespace

std::string find_cover_problem(std::string_view html, const Article& article) {
  std::vector<std::string> blocks;
  std::uint32_t end = 0;
  for (const Block& block : article.blocks) {
    if (block.span.begin < end) return "blocks overlap";
    if (!without_space(slice(article.text, {end, block.span.begin})).empty()) {
      return "text between the blocks";
    }
    end = block.span.end;
    blocks.push_back(without_space(slice(article.text, block.span)));
  }
  const std::vector<TreeNode> nodes = list_tree(html, {});
  std::string problem = compare(visible_texts(nodes, false), blocks);
  if (problem.empty() || compare(visible_texts(nodes, true), blocks).empty()) return {};
  return problem;
}

}  // namespace article_inspector
