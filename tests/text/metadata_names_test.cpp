#include "core/text/metadata_names.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

TEST_CASE("names in bylines", "[metadata]") {
  struct Case {
    std::string_view text;
    std::vector<std::string> names;
  };
  const Case c = GENERATE(values<Case>({
      {"Ann Lee", {"Ann Lee"}},
      {"By Ann Lee", {"Ann Lee"}},
      {"Written by: Ann Lee", {"Ann Lee"}},
      {"By Ann Lee and Bo Hu", {"Ann Lee", "Bo Hu"}},
      {"Ann Lee, Bo Hu & Cy Dee", {"Ann Lee", "Bo Hu", "Cy Dee"}},
      {"Ann Lee | 4 September 2025", {"Ann Lee"}},
      {"Ann Lee, MD, Ph.D.", {"Ann Lee"}},
      {"Ann Lee, Ann Lee", {"Ann Lee"}},
      {"Byron Lee", {"Byron Lee"}},
      {"\u0141ukasz \u017Bak", {"\u0141ukasz \u017Bak"}},
      {"https://bay.example/ann", {}},
      {"ann@bay.example", {}},
      {"admin", {}},
      {"4 September 2025", {}},
      {"something that nobody would be called at all", {}},
      {"", {}},
  }));
  INFO(c.text);
  CHECK(split_authors(c.text) == c.names);
}

}  // namespace
}  // namespace article_inspector
