// The options of the command line, as docs/report.md names them.
#ifndef ARTICLE_INSPECTOR_TOOLS_COMMAND_LINE_H_
#define ARTICLE_INSPECTOR_TOOLS_COMMAND_LINE_H_

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/output/requests.h"
#include "core/report.h"

namespace article_inspector {

/// One form of the report. `unit` is what the caller asked for, if anything; forms that define
/// their own unit disregard it. CoNLL-U alone is made from the words, which no report holds: its
/// `write` is null.
struct OutputForm {
  std::string_view name;
  std::string (*write)(const Report& report, std::optional<OffsetUnit> unit);
};

struct CommandLine {
  enum class Action { kInspect, kNdjson, kHelp, kVersion };
  Action action = Action::kInspect;
  Options options;
  std::optional<OffsetUnit> unit;
  const OutputForm* form = nullptr;  // never null in what read_command_line returns
  std::optional<std::string> model;  // a file; nothing: the one that is built in
  std::string file = "-";            // "-" is the standard input
};

struct UsageError {
  std::string message;
};

/// `arguments` without the program's name.
std::variant<CommandLine, UsageError> read_command_line(
    const std::vector<std::string_view>& arguments);

extern const std::string_view kHelp;

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TOOLS_COMMAND_LINE_H_
