// Whole articles against their reviewed reports: tests/cases/<slug>/ holds input.txt or input.html,
// options.json where the call has options, and expected.json, the report with UTF-16 offsets.
// After a wanted change: tools/update-cases.sh, then read the diff.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/inspect.h"
#include "core/output/json.h"
#include "core/output/requests.h"
#include "tests/support/check_report.h"
#include "tests/support/pretty_json.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

using std::filesystem::path;

std::string read_file(const path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<path> case_folders() {
  std::vector<path> folders;
  std::error_code no_folder;
  for (const auto& entry : std::filesystem::directory_iterator("tests/cases", no_folder)) {
    if (entry.is_directory()) folders.push_back(entry.path());
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

TEST_CASE("articles give their reviewed reports", "[cases]") {
  const auto folders = case_folders();
  if (folders.empty()) SKIP("no case in tests/cases");
  const bool update = std::getenv("UPDATE_CASES") != nullptr;
  for (const path& folder : folders) {
    INFO(folder.string());
    const auto options = read_options(read_file(folder / "options.json"));
    REQUIRE(std::holds_alternative<Request>(options));
    const bool is_html = std::filesystem::exists(folder / "input.html");
    const std::string input = read_file(folder / (is_html ? "input.html" : "input.txt"));
    REQUIRE_FALSE(input.empty());

    const Report report = inspect(input, std::get<Request>(options).options, builtin_model());
    CHECK(check_report(report) == "");
    const std::string actual = pretty_json(to_json(report, OffsetUnit::kUtf16));
    const path expected_file = folder / "expected.json";
    if (update) std::ofstream(expected_file, std::ios::binary) << actual;
    const std::string expected = read_file(expected_file);
    if (actual != expected) FAIL_CHECK(readable_diff(expected, actual, report.article.text));
  }
}

}  // namespace
}  // namespace article_inspector
