// The sources themselves: what may include what, and in which letters they are written.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace article_inspector {
namespace {

namespace fs = std::filesystem;

struct SourceFile {
  std::string path;  // from the repository root
  std::string content;
};

std::vector<SourceFile> source_files() {
  std::vector<SourceFile> files;
  for (const char* folder : {"core", "tools", "tests", "web"}) {
    if (!fs::exists(folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      const fs::path& path = entry.path();
      if (path.extension() != ".cpp" && path.extension() != ".h") continue;
      std::ifstream in(path, std::ios::binary);
      files.push_back({path.generic_string(), {std::istreambuf_iterator<char>(in), {}}});
    }
  }
  return files;
}

struct Include {
  std::string path;
  bool is_ours;  // named from the repository root
};

std::vector<Include> includes_of(const std::string& source) {
  const std::string content = '\n' + source;  // so that the first line has a break before it too
  std::vector<Include> includes;
  constexpr std::string_view kDirective = "\n#include ";
  for (std::size_t at = content.find(kDirective); at != content.npos;
       at = content.find(kDirective, at + 1)) {
    const std::size_t begin = at + kDirective.size() + 1;
    const std::size_t end = content.find_first_of("\">\n", begin);
    const std::string path = content.substr(begin, end - begin);
    includes.push_back({path, fs::exists(path)});
  }
  return includes;
}

/// How far from span.h a file stands: each may include only its own layer and those before it.
/// Nothing for a path that belongs to no layer.
std::optional<int> layer_of(std::string_view path) {
  struct Layer {
    std::string_view prefix;
    int number;
  };
  // The longest prefix first.
  constexpr Layer kLayers[] = {
      {"core/span.h", 0},  {"core/report.h", 1},  {"core/limits.h", 1}, {"core/inspect.h", 2},
      {"core/text/", 3},   {"core/language/", 4}, {"core/find/", 5},    {"core/inspect.cpp", 6},
      {"core/output/", 7}, {"tools/", 8},         {"web/", 8},          {"tests/", 9},
  };
  for (const Layer& layer : kLayers) {
    if (path.starts_with(layer.prefix)) return layer.number;
  }
  return std::nullopt;
}

/// A C or C++ standard header has neither a folder nor an ending.
bool is_standard(std::string_view include) {
  return include.find('/') == include.npos && !include.ends_with(".h") &&
         !include.ends_with(".hpp") && !include.ends_with(".inc");
}

TEST_CASE("the test reads the sources", "[architecture]") {
  const auto files = source_files();
  CHECK(std::any_of(files.begin(), files.end(),
                    [](const SourceFile& f) { return f.path == "core/inspect.cpp"; }));
  CHECK(includes_of("#include \"core/span.h\"\n#include <vector>\n").size() == 2);
  CHECK(layer_of("core/text/utf8.h") < layer_of("core/find/values.h"));
  CHECK(layer_of("core/other.h") == std::nullopt);
}

TEST_CASE("includes point one way", "[architecture]") {
  for (const SourceFile& file : source_files()) {
    const auto layer = layer_of(file.path);
    INFO(file.path);
    REQUIRE(layer);
    for (const Include& include : includes_of(file.content)) {
      if (!include.is_ours) continue;
      INFO("includes " << include.path);
      const auto included = layer_of(include.path);
      REQUIRE(included);
      CHECK(*included <= *layer);
    }
  }
}

TEST_CASE("each library is seen by one file", "[architecture]") {
  struct Permission {
    std::string_view include;
    std::string_view file;
  };
  constexpr Permission kPermissions[] = {
      {"nokogiri_gumbo.h", "core/text/html.cpp"},
      {"nlohmann/json.hpp", "core/output/requests.cpp"},
      {"emscripten/", "web/bindings.cpp"},
      {"sys/", "tools/hostile_benchmark.cpp"},  // peak memory of a process
      {"unistd.h", "tools/hostile_benchmark.cpp"},
      {"catch_amalgamated.hpp", "tests/"},
  };
  for (const SourceFile& file : source_files()) {
    for (const Include& include : includes_of(file.content)) {
      if (include.is_ours || is_standard(include.path)) continue;
      INFO(file.path << " includes " << include.path);
      CHECK(std::any_of(std::begin(kPermissions), std::end(kPermissions), [&](const auto& p) {
        return include.path.starts_with(p.include) && file.path.starts_with(p.file);
      }));
    }
  }
}

TEST_CASE("sources are ASCII, and the core has no std::regex", "[architecture]") {
  for (const SourceFile& file : source_files()) {
    if (file.path.starts_with("tests/")) continue;  // their texts may be UTF-8
    INFO(file.path);
    CHECK(std::all_of(file.content.begin(), file.content.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    if (file.path.starts_with("core/")) {
      for (const Include& include : includes_of(file.content)) CHECK(include.path != "regex");
    }
  }
}

}  // namespace
}  // namespace article_inspector
