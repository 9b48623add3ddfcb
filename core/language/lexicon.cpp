#include "core/language/lexicon.h"

namespace article_inspector {

const Lexicon& Lexicon::builtin() {
  static const Lexicon lexicon;
  return lexicon;
}

}  // namespace article_inspector
