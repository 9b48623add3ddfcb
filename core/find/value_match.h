// What a value finder hands to find_values.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_VALUE_MATCH_H_
#define ARTICLE_INSPECTOR_CORE_FIND_VALUE_MATCH_H_

#include <string>
#include <string_view>

#include "core/report.h"

namespace article_inspector {

/// Tokens `begin` to `end` say this. `begin` may lie before the token asked about: a modifier that
/// belongs to the span.
struct ValueMatch {
  ValueType type = ValueType::kCardinal;
  Index begin = 0;
  Index end = 0;
  Normalized value;
  Reason reason;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_VALUE_MATCH_H_
