#include "core/text/html_tags.h"

#include <algorithm>
#include <iterator>

namespace article_inspector {
namespace {

// Each sorted.
constexpr std::string_view kBlockTags[] = {
    "address", "article", "aside",     "blockquote", "body",   "caption", "center",   "dd",
    "details", "dialog",  "dir",       "div",        "dl",     "dt",      "fieldset", "figcaption",
    "figure",  "footer",  "form",      "frameset",   "h1",     "h2",      "h3",       "h4",
    "h5",      "h6",      "head",      "header",     "hgroup", "hr",      "html",     "legend",
    "li",      "listing", "main",      "marquee",    "menu",   "nav",     "ol",       "optgroup",
    "option",  "p",       "plaintext", "pre",        "search", "section", "summary",  "table",
    "tbody",   "td",      "textarea",  "tfoot",      "th",     "thead",   "title",    "tr",
    "ul",      "xmp",
};

constexpr std::string_view kSpacedTags[] = {
    "audio", "button", "canvas", "embed",   "iframe",   "img", "input",  "label", "math",
    "meter", "object", "output", "picture", "progress", "rt",  "select", "svg",   "video",
};

constexpr std::string_view kUnseenTags[] = {
    "area",   "audio",  "base",  "canvas",   "col",     "colgroup", "datalist", "embed", "frame",
    "head",   "iframe", "link",  "meta",     "noembed", "noframes", "noscript", "param", "rp",
    "script", "source", "style", "template", "title",   "track",    "video",
};

template <typename Tags>
bool contains(const Tags& tags, std::string_view tag) {
  return std::binary_search(std::begin(tags), std::end(tags), tag);
}

}  // namespace

bool is_block_tag(std::string_view tag) { return contains(kBlockTags, tag); }
bool is_spaced_tag(std::string_view tag) { return contains(kSpacedTags, tag); }
bool is_unseen_tag(std::string_view tag) { return contains(kUnseenTags, tag); }

}  // namespace article_inspector
