// The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features. Integer
// arithmetic only: the same data in the same order gives the same bytes.
#ifndef ARTICLE_INSPECTOR_TOOLS_TRAINING_PERCEPTRON_H_
#define ARTICLE_INSPECTOR_TOOLS_TRAINING_PERCEPTRON_H_

#include <cstdint>
#include <string>
#include <vector>

#include "core/language/linear_model.h"

namespace article_inspector::training {

class Perceptron {
 public:
  explicit Perceptron(std::uint32_t row_count)
      : row_count_(row_count), weights_(row_count + kMaxClasses), sums_(row_count + kMaxClasses) {}

  void score(const Feature* features, std::size_t count,
             std::int32_t (&scores)[kMaxClasses]) const {
    for (std::int32_t& s : scores) s = 0;
    for (std::size_t f = 0; f < count; ++f) {
      const std::int32_t* const row = weights_.data() + row_of(features[f], row_count_);
      for (std::uint32_t c = 0; c < kMaxClasses; ++c) scores[c] += row[c];
    }
  }

  /// One example has been seen; counts towards the average.
  void tick() { ++clock_; }

  void add(const Feature* features, std::size_t count, std::uint32_t lex_class, int by) {
    for (std::size_t f = 0; f < count; ++f) {
      const std::uint32_t at = row_of(features[f], row_count_) + lex_class;
      weights_[at] += by;
      sums_[at] += by * clock_;
    }
  }

  /// The averaged weights as bytes: the largest 0.02 % are clipped, and weights that round to less
  /// than `floor` are dropped, which makes the file compress well.
  std::vector<std::int8_t> quantized(int floor) const;

  std::uint32_t row_count() const { return row_count_; }

 private:
  std::uint32_t row_count_;
  std::int64_t clock_ = 1;
  std::vector<std::int32_t> weights_;
  std::vector<std::int64_t> sums_;
};

void write_model(const std::string& path, const std::vector<std::int8_t>& weights);

}  // namespace article_inspector::training

#endif  // ARTICLE_INSPECTOR_TOOLS_TRAINING_PERCEPTRON_H_
