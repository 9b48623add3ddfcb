// Which of many patterns can begin with a word: spares most of the matching.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_PATTERN_INDEX_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_PATTERN_INDEX_H_

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace article_inspector {

/// Patterns as line_pattern.h explains them, known by their numbers in a list.
class PatternIndex {
 public:
  using Numbers = std::vector<std::uint16_t>;

  /// Adds the next pattern of the list.
  void add(std::string_view pattern);

  /// Those that take `low` (LineWord::low) as their first word, ascending.
  const Numbers& beginning_with(std::string_view low) const;

  /// Those that can begin with words that they do not name ("<name> is", "also? read"), ascending.
  const Numbers& open() const { return open_; }

 private:
  std::unordered_map<std::string_view, Numbers> by_word_;
  Numbers open_;
  std::uint16_t count_ = 0;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_PATTERN_INDEX_H_
