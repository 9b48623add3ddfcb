#include "core/text/line_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr char32_t kRightSingleQuote = 0x2019;

constexpr bool is_dash(char32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

constexpr bool is_bullet(char32_t c) {
  return c == '*' || c == '+' || c == '>' || c == 0x00B7 || c == 0x2022 || c == 0x25CF ||
         c == 0x25AA || c == 0x25A0 || c == 0x00BB || c == 0x203A || c == 0x2023 || c == 0x25BA;
}

/// Marks that belong to a word where they stand at its ends: the signs of handles, tags, prices
/// and shares, and the copyright sign.
bool is_word_sign(char32_t c) {
  return c == '@' || c == '#' || c == '$' || c == '%' || c == 0x00A9 || c == 0x24B8 ||
         (c >= 0x20A0 && c <= 0x20CF) || c == 0x00A3 || c == 0x00A5 || c == '&';
}

bool is_word_character(char32_t c) {
  return is_letter(c) || is_digit(c) || is_word_sign(c) ||
         (c > 0x7F && !is_space(c) && !is_dash(c) && !is_bullet(c) &&
          !(c >= 0x2018 && c <= 0x2026) && c != 0x00AB);
}

/// What the splitter asks about a character, as bits.
enum : std::uint8_t { kSpace = 1, kDash = 2, kWordCharacter = 4, kCased = 8 };

std::uint8_t bits_of(char32_t c) {
  return static_cast<std::uint8_t>((is_space(c) ? kSpace : 0) | (is_dash(c) ? kDash : 0) |
                                   (is_word_character(c) ? kWordCharacter : 0) |
                                   (c >= 0x80 || is_upper(c) ? kCased : 0));
}

const std::array<std::uint8_t, 128>& ascii_bits() {
  static const std::array<std::uint8_t, 128> table = [] {
    std::array<std::uint8_t, 128> bits{};
    for (char32_t c = 0; c < 128; ++c) bits[c] = bits_of(c);
    return bits;
  }();
  return table;
}

/// The code point that ends before `end`, and `end` moved to its start.
char32_t previous_code_point(std::string_view text, std::size_t& end) {
  --end;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  std::size_t at = end;
  return next_code_point(text, at);
}

/// Moves both borders of the run inwards over punctuation.
void trim(std::string_view text, std::size_t& first, std::size_t& last) {
  const std::size_t end = last;
  while (first < end) {
    std::size_t next = first;
    const char32_t c = next_code_point(text, next);
    if (is_word_character(c)) break;
    if (c == '.' && next < end) {
      std::size_t behind = next;
      if (is_letter(next_code_point(text, behind))) break;
    }
    first = next;
  }
  while (last > first) {
    std::size_t before = last;
    const char32_t c = previous_code_point(text, before);
    if (is_word_character(c)) break;
    if (c == '+' && before > first && is_digit(static_cast<unsigned char>(text[before - 1]))) break;
    last = before;
  }
}

/// The sign by which pattern and code name a word that is punctuation alone.
std::string_view mark_name(std::string_view run) {
  if (run.find_first_not_of('.') == std::string_view::npos) return "...";
  for (std::size_t at = 0; at < run.size();) {
    const char32_t c = next_code_point(run, at);
    if (is_dash(c)) return "-";
    if (c == '|' || c == 0x00A6) return "|";
    if (is_bullet(c)) return "*";
    if (c == '/') return "/";
  }
  return ".";
}

bool is_label_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

}  // namespace

Line::Line(std::string_view line) : text(line) {
  // Lower case takes at most twice the bytes: one stays one, and none has more than four.
  lowered_.reserve(2 * line.size());
  words.reserve(line.size() / 6 + 1);
  const std::array<std::uint8_t, 128>& known = ascii_bits();
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    std::size_t end = at;
    std::uint8_t seen = 0;
    while (at < line.size()) {
      const auto byte = static_cast<unsigned char>(line[at]);
      const std::uint8_t bits = byte < 0x80 ? known[byte] : bits_of(next_code_point(line, at));
      if (byte < 0x80) ++at;
      if ((bits & kSpace) != 0) break;
      seen |= bits;
      end = at;
    }
    if (end == begin) continue;
    const Run run{begin, end, (seen & kCased) != 0};
    (seen & kDash) != 0 ? add_run(run) : add_word(run);
  }
}

/// Splits a run at dashes that part words: the long ones, and two hyphens or more. A short dash
/// between digits ("2013\u20132015") joins.
void Line::add_run(Run run) {
  const auto [begin, end, cased] = run;
  std::size_t part = begin;
  for (std::size_t at = begin; at < end;) {
    const std::size_t dash = at;
    const char32_t c = next_code_point(text, at);
    if (!is_dash(c)) continue;
    const bool is_short = c == '-' || c == 0x2010 || c == 0x2011;
    const std::size_t one = at;
    for (std::size_t next = at; next < end; at = next) {
      if (!is_dash(next_code_point(text, next))) break;
    }
    const bool in_figures = dash > begin && at < end &&
                            is_digit(static_cast<unsigned char>(text[dash - 1])) &&
                            is_digit(static_cast<unsigned char>(text[at]));
    if ((is_short && at == one) || in_figures) continue;
    if (dash > part) add_word({part, dash, cased});
    add_mark(dash, at);
    part = at;
  }
  if (end > part) add_word({part, end, cased});
}

void Line::add_mark(std::size_t begin, std::size_t end) {
  LineWord word;
  word.low = mark_name(text.substr(begin, end - begin));
  word.mark = true;
  word.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  words.push_back(word);
}

void Line::add_word(Run run) {
  const auto [begin, end, cased] = run;
  std::size_t first = begin;
  std::size_t last = end;
  trim(text, first, last);
  if (first == last) {
    add_mark(begin, end);
    return;
  }
  LineWord word;
  word.span = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
  word.lead = text.substr(begin, first - begin);
  word.trail = text.substr(last, end - last);
  word.low = slice(text, word.span);
  word.digit = is_digit(static_cast<unsigned char>(text[first]));
  word.capital = word.digit;
  if (cased) read_case(word);
  words.push_back(word);
}

void Line::read_case(LineWord& word) {
  const std::string_view core = word.low;
  std::size_t letters = 0;
  std::size_t capitals = 0;
  bool as_written = true;  // lowering changes nothing
  for (std::size_t at = 0; at < core.size();) {
    const bool begins = at == 0;
    const char32_t c = next_code_point(core, at);
    const bool capital = is_upper(c);
    if (begins && capital) word.capital = true;
    letters += is_letter(c);
    capitals += capital && is_letter(c);
    as_written = as_written && !capital && c != kRightSingleQuote;
  }
  word.all_caps = letters >= 2 && capitals == letters;
  if (!as_written) word.low = lowered(core);
}

std::string_view Line::lowered(std::string_view word) {
  const std::size_t begin = lowered_.size();
  const auto append = [&](std::string_view bytes) {
    lowered_.insert(lowered_.end(), bytes.begin(), bytes.end());
  };
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t here = at;
    const char32_t c = next_code_point(word, at);
    if (c < 0x80) {
      lowered_.push_back(static_cast<char>(to_lower(c)));
    } else if (c == kRightSingleQuote) {
      append("'");
    } else {
      append(to_lower(word.substr(here, at - here)));
    }
  }
  return {lowered_.data() + begin, lowered_.size() - begin};
}

bool ends_sentence(const LineWord& word) {
  return has_trail(word, '.') || has_trail(word, '!') || has_trail(word, '?');
}

bool has_trail(const LineWord& word, char mark) {
  return word.trail.find(mark) != std::string_view::npos;
}

bool is_email(const LineWord& word) {
  const std::size_t at = word.low.find('@');
  return at != std::string_view::npos && at > 0 &&
         word.low.find('.', at + 2) != std::string_view::npos;
}

bool is_handle(const LineWord& word, std::string_view line) {
  return word.span.size() > 1 && line[word.span.begin] == '@';
}

bool is_domain(const LineWord& word, std::string_view line) {
  std::string_view text = slice(line, word.span);
  if (text.substr(0, 7) == "http://" || text.substr(0, 8) == "https://") return true;
  if (word.low.substr(0, 4) == "www.") return true;
  if (word.low.find('@') != std::string_view::npos) return false;
  const std::size_t slash = text.find('/');
  const std::string_view host = text.substr(0, slash);
  if (!std::all_of(host.begin(), host.end(), is_label_character)) return false;
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3) return false;
  if (host[dot + 1] >= '0' && host[dot + 1] <= '9') return false;
  // "a.m", "e.g" and "t.me/x": a host of one letter needs a path.
  return slash != std::string_view::npos || host.find('.') >= 3;
}

}  // namespace article_inspector
