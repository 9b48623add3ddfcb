// Time and memory of the hostile inputs: processor seconds a megabyte, peak memory, and how the
// time grows when the input is doubled. Exits with 1 where one is over its bar. Each input runs in
// a process of its own.
//
//   hostile_benchmark [PART-OF-A-NAME]
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/inspect.h"
#include "core/limits.h"
#include "core/output/json.h"
#include "tools/builtin_model.h"
#include "tools/hostile_inputs.h"

namespace article_inspector {
namespace {

constexpr double kMaxSecondsPerMegabyte = 2;
constexpr double kMaxMegabytes = 256;
constexpr double kMaxGrowth = 2.3;
/// Below this a ratio of two times is noise.
constexpr double kLeastSeconds = 0.02;

struct Cost {
  double seconds = 0;
  double peak_megabytes = 0;
  bool ended = false;
};

/// The cost of one report in a child process, from the bytes to its JSON.
Cost measure(const std::function<std::string()>& make_input) {
  int ends[2];
  if (pipe(ends) != 0) return {};
  const pid_t child = fork();
  if (child == 0) {
    const std::string input = make_input();
    const std::clock_t start = std::clock();
    const std::string json = to_json(inspect(input, {}, builtin_model()), OffsetUnit::kUtf16);
    const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const double seconds = json.empty() ? -1 : taken;
    _exit(write(ends[1], &seconds, sizeof seconds) == sizeof seconds ? 0 : 1);
  }
  Cost cost;
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  cost.ended = status == 0 && read(ends[0], &cost.seconds, sizeof cost.seconds) > 0;
  close(ends[0]);
  close(ends[1]);
  cost.peak_megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
  return cost;
}

/// The quicker of two runs.
Cost measure_twice(const std::function<std::string()>& make_input) {
  const Cost first = measure(make_input);
  const Cost second = measure(make_input);
  return first.seconds < second.seconds ? first : second;
}

struct Input {
  std::string name;
  double megabytes;
  std::function<std::string(double megabytes)> make;
};

std::size_t bytes(double megabytes) { return static_cast<std::size_t>(megabytes * 1e6); }

std::string printable(std::string_view unit) {
  std::string name;
  for (const char c : unit) {
    const auto byte = static_cast<unsigned char>(c);
    char hex[8];
    std::snprintf(hex, sizeof hex, "\\x%02x", byte);
    name += byte > ' ' && byte < 0x7f ? std::string(1, c) : byte == ' ' ? "_" : hex;
  }
  return name;
}

std::vector<Input> inputs() {
  std::vector<Input> list;
  list.push_back({"news", 5, [](double mb) { return news_like_text(bytes(mb)); }});
  list.push_back({"random bytes", 1, [](double mb) { return random_bytes(bytes(mb)); }});
  list.push_back({"100,000 attributes", 1, [](double mb) {
                    return many_attributes(static_cast<std::size_t>(mb * 100'000));
                  }});
  list.push_back({"a million <p>", 3, [](double mb) { return repeat("<p>", bytes(mb) / 3); }});
  list.push_back({"<font_x=i>w", 1, [](double mb) { return many_fonts(bytes(mb) / 15); }});
  for (const HostileUnit& unit : hostile_units()) {
    const auto make = [&unit](double mb) {
      return repeat(unit.unit, bytes(mb) / unit.unit.size());
    };
    list.push_back({printable(unit.unit), 1, make});
    // Two megabytes of short tags are over kMaxTags, and then never parsed: a smaller input is.
    const auto tags = std::count(unit.unit.begin(), unit.unit.end(), '<');
    const double bytes_a_tag = static_cast<double>(unit.unit.size()) / static_cast<double>(tags);
    const double parsed = kMaxTags / 2.1 * bytes_a_tag / 1e6;
    if (tags > 0 && parsed < 1) list.push_back({printable(unit.unit) + " parsed", parsed, make});
  }
  return list;
}

/// Prints a line; false if a bar is missed.
bool report(const Input& input) {
  const Cost once = measure_twice([&] { return input.make(input.megabytes); });
  // The limit of the engine cuts what is over kMaxInputBytes: growth is measured below it.
  const double half = input.megabytes / 2;
  const bool halve = bytes(2 * input.megabytes) > kMaxInputBytes;
  const Cost smaller = halve ? measure_twice([&] { return input.make(half); }) : once;
  const Cost larger = halve ? once : measure_twice([&] { return input.make(2 * input.megabytes); });
  const double per_megabyte = once.seconds / input.megabytes;
  const double growth =
      larger.seconds < kLeastSeconds ? 0 : larger.seconds / std::max(smaller.seconds, 1e-6);
  const bool holds = once.ended && smaller.ended && larger.ended &&
                     per_megabyte <= kMaxSecondsPerMegabyte &&
                     once.peak_megabytes <= kMaxMegabytes && growth <= kMaxGrowth;
  std::printf("%-24s %8.3f %8.0f %8.2f  %s\n", input.name.c_str(), per_megabyte,
              once.peak_megabytes, growth,
              holds        ? ""
              : once.ended ? "OVER"
                           : "CRASHED");
  std::fflush(stdout);
  return holds;
}

}  // namespace
}  // namespace article_inspector

int main(int argc, char** argv) {
  const std::string_view wanted = argc > 1 ? argv[1] : "";
  std::printf("%-24s %8s %8s %8s\n", "input", "s/MB", "peak MB", "growth");
  bool all_hold = true;
  for (const auto& input : article_inspector::inputs()) {
    if (input.name.find(wanted) == std::string::npos) continue;
    all_hold = article_inspector::report(input) && all_hold;
  }
  return all_hold ? 0 : 1;
}
