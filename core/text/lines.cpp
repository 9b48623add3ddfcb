#include "core/text/lines.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "core/limits.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// Columns of the lines that wrapped text has: mail and terminals break at 72 to 80, narrow
/// archives at 45, wide ones at 100.
constexpr std::size_t kLeastColumns = 45;
constexpr std::size_t kMostColumns = 100;

struct TextLine {
  Span span;  // without white space at its ends; empty for a blank line
  bool after_blank = false;
  std::size_t columns = 0;
  std::size_t first_word = 0;  // columns
  bool lower_start = false;    // begins with a lower-case letter
  bool list_start = false;
  bool stop = false;  // ends like a sentence
};

bool is_line_end(char32_t c) {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_stop(char32_t c) { return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026; }

bool is_closing(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 || c == 0x00BB;
}

/// Reads one line from `at` and moves `at` behind its end.
TextLine read_line(std::string_view text, std::size_t& at) {
  TextLine line;
  bool begun = false;
  bool in_first_word = true;
  std::size_t column = 0;
  char32_t last = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (is_line_end(c)) {
      if (c == '\r' && at < text.size() && text[at] == '\n') ++at;
      break;
    }
    if (is_space(c)) {
      if (begun) {
        ++column;
        in_first_word = false;
      }
      continue;
    }
    if (!begun) {
      begun = true;
      line.span.begin = static_cast<std::uint32_t>(begin);
      line.lower_start = is_letter(c) && !is_upper(c);
      const bool mark = c == '-' || c == '*' || c == 0x2022 || c == 0x00B7;
      line.list_start = mark && at < text.size() && text[at] == ' ';
    }
    ++column;
    if (in_first_word) line.first_word = column;
    line.columns = column;
    line.span.end = static_cast<std::uint32_t>(at);
    if (!is_closing(c)) last = c;
  }
  line.stop = is_stop(last);
  return line;
}

/// True if the break behind `line` is where a width of `width` columns had to break.
bool filled(const TextLine& line, const TextLine& next, std::size_t width) {
  return line.columns <= width && line.columns + 1 + next.first_word > width && !next.list_start;
}

/// The width by which lines `first` to before `end` were wrapped; none if they were not. Headline
/// and byline may break like that by chance: a run of few lines counts only where `width_before`
/// says that the text is wrapped.
std::optional<std::size_t> wrap_width(const std::vector<TextLine>& lines, std::size_t first,
                                      std::size_t end, std::size_t width_before) {
  std::size_t width = end - first < 4 ? width_before : 0;
  for (std::size_t i = first; i < end; ++i) {
    if (lines[i].columns <= kMostColumns) width = std::max(width, lines[i].columns);
  }
  if (width < kLeastColumns) return std::nullopt;
  std::size_t breaks = 0;
  std::size_t running = 0;  // sentences that run over a break
  std::size_t lower = 0;
  for (std::size_t i = first; i + 1 < end; ++i) {
    if (!filled(lines[i], lines[i + 1], width)) continue;
    ++breaks;
    running += !lines[i].stop;
    lower += lines[i + 1].lower_start;
  }
  const std::size_t pairs = end - first - 1;
  if (breaks * 2 < pairs || running * 2 < breaks || lower == 0) return std::nullopt;
  if (lower * 3 < breaks || (breaks < 2 && width_before == 0)) return std::nullopt;
  return width;
}

/// What stands from `at` on, without white space at its ends.
std::optional<Span> unread(std::string_view text, std::size_t at) {
  std::optional<Span> rest;
  while (at < text.size()) {
    const auto begin = static_cast<std::uint32_t>(at);
    if (is_space(next_code_point(text, at))) continue;
    if (!rest) rest = Span{begin, begin};
    rest->end = static_cast<std::uint32_t>(at);
  }
  return rest;
}

}  // namespace

std::vector<Paragraph> split_paragraphs(std::string_view text) {
  std::vector<TextLine> lines;  // those that are not blank
  bool blank = true;
  std::size_t at = 0;
  while (at < text.size() && lines.size() < kMaxTextLines) {
    TextLine line = read_line(text, at);
    line.after_blank = blank;
    blank = line.span.empty();
    if (!blank) lines.push_back(line);
  }
  const std::optional<Span> rest = unread(text, at);

  std::vector<Paragraph> paragraphs;
  std::size_t last_width = 0;
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t end = first + 1;
    while (end < lines.size() && !lines[end].after_blank) ++end;
    const auto width = wrap_width(lines, first, end, last_width);
    if (width) last_width = *width;
    for (std::size_t i = first; i < end; ++i) {
      const bool joins = width && i > first && filled(lines[i - 1], lines[i], *width) &&
                         (!lines[i - 1].stop || lines[i - 1].columns + 12 > *width);
      if (joins) {
        paragraphs.back().span.end = lines[i].span.end;
      } else {
        paragraphs.push_back({lines[i].span, i == first});
      }
    }
    first = end;
  }
  if (rest) paragraphs.push_back({*rest, blank});
  return paragraphs;
}

}  // namespace article_inspector
