// The trained weights that are built into the program (core/language/model).
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_DATA_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_DATA_H_

#include <cstdint>

namespace article_inspector {

/// Weights of a LinearModel each: row_count + kMaxClasses signed bytes.
extern const unsigned char kTaggerModel[];
extern const std::uint32_t kTaggerModelSize;
extern const unsigned char kNameModel[];
extern const std::uint32_t kNameModelSize;

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_DATA_H_
