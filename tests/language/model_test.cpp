#include "core/language/model.h"

#include <catch_amalgamated.hpp>
#include <random>
#include <string>

#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

using Catch::Matchers::ContainsSubstring;
using Kind = ModelError::Kind;

const std::string good(builtin_model_bytes());

/// Where the table of parts ends.
std::size_t table_end() {
  return kModelHeaderBytes + static_cast<std::uint8_t>(good[32]) * kModelPartBytes;
}

/// What read_model() says against `bytes`.
ModelError refused(std::string_view bytes) {
  const auto read = read_model(bytes);
  INFO(bytes.size() << " bytes");
  REQUIRE(std::holds_alternative<ModelError>(read));
  return std::get<ModelError>(read);
}

std::string with_byte(std::size_t at, char byte) {
  std::string bytes = good;
  bytes[at] = byte;
  return bytes;
}

/// `bytes` with a checksum that fits: a file that was packed wrongly, not one that was damaged.
std::string sealed(std::string bytes) {
  const std::size_t end = bytes.size() - kModelChecksumBytes;
  const std::uint32_t checksum = hash_bytes({bytes.data(), end});
  for (std::size_t i = 0; i < kModelChecksumBytes; ++i) {
    bytes[end + i] = static_cast<char>(checksum >> 8 * i & 0xff);
  }
  return bytes;
}

TEST_CASE("the model of this build is read in place", "[model]") {
  const auto read = read_model(good);
  REQUIRE(std::holds_alternative<Model>(read));
  const auto& model = std::get<Model>(read);
  CHECK(model.name == "en-1");
  CHECK(model.name.data() == good.data() + 16);
  CHECK(model.tagger.row_count > 0);
  const auto* weights = reinterpret_cast<const char*>(model.tagger.weights);
  CHECK(weights >= good.data() + table_end());
  CHECK(weights + model.tagger.row_count + kMaxClasses < good.data() + good.size());
}

TEST_CASE("a model is read at any address", "[model]") {
  const std::string shifted = "\x01" + good;
  const auto read = read_model(std::string_view(shifted).substr(1));
  REQUIRE(std::holds_alternative<Model>(read));
  const LinearModel& tagger = std::get<Model>(read).tagger;
  Feature features[] = {mix(1, 2), mix(3, 4)};
  std::int32_t here[kMaxClasses];
  std::int32_t there[kMaxClasses];
  tagger.score(features, 2, here);
  builtin_model().tagger.score(features, 2, there);
  CHECK(std::equal(here, here + kMaxClasses, there));
}

TEST_CASE("a model that is cut short says how short", "[model]") {
  for (std::size_t size = 0; size <= table_end() + 1; ++size) {
    CHECK(refused(good.substr(0, size)).kind == Kind::kCut);
  }
  for (const std::size_t left_out : {std::size_t{1}, std::size_t{4}, good.size() / 2}) {
    CHECK(refused(good.substr(0, good.size() - left_out)).kind == Kind::kCut);
  }
  CHECK(refused(good.substr(0, 1000)).message ==
        "The model file is cut short: 1000 of " + std::to_string(good.size()) + " bytes are here.");
}

TEST_CASE("another file than a model is told from a damaged one", "[model]") {
  for (const char* bytes : {"<!doctype html>",
                            "\x7f"
                            "ELF",
                            "a", "AIM"}) {
    CHECK(refused(bytes).kind == Kind::kForeign);
  }
  CHECK(refused(std::string(100, '\0')).kind == Kind::kForeign);
  // Line ends that a transfer as text has changed.
  CHECK(refused(good.substr(0, 4) + good.substr(5)).kind == Kind::kForeign);
}

TEST_CASE("another version is named", "[model]") {
  const ModelError next = refused(sealed(with_byte(8, kModelVersion + 1)));
  CHECK(next.kind == Kind::kVersion);
  CHECK_THAT(next.message, ContainsSubstring("has version " + std::to_string(kModelVersion + 1)));
  CHECK_THAT(next.message, ContainsSubstring("reads version " + std::to_string(kModelVersion)));
  CHECK(refused(with_byte(11, 1)).kind == Kind::kVersion);
}

TEST_CASE("any flipped bit is noticed", "[model]") {
  std::vector<std::size_t> places = {good.size() / 3, good.size() / 2, good.size() - 1,
                                     good.size() - 4, good.size() - 5};
  for (std::size_t at = 0; at <= table_end(); ++at) places.push_back(at);
  for (const std::size_t at : places) {
    for (int bit = 0; bit < 8; ++bit)
      refused(with_byte(at, static_cast<char>(good[at] ^ 1 << bit)));
  }
  CHECK(refused(with_byte(good.size() / 2, static_cast<char>(~good[good.size() / 2]))).kind ==
        Kind::kDamaged);
  CHECK(refused(good + "\n").kind == Kind::kDamaged);
}

TEST_CASE("a file that was packed wrongly is refused, whatever it says", "[model]") {
  const std::size_t begin_field = kModelHeaderBytes + kModelNameBytes;
  const std::size_t size_field = begin_field + 4;
  CHECK_THAT(refused(sealed(with_byte(kModelHeaderBytes, 'x'))).message,
             ContainsSubstring("lacks the part \""));
  CHECK_THAT(refused(sealed(with_byte(16, '\0'))).message, ContainsSubstring("no name"));
  CHECK_THAT(refused(sealed(with_byte(32, '\0'))).message, ContainsSubstring("parts"));
  for (const std::size_t field : {begin_field, size_field}) {
    std::string high = good;
    for (std::size_t i = 0; i < 4; ++i) high[field + i] = '\xff';
    CHECK_THAT(refused(sealed(high)).message, ContainsSubstring("is no such part"));
    CHECK_THAT(
        refused(sealed(good.substr(0, field) + std::string(4, '\0') + good.substr(field + 4)))
            .message,
        ContainsSubstring("is no such part"));
  }
  std::string many = good;
  for (std::size_t i = 0; i < 4; ++i) many[32 + i] = '\xff';
  CHECK_THAT(refused(sealed(many)).message, ContainsSubstring("table of parts"));
}

TEST_CASE("whatever the table of parts says, nothing outside the file is seen", "[model]") {
  std::mt19937 random(1);
  int read_well = 0;
  for (int i = 0; i < 200; ++i) {
    std::string bytes = good;
    const std::size_t at = 16 + random() % (table_end() - 16);
    bytes[at] = static_cast<char>(random());
    bytes = sealed(bytes);
    const auto read = read_model(bytes);
    const auto* model = std::get_if<Model>(&read);
    if (model == nullptr) continue;
    ++read_well;  // another name, say
    CHECK(model->name.data() + model->name.size() <= bytes.data() + bytes.size());
    const auto* weights = reinterpret_cast<const char*>(model->tagger.weights);
    CHECK(weights >= bytes.data());
    CHECK(weights + model->tagger.row_count + kMaxClasses <= bytes.data() + bytes.size());
  }
  CHECK(read_well > 0);
}

}  // namespace
}  // namespace article_inspector
