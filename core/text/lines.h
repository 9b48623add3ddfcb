// Plain text into paragraphs: by blank lines, by lines, or by joined lines where they were wrapped.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_LINES_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_LINES_H_

#include <string_view>
#include <vector>

#include "core/span.h"

namespace article_inspector {

struct Paragraph {
  Span span;                // without white space at its ends; never empty
  bool after_blank = true;  // first, or a blank line stands before it
};

/// Lines end with LF, CR, CR LF, VT, FF, U+0085, U+2028 or U+2029. Where a run of lines was broken
/// by a width (each is as long as the next line's first word lets it be, and sentences run over the
/// breaks) its lines are one paragraph, which covers the line ends. What stands behind
/// kMaxTextLines is one paragraph as well.
std::vector<Paragraph> split_paragraphs(std::string_view text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_LINES_H_
