#include "core/text/metadata_dates.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

TEST_CASE("dates as pages write them", "[metadata]") {
  struct Case {
    std::string_view text;
    std::string_view date;
  };
  const Case c = GENERATE(values<Case>({
      {"2025-09-04", "2025-09-04"},
      {"2025-09-04T10:00:00+0200", "2025-09-04T10:00:00+02:00"},
      {"2025-09-04T10:00:00.123Z", "2025-09-04T10:00:00Z"},
      {"2025-09-04 10:00", "2025-09-04T10:00"},
      {"2025-09-04T25:00", "2025-09-04"},
      {"2025/9/4", "2025-09-04"},
      {"20250904", "2025-09-04"},
      {"September 4, 2025", "2025-09-04"},
      {"Sept. 4th, 2025", "2025-09-04"},
      {"4 September 2025", "2025-09-04"},
      {"the 4th of September, 2025", "2025-09-04"},
      {"04-Sep-2025", "2025-09-04"},
      {"Thu, 04 Sep 2025 10:00:00 GMT", "2025-09-04T10:00:00Z"},
      {"Published: Thursday, 4 Sep 2025", "2025-09-04"},
      {"9/14/2025", "2025-09-14"},
      {"14/9/2025", "2025-09-14"},
      {"04.09.2025", "2025-09-04"},
      {"4/9/2025", ""},  // April or September
      {"2024-02-29", "2024-02-29"},
      {"2025-02-29", ""},
      {"2025-13-01", ""},
      {"0000-00-00", ""},
      {"1 January 0001", ""},
      {"May I say 5", ""},
      {"99999999999999999999", ""},
      {"", ""},
  }));
  INFO(c.text);
  CHECK(read_date(c.text) == c.date);
}

TEST_CASE("dates in addresses", "[metadata]") {
  CHECK(date_of_url("https://bay.example/2025/09/04/quay") == "2025-09-04");
  CHECK(date_of_url("https://bay.example/news/2025/sep/04/quay") == "2025-09-04");
  CHECK(date_of_url("https://bay.example/quay-2025-09-04") == "2025-09-04");
  CHECK(date_of_url("https://bay.example/2025/09/quay") == "");
  CHECK(date_of_url("https://bay.example/2025/19/04/quay") == "");
  CHECK(date_of_url("https://bay.example/a/1234/5/6/7") == "");
}

}  // namespace
}  // namespace article_inspector
