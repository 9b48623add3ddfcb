// Punctuation outside quotations, and the quotation marks themselves.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_MARKS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_MARKS_H_

#include "core/find/attributions/reading.h"

namespace article_inspector {

inline bool is_comma(const Reading& r, Index t) { return r.is(t, ",") && r.quote(t) == kNoIndex; }

inline bool is_dash(const Reading& r, Index t) {
  return r.is(t, "\u2014") || r.is(t, "\u2013") || r.is(t, "--") ||
         (r.is(t, "-") && r.segments.tokens[t].space_before);
}

inline bool opens_quote(const Reading& r, Index t) {
  return r.quote(t) != kNoIndex && r.quotes[r.quote(t)].first == t;
}

inline bool closes_quote(const Reading& r, Index t) {
  return r.quote(t) != kNoIndex && r.quotes[r.quote(t)].end == t + 1;
}

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_MARKS_H_
