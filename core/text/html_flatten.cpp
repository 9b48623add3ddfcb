#include "core/text/html_flatten.h"

#include <algorithm>
#include <array>

#include "core/limits.h"
#include "core/text/html_tags.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

bool is_html_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Elements whose content is no markup and is not shown.
constexpr std::array<std::string_view, 7> kRawUnseen = {"script",  "style",    "noscript", "iframe",
                                                        "noembed", "noframes", "template"};

struct TagText {
  std::string name;       // lower case
  std::string_view href;  // as written, between its quotes
  char quote = '"';       // what the value may not hold
  bool closing = false;
  std::size_t end = 0;  // behind the ">"
};

/// Reads the tag whose "<" is at `at` and is followed by a letter, or by "/" and one.
TagText read_tag(std::string_view html, std::size_t at) {
  TagText tag;
  ++at;
  if (html[at] == '/') {
    tag.closing = true;
    ++at;
  }
  const std::size_t name = at;
  while (at < html.size() && !is_html_space(html[at]) && html[at] != '>' && html[at] != '/') ++at;
  // No tag that matters has a long name.
  tag.name = to_lower(html.substr(name, std::min<std::size_t>(at - name, 32)));
  while (at < html.size() && html[at] != '>') {
    if (is_html_space(html[at]) || html[at] == '/') {
      ++at;
      continue;
    }
    const std::size_t attribute = at;
    ++at;  // a name may begin with "="
    while (at < html.size() && !is_html_space(html[at]) && html[at] != '>' && html[at] != '/' &&
           html[at] != '=') {
      ++at;
    }
    const std::string_view key = html.substr(attribute, at - attribute);
    std::size_t value = at;
    while (value < html.size() && is_html_space(html[value])) ++value;
    if (value >= html.size() || html[value] != '=') {
      at = value;
      continue;
    }
    ++value;
    while (value < html.size() && is_html_space(html[value])) ++value;
    char quote = '"';
    std::size_t end = value;
    if (value < html.size() && (html[value] == '"' || html[value] == '\'')) {
      quote = html[value++];
      end = std::min(html.find(quote, value), html.size());
      at = std::min(end + 1, html.size());
    } else {
      while (end < html.size() && !is_html_space(html[end]) && html[end] != '>') ++end;
      at = end;
    }
    if (key.size() == 4 && to_lower(key) == "href" && tag.href.empty()) {
      tag.href = html.substr(value, end - value);
      tag.quote = quote;
    }
  }
  tag.end = std::min(at + 1, html.size());
  return tag;
}

/// The position behind "</name ...>" from `at` on, or the end of the input.
std::size_t skip_raw_text(std::string_view html, std::size_t at, std::string_view name) {
  while (true) {
    at = html.find("</", at);
    if (at == std::string_view::npos) return html.size();
    at += 2;
    if (to_lower(html.substr(at, name.size())) == name) {
      return std::min(std::min(html.find('>', at), html.size()) + 1, html.size());
    }
  }
}

/// The position behind the comment, declaration or processing instruction that starts at `at`.
std::size_t skip_markup(std::string_view html, std::size_t at) {
  const bool comment = html.substr(at, 4) == "<!--";
  const std::string_view close = comment ? "-->" : ">";
  const std::size_t end = html.find(close, comment ? at + 2 : at);
  return end == std::string_view::npos ? html.size() : end + close.size();
}

class Flattener {
 public:
  explicit Flattener(std::string_view html) : html_(html) { out_.reserve(html.size()); }

  std::string run() {
    std::size_t at = 0;
    while (at < html_.size()) {
      const std::size_t open = std::min(html_.find('<', at), html_.size());
      out_.append(html_.substr(at, open - at));
      if (open + 1 >= html_.size()) {
        out_.append(html_.substr(open));
        break;
      }
      at = step(open);
    }
    return std::move(out_);
  }

 private:
  /// Handles the "<" at `at` and returns where to go on.
  std::size_t step(std::size_t at) {
    const char next = html_[at + 1];
    if (next == '!' || next == '?') return skip_markup(html_, at);
    const bool is_tag = is_ascii_letter(next) ||
                        (next == '/' && at + 2 < html_.size() && is_ascii_letter(html_[at + 2]));
    if (!is_tag) {
      out_.append("&lt;");
      return at + 1;
    }
    const TagText tag = read_tag(html_, at);
    if (std::find(kRawUnseen.begin(), kRawUnseen.end(), tag.name) != kRawUnseen.end()) {
      return tag.closing || tag.name == "template" ? tag.end
                                                   : skip_raw_text(html_, tag.end, tag.name);
    }
    write(tag);
    return tag.end;
  }

  void write(const TagText& tag) {
    if (written_ >= kMaxTags - kTagsAtOnce) {
      close_link();
      if (is_block_tag(tag.name) || is_spaced_tag(tag.name) || tag.name == "br") {
        out_.push_back(' ');
      }
      return;
    }
    if (tag.name == "a") {
      close_link();
      if (tag.closing || tag.href.empty()) return;
      out_.append("<a href=").append(1, tag.quote).append(tag.href).append(1, tag.quote);
      out_.push_back('>');
      ++written_;
      in_link_ = true;
      return;
    }
    if (tag.name == "br") {
      ++written_;
      out_.append("<br>");
      return;
    }
    if (!is_block_tag(tag.name)) {
      if (is_spaced_tag(tag.name)) out_.push_back(' ');
      return;
    }
    close_link();
    ++written_;
    const bool heading = tag.name.size() == 2 && tag.name[0] == 'h' && tag.name != "hr";
    if (heading || tag.name == "title") {
      out_.append(tag.closing ? "</" : "<p><").append(heading ? tag.name : "h1").append(">");
      ++written_;
    } else {
      out_.append(tag.name == "li" && !tag.closing ? "<li>" : "<p>");
    }
  }

  /// A link left open would be opened again in every block that follows.
  void close_link() {
    if (in_link_) {
      out_.append("</a>");
      ++written_;
    }
    in_link_ = false;
  }

  static constexpr std::uint32_t kTagsAtOnce = 4;  // that one tag of the input may write

  std::string_view html_;
  std::string out_;
  std::uint32_t written_ = 0;  // tags
  bool in_link_ = false;
};

}  // namespace

std::string flatten_markup(std::string_view html) { return Flattener(html).run(); }

}  // namespace article_inspector
