// What a page of markup holds, without its markup: readable text in blocks, the elements around
// them, links and declared facts. Made by text/html.cpp; text/article.h and text/metadata.h read
// it.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_HTML_OUTLINE_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_HTML_OUTLINE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/report.h"
#include "core/text/html_hints.h"

namespace article_inspector {

inline constexpr Index kNoElement = 0xFFFFFFFF;

/// An element that stands by itself on the page (`display: block` and its like), in document order;
/// inline elements are no part of the outline. Element 0 is the root.
struct HtmlElement {
  std::string_view tag;       // from the parser's constant table; "" for an unknown one
  Index parent = kNoElement;  // always smaller than the own index
  Index first_block = 0;      // the blocks inside, [first_block, end_block)
  Index end_block = 0;
  HintSet hints;  // what class, id, role and itemprop say
};

/// A run of text with no block boundary inside.
struct HtmlBlock {
  Span span;
  Index element = 0;  // the innermost element around its first letter
  std::uint32_t link_bytes = 0;
};

/// <meta name="..." content="...">; `name` is the name, property or itemprop in lower case.
struct HtmlMeta {
  std::string name;
  std::string content;
};

/// A stretch of visible text that the page itself says something about.
struct HtmlMark {
  enum class Kind : std::uint8_t {
    kAuthor,
    kAuthorClass,
    kPublished,
    kModified,
    kTime,
    kDateClass,
    kHeadline
  };
  Kind kind = Kind::kTime;
  Span span;          // may be empty: <time datetime="..."></time>
  std::string value;  // datetime or content attribute; "" where the text is the value
  Index element = 0;
};

struct HtmlOutline {
  std::string text;  // blocks parted by a blank line; inside a block, <br> is a line break
  std::vector<HtmlElement> elements;
  std::vector<HtmlBlock> blocks;
  std::vector<Link> links;  // `href` as written, not yet resolved
  std::vector<HtmlMark> marks;
  std::vector<HtmlMeta> metas;
  std::vector<std::string> json_ld;  // contents of <script type="application/ld+json">
  std::string title;                 // of <title>
  std::string language;              // of <html lang>
  std::string base;                  // of <base href>
  std::string canonical;             // of <link rel="canonical">
};

/// `html` is valid UTF-8; a fragment is as good as a page. Where the parser stops at one of its
/// caps, all text is read without the structure, with the notice `markup-too-deep`. Implemented in
/// html.cpp, the only file that sees gumbo.
HtmlOutline outline_html(std::string_view html, std::vector<Notice>& notices);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_HTML_OUTLINE_H_
