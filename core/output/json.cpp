#include "core/output/json.h"

#include <nlohmann/json.hpp>

namespace article_inspector {

std::string to_json(const Report& report, OffsetUnit) {
  return nlohmann::ordered_json{{"schema", kReportSchema}, {"text", report.article.text}}.dump(
      -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace article_inspector
