#include "core/find/attributions/finding.h"

namespace article_inspector {
namespace {

bool opens_contrast(const Reading& r, Index t) {
  return r.is(t, "but") || r.is(t, "while") || r.is(t, "whereas") || r.is(t, "although") ||
         r.is(t, "though") || r.is(t, "yet");
}

}  // namespace

bool is_whole_clause(const Reading& r, TokenRange range) {
  if (range.empty() || !has_finite(r, range)) return false;
  const Function first = r.function(range.first);
  switch (r.function(range.end - 1)) {
    case Function::kBe:
    case Function::kHave:
    case Function::kModal:
    case Function::kCoordinator:
    case Function::kSubordinator:
    case Function::kRelative:
    case Function::kThat:
      return false;
    default:
      break;
  }
  return first != Function::kSubordinator && first != Function::kPreposition &&
         first != Function::kWh;
}

Index clause_begin(const Reading& r, Index floor, Index end) {
  for (Index i = end; i > floor; --i) {
    if (r.quote(i - 1) == kNoIndex && r.is(i - 1, ";")) return i;
  }
  return floor;
}

Index clause_end(const Reading& r, Index begin, Index limit) {
  for (Index i = begin; i < limit; ++i) {
    if (const Index q = r.quote(i); q != kNoIndex) {
      i = r.quotes[q].end - 1;
      continue;
    }
    if (r.is(i, ";")) return i;
    if (r.is(i, ",") && i > begin) {
      if (opens_contrast(r, i + 1)) return i;
      if (r.is(i + 1, "according") || r.is(i + 1, "per")) return i;
    }
  }
  return limit;
}

}  // namespace article_inspector
