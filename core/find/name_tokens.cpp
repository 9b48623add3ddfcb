#include "core/find/name_tokens.h"

#include <string>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

LetterCase letter_case(std::string_view form) {
  bool first_upper = false;
  std::uint32_t letters = 0;
  std::uint32_t uppers = 0;
  for (std::size_t at = 0; at < form.size();) {
    const char32_t c = next_code_point(form, at);
    if (!is_letter(c)) continue;
    const bool upper = is_upper(c);
    if (letters == 0) first_upper = upper;
    ++letters;
    if (upper) ++uppers;
  }
  if (letters == 0) return LetterCase::kNone;
  if (uppers == 0) return LetterCase::kLower;
  if (!first_upper) return LetterCase::kMixed;
  return letters > 1 && uppers == letters ? LetterCase::kUpper : LetterCase::kCapital;
}

/// True if the sentence's capitals say nothing: nearly all its longer words have one.
bool is_display(const NameText& text, const Sentence& sentence) {
  std::uint32_t longer = 0;
  std::uint32_t lower = 0;
  std::uint32_t shouted = 0;
  for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
    if (text.segments.tokens[i].kind != TokenKind::kWord || text.form(i).size() < 4) continue;
    ++longer;
    if (text.tokens[i].letter_case == LetterCase::kLower) ++lower;
    if (text.tokens[i].letter_case == LetterCase::kUpper) ++shouted;
  }
  const bool stops =
      sentence.end_token > sentence.first_token && text.form(sentence.end_token - 1) == ".";
  if (longer >= 4 && shouted * 4 >= longer * 3) return true;
  return !stops && longer >= 3 && lower * 6 <= longer;
}

bool opens(std::string_view mark) {
  return mark == "\"" || mark == "'" || mark == "\u201c" || mark == "\u2018" || mark == "\u00ab" ||
         mark == "(" || mark == "[" || mark == "\u2022" || mark == "-" || mark == "\u2013" ||
         mark == "\u2014" || mark == "--" || mark == "*" || mark == ":";
}

ListedName find_listed_name(const NameText& text, Index first, Index end) {
  if (!text.tokens[first].free) return {first, {}, 0};
  const Lexicon& lexicon = Lexicon::builtin();
  const Word& word = text.words[first];
  if (word.phrase_end > first + 1) {
    const auto match =
        lexicon.longest_of(listed_name_classes(), text.text, text.segments.tokens, first, end);
    if (match) return {match->end_token, lexicon.classes(match->entry), match->entry};
  } else if (any(lexicon.classes(word.entry), listed_name_classes())) {
    return {first + 1, lexicon.classes(word.entry), word.entry};
  }
  if (text.tokens[first].letter_case == LetterCase::kUpper &&
      any(text.tokens[first].own, listed_name_classes())) {
    return {first + 1, text.tokens[first].own, 0};
  }
  return {first, {}, 0};
}

}  // namespace

ListedName NameText::listed_name(Index first, Index end) const {
  if (listed[first].end <= end) return listed[first];
  return find_listed_name(*this, first, end);
}

std::string title_case(std::string_view shouted) {
  std::string out;
  bool first = true;
  for (std::size_t at = 0; at < shouted.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(shouted, at);
    const std::string_view letter = shouted.substr(begin, at - begin);
    if (!is_letter(c)) {
      first = c != '\'' && c != 0x2019;
      out += letter;
    } else {
      out += first ? std::string(letter) : to_lower(letter);
      first = false;
    }
  }
  return out;
}

bool is_apostrophe_s(std::string_view form) { return form == "'s" || form == "\u2019s"; }

NameText read_name_text(const Article& article, const Segments& segments,
                        const std::vector<Word>& words, const std::vector<Value>& values) {
  const Lexicon& lexicon = Lexicon::builtin();
  NameText text{article.text, segments, words, std::vector<NameToken>(segments.tokens.size()),
                std::vector<ListedName>(segments.tokens.size())};
  for (Index i = 0; i < segments.tokens.size(); ++i) {
    NameToken& token = text.tokens[i];
    token.letter_case = letter_case(text.form(i));
    token.common = lexicon.classes(words[i].lowered).has(LexClass::kCommon);
    token.own = lexicon.classes(words[i].entry);
  }

  std::size_t value = 0;
  for (const Sentence& sentence : segments.sentences) {
    const Block& block = article.blocks[sentence.block];
    if (block.role != Role::kBody) continue;
    const bool display = is_display(text, sentence);
    bool starts = true;
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      const Token& source = segments.tokens[i];
      while (value < values.size() && values[value].span.end <= source.span.begin) ++value;
      NameToken& token = text.tokens[i];
      const bool in_value = value < values.size() && values[value].span.overlaps(source.span);
      const bool is_word = source.kind == TokenKind::kWord || source.kind == TokenKind::kNumber;
      token.free = is_word && !in_value;
      token.display = display;
      token.starts = starts;
      if (is_word || in_value) {
        starts = false;
      } else if (opens(text.form(i)) && source.space_before) {
        starts = true;
      } else if (text.form(i) == ":") {
        starts = true;
      }
      if (token.letter_case == LetterCase::kUpper && token.own.none() && text.form(i).size() >= 3) {
        token.own = lexicon.classes(lexicon.find(title_case(text.form(i))));
      }
    }
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      text.listed[i] = find_listed_name(text, i, sentence.end_token);
    }
  }
  return text;
}

}  // namespace article_inspector
