// Runs html5lib's tree construction tests through the engine's own parser, and prints how many pass
// and which do not. Left out are the few whose scripts would have to run: the engine runs none.
// Exits with 1 where one fails, 2 where there are none.
//
//   tree_tests FOLDER-OF-DAT-FILES
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/html_tree.h"

namespace article_inspector {
namespace {

struct TreeTest {
  std::string data;
  std::string expected;
  TreeOptions options;
};

/// The sections of a test begin with lines like "#data"; "#document" is the last.
std::vector<TreeTest> read_tests(std::istream& in) {
  std::vector<TreeTest> tests;
  std::string section;
  for (std::string line; std::getline(in, line);) {
    if (line == "#data") {
      tests.emplace_back();
      section = line;
    } else if (tests.empty()) {
      continue;
    } else if (section != "#document" &&
               (line == "#errors" || line == "#new-errors" || line == "#document-fragment" ||
                line == "#script-on" || line == "#script-off" || line == "#document")) {
      section = line;
      if (line == "#script-off") tests.back().options.scripting = false;
    } else if (section == "#data") {
      tests.back().data.append(line).append("\n");
    } else if (section == "#document-fragment") {
      tests.back().options.context = line;
    } else if (section == "#document") {
      tests.back().expected.append(line).append("\n");
    }
  }
  for (TreeTest& test : tests) {
    if (!test.data.empty()) test.data.pop_back();
    // An empty line stands between two tests.
    while (test.expected.ends_with("\n\n")) test.expected.pop_back();
  }
  return tests;
}

/// Whether the tree is what a script of the page makes of it.
bool needs_scripts_run(const TreeTest& test) {
  return test.data.find("<script>document.") != std::string::npos;
}

int run(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code no_folder;
  for (const auto& entry : std::filesystem::directory_iterator(folder, no_folder)) {
    if (entry.path().extension() == ".dat") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::size_t passed = 0;
  std::size_t all = 0;
  std::size_t left_out = 0;
  for (const auto& file : files) {
    std::ifstream in(file, std::ios::binary);
    for (const TreeTest& test : read_tests(in)) {
      if (needs_scripts_run(test)) {
        ++left_out;
        continue;
      }
      ++all;
      const std::string tree = dump_tree(test.data, test.options);
      if (tree == test.expected) {
        ++passed;
      } else {
        std::cout << file.filename().string() << "\n#data\n"
                  << test.data << "\n#document\n"
                  << test.expected << "#ours\n"
                  << tree << '\n';
      }
    }
  }
  std::cout << passed << " of " << all << " pass, " << left_out << " left out\n";
  return all == 0 ? 2 : passed == all ? 0 : 1;
}

}  // namespace
}  // namespace article_inspector

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: tree_tests FOLDER-OF-DAT-FILES\n";
    return 2;
  }
  return article_inspector::run(argv[1]);
}
