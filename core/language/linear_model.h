// A linear classifier over hashed features, as small and as fast as one can be.
//
// Feature hashing (Weinberger et al. 2009): a feature is a 32-bit number; it names a row of the one
// weight table, and the row holds a weight for each class, side by side. Rows start at any byte and
// overlap: training sees the same collisions as use, and learns around them.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_LINEAR_MODEL_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_LINEAR_MODEL_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace article_inspector {

using Feature = std::uint32_t;

/// Classes of any model; a table has this many weights behind its last row start.
inline constexpr std::uint32_t kMaxClasses = 32;

/// Where the row of `feature` starts in a table of `row_count` row starts.
constexpr std::uint32_t row_of(Feature feature, std::uint32_t row_count) {
  return static_cast<std::uint32_t>(static_cast<std::uint64_t>(feature) * row_count >> 32);
}

/// Mixes two numbers into a feature (the finalizer of MurmurHash3 over their combination).
constexpr Feature mix(std::uint32_t a, std::uint32_t b) {
  std::uint32_t h = a * 0x9e3779b1u ^ (b + 0x7f4a7c15u + (a << 6) + (a >> 2));
  h ^= h >> 16;
  h *= 0x85ebca6bu;
  h ^= h >> 13;
  h *= 0xc2b2ae35u;
  return h ^ h >> 16;
}

/// FNV-1a over bytes.
constexpr std::uint32_t hash_bytes(std::string_view bytes) {
  std::uint32_t h = 2166136261u;
  for (const char c : bytes) h = (h ^ static_cast<std::uint8_t>(c)) * 16777619u;
  return h;
}

/// Weights of a trained model; a view of constant data.
struct LinearModel {
  const std::int8_t* weights;  // [row_count + kMaxClasses]
  std::uint32_t row_count;

  /// Adds the rows of `features` up: scores[c] is the score of class c. At most 255 features, so
  /// that the sums fit their 16 bits.
  void score(const Feature* features, std::size_t feature_count,
             std::int32_t (&scores)[kMaxClasses]) const {
    // The compilers make a loop over single weights of it if they are left to themselves.
    using Weights [[gnu::vector_size(16)]] = std::int8_t;
    using Sums [[gnu::vector_size(32)]] = std::int16_t;
    constexpr std::size_t kParts = kMaxClasses / sizeof(Weights);
    Sums sums[kParts] = {};
    for (std::size_t f = 0; f < feature_count; ++f) {
      const std::int8_t* const row = weights + row_of(features[f], row_count);
      for (std::size_t part = 0; part < kParts; ++part) {
        Weights added;
        std::memcpy(&added, row + part * sizeof added, sizeof added);
        sums[part] += __builtin_convertvector(added, Sums);
      }
    }
    for (std::uint32_t c = 0; c < kMaxClasses; ++c) {
      scores[c] = sums[c / sizeof(Weights)][c % sizeof(Weights)];
    }
  }
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_LINEAR_MODEL_H_
