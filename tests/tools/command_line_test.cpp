#include "tools/command_line.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

using Action = CommandLine::Action;

CommandLine command(const std::vector<std::string_view>& arguments) {
  const auto read = read_command_line(arguments);
  if (const auto* error = std::get_if<UsageError>(&read)) FAIL(error->message);
  return std::get<CommandLine>(read);
}

std::string error(const std::vector<std::string_view>& arguments) {
  const auto read = read_command_line(arguments);
  const auto* error = std::get_if<UsageError>(&read);
  return error == nullptr ? "" : error->message;
}

TEST_CASE("without arguments: the standard input as JSON") {
  const CommandLine read = command({});
  CHECK(read.action == Action::kInspect);
  CHECK(read.file == "-");
  CHECK(read.form->name == "json");
  CHECK(read.options.kind == InputKind::kAuto);
  CHECK_FALSE(read.unit);
  CHECK_FALSE(read.model);
}

TEST_CASE("every option is read, joined by = or not") {
  const CommandLine read =
      command({"--kind", "html", "--url=https://a.example/?a=b", "--date", "2025-07-28",
               "--offsets=utf16", "--format", "brat", "--model", "b.model", "page.html"});
  CHECK(read.options.kind == InputKind::kHtml);
  CHECK(read.options.url == "https://a.example/?a=b");
  CHECK(read.options.date == "2025-07-28");
  CHECK(read.unit == OffsetUnit::kUtf16);
  CHECK(read.form->name == "brat");
  CHECK(read.model == "b.model");
  CHECK(read.file == "page.html");
  CHECK(command({"--", "--odd-name"}).file == "--odd-name");
  CHECK(command({"--ndjson", "-"}).action == Action::kNdjson);
  CHECK(command({"--version"}).action == Action::kVersion);
  CHECK(command({"--help", "--bad"}).action == Action::kHelp);
}

TEST_CASE("every form of the contract writes a report") {
  for (const std::string_view form :
       {"json", "annotations", "schema-org", "csv", "markdown", "displacy", "brat", "conllu"}) {
    CHECK(command({"--format", form}).form->name == form);
    CHECK(kHelp.find(form) != kHelp.npos);
  }
}

TEST_CASE("wrong usage says what would be right") {
  CHECK(error({"--parts", "some"}) == "--parts is all or article, not \"some\"");
  CHECK(error({"--kind", "pdf"}) == "--kind is auto, text or html, not \"pdf\"");
  CHECK(error({"--date", "28 July"}) == "--date is a date like 2025-07-28, not \"28 July\"");
  CHECK(error({"--offsets"}) == "--offsets needs a value");
  CHECK(error({"--model"}) == "--model needs a value");
  CHECK(error({"--format=xml"}) == "--format is one of the forms that --help lists, not \"xml\"");
  CHECK(error({"--colour"}) == "Unknown option: --colour");
  CHECK(error({"a", "b"}) == "More than one file: b");
  CHECK(error({"--ndjson", "--format", "csv"}) == "--ndjson writes reports as JSON only");
}

}  // namespace
}  // namespace article_inspector
