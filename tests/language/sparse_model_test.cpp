#include "core/language/sparse_model.h"

#include <array>
#include <catch_amalgamated.hpp>
#include <string>

#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

constexpr Feature kKnown = 0x00000123;  // in the first bucket

std::string number(std::uint32_t n) {
  std::string out;
  for (unsigned i = 0; i < 4; ++i) out += static_cast<char>(n >> (8 * i) & 0xff);
  return out;
}

/// A model of kKnown alone: 5 for label 0, -7 for label 2.
std::string one_feature() {
  const std::string entry =
      number(SparseModel::key_of(kKnown) << SparseModel::kMaxLabels | 0b101) + "\x05\xf9";
  std::string bytes = number(0);
  for (std::uint32_t b = 0; b < SparseModel::kBuckets; ++b) bytes += number(6);
  return bytes + entry;
}

TEST_CASE("a known feature adds its weights, another none", "[sparse_model]") {
  const std::string bytes = one_feature();
  const SparseModel model(bytes);
  REQUIRE(model.is_valid());
  std::array<std::int32_t, SparseModel::kMaxLabels> scores{};
  model.add(kKnown, scores.data());
  model.add(kKnown, scores.data());
  model.add(kKnown + 0x100, scores.data());
  model.add(~kKnown, scores.data());
  CHECK(scores[0] == 10);
  CHECK(scores[1] == 0);
  CHECK(scores[2] == -14);
}

TEST_CASE("bytes of another form are no model", "[sparse_model]") {
  const std::string good = one_feature();
  CHECK_FALSE(SparseModel("").is_valid());
  CHECK_FALSE(SparseModel(std::string_view(good).substr(0, good.size() - 1)).is_valid());
  CHECK_FALSE(SparseModel(good + "x").is_valid());
  std::string more_labels = good;
  more_labels[SparseModel::kStartBytes] = 0b111;
  CHECK_FALSE(SparseModel(more_labels).is_valid());
  std::string backwards = good;
  backwards[4] = 5;
  CHECK_FALSE(SparseModel(backwards).is_valid());
}

TEST_CASE("the model of names is one", "[sparse_model]") {
  CHECK(builtin_model().names.is_valid());
}

}  // namespace
}  // namespace article_inspector
