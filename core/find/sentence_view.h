// One sentence as the value finders read it.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_SENTENCE_VIEW_H_
#define ARTICLE_INSPECTOR_CORE_FIND_SENTENCE_VIEW_H_

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "core/language/lexicon.h"
#include "core/language/tagger.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// Asks about the tokens `first` to `end` of one sentence. Any index may be asked about: outside
/// the sentence every answer is "no" or empty.
class SentenceView {
 public:
  SentenceView(std::string_view text, const std::vector<Token>& tokens,
               const std::vector<Word>& words, const Sentence& sentence)
      : text_(text),
        tokens_(tokens),
        words_(words),
        first_(sentence.first_token),
        end_(sentence.end_token) {}

  Index first() const { return first_; }
  Index end() const { return end_; }
  bool has(Index i) const { return i >= first_ && i < end_; }

  std::string_view word(Index i) const {
    return has(i) ? slice(text_, tokens_[i].span) : std::string_view{};
  }
  Span span(Index begin, Index end) const {
    return {tokens_[begin].span.begin, tokens_[end - 1].span.end};
  }
  /// Equal to `lowered`, ASCII letters in either case.
  bool is(Index i, std::string_view lowered) const;
  bool is_any(Index i, std::initializer_list<std::string_view> lowered) const;
  /// The words of `phrase` (single spaces) stand at `i`.
  bool is_phrase(Index i, std::string_view phrase) const;

  TokenKind kind(Index i) const { return has(i) ? tokens_[i].kind : TokenKind::kPunctuation; }
  bool is_number(Index i) const { return has(i) && tokens_[i].kind == TokenKind::kNumber; }
  bool is_word(Index i) const { return has(i) && tokens_[i].kind == TokenKind::kWord; }
  /// No space between this token and the one before it in the sentence.
  bool glued(Index i) const { return has(i) && i > first_ && !tokens_[i].space_before; }
  /// A hyphen or en dash with no space on either side.
  bool is_joint(Index i) const;
  bool is_hyphen(Index i) const;

  LexClasses classes(Index i) const { return has(i) ? words_[i].classes : LexClasses(); }
  Pos pos(Index i) const { return has(i) ? words_[i].pos : Pos::kPunct; }
  WordForm form(Index i) const { return has(i) ? words_[i].form : WordForm::kNone; }
  bool starts_capital(Index i) const;
  /// Four digits from 1000 to 2199, with nothing else in the token.
  std::optional<int> year(Index i) const;
  /// A whole number of at most `digits` digits without separators.
  std::optional<int> small_number(Index i, std::size_t digits) const;

  /// The list's value for the form at `i`, in its own case or lowered.
  std::optional<std::string_view> value(Index i, LexClass lex_class) const;
  /// The longest phrase of the list from `i`: the index behind it, and its value.
  struct Listed {
    Index end = 0;
    std::string_view value;
  };
  std::optional<Listed> listed(Index i, LexClass lex_class) const;

 private:
  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<Word>& words_;
  Index first_;
  Index end_;
};

/// The value of a list that holds whole numbers.
double list_number(std::string_view value);
int list_int(std::string_view value);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_SENTENCE_VIEW_H_
