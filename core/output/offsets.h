// Byte offsets into the units that other languages count in.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_OFFSETS_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_OFFSETS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/span.h"

namespace article_inspector {

enum class OffsetUnit : std::uint8_t { kUtf8, kUtf16, kCodePoint };

/// Converts byte offsets of one text to `unit`. Built in one forward pass; each look-up reads at
/// most kStride bytes.
class OffsetMap {
 public:
  /// `text` is valid UTF-8 and must outlive the map.
  OffsetMap(std::string_view text, OffsetUnit unit);

  /// `byte_offset` is on a code point border, at most text.size().
  std::uint32_t operator()(std::uint32_t byte_offset) const;
  Span operator()(Span span) const { return {(*this)(span.begin), (*this)(span.end)}; }

 private:
  static constexpr std::uint32_t kStride = 64;
  std::string_view text_;
  OffsetUnit unit_;
  std::vector<std::uint32_t> at_stride_;  // unit offset of the first border at or after i * kStride
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_OFFSETS_H_
