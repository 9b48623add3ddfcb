// Values in bracket form for one-line cases: `[DATE 2025-07-28:Monday]`, `[CARDINAL 1400 more_than
// people:1,400]`. The reference date is Tuesday, 29 July 2025.
#ifndef ARTICLE_INSPECTOR_TESTS_SUPPORT_VALUES_DUMP_H_
#define ARTICLE_INSPECTOR_TESTS_SUPPORT_VALUES_DUMP_H_

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/report.h"

namespace article_inspector {

std::vector<Value> found_values(std::string_view text, std::string_view date);
std::string values(std::string_view text, std::string_view date = "2025-07-29");
std::string values_in_blocks(std::initializer_list<std::string_view> blocks);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TESTS_SUPPORT_VALUES_DUMP_H_
