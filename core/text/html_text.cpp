#include "core/text/html_text.h"

#include <algorithm>
#include <utility>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// The white space that HTML collapses: ASCII only.
bool collapses(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

}  // namespace

void HtmlText::space() {
  if (gap_.empty() || gap_.back() != ' ') gap_.push_back(' ');
}

void HtmlText::cell() { cell_ = true; }

void HtmlText::line_break() {
  if (line_) end_block();
  line_ = in_block_;
}

void HtmlText::seam(bool links) {
  if (links) {
    seam_ = Seam::kSure;
  } else if (seam_ == Seam::kNone) {
    seam_ = Seam::kLikely;
  }
}

bool HtmlText::parts_words(std::string_view letters) const {
  if (seam_ == Seam::kNone || !gap_.empty()) return false;
  std::size_t at = floor_to_border(outline_.text, outline_.text.size() - 1);
  const char32_t before = next_code_point(outline_.text, at);
  std::size_t next = 0;
  const char32_t behind = next_code_point(letters, next);
  const bool word_behind = is_letter(behind) || is_digit(behind);
  if (seam_ == Seam::kSure) return word_behind && (is_letter(before) || is_digit(before));
  return is_letter(before) && !is_upper(before) && is_upper(behind);
}

void HtmlText::end_block() {
  if (in_block_) {
    Span& span = outline_.blocks.back().span;
    span.end = position();
    in_block_ = false;
  }
  gap_.clear();
  cell_ = line_ = false;
  seam_ = Seam::kNone;
}

void HtmlText::write_letters(std::string_view letters, Index element) {
  if (!in_block_) {
    if (!outline_.text.empty()) outline_.text.append("\n\n");
    outline_.blocks.push_back({{position(), position()}, element, 0});
    in_block_ = true;
  } else if (line_) {
    outline_.text.push_back('\n');
  } else if (cell_) {
    outline_.text.push_back('\t');
  } else if (parts_words(letters)) {
    outline_.text.push_back(' ');
  } else {
    outline_.text.append(gap_);
  }
  gap_.clear();
  cell_ = line_ = false;
  seam_ = Seam::kNone;
  outline_.text.append(letters);
}

void HtmlText::text(std::string_view piece, Index element, bool preformatted) {
  std::size_t at = 0;
  while (at < piece.size()) {
    std::size_t end = at;
    std::size_t next = at;
    while (next < piece.size() && !is_space(next_code_point(piece, next))) end = next;
    if (end > at) write_letters(piece.substr(at, end - at), element);
    at = end;
    while (at < piece.size()) {
      next = at;
      if (!is_space(next_code_point(piece, next))) break;
      if (!preformatted && collapses(piece[at])) {
        space();
      } else {
        gap_.append(piece.substr(at, next - at));
      }
      at = next;
    }
  }
}

void HtmlText::begin_link(std::string href) {
  open_links_.push_back(outline_.links.size());
  outline_.links.push_back({{position(), position()}, std::move(href), {}});
}

void HtmlText::end_link() {
  if (open_links_.empty()) return;
  Link& link = outline_.links[open_links_.back()];
  open_links_.pop_back();
  link.span = written_since(link.span.begin);
}

void HtmlText::finish() {
  end_block();
  std::vector<Link>& links = outline_.links;
  links.erase(
      std::remove_if(links.begin(), links.end(), [](const Link& l) { return l.span.empty(); }),
      links.end());
  std::stable_sort(links.begin(), links.end(),
                   [](const Link& a, const Link& b) { return a.span.begin < b.span.begin; });
  std::size_t b = 0;
  std::uint32_t counted = 0;  // bytes before are counted
  for (const Link& link : links) {
    while (b < outline_.blocks.size() && outline_.blocks[b].span.end <= link.span.begin) ++b;
    for (std::size_t i = b; i < outline_.blocks.size(); ++i) {
      HtmlBlock& block = outline_.blocks[i];
      if (block.span.begin >= link.span.end) break;
      const std::uint32_t begin = std::max({block.span.begin, link.span.begin, counted});
      const std::uint32_t end = std::min(block.span.end, link.span.end);
      if (begin >= end) continue;
      block.link_bytes += end - begin;
      counted = end;
    }
  }
}

Span HtmlText::written_since(std::uint32_t begin) const {
  const std::string_view text = outline_.text;
  std::size_t at = begin;
  while (at < text.size()) {
    std::size_t next = at;
    if (!is_space(next_code_point(text, next))) break;
    at = next;
  }
  return {static_cast<std::uint32_t>(at), position()};
}

}  // namespace article_inspector
