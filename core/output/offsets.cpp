#include "core/output/offsets.h"

namespace article_inspector {
namespace {

/// How many units of text begin in these bytes. A code point counts where its first byte stands;
/// one of four bytes is a surrogate pair in UTF-16.
std::uint32_t count_units(std::string_view bytes, OffsetUnit unit) {
  const bool pairs = unit == OffsetUnit::kUtf16;
  std::uint32_t units = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0) != 0x80;
    units += pairs && byte >= 0xF0;
  }
  return units;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
  if (unit == OffsetUnit::kUtf8) return;
  at_stride_.reserve(text.size() / kStride + 1);
  std::uint32_t units = 0;
  for (std::size_t begin = 0; begin < text.size(); begin += kStride) {
    at_stride_.push_back(units);
    units += count_units(text.substr(begin, kStride), unit);
  }
  at_stride_.push_back(units);
}

std::uint32_t OffsetMap::operator()(std::uint32_t byte_offset) const {
  if (unit_ == OffsetUnit::kUtf8) return byte_offset;
  const std::uint32_t stride = byte_offset / kStride;
  const std::uint32_t begin = stride * kStride;
  return at_stride_[stride] + count_units(text_.substr(begin, byte_offset - begin), unit_);
}

}  // namespace article_inspector
