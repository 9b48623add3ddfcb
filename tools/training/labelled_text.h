// Texts with their names marked, as tools/training/join_names.py writes them.
#ifndef ARTICLE_INSPECTOR_TOOLS_TRAINING_LABELLED_TEXT_H_
#define ARTICLE_INSPECTOR_TOOLS_TRAINING_LABELLED_TEXT_H_

#include <cstdint>
#include <string>
#include <vector>

#include "core/span.h"

namespace article_inspector::training {

/// What a text's labels leave open where no name is marked.
enum class Scheme : std::uint8_t {
  kFull,    // nothing
  kMisc,    // peoples and faiths are not marked
  kCoarse,  // people, places and organisations alone are
};

struct LabelledName {
  Span span;
  std::uint32_t types = 0;  // the possible ones, a bit for each EntityType
  bool or_none = false;     // it may be no name of ours
};

struct LabelledText {
  std::string id;
  Scheme scheme = Scheme::kFull;
  int weight = 100;  // percent
  std::string text;
  std::vector<LabelledName> names;  // in text order
};

/// Exits with a message if the file cannot be read.
std::vector<LabelledText> read_labelled_texts(const std::string& path);

}  // namespace article_inspector::training

#endif  // ARTICLE_INSPECTOR_TOOLS_TRAINING_LABELLED_TEXT_H_
