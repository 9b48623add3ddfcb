#include <catch_amalgamated.hpp>

#include "tests/support/values_dump.h"

namespace article_inspector {
namespace {

TEST_CASE("money in the styles of many papers", "[values][amounts]") {
  CHECK(values("cost $2.5bn") == "[MONEY 2500000000 USD:$2.5bn]");
  CHECK(values("cost $2.11 billion") == "[MONEY 2110000000 USD:$2.11 billion]");
  CHECK(values("cost £3m") == "[MONEY 3000000 GBP:£3m]");
  CHECK(values("cost €1.4 million") == "[MONEY 1400000 EUR:€1.4 million]");
  CHECK(values("cost Rs 500 crore") == "[MONEY 5000000000 INR:Rs 500 crore]");
  CHECK(values("cost US$40") == "[MONEY 40 USD:US$40]");
  CHECK(values("cost C$40") == "[MONEY 40 CAD:C$40]");
  CHECK(values("cost 50 cents") == "[MONEY 0.5 USD:50 cents]");
  CHECK(values("cost Dh640m") == "[MONEY 640000000 AED:Dh640m]");
  CHECK(values("cost R2.5bn") == "[MONEY 2500000000 ZAR:R2.5bn]");
  CHECK(values("cost Sh480 million") == "[MONEY 480000000 KES:Sh480 million]");
  CHECK(values("cost 40 million yuan") == "[MONEY 40000000 CNY:40 million yuan]");
  CHECK(values("cost more than $900") == "[MONEY 900 more_than USD:more than $900]");
  CHECK(values("cost $5 million to $10 million") ==
        "[MONEY 5000000..10000000 USD:$5 million to $10 million]");
  CHECK(values("cost $5-10m") == "[MONEY 5000000..10000000 USD:$5-10m]");
  CHECK(values("cost Rs 1,20,000") == "[MONEY 120000 INR:Rs 1,20,000]");
  CHECK(values("an $18.7-million deal") == "[MONEY 18700000 USD:$18.7-million]");
}

TEST_CASE("percentages", "[values][amounts]") {
  CHECK(values("fell 15%") == "[PERCENT 15:15%]");
  CHECK(values("fell 15 per cent") == "[PERCENT 15:15 per cent]");
  CHECK(values("fell by at least 15 percent") == "[PERCENT 15 at_least:at least 15 percent]");
  CHECK(values("fell two percentage points") == "[PERCENT 2:two percentage points]");
  CHECK(values("grew 12% to 15%") == "[PERCENT 12..15:12% to 15%]");
  CHECK(values("grew 14-15%") == "[PERCENT 14..15:14-15%]");
}

TEST_CASE("quantities carry their unit", "[values][amounts]") {
  CHECK(values("about 25 kilometres away") == "[QUANTITY 25 about km:about 25 kilometres]");
  CHECK(values("a 40-foot wall") == "[QUANTITY 40 ft:40-foot]");
  CHECK(values("43 degrees Celsius") == "[QUANTITY 43 °C:43 degrees Celsius]");
  CHECK(values("5km away") == "[QUANTITY 5 km:5km]");
  CHECK(values("3,100 square kilometres") == "[QUANTITY 3100 km2:3,100 square kilometres]");
  CHECK(values("15 to 20 tonnes") == "[QUANTITY 15..20 t:15 to 20 tonnes]");
  CHECK(values("25 basis points") == "[QUANTITY 25 bp:25 basis points]");
}

TEST_CASE("counts are the bare number", "[values][amounts]") {
  CHECK(values("killed more than 1,400 people") == "[CARDINAL 1400 more_than people:1,400]");
  CHECK(values("saw about two dozen boats") == "[CARDINAL 24 about boats:two dozen]");
  CHECK(values("half a dozen boats") == "[CARDINAL 6 boats:half a dozen]");
  CHECK(values("thirty-five boats") == "[CARDINAL 35 boats:thirty-five]");
  CHECK(values("two hundred and five boats") == "[CARDINAL 205 boats:two hundred and five]");
  CHECK(values("3 lakh voters") == "[CARDINAL 300000 voters:3 lakh]");
  CHECK(values("20,000 to 25,000 jobs") == "[CARDINAL 20000..25000 jobs:20,000 to 25,000]");
  CHECK(values("two-thirds of voters").substr(0, 14) == "[CARDINAL 0.67");
  CHECK(values("dozens of boats").substr(0, 14) == "[CARDINAL null");
  CHECK(values("won 2-1 at home").substr(0, 14) == "[CARDINAL 2..1");
  CHECK(values("Ann Bo, 54, said") == "[CARDINAL 54:54]");
}

TEST_CASE("ranks", "[values][amounts]") {
  CHECK(values("the third meeting") == "[ORDINAL 3:third]");
  CHECK(values("the 21st meeting") == "[ORDINAL 21:21st]");
  CHECK(values("the twenty-first meeting") == "[ORDINAL 21:twenty-first]");
}

TEST_CASE("what is no amount", "[values][amounts]") {
  CHECK(values("He is one of them.") == "");
  CHECK(values("a daily paper for a couple of readers") == "");
  CHECK(values("They flew a Boeing 737 home.") == "");
  CHECK(values("They watched Channel 4 at home.") == "");
  CHECK(values("It bought an F-35 and Covid-19 tests.") == "");
  CHECK(values("At first it rained.") == "");
}

}  // namespace
}  // namespace article_inspector
