// The trained weights, in a file of their own: `inspector.model`, packed by tools/pack_model.cpp.
//
// All numbers are unsigned, 32 bits, little endian, at any alignment:
//
//     0   magic      89 'A' 'I' 'M' 0d 0a 1a 0a
//     8   version    kModelVersion
//     12  size       bytes of the file
//     16  name       16 bytes, filled up with NUL: "en-1"
//     32  count      of the parts
//     36  the parts  for each 24 bytes: its name (16 bytes, filled up with NUL), where its bytes
//                    begin in the file, and how many they are
//         bytes      of the parts
//     end checksum   hash_bytes() of all bytes before it
//
// A part is the bytes of one file in core/language/model/. model.cpp has the list of them: a file
// holds each part of its version once, and no other.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "core/language/linear_model.h"
#include "core/language/sparse_model.h"

namespace article_inspector {

/// Raised for a release in which the layout above, the set of parts or what a part means to the
/// engine (its features, its classes) is another than in the last. An engine reads its own version
/// and no other.
inline constexpr std::uint32_t kModelVersion = 1;

inline constexpr std::string_view kModelMagic =
    "\x89"
    "AIM\r\n\x1a\n";
inline constexpr std::size_t kModelNameBytes = 16;  // of the model and of each part
inline constexpr std::size_t kModelHeaderBytes = 36;
inline constexpr std::size_t kModelPartBytes = 24;
inline constexpr std::size_t kModelChecksumBytes = 4;

/// What the stages need of a model file: views into its bytes, which have to outlive it. Nothing is
/// copied or unpacked.
struct Model {
  std::string_view name;  // the report says it
  LinearModel tagger;
  SparseModel names;
};

struct ModelError {
  enum class Kind {
    kForeign,  // no model file at all
    kVersion,  // of another version of the engine
    kCut,      // its end is missing
    kDamaged,  // some byte is not what it was
  };
  Kind kind;
  std::string message;  // a sentence for whoever handed the file over
};

/// Reads a model file in place. Any bytes may be given.
std::variant<Model, ModelError> read_model(std::string_view bytes);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_H_
