#include "tools/training/perceptron.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace article_inspector::training {

std::vector<std::int8_t> Perceptron::quantized(int floor) const {
  // weight - sum / clock, all times clock.
  std::vector<std::int64_t> averaged(weights_.size());
  std::vector<std::int64_t> sizes;
  for (std::size_t i = 0; i < weights_.size(); ++i) {
    averaged[i] = weights_[i] * clock_ - sums_[i];
    if (averaged[i] != 0) sizes.push_back(std::abs(averaged[i]));
  }
  std::vector<std::int8_t> bytes(weights_.size());
  if (sizes.empty()) return bytes;
  std::sort(sizes.begin(), sizes.end());
  const std::int64_t largest = sizes[sizes.size() - 1 - sizes.size() / 5000];
  for (std::size_t i = 0; i < averaged.size(); ++i) {
    const std::int64_t scaled = (std::abs(averaged[i]) * 127 + largest / 2) / largest;
    if (scaled < floor) continue;
    const auto size = static_cast<std::int8_t>(std::min<std::int64_t>(scaled, 127));
    bytes[i] = averaged[i] < 0 ? static_cast<std::int8_t>(-size) : size;
  }
  return bytes;
}

void write_model(const std::string& path, const std::vector<std::int8_t>& weights) {
  std::ofstream out(path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(weights.data()),
            static_cast<std::streamsize>(weights.size()));
  out.close();
  if (!out) {
    std::cerr << "cannot write " << path << '\n';
    std::exit(1);
  }
}

}  // namespace article_inspector::training
