// Which runs of tokens could be names.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_NAME_SPANS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_NAME_SPANS_H_

#include <vector>

#include "core/find/name_tokens.h"

namespace article_inspector {

/// A run of tokens that could name something.
struct NameSpan {
  Index first = 0;  // tokens [first, end)
  Index end = 0;
  Index sentence = 0;
  bool after_title = false;  // "President [Mahama]"
  bool weak = false;         // only its capitals speak for it, and here they say little
  bool opens_sentence = false;
};

/// Candidates of the body in text order, disjoint. Titles and determiners are cut off, possessors
/// and demonyms parted from what follows where that is a name of its own.
std::vector<NameSpan> find_name_spans(const NameText& text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_NAME_SPANS_H_
