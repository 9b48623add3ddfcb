#include "core/text/utf8.h"

namespace article_inspector {

RepairedText repair_utf8(std::string_view bytes) { return {std::string(bytes), 0}; }

}  // namespace article_inspector
