// Notes of every kind and lines that look like them, in tests/find/note_lines.txt.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "core/inspect.h"
#include "core/output/names.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

struct NoteLine {
  std::vector<std::string> kinds;  // any of them will do; "none" for a look-alike
  std::string place;
  std::string text;
};

std::vector<std::string> split(const std::string& text, char mark) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == mark) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::vector<NoteLine> read_lines() {
  std::ifstream file("tests/find/note_lines.txt");
  std::vector<NoteLine> lines;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> parts = split(line, '\t');
    REQUIRE(parts.size() == 3);
    lines.push_back({split(parts[0], '|'), parts[1], parts[2]});
  }
  return lines;
}

/// The kinds of the notes that touch the line where it stands in a small article.
std::vector<std::string> kinds_found(const NoteLine& line) {
  const std::string headline = "Ferry company adds two sailings\n\n";
  const std::string first =
      "The ferry company will add two sailings a day until the end of the autumn season.\n\n";
  const std::string second = "Fares stay as they are, and the night boat is back from May.\n\n";
  std::string text = headline;
  if (line.place != "head" && line.kinds.front() != "dateline") text += first;
  if (line.place == "foot") text += second;
  const std::size_t begin = text.size();
  text += line.text + "\n\n";
  if (line.place == "head") text += first;
  if (line.place != "foot") text += second;
  const Report report = inspect(text, {}, builtin_model());
  std::vector<std::string> kinds;
  for (const Note& note : report.notes) {
    if (!note.span || note.span->begin >= begin + line.text.size() || note.span->end <= begin) {
      continue;
    }
    const std::string kind(name_of(note.kind));
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
  }
  return kinds;
}

struct Score {
  int right = 0;
  int found = 0;
  int there = 0;
};

TEST_CASE("lines that are notes are told from lines that look like them", "[notes]") {
  const std::vector<NoteLine> lines = read_lines();
  REQUIRE(lines.size() >= 380);
  std::map<std::string, Score> scores;
  for (const NoteLine& line : lines) {
    const bool is_note = line.kinds.front() != "none";
    bool right = false;
    for (const std::string& kind : kinds_found(line)) {
      if (std::find(line.kinds.begin(), line.kinds.end(), kind) != line.kinds.end()) {
        right = true;
      } else {
        UNSCOPED_INFO("not " << kind << ": " << line.text);
        ++scores[kind].found;
      }
    }
    if (!is_note) continue;
    Score& score = scores[line.kinds.front()];
    ++score.there;
    if (right) {
      ++score.right;
      ++score.found;
    } else {
      UNSCOPED_INFO("missed " << line.kinds.front() << ": " << line.text);
    }
  }
  CHECK(scores.size() == 19);
  for (const auto& [kind, score] : scores) {
    INFO(kind << ": " << score.right << " right, " << score.found << " found, " << score.there
              << " there");
    // Precision 95, recall 85 of a hundred.
    CHECK(score.right * 100 >= score.found * 95);
    CHECK(score.right * 100 >= score.there * 85);
  }
}

}  // namespace
}  // namespace article_inspector
