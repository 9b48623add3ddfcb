#include "tests/support/pretty_json.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/output/offsets.h"

namespace article_inspector {
namespace {

constexpr std::size_t kColumns = 100;

/// The position behind the string that starts at `begin`.
std::size_t end_of_string(std::string_view json, std::size_t begin) {
  std::size_t at = begin + 1;
  while (json[at] != '"') at += json[at] == '\\' ? 2 : 1;
  return at + 1;
}

bool opens(char c) { return c == '{' || c == '['; }
bool closes(char c) { return c == '}' || c == ']'; }

/// The length of the bracket that opens at `begin`, or kColumns + 1 if it is longer than that.
std::size_t bracket_length(std::string_view json, std::size_t begin) {
  int depth = 0;
  for (std::size_t at = begin; at < json.size() && at - begin <= kColumns;) {
    if (json[at] == '"') {
      at = end_of_string(json, at);
      continue;
    }
    depth += opens(json[at]) - closes(json[at]);
    ++at;
    if (depth == 0) return std::min(at - begin, kColumns + 1);
  }
  return kColumns + 1;
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Cuts words out of a text by UTF-16 offsets.
class Words {
 public:
  explicit Words(std::string_view text) : text_(text) {
    const OffsetMap offsets(text, OffsetUnit::kUtf16);
    for (std::uint32_t byte = 0; byte <= text.size(); ++byte) {
      if (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80) continue;
      bytes_.resize(offsets(byte) + 1, byte);
    }
  }

  /// The words of each `[number,number]` in the line.
  std::string of(std::string_view line) const {
    std::string words;
    for (std::size_t at = line.find('['); at != line.npos; at = line.find('[', at + 1)) {
      std::size_t next = at + 1;
      const std::size_t begin = read_number(line, next);
      if (next == at + 1 || next >= line.size() || line[next] != ',') continue;
      const std::size_t second = ++next;
      const std::size_t end = read_number(line, next);
      if (next == second || next >= line.size() || line[next] != ']') continue;
      if (begin > end || end >= bytes_.size()) continue;
      std::string word(text_.substr(bytes_[begin], bytes_[end] - bytes_[begin]));
      std::replace(word.begin(), word.end(), '\n', ' ');
      words += "  <" + word + ">";
    }
    return words;
  }

 private:
  static std::size_t read_number(std::string_view line, std::size_t& at) {
    std::size_t number = 0;
    for (; at < line.size() && line[at] >= '0' && line[at] <= '9' && number < (1u << 30); ++at) {
      number = number * 10 + static_cast<std::size_t>(line[at] - '0');
    }
    return number;
  }

  std::string_view text_;
  std::vector<std::uint32_t> bytes_;  // at each UTF-16 offset
};

}  // namespace

std::string pretty_json(std::string_view json) {
  std::string out;
  std::size_t indent = 0;
  const auto break_line = [&] { out += '\n' + std::string(indent * 2, ' '); };
  for (std::size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (c == '"') {
      const std::size_t end = end_of_string(json, at);
      out += json.substr(at, end - at);
      at = end;
      continue;
    }
    if (opens(c)) {
      const std::size_t length = bracket_length(json, at);
      if (length <= kColumns) {
        out += json.substr(at, length);
        at += length;
        continue;
      }
      ++indent;
    }
    if (closes(c)) {
      --indent;
      break_line();
    }
    out += c;
    if (opens(c) || c == ',') break_line();
    if (c == ':') out += ' ';
    ++at;
  }
  return out + '\n';
}

std::string readable_diff(std::string_view expected, std::string_view actual,
                          std::string_view text) {
  const auto old_lines = split_lines(expected);
  const auto new_lines = split_lines(actual);
  // The longest common subsequence, counted from the ends.
  const std::size_t columns = new_lines.size() + 1;
  std::vector<std::uint32_t> common((old_lines.size() + 1) * columns);
  for (std::size_t i = old_lines.size(); i-- > 0;) {
    for (std::size_t j = new_lines.size(); j-- > 0;) {
      common[i * columns + j] =
          old_lines[i] == new_lines[j]
              ? common[(i + 1) * columns + j + 1] + 1
              : std::max(common[(i + 1) * columns + j], common[i * columns + j + 1]);
    }
  }
  const Words words(text);
  std::string diff;
  int shown = 0;
  const auto show = [&](char sign, std::string_view line) {
    if (++shown > 60) return;
    diff += std::string(1, sign) + std::string(line) + words.of(line) + '\n';
  };
  for (std::size_t i = 0, j = 0; i < old_lines.size() || j < new_lines.size();) {
    if (i < old_lines.size() && j < new_lines.size() && old_lines[i] == new_lines[j]) {
      ++i;
      ++j;
    } else if (j == new_lines.size() || (i < old_lines.size() && common[(i + 1) * columns + j] >=
                                                                     common[i * columns + j + 1])) {
      show('-', old_lines[i++]);
    } else {
      show('+', new_lines[j++]);
    }
  }
  if (shown > 60) diff += "... and " + std::to_string(shown - 60) + " lines more\n";
  return diff;
}

}  // namespace article_inspector
