// A text as the attribution rules read it: what each token can be, which quotation holds it, which
// time or name it belongs to. Everything is computed once, so that a rule asks in constant time.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_READING_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_READING_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/find/entities.h"
#include "core/language/tagger.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// No token, no quotation.
inline constexpr Index kNoIndex = 0xffffffff;

/// A half-open run of tokens.
struct TokenRange {
  Index first = 0;
  Index end = 0;

  constexpr bool empty() const { return first >= end; }
  constexpr Index size() const { return empty() ? 0 : end - first; }
  constexpr bool contains(Index token) const { return first <= token && token < end; }
};

/// What a word of the closed classes does for the structure of a sentence (function_word.txt).
enum class Function : std::uint8_t {
  kNone,
  kDeterminer,
  kPossessive,
  kSubject,
  kObject,
  kRelative,
  kBe,
  kHave,
  kDo,
  kModal,
  kNegation,
  kPreposition,
  kCoordinator,
  kSubordinator,
  kThat,
  kTo,
  kWh,
  kAdverb,
};

class Reading {
 public:
  Reading(const Article& article, const Segments& segments, const std::vector<Word>& words,
          const std::vector<Entity>& entities, const std::vector<Value>& values);

  std::string_view text;
  const std::vector<Block>& blocks;
  const Segments& segments;
  const std::vector<Word>& words;
  std::vector<TokenRange> quotes;   // outermost quotations with their marks, in text order
  std::vector<bool> quote_runs_on;  // from the quotation before it, one a quotation

  Index size() const { return static_cast<Index>(segments.tokens.size()); }
  std::string_view word(Index t) const { return slice(text, segments.tokens[t].span); }
  Span span(TokenRange range) const {
    return {segments.tokens[range.first].span.begin, segments.tokens[range.end - 1].span.end};
  }
  Function function(Index t) const { return t < size() ? function_[t] : Function::kNone; }
  /// Whether the token is this word, which is ASCII in lower case.
  bool is(Index t, std::string_view lower) const;
  bool is_word(Index t) const { return t < size() && segments.tokens[t].kind == TokenKind::kWord; }
  bool has(Index t, LexClass lex_class) const {
    return t < size() && words[t].classes.has(lex_class);
  }
  /// The longest phrase of the lexicon from `t` on before `limit`, in the sentence.
  std::optional<Lexicon::Match> phrase(Index t, Index limit) const {
    return phrase_at(text, segments.tokens, words, t, limit);
  }
  bool capitalized(Index t) const { return t < size() && capitalized_[t]; }
  /// A noun, name, adjective or number: what can stand inside a noun phrase behind its determiner.
  bool nominal(Index t) const { return t < size() && nominal_[t]; }
  /// A verb with a tense or a modal; as far as the form tells.
  bool finite(Index t) const { return t < size() && finite_[t]; }
  /// A verb of any form.
  bool verb(Index t) const { return t < size() && verb_[t]; }
  bool adverb(Index t) const { return t < size() && adverb_[t]; }
  /// The outermost quotation around the token, its marks included.
  Index quote(Index t) const { return t < size() ? quote_[t] : kNoIndex; }
  /// The date or time of day that holds the token; empty if none.
  TokenRange time(Index t) const;
  /// The name (a mention of an entity) that holds the token; empty if none.
  TokenRange name(Index t) const;
  /// The sentence that holds the token.
  const Sentence& sentence(Index t) const { return segments.sentences[sentence_[t]]; }
  Index sentence_index(Index t) const { return sentence_[t]; }

 private:
  void read_quotes();
  void read_words();
  void mend_words();
  void read_ranges(const std::vector<Entity>& entities, const std::vector<Value>& values);

  std::vector<Function> function_;
  std::vector<bool> capitalized_, nominal_, finite_, verb_, adverb_;
  std::vector<Index> quote_, sentence_, time_, name_;
  std::vector<TokenRange> times_, names_;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_READING_H_
