// The command line: one report of one article, or one a line with --ndjson.
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>

#include "core/inspect.h"
#include "tools/command_line.h"
#include "tools/encoding.h"
#include "tools/ndjson.h"

namespace {

using article_inspector::CommandLine;

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

int fail(const std::string& message, int code) {
  std::cerr << "article-inspector: " << message << '\n';
  return code;
}

int run(const CommandLine& command, std::istream& in) {
  in.peek();  // a folder opens, and fails only when it is read
  if (in.bad()) return fail("cannot read " + command.file + ": " + std::strerror(errno), kFailed);
  in.clear();
  bool written = false;
  if (command.action == CommandLine::Action::kNdjson) {
    article_inspector::Request defaults;
    defaults.options = command.options;
    defaults.unit = command.unit.value_or(defaults.unit);
    written = article_inspector::run_ndjson(in, std::cout, defaults);
  } else {
    std::string input(std::istreambuf_iterator<char>(in), {});
    input = article_inspector::to_utf8(std::move(input));
    const auto report = article_inspector::inspect(input, command.options);
    std::cout << command.form->write(report, command.unit) << std::flush;
    written = static_cast<bool>(std::cout);
  }
  return written ? 0 : fail("cannot write the output", kFailed);
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  const auto read = article_inspector::read_command_line({argv + 1, argv + argc});
  if (const auto* error = std::get_if<article_inspector::UsageError>(&read)) {
    return fail(error->message + " (--help shows the options)", kWrongUsage);
  }
  const auto& command = std::get<CommandLine>(read);
  if (command.action == CommandLine::Action::kHelp) {
    std::cout << article_inspector::kHelp;
    return 0;
  }
  if (command.action == CommandLine::Action::kVersion) {
    std::cout << "article-inspector " << article_inspector::kEngineVersion << " (model "
              << article_inspector::kModelVersion << ")\n";
    return 0;
  }
  if (command.file == "-") return run(command, std::cin);
  std::ifstream file(command.file, std::ios::binary);
  if (!file.is_open()) {
    return fail("cannot read " + command.file + ": " + std::strerror(errno), kFailed);
  }
  return run(command, file);
}
