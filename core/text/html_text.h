// Builds the readable text of a page as a browser would lay it out.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_HTML_TEXT_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_HTML_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/report.h"
#include "core/text/html_outline.h"

namespace article_inspector {

/// Takes pieces of text in document order and appends them to an outline: runs of white space
/// become one space, blocks are parted by a blank line, and nothing begins or ends with white
/// space. Linear in what it is given.
///
///     text("One "), text(" two"), end_block(), text("Three")   ->  "One two\n\nThree"
class HtmlText {
 public:
  /// `outline` must outlive the builder.
  explicit HtmlText(HtmlOutline& outline) : outline_(outline) {}

  /// `element` is the innermost block element around the text. `preformatted`: white space stays.
  void text(std::string_view piece, Index element, bool preformatted);

  void space();       // white space of the markup, or an image between two words
  void cell();        // the border of two table cells: a tab
  void line_break();  // <br>; two of them in a row end the block
  void end_block();

  /// One inline element ends here and another begins, with nothing between. Style sheets often part
  /// the two ("Home" "Photos", "Credit" "Ann Lee"), but not always ("wo" "rd"). `links`: both are
  /// links, which do stand apart; else they are parted where a capital follows a small letter.
  void seam(bool links);

  /// Links may hold blocks, and lie in each other in broken pages.
  void begin_link(std::string href);
  void end_link();

  /// Ends the last block, drops links with no text, and counts each block's bytes inside links.
  void finish();

  /// The end of what is written: a letter, never white space.
  std::uint32_t position() const { return static_cast<std::uint32_t>(outline_.text.size()); }

  /// The span from the position `begin` to here without white space around; empty where nothing was
  /// written.
  Span written_since(std::uint32_t begin) const;

 private:
  enum class Seam : std::uint8_t { kNone, kLikely, kSure };

  void write_letters(std::string_view letters, Index element);
  bool parts_words(std::string_view letters) const;

  HtmlOutline& outline_;
  bool in_block_ = false;
  std::string gap_;  // white space that waits for the next letter; dropped at the end of a block
  bool cell_ = false;
  bool line_ = false;
  Seam seam_ = Seam::kNone;
  std::vector<std::size_t> open_links_;  // indices into outline_.links
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_HTML_TEXT_H_
