#include "core/find/sentence_view.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

bool equal_lowered(std::string_view word, std::string_view lowered) {
  return word.size() == lowered.size() &&
         std::equal(word.begin(), word.end(), lowered.begin(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
         });
}

}  // namespace

bool SentenceView::is(Index i, std::string_view lowered) const {
  return has(i) && equal_lowered(word(i), lowered);
}

bool SentenceView::is_any(Index i, std::initializer_list<std::string_view> lowered) const {
  if (!has(i)) return false;
  const std::string_view here = word(i);
  for (const std::string_view one : lowered) {
    // Most words differ in length or in the first letter: this is asked of every token many times.
    if (one.size() == here.size() && ((one[0] ^ here[0]) & ~0x20) == 0 &&
        equal_lowered(here, one)) {
      return true;
    }
  }
  return false;
}

bool SentenceView::is_phrase(Index i, std::string_view phrase) const {
  while (!phrase.empty()) {
    const std::size_t space = std::min(phrase.find(' '), phrase.size());
    if (!is(i, phrase.substr(0, space))) return false;
    phrase.remove_prefix(std::min(space + 1, phrase.size()));
    ++i;
  }
  return true;
}

bool SentenceView::is_hyphen(Index i) const {
  const std::string_view mark = word(i);
  return mark == "-" || mark == "\u2010" || mark == "\u2011";
}

bool SentenceView::is_joint(Index i) const {
  return (is_hyphen(i) || word(i) == "\u2013") && glued(i) && glued(i + 1);
}

bool SentenceView::starts_capital(Index i) const {
  if (!has(i)) return false;
  std::size_t at = 0;
  return is_upper(next_code_point(word(i), at));
}

std::optional<int> SentenceView::small_number(Index i, std::size_t digits) const {
  if (!is_number(i) || word(i).size() > digits) return std::nullopt;
  int number = 0;
  for (const char c : word(i)) {
    if (!is_digit(static_cast<unsigned char>(c))) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<int> SentenceView::year(Index i) const {
  if (word(i).size() != 4) return std::nullopt;
  const auto number = small_number(i, 4);
  return number && *number >= 1000 && *number < 2200 ? number : std::nullopt;
}

std::optional<std::string_view> SentenceView::value(Index i, LexClass lex_class) const {
  if (!has(i) || !words_[i].classes.has(lex_class)) return std::nullopt;
  const Lexicon& lexicon = Lexicon::builtin();
  if (const auto own = lexicon.value(words_[i].entry, lex_class)) return own;
  return lexicon.value(words_[i].lowered, lex_class);
}

std::optional<SentenceView::Listed> SentenceView::listed(Index i, LexClass lex_class) const {
  if (!has(i)) return std::nullopt;
  const Lexicon& lexicon = Lexicon::builtin();
  if (const auto match = phrase_at(text_, tokens_, words_, i, end_)) {
    if (const auto value = lexicon.value(match->entry, lex_class)) {
      return Listed{match->end_token, *value};
    }
  }
  if (const auto one = value(i, lex_class)) return Listed{i + 1, *one};
  return std::nullopt;
}

double list_number(std::string_view value) {
  double number = 0;
  for (const char c : value) number = number * 10 + (c - '0');
  return number;
}

int list_int(std::string_view value) { return static_cast<int>(list_number(value)); }

}  // namespace article_inspector
