// Each case against Tuesday, 29 July 2025.
#include <catch_amalgamated.hpp>

#include "tests/support/values_dump.h"

namespace article_inspector {
namespace {

TEST_CASE("full dates in every order", "[values][dates]") {
  CHECK(values("signed on July 28, 2025, in") == "[DATE 2025-07-28:July 28, 2025]");
  CHECK(values("signed on 28 July 2025.") == "[DATE 2025-07-28:28 July 2025]");
  CHECK(values("the 3rd of May, 2024") == "[DATE 2024-05-03:3rd of May, 2024]");
  CHECK(values("on Monday, July 28, 2025") == "[DATE 2025-07-28:Monday, July 28, 2025]");
  CHECK(values("Mon 28 Jul 2025") == "[DATE 2025-07-28:Mon 28 Jul 2025]");
  CHECK(values("Sept. 11, 2001") == "[DATE 2001-09-11:Sept. 11, 2001]");
  CHECK(values("on 2025-07-28") == "[DATE 2025-07-28:2025-07-28]");
  CHECK(values("on 28/07/2025") == "[DATE 2025-07-28:28/07/2025]");
  CHECK(values("on 07/28/2025") == "[DATE 2025-07-28:07/28/2025]");
  CHECK(values("on 15.09.2022") == "[DATE 2022-09-15:15.09.2022]");
}

TEST_CASE("dates without all their parts", "[values][dates]") {
  CHECK(values("It opened in March 2013.") == "[DATE 2013-03:March 2013]");
  CHECK(values("It opened in 2013.") == "[DATE 2013:2013]");
  CHECK(values("a 2022 study") == "[DATE 2022:2022]");
  CHECK(values("It closed on July 3.") == "[DATE 2025-07-03:July 3]");
  CHECK(values("It closed in November.") == "[DATE 2024-11:November]");
  CHECK(values("It will close in November.") == "[DATE 2025-11:November]");
  CHECK(values("It will close on 2 January.") == "[DATE 2026-01-02:2 January]");
  CHECK(values("in the 1990s") == "[DATE 1990/1999:1990s]");
  CHECK(values("in early 2020") == "[DATE 2020:early 2020]");
  CHECK(values("in late December 2021") == "[DATE 2021-12:late December 2021]");
  CHECK(values("in mid-July 2021") == "[DATE 2021-07:mid-July 2021]");
  CHECK(values("He may go, and they march on.") == "");
}

TEST_CASE("days counted from the article's own", "[values][dates]") {
  CHECK(values("It met yesterday.") == "[DATE 2025-07-28:yesterday]");
  CHECK(values("It meets tomorrow.") == "[DATE 2025-07-30:tomorrow]");
  CHECK(values("It met today.") == "[DATE 2025-07-29:today]");
  CHECK(values("Police said on Monday.") == "[DATE 2025-07-28:Monday]");
  CHECK(values("Police said on Wednesday.") == "[DATE 2025-07-23:Wednesday]");
  CHECK(values("It will meet on Wednesday.") == "[DATE 2025-07-30:Wednesday]");
  CHECK(values("It will meet next Friday.") == "[DATE 2025-08-01:next Friday]");
  CHECK(values("It met last Friday.") == "[DATE 2025-07-25:last Friday]");
  CHECK(values("It met on Friday last week.") == "[DATE 2025-07-25:Friday last week]");
  CHECK(values("It met on Monday.", "") == "[DATE null:Monday]");
}

TEST_CASE("weeks, months and years counted from the article's own", "[values][dates]") {
  CHECK(values("It met last month.") == "[DATE 2025-06:last month]");
  CHECK(values("It met earlier this month.") == "[DATE 2025-07:earlier this month]");
  CHECK(values("It met last July.") == "[DATE 2024-07:last July]");
  CHECK(values("It met this week.") == "[DATE 2025-07-28/2025-08-03:this week]");
  CHECK(values("It meets next week.") == "[DATE 2025-08-04/2025-08-10:next week]");
  CHECK(values("It met last year.") == "[DATE 2024:last year]");
  CHECK(values("It met three years ago.") == "[DATE 2022:three years ago]");
  CHECK(values("It met two months ago.") == "[DATE 2025-05:two months ago]");
  CHECK(values("It met four days ago.") == "[DATE 2025-07-25:four days ago]");
  CHECK(values("It closed last summer.") == "[DATE 2024-06/2024-08:last summer]");
  CHECK(values("It closed in the spring of 2020.") == "[DATE 2020-03/2020-05:spring of 2020]");
  CHECK(values("by the end of 2026") == "[DATE 2026-12:end of 2026]");
  CHECK(values("in the third quarter of 2024") == "[DATE 2024-07/2024-09:third quarter of 2024]");
  CHECK(values("in recent years") == "[DATE null:recent years]");
}

TEST_CASE("ranges of dates are one span", "[values][dates]") {
  CHECK(values("from 2013 to 2015") == "[DATE 2013/2015:2013 to 2015]");
  CHECK(values("between 2014 and 2019") == "[DATE 2014/2019:2014 and 2019]");
  CHECK(values("from May 3 to May 7, 2024") == "[DATE 2024-05-03/2024-05-07:May 3 to May 7, 2024]");
  CHECK(values("on 18-20 July 2024") == "[DATE 2024-07-18/2024-07-20:18-20 July 2024]");
  CHECK(values("in 2024-25") == "[DATE 2024/2025:2024-25]");
}

TEST_CASE("holidays are days", "[values][dates]") {
  CHECK(values("It will open by Christmas.") == "[DATE 2025-12-25:Christmas]");
  CHECK(values("Easter 2024 was early.") == "[DATE 2024-03-31:Easter 2024]");
  CHECK(values("a Christmas tree") == "");
}

TEST_CASE("times of day", "[values][times]") {
  CHECK(values("It starts at 3 p.m. EST.") == "[TIME 2025-07-29T15:00-05:00:3 p.m. EST]");
  CHECK(values("It starts at 2.30pm.") == "[TIME 2025-07-29T14:30:2.30pm]");
  CHECK(values("at 14:30 GMT") == "[TIME 2025-07-29T14:30+00:00:14:30 GMT]");
  CHECK(values("at 12 a.m.") == "[TIME 2025-07-29T00:00:12 a.m.]");
  CHECK(values("It met on Friday morning.") == "[TIME 2025-07-25:Friday morning]");
  CHECK(values("It met last night.") == "[TIME 2025-07-28:last night]");
  CHECK(values("It broke out early Thursday.") == "[TIME 2025-07-24:early Thursday]");
  CHECK(values("It met at 3 p.m. on Friday.") ==
        "[TIME 2025-07-25T15:00:3 p.m.] [DATE 2025-07-25:Friday]");
}

TEST_CASE("a line with nothing but a time is of the day of publication", "[values][dates]") {
  CHECK(values_in_blocks({"29 July 2025", "It opens tomorrow.", "13:15", "It shuts at 3 p.m."}) ==
        "[DATE 2025-07-29:29 July 2025] [DATE 2025-07-30:tomorrow] [TIME 2025-07-29T13:15:13:15] "
        "[TIME 2025-07-29T15:00:3 p.m.]");
}

TEST_CASE("lengths of time", "[values][durations]") {
  CHECK(values("It took 90 minutes.") == "[DURATION PT90M:90 minutes]");
  CHECK(values("It ran for years.") == "[DURATION null:years]");
  CHECK(values("a 54-year-old man") == "[DURATION P54Y:54-year-old]");
  CHECK(values("a two-day trip") == "[DURATION P2D:two-day]");
  CHECK(values("It lasted at least two weeks.") == "[DURATION P2W at_least:at least two weeks]");
  CHECK(values("within nine to 14 days") == "[CARDINAL 9:nine] [DURATION P14D:14 days]");
  CHECK(values("within 9 to 14 days") == "[DURATION P9D/P14D:9 to 14 days]");
  CHECK(values("for two and a half years") == "[DURATION P30M:two and a half years]");
  CHECK(values("for half an hour") == "[DURATION PT30M:half an hour]");
  CHECK(values("three hours and 20 minutes") == "[DURATION PT3H20M:three hours and 20 minutes]");
  CHECK(values("for a decade") == "[DURATION P10Y:a decade]");
}

TEST_CASE("months and weeks of something longer", "[values][dates]") {
  CHECK(values("in the first four months of 2023") ==
        "[DATE 2023-01/2023-04:first four months of 2023]");
  CHECK(values("in the first nine months of the year") ==
        "[DATE 2025-01/2025-09:first nine months of the year]");
  CHECK(values("in the last two months of last year") ==
        "[DATE 2024-11/2024-12:last two months of last year]");
  CHECK(values("in the second week of June") == "[DATE 2025-06-08/2025-06-14:second week of June]");
  CHECK(values("in the last week of May 2024") ==
        "[DATE 2024-05-25/2024-05-31:last week of May 2024]");
  CHECK(values("in the week of May 6") == "[DATE 2025-05-05/2025-05-11:week of May 6]");
  CHECK(values("by the end of the decade") == "[DATE 2029:end of the decade]");
  CHECK(values("in the third quarter of fiscal 1990") ==
        "[DATE null:third quarter of fiscal 1990]");
}

TEST_CASE("dates that count from another one of the text", "[values][dates]") {
  CHECK(values("Sales rose from the year before.") == "[DATE null:year before]");
  CHECK(values("It was sold the year before last.") == "[DATE 2023:year before last]");
  CHECK(values("He left the day before the vote.") == "");
  CHECK(values("Nearly 40 years later it was found.") == "[DATE null:Nearly 40 years later]");
}

TEST_CASE("days of the week and month that repeat", "[values][dates]") {
  CHECK(values("They met every Tuesday.") == "[DATE null:Tuesday]");
  CHECK(values("It was shut from Monday to Friday.") ==
        "[DATE 2025-07-28/2025-08-01:Monday to Friday]");
  CHECK(values("The talks will resume on the 14th.") == "[DATE 2025-08-14:14th]");
  CHECK(values("The talks ended on the 14th.") == "[DATE 2025-07-14:14th]");
  CHECK(values("He finished on the 14th hole.") == "[ORDINAL 14:14th]");
}

TEST_CASE("times of day as they are said", "[values][dates]") {
  CHECK(values("at half past five in the morning") ==
        "[TIME 2025-07-29T05:30:half past five in the morning]");
  CHECK(values("at a quarter to six") == "[TIME 2025-07-29T05:45:a quarter to six]");
  CHECK(values("at 3 in the afternoon") == "[TIME 2025-07-29T15:00:3 in the afternoon]");
  CHECK(values("from 9 a.m. to 5 p.m.") ==
        "[TIME 2025-07-29T09:00/2025-07-29T17:00:9 a.m. to 5 p.m.]");
  CHECK(values("from 9 to 11 a.m. on Monday") ==
        "[TIME 2025-07-28T09:00/2025-07-28T11:00:9 to 11 a.m.] [DATE 2025-07-28:Monday]");
  CHECK(values("It took five to six weeks.") == "[DURATION P5W/P6W:five to six weeks]");
}

TEST_CASE("centuries and seasons", "[values][dates]") {
  CHECK(values("in the 1800s") == "[DATE 1800/1899:1800s]");
  CHECK(values("in the 19th century") == "[DATE 1801/1900:19th century]");
  CHECK(values("a 21st-century law") == "[DATE 2001/2100:21st-century]");
  CHECK(values("It will open in spring.") == "[DATE 2026-03/2026-05:spring]");
  CHECK(values("The bed has a spring.") == "");
}

TEST_CASE("lengths of time that are left open", "[values][dates]") {
  CHECK(values("Weeks later it fell.") == "[DATE null:Weeks later]");
  CHECK(values("the worst flood in decades") == "[DURATION null:decades]");
  CHECK(values("It took many years.") == "[DURATION null:years]");
}

TEST_CASE("the period that the text is about", "[values][dates]") {
  CHECK(values("Income fell in the quarter.") == "[DATE null:quarter]");
  CHECK(values("For the year, sales fell.") == "[DATE 2025:year]");
  CHECK(values("Sales in the year-earlier period fell.") == "[DATE null:year-earlier]");
  CHECK(values("It will have shops by year-end.") == "[DATE 2025-12:year-end]");
  CHECK(values("In that year he won.") == "[DATE null:that year]");
  CHECK(values("He said that year after year it fell.") == "");
  CHECK(values("During the summer, prices fell.") == "[DATE 2025-06/2025-08:summer]");
  CHECK(values("Early this morning he spoke.") == "[TIME 2025-07-29:Early this morning]");
}

}  // namespace
}  // namespace article_inspector
