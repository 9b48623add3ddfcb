// The trained weights that are built into the program (core/language/model).
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_DATA_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_DATA_H_

#include <cstdint>

namespace article_inspector {

/// A LinearModel's weights: row_count + kMaxClasses signed bytes.
extern const unsigned char kTaggerModel[];
extern const std::uint32_t kTaggerModelSize;

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_MODEL_DATA_H_
