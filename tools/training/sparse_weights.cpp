#include "tools/training/sparse_weights.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <vector>

#include "core/language/sparse_model.h"

namespace article_inspector::training {
namespace {

void append_number(std::string& out, std::uint32_t n) {
  for (unsigned i = 0; i < 4; ++i) out += static_cast<char>(n >> (8 * i) & 0xff);
}

/// The weight that becomes 127.
float scale_of(const std::map<std::uint32_t, RandomField::Row>& rows) {
  std::vector<float> sizes;
  for (const auto& [key, row] : rows) {
    for (const float w : row) {
      if (w != 0) sizes.push_back(std::abs(w));
    }
  }
  if (sizes.empty()) return 1;
  std::sort(sizes.begin(), sizes.end());
  return sizes[sizes.size() - 1 - sizes.size() / 5000];
}

std::string write_model(const std::map<std::uint32_t, RandomField::Row>& rows, float scale,
                        float floor) {
  std::string starts;
  std::string entries;
  auto next = rows.begin();
  for (std::uint32_t bucket = 0; bucket < SparseModel::kBuckets; ++bucket) {
    append_number(starts, static_cast<std::uint32_t>(entries.size()));
    for (; next != rows.end() && next->first >> SparseModel::kTagBits == bucket; ++next) {
      const auto& [key, row] = *next;
      std::uint32_t labels = 0;
      std::string weights;
      for (std::uint32_t l = 0; l < kNameParts; ++l) {
        const long byte = std::lround(std::min(1.0f, std::abs(row[l]) / scale) * 127);
        if (std::abs(row[l]) < floor || byte == 0) continue;
        labels |= 1u << l;
        weights += static_cast<char>(row[l] < 0 ? -byte : byte);
      }
      if (labels == 0) continue;
      const std::uint32_t tag = key & ((1u << SparseModel::kTagBits) - 1);
      append_number(entries, tag << SparseModel::kMaxLabels | labels);
      entries += weights;
    }
  }
  append_number(starts, static_cast<std::uint32_t>(entries.size()));
  return starts + entries;
}

}  // namespace

std::string sparse_model(const std::map<std::uint32_t, RandomField::Row>& rows,
                         std::size_t max_bytes) {
  const float scale = scale_of(rows);
  float low = 0;
  float high = scale;
  std::string best = write_model(rows, scale, 0);
  if (best.size() <= max_bytes) return best;
  for (int i = 0; i < 16; ++i) {
    const float floor = (low + high) / 2;
    std::string bytes = write_model(rows, scale, floor);
    (bytes.size() <= max_bytes ? high : low) = floor;
    if (bytes.size() <= max_bytes) best = std::move(bytes);
  }
  return best;
}

void write_file(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) {
    std::cerr << "cannot write " << path << '\n';
    std::exit(1);
  }
}

}  // namespace article_inspector::training
