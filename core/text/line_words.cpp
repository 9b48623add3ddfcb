#include "core/text/line_words.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr char32_t kRightSingleQuote = 0x2019;

bool is_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

bool is_bullet(char32_t c) {
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

struct Character {
  char32_t code;
  std::size_t begin;
  std::size_t end;
};

/// The sign by which pattern and code name a word that is punctuation alone.
std::string mark_name(const std::vector<Character>& run) {
  if (std::all_of(run.begin(), run.end(), [](const Character& c) { return c.code == '.'; })) {
    return "...";
  }
  for (const Character& c : run) {
    if (is_dash(c.code)) return "-";
    if (c.code == '|' || c.code == 0x00A6) return "|";
    if (is_bullet(c.code)) return "*";
    if (c.code == '/') return "/";
  }
  return ".";
}

std::string lowered(std::string_view word) {
  std::string low = to_lower(word);
  for (std::size_t at = low.find("\xE2\x80\x99"); at != std::string::npos;
       at = low.find("\xE2\x80\x99", at)) {
    low.replace(at, 3, "'");
  }
  return low;
}

void add_mark(const std::vector<Character>& run, std::vector<LineWord>& words) {
  LineWord word;
  word.low = mark_name(run);
  word.mark = true;
  word.span = {static_cast<std::uint32_t>(run.front().begin),
               static_cast<std::uint32_t>(run.back().end)};
  words.push_back(std::move(word));
}

void add_word(std::string_view line, const std::vector<Character>& run,
              std::vector<LineWord>& words) {
  std::size_t first = 0;
  std::size_t last = run.size();
  while (first < last && !is_word_character(run[first].code) &&
         !(run[first].code == '.' && first + 1 < last && is_letter(run[first + 1].code))) {
    ++first;
  }
  while (last > first && !is_word_character(run[last - 1].code)) {
    if (run[last - 1].code == '+' && last - first > 1 && is_digit(run[last - 2].code)) break;
    --last;
  }
  if (first == last) {
    add_mark(run, words);
    return;
  }
  LineWord word;
  const std::size_t begin = run[first].begin;
  const std::size_t end = run[last - 1].end;
  word.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  word.lead = line.substr(run.front().begin, begin - run.front().begin);
  word.trail = line.substr(end, run.back().end - end);
  const std::string_view core = line.substr(begin, end - begin);
  word.low = lowered(core);
  word.digit = is_digit(run[first].code);
  word.capital = word.digit || is_upper(run[first].code);
  int letters = 0;
  bool lower_case = false;
  for (std::size_t i = first; i < last; ++i) {
    if (!is_letter(run[i].code)) continue;
    ++letters;
    lower_case = lower_case || !is_upper(run[i].code);
  }
  word.all_caps = letters >= 2 && !lower_case;
  words.push_back(std::move(word));
}

/// Splits a run at dashes that part words: the long ones, and two hyphens or more. A short dash
/// between digits ("2013\u20132015") joins.
void add_run(std::string_view line, const std::vector<Character>& run,
             std::vector<LineWord>& words) {
  if (std::none_of(run.begin(), run.end(), [](const Character& c) { return is_dash(c.code); })) {
    add_word(line, run, words);
    return;
  }
  std::vector<Character> part;
  for (std::size_t i = 0; i < run.size();) {
    std::size_t j = i;
    while (j < run.size() && is_dash(run[j].code)) ++j;
    const bool joins =
        j == i ||
        (j - i == 1 && (run[i].code == '-' || run[i].code == 0x2010 || run[i].code == 0x2011)) ||
        (i > 0 && j < run.size() && is_digit(run[i - 1].code) && is_digit(run[j].code));
    if (joins) {
      const std::size_t end = std::max(j, i + 1);
      part.insert(part.end(), run.begin() + static_cast<std::ptrdiff_t>(i),
                  run.begin() + static_cast<std::ptrdiff_t>(end));
      i = end;
      continue;
    }
    if (!part.empty()) add_word(line, part, words);
    part.assign(run.begin() + static_cast<std::ptrdiff_t>(i),
                run.begin() + static_cast<std::ptrdiff_t>(j));
    add_mark(part, words);
    part.clear();
    i = j;
  }
  if (!part.empty()) add_word(line, part, words);
}

bool is_label_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

}  // namespace

std::vector<LineWord> split_line(std::string_view line) {
  std::vector<LineWord> words;
  std::vector<Character> run;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(line, at);
    if (!is_space(c)) {
      run.push_back({c, begin, at});
      continue;
    }
    if (!run.empty()) add_run(line, run, words);
    run.clear();
  }
  if (!run.empty()) add_run(line, run, words);
  return words;
}

bool ends_sentence(const LineWord& word) {
  return has_trail(word, '.') || has_trail(word, '!') || has_trail(word, '?');
}

bool has_trail(const LineWord& word, char mark) {
  return word.trail.find(mark) != std::string_view::npos;
}

bool is_email(const LineWord& word) {
  const std::size_t at = word.low.find('@');
  return at != std::string::npos && at > 0 && word.low.find('.', at + 2) != std::string::npos;
}

bool is_handle(const LineWord& word, std::string_view line) {
  return word.span.size() > 1 && line[word.span.begin] == '@';
}

bool is_domain(const LineWord& word, std::string_view line) {
  std::string_view text = slice(line, word.span);
  if (text.substr(0, 7) == "http://" || text.substr(0, 8) == "https://") return true;
  if (word.low.substr(0, 4) == "www.") return true;
  if (word.low.find('@') != std::string::npos) return false;
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
