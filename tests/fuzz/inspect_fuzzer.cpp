// Any bytes give a sound report, in every output form. To run (clang):
//
//   cmake -B build/fuzz -G Ninja -D CMAKE_C_COMPILER=clang -D CMAKE_CXX_COMPILER=clang++ \
//     -D INSPECTOR_SANITIZE=ON -D INSPECTOR_FUZZ=ON -D BUILD_TESTING=OFF
//   cmake --build build/fuzz --target inspect_fuzzer
//   mkdir -p build/fuzz/corpus && build/fuzz/inspect_fuzzer -max_len=4096 -max_total_time=300 \
//     build/fuzz/corpus tests/cases
//
// The first byte chooses the kind of input, the rest is the input.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/inspect.h"
#include "core/output/annotations.h"
#include "core/output/brat.h"
#include "core/output/conllu.h"
#include "core/output/csv.h"
#include "core/output/json.h"
#include "core/output/markdown.h"
#include "core/output/requests.h"
#include "tests/support/check_report.h"
#include "tools/builtin_model.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace article_inspector;
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
  Options options;
  options.kind = static_cast<InputKind>(data[0] % 3);
  options.date = "2025-07-28";
  options.url = "https://news.example/a/b.html";

  const Report report = inspect(input, options, builtin_model());
  if (const std::string problems = check_report(report); !problems.empty()) {
    std::fputs(problems.c_str(), stderr);
    std::abort();
  }
  to_json(report, OffsetUnit::kUtf16);
  to_annotations(report);
  to_brat(report);
  to_conllu(input, options, builtin_model());
  to_csv(report, OffsetUnit::kCodePoint);
  to_markdown(report);
  read_request(input, {});
  return 0;
}
