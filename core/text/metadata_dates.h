// Dates as pages write them.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_METADATA_DATES_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_METADATA_DATES_H_

#include <string>
#include <string_view>

namespace article_inspector {

/// The first date in `text`, as ISO 8601 with the time of day where it is given too; "" where there
/// is none that exists. Reads "2025-09-04T10:00:00+0200", "20250904", "2025/9/4", "4 September
/// 2025", "Sept. 4th, 2025", "Thu, 04 Sep 2025 10:00:00 GMT", and "9/14/2025" or "14/9/2025" where
/// only one reading is possible.
std::string read_date(std::string_view text);

/// The date in an address: "/2025/09/04/", "/2025-09-04-", "/2025/sep/04/". "" where there is none.
std::string date_of_url(std::string_view url);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_METADATA_DATES_H_
