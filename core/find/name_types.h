// Of what type a candidate is: evidence for each type, added up.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_NAME_TYPES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_NAME_TYPES_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "core/find/name_spans.h"
#include "core/report.h"

namespace article_inspector {

inline constexpr std::size_t kEntityTypes = 10;

/// What speaks for a type. The strongest piece becomes the mention's reason.
enum class Clue : std::uint8_t {
  kNone,
  kListed,       // a list has the whole form
  kHead,         // "Ministry of", "River", "Ltd"
  kTitle,        // "President" before it
  kGivenName,    // a first name, initials, a known surname
  kContext,      // the words around it
  kShape,        // capitals, digits, an acronym
  kDocument,     // the text names it in full elsewhere
  kQuotedTitle,  // a title in quotation marks
  kLearned,      // the trained model
};

struct TypeScores {
  std::array<int, kEntityTypes> points{};
  std::array<Clue, kEntityTypes> clue{};  // the strongest piece of each
  std::array<int, kEntityTypes> best{};   // its points

  void add(EntityType type, int more, Clue because);
  /// Other evidence for the same form counts, too; this form's own clues stay.
  void add_points(const TypeScores& other);
  EntityType top() const;
  /// The one after `top()`; the same if nothing speaks for another.
  EntityType second() const;
  int top_points() const { return points[static_cast<std::size_t>(top())]; }
};

/// Evidence from the form itself and the words around it.
TypeScores score_types(const NameText& text, const NameSpan& span);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_NAME_TYPES_H_
