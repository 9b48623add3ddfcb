#include "core/language/model.h"

#include <iterator>
#include <optional>
#include <utility>

namespace article_inspector {
namespace {

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 4; i-- > 0;) number = number << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return number;
}

std::string_view name_at(std::string_view bytes, std::size_t at) {
  const std::string_view field = bytes.substr(at, kModelNameBytes);
  return field.substr(0, field.find('\0'));
}

ModelError damaged(const std::string& how) {
  return {ModelError::Kind::kDamaged, "The model file is damaged: " + how + "."};
}

/// A LinearModel is its weights and nothing else.
bool take_linear(std::string_view bytes, LinearModel& model) {
  if (bytes.size() <= kMaxClasses) return false;
  model = {reinterpret_cast<const std::int8_t*>(bytes.data()),
           static_cast<std::uint32_t>(bytes.size() - kMaxClasses)};
  return true;
}

struct Part {
  std::string_view name;
  /// Lets the stages see the part's bytes; false if they cannot be what the part has to be.
  bool (*take)(std::string_view bytes, Model& model);
};

/// The parts of kModelVersion.
constexpr Part kParts[] = {
    {"names",
     [](std::string_view b, Model& m) {
       m.names = SparseModel(b);
       return m.names.is_valid();
     }},
    {"tagger", [](std::string_view b, Model& m) { return take_linear(b, m.tagger); }},
};

/// The part of this name, or nothing. Its bytes may reach over the end.
struct PartPlace {
  std::size_t begin;
  std::size_t size;
};
std::optional<PartPlace> find_part(std::string_view bytes, std::size_t count,
                                   std::string_view name) {
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = kModelHeaderBytes + i * kModelPartBytes;
    if (name_at(bytes, at) != name) continue;
    return PartPlace{number_at(bytes, at + kModelNameBytes),
                     number_at(bytes, at + kModelNameBytes + 4)};
  }
  return std::nullopt;
}

/// What speaks against reading on, before the checksum is believed.
std::optional<ModelError> check_frame(std::string_view bytes) {
  using Kind = ModelError::Kind;
  const std::string_view start = bytes.substr(0, kModelMagic.size());
  if (start != kModelMagic.substr(0, start.size())) {
    return ModelError{Kind::kForeign, "This is no model file of Article Inspector."};
  }
  const std::string here = "The model file is cut short: " + std::to_string(bytes.size());
  if (bytes.size() < kModelHeaderBytes) return ModelError{Kind::kCut, here + " bytes are here."};
  if (const std::uint32_t version = number_at(bytes, 8); version != kModelVersion) {
    return ModelError{Kind::kVersion, "The model file has version " + std::to_string(version) +
                                          " and the engine reads version " +
                                          std::to_string(kModelVersion) +
                                          ": take both from the same release."};
  }
  const std::size_t size = number_at(bytes, 12);
  if (bytes.size() < size) {
    return ModelError{Kind::kCut, here + " of " + std::to_string(size) + " bytes are here."};
  }
  if (bytes.size() > size) return damaged("something stands behind its end");
  const std::size_t count = number_at(bytes, 32);
  if ((size - kModelHeaderBytes) / kModelPartBytes < count ||
      size < kModelHeaderBytes + count * kModelPartBytes + kModelChecksumBytes) {
    return damaged("its table of parts is larger than the file");
  }
  const std::size_t end = size - kModelChecksumBytes;
  if (hash_bytes(bytes.substr(0, end)) != number_at(bytes, end)) {
    return damaged("its checksum does not fit its bytes");
  }
  return std::nullopt;
}

}  // namespace

std::variant<Model, ModelError> read_model(std::string_view bytes) {
  if (auto error = check_frame(bytes)) return *std::move(error);
  // From here on only a fault of whoever packed the file can be met.
  const std::size_t count = number_at(bytes, 32);
  const std::size_t first = kModelHeaderBytes + count * kModelPartBytes;
  const std::size_t end = bytes.size() - kModelChecksumBytes;
  if (count != std::size(kParts)) return damaged("its parts are not those of its version");

  Model model;
  model.name = name_at(bytes, 16);
  if (model.name.empty()) return damaged("it has no name");
  for (const Part& part : kParts) {
    const auto place = find_part(bytes, count, part.name);
    if (!place) return damaged("it lacks the part \"" + std::string(part.name) + "\"");
    const bool is_inside =
        place->begin >= first && place->begin <= end && place->size <= end - place->begin;
    if (!is_inside || !part.take(bytes.substr(place->begin, place->size), model)) {
      return damaged("its part \"" + std::string(part.name) + "\" is no such part");
    }
  }
  return model;
}

}  // namespace article_inspector
