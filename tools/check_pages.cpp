// Whether each HTML file in a folder, and in the folders below, gives a report that holds each
// visible text of the page in exactly one block. Prints what is wrong and a sum; exits with 1 where
// something is, 2 where there are no pages.
//
//   check_pages FOLDER [NAME-OF-FILES]
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "core/inspect.h"
#include "core/text/utf8.h"
#include "tools/builtin_model.h"
#include "tools/page_cover.h"

namespace {

int run(const std::filesystem::path& folder, const std::string& name) {
  std::vector<std::filesystem::path> files;
  std::error_code no_folder;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, no_folder)) {
    const auto& path = entry.path();
    if (name.empty() ? path.extension() == ".html" : path.filename() == name) files.push_back(path);
  }
  std::sort(files.begin(), files.end());
  std::size_t held = 0;
  for (const auto& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    article_inspector::Options options;
    options.kind = article_inspector::InputKind::kHtml;
    const article_inspector::Report report =
        article_inspector::inspect(bytes, options, article_inspector::builtin_model());
    std::string problem = article_inspector::find_cover_problem(
        article_inspector::repair_utf8(bytes).text, report.article);
    if (report.article.blocks.empty()) problem = "an empty report";
    if (problem.empty()) {
      ++held;
    } else {
      std::cout << file.string() << ": " << problem << '\n';
    }
  }
  std::cout << held << " of " << files.size()
            << " pages give a report with each visible text in exactly one block\n";
  return files.empty() ? 2 : held == files.size() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 && argc != 3) {
    std::cerr << "usage: check_pages FOLDER [NAME-OF-FILES]\n";
    return 2;
  }
  return run(argv[1], argc == 3 ? argv[2] : "");
}
