// The model file of this build, inside the native programs and the tests: they need no second file.
#ifndef ARTICLE_INSPECTOR_TOOLS_BUILTIN_MODEL_H_
#define ARTICLE_INSPECTOR_TOOLS_BUILTIN_MODEL_H_

#include <string_view>

#include "core/language/model.h"

namespace article_inspector {

/// The bytes of inspector.model.
std::string_view builtin_model_bytes();

const Model& builtin_model();

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TOOLS_BUILTIN_MODEL_H_
