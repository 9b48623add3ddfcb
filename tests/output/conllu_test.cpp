#include "core/output/conllu.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <sstream>
#include <string>

#include "tools/builtin_model.h"
#include "tools/hostile_inputs.h"

namespace article_inspector {
namespace {

using Catch::Matchers::ContainsSubstring;

std::string conllu(std::string_view input, InputKind kind = InputKind::kText) {
  Options options;
  options.kind = kind;
  return to_conllu(input, options, builtin_model());
}

/// The lines that begin with `start`.
std::string lines_with(const std::string& text, std::string_view start) {
  std::istringstream in(text);
  std::string found;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(start)) found += line + '\n';
  }
  return found;
}

TEST_CASE("a sentence is its words, one a line", "[conllu]") {
  CHECK(conllu("The mayor didn\u2019t speak.") ==
        "# newpar\n"
        "# block = body paragraph\n"
        "# sent_id = 1\n"
        "# text = The mayor didn\u2019t speak.\n"
        "1\tThe\t_\tDET\t_\t_\t_\t_\t_\t_\n"
        "2\tmayor\t_\tNOUN\t_\tNumber=Sing\t_\t_\t_\t_\n"
        "3\tdid\t_\tAUX\t_\tTense=Past|VerbForm=Fin\t_\t_\t_\tSpaceAfter=No\n"
        "4\tn\u2019t\t_\tPART\t_\t_\t_\t_\t_\t_\n"
        "5\tspeak\t_\tVERB\t_\tVerbForm=Inf\t_\t_\t_\tSpaceAfter=No\n"
        "6\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_\n"
        "\n");
}

TEST_CASE("sentences are numbered through, and blocks are told", "[conllu]") {
  const std::string html =
      conllu("<h1>Dam holds</h1><p>It held.\nNobody was hurt.</p>", InputKind::kHtml);
  CHECK(lines_with(html, "# sent_id") == "# sent_id = 1\n# sent_id = 2\n# sent_id = 3\n");
  CHECK(lines_with(html, "# newpar") == "# newpar\n# newpar\n");
  CHECK(lines_with(html, "# block") == "# block = body headline\n# block = body paragraph\n");
}

TEST_CASE("white space of any kind is one space", "[conllu]") {
  CHECK(lines_with(conllu("The  dam\u00a0\t held."), "# text") == "# text = The dam held.\n");
}

TEST_CASE("nothing in, nothing out", "[conllu]") {
  CHECK(conllu("").empty());
  CHECK(conllu(" \n ").empty());
}

/// Whether each line is blank, a comment or ten columns, none of them empty.
bool is_well_formed(const std::string& text) {
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with("# ")) continue;
    if (std::count(line.begin(), line.end(), '\t') != 9) return false;
    if (line.find("\t\t") != line.npos || line.ends_with('\t')) return false;
  }
  return text.empty() || text.ends_with("\n\n");
}

TEST_CASE("no input breaks the form", "[conllu]") {
  CHECK_FALSE(is_well_formed("1\ta\n\n"));
  CHECK(is_well_formed(conllu(random_bytes(5'000))));
  for (const HostileUnit& unit : hostile_units()) {
    INFO(unit.unit);
    CHECK(is_well_formed(conllu("One " + repeat(unit.unit, 500) + " two.")));
  }
  for (const char* space : {"\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u00a0"}) {
    const std::string text = conllu("One" + std::string(space) + "two.");
    CHECK_THAT(text, ContainsSubstring("1\tOne\t"));
    CHECK(text.find(space) == text.npos);
  }
}

}  // namespace
}  // namespace article_inspector
