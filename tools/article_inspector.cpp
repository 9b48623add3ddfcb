// The command line: one report of one article, or one a line with --ndjson.
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

#include "core/inspect.h"
#include "core/output/json.h"

int main() {
  const std::string input(std::istreambuf_iterator<char>(std::cin), {});
  const auto report = article_inspector::inspect(input, {});
  std::puts(article_inspector::to_json(report, article_inspector::OffsetUnit::kUtf8).c_str());
}
