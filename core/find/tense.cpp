#include "core/find/tense.h"

namespace article_inspector {
namespace {

constexpr Index kWindow = 24;  // a clause is seldom longer, and the sentence may be endless

Direction direction_at(const SentenceView& view, Index i) {
  if (view.is_any(i, {"will",      "'ll",      "\u2019ll", "shall",  "would",   "could",
                      "may",       "might",    "can",      "should", "must",    "due",
                      "scheduled", "expected", "set",      "slated", "planned", "upcoming",
                      "plans",     "expects",  "hopes",    "aims",   "wants",   "intends"})) {
    return Direction::kFuture;
  }
  if (view.is(i, "to") &&
      (view.pos(i - 1) == Pos::kVerb || view.pos(i - 1) == Pos::kAux ||
       view.pos(i - 1) == Pos::kAdj) &&
      (view.pos(i + 1) == Pos::kVerb || view.pos(i + 1) == Pos::kAux) &&
      view.form(i + 1) == WordForm::kBase) {
    return Direction::kFuture;
  }
  if (view.pos(i) == Pos::kVerb) {
    if (view.form(i) == WordForm::kPast || view.form(i) == WordForm::kPastParticiple)
      return Direction::kPast;
    if (view.form(i) == WordForm::kPresent && !view.is_any(i, {"says", "say"}))
      return Direction::kFuture;
  }
  if (view.pos(i) == Pos::kAux && view.form(i) == WordForm::kPast) return Direction::kPast;
  return Direction::kUnknown;
}

}  // namespace

Direction direction_of(const SentenceView& view, Index begin, Index end) {
  if (view.is(begin - 1, "since")) return Direction::kPast;
  Direction found = Direction::kUnknown;
  bool near_participle = false;
  for (Index k = 1; k <= kWindow && begin >= view.first() + k; ++k) {
    const Index i = begin - k;
    const Direction here = direction_at(view, i);
    if (here == Direction::kUnknown) continue;
    // "will be held": the participle says nothing, its auxiliary does.
    // "a study published Tuesday"
    if (here == Direction::kPast && k <= 2 &&
        (view.pos(i - 1) == Pos::kNoun || view.pos(i - 1) == Pos::kPropn)) {
      return here;
    }
    if (here == Direction::kPast && view.form(i) == WordForm::kPastParticiple && !near_participle) {
      found = here;
      near_participle = true;
      continue;
    }
    if (near_participle && begin - i > 8) return found;
    return here;
  }
  if (found != Direction::kUnknown) return found;
  if (view.is_any(begin - 1, {"by", "until", "till"})) return Direction::kFuture;
  for (Index i = end; i < end + kWindow && view.has(i); ++i) {
    const Direction here = direction_at(view, i);
    if (here != Direction::kUnknown) return here;
  }
  return Direction::kUnknown;
}

}  // namespace article_inspector
