// A linear classifier that knows its features by name: of each it keeps only the weights that
// matter. Where most features are words, this takes less room than a hashed table (linear_model.h)
// and does not mix them up.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_SPARSE_MODEL_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_SPARSE_MODEL_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "core/language/linear_model.h"

namespace article_inspector {

/// A view of constant data, little-endian:
///
///     u32 starts[kBuckets + 1]    where each bucket's entries begin, in bytes behind `starts`
///     entries                     u32 head, then one signed byte for each label of the head
///
/// A feature's upper kBucketBits name its bucket, the kTagBits below tell it from its neighbours
/// there; the rest is not kept, so that one unknown feature in some thousands takes another's
/// weights. A head holds the tag above a bit for each of at most kMaxSparseLabels labels. The
/// entries of a bucket ascend.
class SparseModel {
 public:
  static constexpr unsigned kBucketBits = 13;
  static constexpr unsigned kTagBits = 19;
  static constexpr unsigned kKeyBits = kBucketBits + kTagBits;
  static constexpr std::uint32_t kBuckets = 1u << kBucketBits;
  static constexpr std::uint32_t kMaxLabels = 32 - kTagBits;
  static constexpr std::size_t kStartBytes = 4 * (kBuckets + 1);

  SparseModel() = default;
  /// Bytes that do not have the form make a model that is not valid.
  explicit SparseModel(std::string_view bytes) : bytes_(bytes) {
    if (is_valid()) note_tags();
  }

  /// What of a feature the model keeps.
  static constexpr std::uint32_t key_of(Feature feature) { return feature >> (32 - kKeyBits); }

  /// True if the bytes have this form. `add` may only be called if so.
  bool is_valid() const {
    if (bytes_.size() < kStartBytes || start(0) != 0) return false;
    const std::size_t all = bytes_.size() - kStartBytes;
    for (std::uint32_t b = 0; b < kBuckets; ++b) {
      std::size_t at = start(b);
      if (start(b + 1) < at || start(b + 1) > all) return false;
      while (at < start(b + 1)) {
        if (at + 4 > start(b + 1)) return false;
        at += 4 + weight_count(number(kStartBytes + at));
      }
      if (at != start(b + 1)) return false;
    }
    return start(kBuckets) == all;
  }

  /// Adds the weights of `feature` to the labels' scores.
  void add(Feature feature, std::int32_t* scores) const {
    const std::uint32_t key = key_of(feature);
    const std::uint32_t tag = key & ((1u << kTagBits) - 1);
    // Most features of a text are not in the model.
    if ((tags_[key >> kTagBits] >> (tag % 64) & 1) == 0) return;
    std::size_t at = kStartBytes + start(key >> kTagBits);
    const std::size_t end = kStartBytes + start((key >> kTagBits) + 1);
    while (at < end) {
      const std::uint32_t head = number(at);
      at += 4;
      if (head >> kMaxLabels < tag) {
        at += weight_count(head);
        continue;
      }
      if (head >> kMaxLabels > tag) return;
      for (std::uint32_t labels = head & kLabelMask; labels != 0; labels &= labels - 1) {
        scores[std::countr_zero(labels)] += static_cast<std::int8_t>(bytes_[at++]);
      }
      return;
    }
  }

 private:
  static constexpr std::uint32_t kLabelMask = (1u << kMaxLabels) - 1;
  static constexpr std::size_t weight_count(std::uint32_t head) {
    return static_cast<std::size_t>(std::popcount(head & kLabelMask));
  }
  std::uint32_t number(std::size_t at) const {
    std::uint32_t n = 0;
    if constexpr (std::endian::native == std::endian::little) {
      std::memcpy(&n, bytes_.data() + at, sizeof n);  // one load, at any address
    } else {
      for (unsigned i = 0; i < 4; ++i) {
        n |= std::uint32_t{static_cast<std::uint8_t>(bytes_[at + i])} << (8 * i);
      }
    }
    return n;
  }
  std::uint32_t start(std::uint32_t bucket) const { return number(std::size_t{4} * bucket); }

  void note_tags() {
    tags_.resize(kBuckets);
    for (std::uint32_t b = 0; b < kBuckets; ++b) {
      for (std::size_t at = start(b); at < start(b + 1);) {
        const std::uint32_t head = number(kStartBytes + at);
        tags_[b] |= std::uint64_t{1} << (head >> kMaxLabels) % 64;
        at += 4 + weight_count(head);
      }
    }
  }

  std::string_view bytes_;
  std::vector<std::uint64_t> tags_;  // of each bucket, a bit for the lower six bits of each tag
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_SPARSE_MODEL_H_
