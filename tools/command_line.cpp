#include "tools/command_line.h"

#include "core/output/annotations.h"
#include "core/output/brat.h"
#include "core/output/csv.h"
#include "core/output/displacy.h"
#include "core/output/json.h"
#include "core/output/markdown.h"
#include "core/output/names.h"
#include "core/output/schema_org.h"

namespace article_inspector {

const std::string_view kHelp =
    R"(Usage: article-inspector [OPTION...] [FILE|-]

Reads a news article and reports its entities, values, claims, sources and notes.
Without FILE, or with -, reads the standard input.

  --kind KIND       auto (default), text or html
  --url URL         where the article stood; resolves links, gives the publisher's domain
  --date DATE       publication date, YYYY-MM-DD; relative dates resolve against it
  --parts PARTS     all (default), or article: its text, blocks, links and metadata alone
  --offsets UNIT    utf8 (default), utf16 or codepoint: the unit of every span
  --format FORM     json (default), annotations (W3C Web Annotation), schema-org, csv (claims),
                    markdown, displacy, brat or conllu (the words of each sentence)
  --model FILE      takes the trained model from FILE, not the one that is built in
  --ndjson          reads one JSON object a line, {"id", "text" or "html", "url"?, "date"?},
                    and writes {"id", "report"} or {"id", "error"} a line, in the same order
  --help            shows this text
  --version         shows the version

Exit codes: 0 done, 1 the input or the model cannot be read or the output not written, 2 wrong usage.
)";

namespace {

using Unit = std::optional<OffsetUnit>;

// Each form's own unit of offsets is what its readers count in.
constexpr OutputForm kForms[] = {
    {"json", [](const Report& r,
                Unit unit) { return to_json(r, unit.value_or(OffsetUnit::kUtf8)) + "\n"; }},
    {"annotations", [](const Report& r, Unit) { return to_annotations(r); }},
    {"schema-org", [](const Report& r, Unit) { return to_schema_org(r); }},
    {"csv", [](const Report& r, Unit unit) { return to_csv(r, unit.value_or(OffsetUnit::kUtf8)); }},
    {"markdown", [](const Report& r, Unit) { return to_markdown(r); }},
    {"displacy", [](const Report& r,
                    Unit unit) { return to_displacy(r, unit.value_or(OffsetUnit::kCodePoint)); }},
    {"brat", [](const Report& r, Unit) { return to_brat(r); }},
    {"conllu", nullptr},
};

const OutputForm* form_named(std::string_view name) {
  for (const OutputForm& form : kForms) {
    if (form.name == name) return &form;
  }
  return nullptr;
}

bool is_iso_day(std::string_view date) {
  if (date.size() != 10) return false;
  for (std::size_t i = 0; i < date.size(); ++i) {
    const bool is_digit = date[i] >= '0' && date[i] <= '9';
    if (i == 4 || i == 7 ? date[i] != '-' : !is_digit) return false;
  }
  return true;
}

/// Takes one option with its value into `result`; what is wrong with it, or "".
std::string_view take_option(std::string_view name, std::string_view value, CommandLine& result) {
  if (name == "--kind") {
    const auto kind = input_kind_named(value);
    if (!kind) return "auto, text or html";
    result.options.kind = *kind;
  } else if (name == "--url") {
    result.options.url = value;
  } else if (name == "--date") {
    if (!is_iso_day(value)) return "a date like 2025-07-28";
    result.options.date = value;
  } else if (name == "--parts") {
    const auto parts = parts_named(value);
    if (!parts) return "all or article";
    result.options.parts = *parts;
  } else if (name == "--offsets") {
    result.unit = offset_unit_named(value);
    if (!result.unit) return "utf8, utf16 or codepoint";
  } else if (name == "--model") {
    result.model = value;
  } else {
    result.form = form_named(value);
    if (result.form == nullptr) return "one of the forms that --help lists";
  }
  return {};
}

bool takes_value(std::string_view name) {
  return name == "--kind" || name == "--url" || name == "--date" || name == "--parts" ||
         name == "--offsets" || name == "--model" || name == "--format";
}

}  // namespace

std::variant<CommandLine, UsageError> read_command_line(
    const std::vector<std::string_view>& arguments) {
  using Action = CommandLine::Action;
  CommandLine result;
  result.form = &kForms[0];
  bool has_file = false;
  bool only_files = false;  // after "--"
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    const std::size_t equals = argument.find('=');
    const std::string_view name = argument.substr(0, equals);
    if (only_files || argument == "-" || !argument.starts_with('-')) {
      if (has_file) return UsageError{"More than one file: " + std::string(argument)};
      result.file = argument;
      has_file = true;
    } else if (argument == "--") {
      only_files = true;
    } else if (argument == "--help" || argument == "-h") {
      result.action = Action::kHelp;
      return result;
    } else if (argument == "--version") {
      result.action = Action::kVersion;
      return result;
    } else if (argument == "--ndjson") {
      result.action = Action::kNdjson;
    } else if (takes_value(name)) {
      const bool is_joined = equals != std::string_view::npos;
      if (!is_joined && ++i == arguments.size()) {
        return UsageError{std::string(name) + " needs a value"};
      }
      const std::string_view value = is_joined ? argument.substr(equals + 1) : arguments[i];
      const std::string_view expected = take_option(name, value, result);
      if (!expected.empty()) {
        return UsageError{std::string(name) + " is " + std::string(expected) + ", not \"" +
                          std::string(value) + "\""};
      }
    } else {
      return UsageError{"Unknown option: " + std::string(argument)};
    }
  }
  if (result.action == Action::kNdjson && result.form != &kForms[0]) {
    return UsageError{"--ndjson writes reports as JSON only"};
  }
  return result;
}

}  // namespace article_inspector
