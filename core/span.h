// Positions. The only way in which the core points into text.
#ifndef ARTICLE_INSPECTOR_CORE_SPAN_H_
#define ARTICLE_INSPECTOR_CORE_SPAN_H_

#include <compare>
#include <cstdint>
#include <string_view>

namespace article_inspector {

/// A half-open range of UTF-8 bytes of the one owned text (`Page::text`). Both ends lie on code
/// point borders, and `begin <= end <= text.size()`. Spans are stored; views are only passed.
///
///     text   T h e   c a f C3 A9   .
///     byte   0 1 2 3 4 5 6 7  8  9 10
///     "caf\u00e9" is Span{4, 9}
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool contains(std::uint32_t position) const {
    return begin <= position && position < end;
  }
  /// True if the two share at least one byte.
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The words that a span is about. `span` must lie within `text`.
constexpr std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_SPAN_H_
