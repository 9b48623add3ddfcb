#include "tools/builtin_model.h"

namespace article_inspector {

const Model& builtin_model() {
  // The program that packed it has read it back: nothing can be wrong with it.
  static const Model model = std::get<Model>(read_model(builtin_model_bytes()));
  return model;
}

}  // namespace article_inspector
