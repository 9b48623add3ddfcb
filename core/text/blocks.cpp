#include "core/text/blocks.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/limits.h"
#include "core/text/furniture.h"
#include "core/text/lines.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// Words of a line that, closed by a full stop, reads like a sentence of the story.
constexpr std::size_t kStoryWords = 9;
constexpr std::size_t kMaxHeadlineBytes = 260;
constexpr std::size_t kMaxHeadingBytes = 90;
constexpr std::size_t kMaxHeadingWords = 12;
/// Lines between the headline and the story that may be byline, dateline and standfirst.
constexpr std::size_t kMaxTopLines = 8;

/// What a paragraph's writing shows, found once.
struct Shape {
  std::size_t words = 0;
  bool stop = false;       // ends like a sentence, closing quotation marks and brackets aside
  bool separator = false;  // no letter and no digit
  bool list_item = false;
};

bool closes_after_stop(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0x00BB;
}

/// "- ", "* ", a bullet, "1. ", "2) ".
bool starts_list_item(std::string_view text) {
  std::size_t at = 0;
  const char32_t c = next_code_point(text, at);
  if (c == '-' || c == '*' || c == 0x2022 || c == 0x00B7 || c == 0x25CF || c == 0x25AA ||
      c == 0x2023) {
    return at < text.size() && text[at] == ' ';
  }
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(static_cast<unsigned char>(text[digits]))) ++digits;
  return digits > 0 && digits <= 2 && digits + 1 < text.size() &&
         (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
}

Shape shape_of(std::string_view text) {
  Shape shape;
  shape.separator = true;
  shape.list_item = starts_list_item(text);
  bool in_word = false;
  char32_t last = 0;  // before closing quotation marks and brackets
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    const bool space = is_space(c);
    if (!space && !in_word) ++shape.words;
    in_word = !space;
    if (space) continue;
    if (is_letter(c) || is_digit(c)) shape.separator = false;
    if (!closes_after_stop(c)) last = c;
  }
  shape.stop = last == '.' || last == '!' || last == '?' || last == 0x2026 || last == ':' ||
               last == ';' || last == ',';
  return shape;
}

/// A paragraph on its way to a block.
struct Unit {
  Span span;
  bool after_blank = true;  // a blank line stands before it
  Shape shape;
  std::optional<FurnitureLine> furniture;  // as such a line reads anywhere
};

bool ends_with_full_stop(std::string_view text) {
  while (!text.empty()) {
    if (text.back() == '.') return true;
    if (text.back() != '"' && text.back() != '\'' && text.back() != ')') break;
    text.remove_suffix(1);
  }
  // Behind a typographic closing mark.
  return text.size() > 3 && text.substr(text.size() - 3, 2) == "\xE2\x80" &&
         (text.back() == '\x9D' || text.back() == '\x99') && text[text.size() - 4] == '.';
}

/// Reads like a paragraph of the story, whatever stands around it.
bool reads_like_story(const Unit& unit) {
  if (unit.furniture || unit.shape.separator) return false;
  return (unit.shape.stop && unit.shape.words >= kStoryWords) || unit.shape.words >= 40;
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {
    for (const Paragraph& paragraph : split_paragraphs(text)) {
      Unit unit{paragraph.span, paragraph.after_blank, shape_of(slice(text, paragraph.span)), {}};
      if (!unit.shape.separator) unit.furniture = classify_furniture(slice(text, unit.span));
      units_.push_back(std::move(unit));
    }
    blocks_.resize(units_.size());
  }

  std::vector<Block> split() && {
    find_story();
    std::size_t at = 0;
    at = read_top();
    for (; at < units_.size(); ++at) read_unit(at);
    close_footer();
    return std::move(blocks_);
  }

 private:
  std::string_view text_of(std::size_t at) const { return slice(text_, units_[at].span); }

  void set(std::size_t at, BlockKind kind, Role role, std::string_view rule, std::string message) {
    blocks_[at] = {units_[at].span, kind, role, {rule, std::move(message)}};
  }

  void set_furniture(std::size_t at, FurnitureLine line) {
    // A caption's own words tell of the story; a bare credit does not.
    const bool caption = line.kind == NoteKind::kImageCredit && line.begin > 0;
    const Role role = caption || speaks_of_story(line.kind) ? Role::kBody : Role::kFurniture;
    set(at, block_kind(line.kind), role, line.reason.rule, std::move(line.reason.message));
  }

  /// The story lies between its first and its last paragraph that reads like one. Behind the last,
  /// lines about the article and its site may be wordier and still be furniture.
  void find_story() {
    story_begin_ = 0;
    while (story_begin_ < units_.size() && !reads_like_story(units_[story_begin_])) ++story_begin_;
    story_end_ = units_.size();
    while (story_end_ > story_begin_) {
      const std::size_t last = story_end_ - 1;
      if (reads_like_story(units_[last]) && !tail_line(last)) break;
      --story_end_;
    }
  }

  std::optional<FurnitureLine> tail_line(std::size_t at) const {
    if (units_[at].furniture) return units_[at].furniture;
    return classify_furniture(text_of(at), LinePlace::kTail);
  }

  /// True if unit `at` can be the headline: it is short, has no full stop, and a story follows.
  bool can_be_headline(std::size_t at) const {
    if (at + 1 >= units_.size() || units_[at].shape.separator) return false;
    if (units_[at].span.size() > kMaxHeadlineBytes || units_[at].shape.list_item) return false;
    if (!ends_with_full_stop(text_of(at))) return true;
    const auto& next = units_[at + 1].furniture;
    return units_[at].shape.words <= 16 && next &&
           (next->kind == NoteKind::kByline || next->kind == NoteKind::kDateline);
  }

  /// Headline, byline, dateline and standfirst. Returns the first unit behind them.
  std::size_t read_top() {
    std::size_t headline = 0;
    while (headline < units_.size() && headline < 3 && headline < story_begin_ &&
           (units_[headline].shape.separator || is_kicker(headline))) {
      if (units_[headline].shape.separator) {
        set_separator(headline);
      } else {
        set_furniture(headline, *units_[headline].furniture);
      }
      ++headline;
    }
    if (headline >= units_.size() || !can_be_headline(headline)) return headline;
    set(headline, BlockKind::kHeadline, Role::kBody, "headline",
        "The first line: short, without a full stop, and the story follows.");
    std::size_t at = headline + 1;
    bool signed_already = false;
    for (; at < units_.size() && at < headline + 1 + kMaxTopLines && at < story_begin_; ++at) {
      if (units_[at].shape.separator) {
        set_separator(at);
        continue;
      }
      auto line = units_[at].furniture;
      if (!line) line = classify_furniture(text_of(at), LinePlace::kTop);
      if (line && signed_already && line->reason.rule == "byline-by-place") break;
      if (line) {
        signed_already = signed_already || line->kind == NoteKind::kByline;
        set_furniture(at, std::move(*line));
        continue;
      }
      if (at + 1 >= units_.size() || units_[at].shape.list_item) break;
      if (at > headline + 2) break;
      set(at, BlockKind::kHeading, Role::kBody, "standfirst",
          "A line between the headline and the story.");
    }
    return at;
  }

  /// A line over the headline that is furniture beyond doubt.
  bool is_kicker(std::size_t at) const {
    const auto& line = units_[at].furniture;
    if (!line || !can_be_headline(at + 1)) return false;
    if (at + 1 >= story_begin_ || units_[at + 1].furniture) {
      return line->kind == NoteKind::kAdvert && units_[at].shape.words <= 2;
    }
    return true;
  }

  void set_separator(std::size_t at) {
    set(at, BlockKind::kSeparator, Role::kFurniture, "separator", "No letter and no digit.");
  }

  void read_unit(std::size_t at) {
    const Unit& unit = units_[at];
    if (unit.shape.separator) {
      set_separator(at);
      return;
    }
    auto line = unit.furniture;
    if (!line && at >= story_end_) line = classify_furniture(text_of(at), LinePlace::kTail);
    if (line) {
      set_furniture(at, std::move(*line));
      return;
    }
    if (continues_related(at)) {
      set(at, BlockKind::kRelated, Role::kFurniture, "related-list",
          "Goes on with the list of other stories that the line before begins.");
      return;
    }
    if (unit.shape.list_item) {
      set(at, BlockKind::kListItem, Role::kBody, "list-mark", "Begins with a list mark.");
      return;
    }
    const bool short_line = unit.span.size() <= kMaxHeadingBytes &&
                            unit.shape.words <= kMaxHeadingWords && !unit.shape.stop;
    if (short_line && at < story_end_ && at + 1 < units_.size()) {
      set(at, BlockKind::kHeading, Role::kBody, "heading",
          "A short line without a full stop, with text behind it.");
      return;
    }
    set(at, BlockKind::kParagraph, Role::kBody, "paragraph", "A paragraph of the text.");
  }

  /// Titles of other stories follow the line that announces them, one a line, without a blank.
  bool continues_related(std::size_t at) const {
    if (at == 0 || blocks_[at - 1].kind != BlockKind::kRelated || reads_like_story(units_[at])) {
      return false;
    }
    const bool bare = blocks_[at - 1].reason.rule == "related-list" || is_bare_label(at - 1);
    return (bare || at >= story_end_) && !units_[at].after_blank;
  }

  /// "RELATED STORIES", "READ MORE:".
  bool is_bare_label(std::size_t at) const { return units_[at].shape.words <= 3; }

  /// Behind a separator or a masthead at the very end, lines that are short or speak of the site
  /// belong to the page's footer, if all of them do.
  void close_footer() {
    std::size_t first = units_.size();
    bool site = false;  // a line tells by its own wording of the publisher, the rights and so on
    while (first > 0) {
      const std::size_t at = first - 1;
      if (units_[at].shape.separator || blocks_[at].kind == BlockKind::kHeadline) break;
      const bool furniture = blocks_[at].role == Role::kFurniture;
      const bool about_site = !furniture && speaks_of_site(text_of(at));
      if (!furniture && !about_site && units_[at].shape.stop) return;
      site = site || blocks_[at].kind == BlockKind::kFooter;
      --first;
    }
    if (first == 0 || first == units_.size() || !site) return;
    if (!units_[first - 1].shape.separator) return;
    for (std::size_t at = first; at < units_.size(); ++at) {
      if (blocks_[at].role == Role::kFurniture) continue;
      if (speaks_of_site(text_of(at))) {
        set(at, BlockKind::kFooter, Role::kFurniture, kSiteFooterRule,
            "Stands in the page's footer and speaks of the site itself.");
      } else {
        set(at, BlockKind::kFooter, Role::kFurniture, "masthead",
            "A short line in the page's footer.");
      }
    }
  }

  std::string_view text_;
  std::vector<Unit> units_;
  std::vector<Block> blocks_;
  std::size_t story_begin_ = 0;
  std::size_t story_end_ = 0;
};

}  // namespace

std::vector<Block> split_blocks(std::string_view text) { return Splitter(text).split(); }

}  // namespace article_inspector
