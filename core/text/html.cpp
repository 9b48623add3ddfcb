#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/limits.h"
#include "core/text/html_flatten.h"
#include "core/text/html_input.h"
#include "core/text/html_outline.h"
#include "core/text/html_tags.h"
#include "core/text/html_text.h"
#include "core/text/html_tree.h"
#include "core/text/utf8.h"
#include "nokogiri_gumbo.h"

namespace article_inspector {
namespace {

struct DestroyOutput {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(output); }
};
using Tree = std::unique_ptr<GumboOutput, DestroyOutput>;

GumboOptions parser_options() {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.max_tree_depth = kMaxTreeDepth;
  options.max_attributes = kMaxAttributes;
  options.parse_noscript_content_as_text = true;  // as a browser with scripts
  return options;
}

Tree parse(std::string_view html, const GumboOptions& options = parser_options()) {
  return Tree(gumbo_parse_with_options(&options, html.data(), html.size()));
}

bool is_element(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT; }

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA ||
         node.type == GUMBO_NODE_WHITESPACE;
}

const GumboVector* children_of(const GumboNode& node) {
  return is_element(node) ? &node.v.element.children : nullptr;
}

GumboNode* child(const GumboVector& children, unsigned i) {
  return static_cast<GumboNode*>(children.data[i]);
}

std::string_view tag_of(const GumboElement& element) {
  return element.tag == GUMBO_TAG_UNKNOWN ? std::string_view()
                                          : gumbo_normalized_tagname(element.tag);
}

/// The attribute's value; "" too where it is absent.
std::string_view attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found == nullptr ? std::string_view() : found->value;
}

bool has_attribute(const GumboElement& element, const char* name) {
  return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

/// Whether a value of words parted by spaces ("author url") has one of them.
bool has_word(std::string_view value, std::string_view word) {
  std::size_t at = value.find(word);
  while (at != std::string_view::npos) {
    const std::size_t end = at + word.size();
    if ((at == 0 || value[at - 1] == ' ') && (end == value.size() || value[end] == ' ')) {
      return true;
    }
    at = value.find(word, end);
  }
  return false;
}

HintSet read_hints(const GumboElement& element) {
  HintSet hints;
  for (const char* name :
       {"class", "id", "itemprop", "property", "data-component", "data-testid"}) {
    if (const std::string_view value = attribute(element, name); !value.empty()) {
      hints.add(hints_of_names(value));
    }
  }
  if (const std::string_view role = attribute(element, "role"); !role.empty()) {
    hints.add(hints_of_role(role));
  }
  return hints;
}

/// Whether the element asks not to be shown. Style sheets and scripts are not known here.
bool asks_to_be_hidden(const GumboElement& element, HintSet hints) {
  if (element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_BODY) return false;
  if (hints.has(Hint::kUnseen)) return true;
  if (has_attribute(element, "hidden") && attribute(element, "hidden") != "until-found") {
    return true;
  }
  if (element.tag == GUMBO_TAG_DIALOG && !has_attribute(element, "open")) return true;
  std::string style;
  for (const char c : to_lower(attribute(element, "style"))) {
    if (!is_space(static_cast<unsigned char>(c))) style.push_back(c);
  }
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

/// Never shown, whatever the page asks.
bool is_unseen(const GumboElement& element) {
  if (element.tag_namespace == GUMBO_NAMESPACE_HTML) {
    return is_unseen_tag(tag_of(element)) ||
           (element.tag == GUMBO_TAG_OBJECT && has_attribute(element, "data"));
  }
  const std::string_view name = element.name;
  return name == "title" || name == "desc" || name == "metadata" || name == "defs" ||
         name == "style" || name == "script" || name == "annotation" || name == "annotation-xml";
}

bool keeps_white_space(GumboTag tag) {
  return tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TEXTAREA || tag == GUMBO_TAG_LISTING ||
         tag == GUMBO_TAG_XMP || tag == GUMBO_TAG_PLAINTEXT;
}

/// The text of an element that holds no other elements (<title>, <script>).
std::string text_content(const GumboElement& element) {
  std::string text;
  for (unsigned i = 0; i < element.children.length; ++i) {
    const GumboNode& node = *child(element.children, i);
    if (is_text(node)) text.append(node.v.text.text);
  }
  return text;
}

/// A table cell with a few words in one line. Others are columns of a page laid out with tables,
/// and stand by themselves. Looks at a bounded number of nodes.
bool is_data_cell(const GumboElement& cell) {
  constexpr unsigned kNodes = 12;
  constexpr std::size_t kBytes = 160;
  std::vector<const GumboElement*> open = {&cell};
  unsigned nodes = 0;
  std::size_t bytes = 0;
  while (!open.empty()) {
    const GumboElement& element = *open.back();
    open.pop_back();
    for (unsigned i = 0; i < element.children.length; ++i) {
      const GumboNode& node = *child(element.children, i);
      if (++nodes > kNodes) return false;
      if (is_text(node)) {
        bytes += std::string_view(node.v.text.text).size();
        if (bytes > kBytes) return false;
      } else if (is_element(node)) {
        if (is_block_tag(tag_of(node.v.element))) return false;
        open.push_back(&node.v.element);
      }
    }
  }
  return true;
}

/// Walks the tree once and fills an outline. Depth is bounded by the parser, but the walk is a loop
/// all the same: the stack of a browser's worker is small.
class OutlineWalk {
 public:
  /// `show_hidden`: elements that ask to be hidden are shown too.
  explicit OutlineWalk(bool show_hidden) : text_(outline_), show_hidden_(show_hidden) {}

  HtmlOutline run(const GumboNode& root) {
    outline_.elements.push_back({});
    enter(root);
    while (!frames_.empty()) {
      Frame& frame = frames_.back();
      const GumboVector& children = frame.node->v.element.children;
      if (frame.next_child == children.length) {
        leave(frame);
        frames_.pop_back();
        continue;
      }
      enter(*child(children, frame.next_child++));
    }
    text_.finish();
    outline_.elements.front().end_block = static_cast<Index>(outline_.blocks.size());
    return std::move(outline_);
  }

  /// Bytes of text that was left out because its element asks to be hidden.
  std::size_t hidden_bytes() const { return hidden_bytes_; }

 private:
  struct Frame {
    const GumboNode* node;
    Index outer_element;  // what the innermost block element was outside
    unsigned next_child = 0;
    bool is_block = false;
    bool is_link = false;
    bool is_preformatted = false;
    std::optional<std::size_t> mark = {};  // into outline_.marks
  };

  void enter(const GumboNode& node) {
    if (is_text(node)) {
      text_.text(node.v.text.text, element_, preformatted_ > 0);
      return;
    }
    if (!is_element(node)) return;
    const GumboElement& element = node.v.element;
    read_declared(element);
    if (is_unseen(element)) {
      if (element.tag == GUMBO_TAG_HEAD) read_head(element);
      if (is_spaced_tag(tag_of(element))) text_.space();
      return;
    }
    const HintSet hints = read_hints(element);
    if (!show_hidden_ && asks_to_be_hidden(element, hints)) {
      hidden_bytes_ += count_text(node);
      return;
    }
    Frame frame{&node, element_};
    open_layout(element, hints, frame);
    // A link that was never closed is opened again by the parser in every block that follows.
    const bool again = (node.parse_flags & GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT) != 0;
    if (element.tag == GUMBO_TAG_A && !again) open_link(element, frame);
    if (!frame.is_block && preformatted_ == 0 && text_.position() == inline_end_) {
      text_.seam(link_ended_ && frame.is_link);
    }
    if (keeps_white_space(element.tag)) {
      frame.is_preformatted = true;
      ++preformatted_;
    }
    open_mark(element, hints, frame);
    frames_.push_back(frame);
  }

  void open_layout(const GumboElement& element, HintSet hints, Frame& frame) {
    const std::string_view tag = tag_of(element);
    if (element.tag == GUMBO_TAG_BR) {
      text_.line_break();
    } else if (element.tag == GUMBO_TAG_Q) {
      text_.text("\u201C", element_, false);
    } else if (is_spaced_tag(tag)) {
      text_.space();
    } else if (is_block_tag(tag) && element.tag_namespace == GUMBO_NAMESPACE_HTML) {
      const bool cell = element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
      if (cell && is_data_cell(element)) {
        text_.cell();
      } else {
        text_.end_block();
      }
      frame.is_block = true;
      outline_.elements.push_back({.tag = tag,
                                   .parent = element_,
                                   .first_block = static_cast<Index>(outline_.blocks.size()),
                                   .end_block = 0,
                                   .hints = hints});
      element_ = static_cast<Index>(outline_.elements.size() - 1);
    }
  }

  void open_link(const GumboElement& element, Frame& frame) {
    const std::string_view href = attribute(element, "href");
    const std::string scheme = to_lower(href.substr(0, 11));
    // A script or an inlined file leads nowhere.
    if (href.empty() || scheme == "javascript:" || scheme.substr(0, 5) == "data:") return;
    frame.is_link = true;
    text_.begin_link(std::string(href));
  }

  void open_mark(const GumboElement& element, HintSet hints, Frame& frame) {
    if (outline_.marks.size() >= kMaxDeclaredFacts) return;
    const std::string_view item = attribute(element, "itemprop");
    std::optional<HtmlMark::Kind> kind;
    if (has_word(item, "datePublished")) {
      kind = HtmlMark::Kind::kPublished;
    } else if (has_word(item, "dateModified")) {
      kind = HtmlMark::Kind::kModified;
    } else if (element.tag == GUMBO_TAG_TIME) {
      kind = HtmlMark::Kind::kTime;
    } else if (has_word(item, "author") || has_word(attribute(element, "rel"), "author")) {
      kind = HtmlMark::Kind::kAuthor;
    } else if (has_word(item, "headline") || element.tag == GUMBO_TAG_H1) {
      kind = HtmlMark::Kind::kHeadline;
    } else if (hints.has(Hint::kByline)) {
      kind = HtmlMark::Kind::kAuthorClass;
    } else if (hints.has(Hint::kDate)) {
      kind = HtmlMark::Kind::kDateClass;
    }
    if (!kind) return;
    std::string value(attribute(element, "datetime"));
    if (value.empty()) value = attribute(element, "content");
    frame.mark = outline_.marks.size();
    const std::uint32_t at = text_.position();
    outline_.marks.push_back({*kind, {at, at}, std::move(value), element_});
  }

  void leave(const Frame& frame) {
    const GumboElement& element = frame.node->v.element;
    if (frame.mark) {
      HtmlMark& mark = outline_.marks[*frame.mark];
      mark.span = text_.written_since(mark.span.begin);
    }
    if (frame.is_preformatted) --preformatted_;
    if (frame.is_link) text_.end_link();
    if (element.tag == GUMBO_TAG_Q) text_.text("\u201D", element_, false);
    if (is_spaced_tag(tag_of(element))) text_.space();
    if (!frame.is_block && text_.position() != inline_end_) {
      inline_end_ = text_.position();
      link_ended_ = false;
    }
    link_ended_ = link_ended_ || frame.is_link;
    if (frame.is_block) {
      const bool cell = element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
      if (!cell || !is_data_cell(element)) text_.end_block();
      outline_.elements[element_].end_block = static_cast<Index>(outline_.blocks.size());
      element_ = frame.outer_element;
    }
  }

  /// Facts that an element declares wherever it stands.
  void read_declared(const GumboElement& element) {
    switch (element.tag) {
      case GUMBO_TAG_HTML:
        outline_.language = attribute(element, "lang");
        if (outline_.language.empty()) outline_.language = attribute(element, "xml:lang");
        break;
      case GUMBO_TAG_META:
        read_meta(element);
        break;
      case GUMBO_TAG_LINK:
        if (outline_.canonical.empty() && has_word(attribute(element, "rel"), "canonical")) {
          outline_.canonical = attribute(element, "href");
        }
        break;
      case GUMBO_TAG_BASE:
        if (outline_.base.empty()) outline_.base = attribute(element, "href");
        break;
      case GUMBO_TAG_TITLE:
        if (outline_.title.empty() && element.tag_namespace == GUMBO_NAMESPACE_HTML) {
          outline_.title = text_content(element);
        }
        break;
      case GUMBO_TAG_SCRIPT:
        if (to_lower(attribute(element, "type")).find("ld+json") != std::string::npos &&
            outline_.json_ld.size() < kMaxDeclaredFacts) {
          outline_.json_ld.push_back(text_content(element));
        }
        break;
      default:
        break;
    }
  }

  void read_meta(const GumboElement& element) {
    const std::string_view content = attribute(element, "content");
    if (content.empty()) return;
    for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
      const std::string_view name = attribute(element, key);
      if (name.empty() || outline_.metas.size() >= kMaxDeclaredFacts) continue;
      outline_.metas.push_back({to_lower(name), std::string(content)});
    }
  }

  void read_head(const GumboElement& head) {
    for (unsigned i = 0; i < head.children.length; ++i) {
      const GumboNode& node = *child(head.children, i);
      if (is_element(node)) read_declared(node.v.element);
    }
  }

  static std::size_t count_text(const GumboNode& root) {
    std::size_t bytes = 0;
    std::vector<const GumboNode*> open = {&root};
    while (!open.empty()) {
      const GumboNode& node = *open.back();
      open.pop_back();
      if (node.type == GUMBO_NODE_TEXT) bytes += std::string_view(node.v.text.text).size();
      if (is_element(node) && is_unseen(node.v.element)) continue;
      const GumboVector* children = children_of(node);
      for (unsigned i = 0; children != nullptr && i < children->length; ++i) {
        open.push_back(child(*children, i));
      }
    }
    return bytes;
  }

  HtmlOutline outline_;
  HtmlText text_;
  bool show_hidden_;
  Index element_ = 0;
  int preformatted_ = 0;
  std::uint32_t inline_end_ = 0;  // where the last inline element ended
  bool link_ended_ = false;       // a link was among those that ended there
  std::size_t hidden_bytes_ = 0;
  std::vector<Frame> frames_;
};

HtmlOutline walk(const GumboOutput& tree) {
  OutlineWalk walk(false);
  HtmlOutline outline = walk.run(*tree.root);
  // A page nearly all of which waits for a script to show it (behind a loading screen, a wall of
  // terms) is read as if the script had run.
  constexpr std::size_t kTimesShown = 3;
  if (walk.hidden_bytes() > kTimesShown * outline.text.size())
    return OutlineWalk(true).run(*tree.root);
  return outline;
}

/// Lists the nodes of a tree.
class TreeList {
 public:
  std::vector<TreeNode> run(const GumboOutput& tree, bool fragment) {
    const GumboDocument& document = tree.document->v.document;
    if (!fragment && document.has_doctype) {
      add(0, TreeNode::Kind::kDoctype, document.name);
      const std::string_view public_id = document.public_identifier;
      const std::string_view system_id = document.system_identifier;
      if (!public_id.empty() || !system_id.empty()) {
        nodes_.back().attributes = {{"public", std::string(public_id)},
                                    {"system", std::string(system_id)}};
      }
    }
    add_children(fragment ? tree.root->v.element.children : document.children, 0);
    return std::move(nodes_);
  }

 private:
  void add(std::uint32_t depth, TreeNode::Kind kind, std::string text) {
    nodes_.push_back({depth, kind, std::move(text), {}});
  }

  /// The tree is as deep as the parser lets it be (kMaxTreeDepth).
  void add_children(const GumboVector& children, std::uint32_t depth) {
    bool joins = false;  // the node before is a text
    for (unsigned i = 0; i < children.length; ++i) {
      const GumboNode& node = *child(children, i);
      if (!is_text(node)) {
        add_element_or_comment(node, depth);
      } else if (joins) {
        nodes_.back().text += node.v.text.text;
      } else {
        add(depth, TreeNode::Kind::kText, node.v.text.text);
      }
      joins = is_text(node);
    }
  }

  void add_element_or_comment(const GumboNode& node, std::uint32_t depth) {
    if (node.type == GUMBO_NODE_COMMENT) {
      add(depth, TreeNode::Kind::kComment, node.v.text.text);
      return;
    }
    const GumboElement& element = node.v.element;
    const std::string_view space = element.tag_namespace == GUMBO_NAMESPACE_SVG      ? "svg "
                                   : element.tag_namespace == GUMBO_NAMESPACE_MATHML ? "math "
                                                                                     : "";
    add(depth, TreeNode::Kind::kElement, std::string(space) + element.name);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto& found = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
      constexpr std::string_view kSpaces[] = {"", "xlink ", "xml ", "xmlns "};
      nodes_.back().attributes.emplace_back(std::string(kSpaces[found.attr_namespace]) + found.name,
                                            found.value);
    }
    if (node.type == GUMBO_NODE_TEMPLATE) add(++depth, TreeNode::Kind::kTemplateContent, {});
    add_children(element.children, depth + 1);
  }

  std::vector<TreeNode> nodes_;
};

}  // namespace

HtmlOutline outline_html(std::string_view html, std::vector<Notice>& notices) {
  if (html.substr(0, 3) == "\xEF\xBB\xBF") html.remove_prefix(3);
  const std::string_view wrapper = missing_wrapper(html);
  std::string wrapped;
  if (!wrapper.empty()) {
    wrapped.append(wrapper).append(html);
    html = wrapped;
  }
  if (is_parsable(html)) {
    const Tree tree = parse(html);
    if (tree->status == GUMBO_STATUS_OK) {
      HtmlOutline outline = walk(*tree);
      if (!outline.blocks.empty()) return outline;
    }
  }
  const std::string flat = flatten_markup(html);
  HtmlOutline outline = walk(*parse(flat));
  if (!outline.blocks.empty()) {
    notices.push_back({"markup-too-deep",
                       "The page's markup is nested too deep, or too odd, to follow. All its text "
                       "is here, but parts of the page could not be told apart."});
  }
  return outline;
}

std::vector<TreeNode> list_tree(std::string_view html, const TreeOptions& options) {
  GumboOptions parser = parser_options();
  parser.parse_noscript_content_as_text = options.scripting;
  const std::size_t space = options.context.find(' ');
  if (!options.context.empty()) {
    parser.fragment_context =
        options.context.c_str() + (space == std::string::npos ? 0 : space + 1);
    parser.fragment_namespace = space == std::string::npos  ? GUMBO_NAMESPACE_HTML
                                : options.context[0] == 's' ? GUMBO_NAMESPACE_SVG
                                                            : GUMBO_NAMESPACE_MATHML;
  }
  return TreeList().run(*parse(html, parser), !options.context.empty());
}

}  // namespace article_inspector
