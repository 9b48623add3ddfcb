// The command line: one report of one article, or one a line with --ndjson.
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <variant>

#include "core/inspect.h"
#include "core/output/conllu.h"
#include "tools/builtin_model.h"
#include "tools/command_line.h"
#include "tools/encoding.h"
#include "tools/ndjson.h"

namespace {

using article_inspector::CommandLine;
using article_inspector::Model;
using article_inspector::ModelError;

constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

int fail(const std::string& message, int code) {
  std::cerr << "article-inspector: " << message << '\n';
  return code;
}

int cannot_read(const std::string& file) {
  return fail("cannot read " + file + ": " + std::strerror(errno), kFailed);
}

/// A folder opens, and fails only when it is read.
bool can_read(std::istream& in) {
  in.peek();
  if (in.bad()) return false;
  in.clear();
  return true;
}

std::string read_all(std::istream& in) { return {std::istreambuf_iterator<char>(in), {}}; }

std::string answer(const CommandLine& command, const Model& model, const std::string& input) {
  using namespace article_inspector;
  if (command.form->write == nullptr) return to_conllu(input, command.options, model);
  return command.form->write(inspect(input, command.options, model), command.unit);
}

int run(const CommandLine& command, const Model& model, std::istream& in) {
  if (!can_read(in)) return cannot_read(command.file);
  bool written = false;
  if (command.action == CommandLine::Action::kNdjson) {
    article_inspector::Request defaults;
    defaults.options = command.options;
    defaults.unit = command.unit.value_or(defaults.unit);
    written = article_inspector::run_ndjson(in, std::cout, defaults, model);
  } else {
    std::cout << answer(command, model, article_inspector::to_utf8(read_all(in))) << std::flush;
    written = static_cast<bool>(std::cout);
  }
  return written ? 0 : fail("cannot write the output", kFailed);
}

int run(const CommandLine& command, const Model& model) {
  if (command.file == "-") return run(command, model, std::cin);
  std::ifstream file(command.file, std::ios::binary);
  return file.is_open() ? run(command, model, file) : cannot_read(command.file);
}

int run_with_model_file(const CommandLine& command, const std::string& model_file) {
  std::ifstream file(model_file, std::ios::binary);
  if (!file.is_open() || !can_read(file)) return cannot_read(model_file);
  const std::string bytes = read_all(file);
  const auto model = article_inspector::read_model(bytes);
  if (const auto* error = std::get_if<ModelError>(&model)) {
    return fail("cannot use " + model_file + ": " + error->message, kFailed);
  }
  return run(command, std::get<Model>(model));
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
              << article_inspector::builtin_model().name << ")\n";
    return 0;
  }
  return command.model ? run_with_model_file(command, *command.model)
                       : run(command, article_inspector::builtin_model());
}
