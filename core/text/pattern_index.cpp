#include "core/text/pattern_index.h"

#include <algorithm>

namespace article_inspector {

void PatternIndex::add(std::string_view pattern) {
  const std::uint16_t number = count_++;
  std::string_view part = pattern.substr(0, pattern.find(' '));
  if (part == ":" || part.back() == '?' || part.find('<') != std::string_view::npos) {
    open_.push_back(number);
    return;
  }
  if (part.size() == 1) {
    by_word_[part].push_back(number);
    return;
  }
  if (part.back() == ':') part.remove_suffix(1);
  while (!part.empty()) {
    const std::size_t bar = std::min(part.find('|'), part.size());
    Numbers& numbers = by_word_[part.substr(0, bar)];
    if (numbers.empty() || numbers.back() != number) numbers.push_back(number);
    part.remove_prefix(std::min(bar + 1, part.size()));
  }
}

const PatternIndex::Numbers& PatternIndex::beginning_with(std::string_view low) const {
  static const Numbers kNone;
  const auto found = by_word_.find(low);
  return found == by_word_.end() ? kNone : found->second;
}

}  // namespace article_inspector
