// The word lists, compiled: what a form can be, before any context.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_LEXICON_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_LEXICON_H_

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/tokens.h"

namespace article_inspector {

/// One class a list: lists/NAME.txt holds the entries of class NAME, lines `form` or
/// `form<TAB>value`. Adding a class: a line in lex_classes.inc and a file.
enum class LexClass : std::uint8_t {
#define LEX_CLASS(enumerator, name, about) enumerator,
#include "core/language/lex_classes.inc"
#undef LEX_CLASS
};

/// A set of classes.
class LexClasses {
 public:
  constexpr LexClasses() = default;
  constexpr explicit LexClasses(std::uint64_t bits) : bits_(bits) {}
  constexpr bool has(LexClass c) const { return bits_ >> static_cast<unsigned>(c) & 1; }
  constexpr void add(LexClass c) { bits_ |= std::uint64_t{1} << static_cast<unsigned>(c); }
  constexpr void add(LexClasses other) { bits_ |= other.bits_; }
  constexpr bool none() const { return bits_ == 0; }
  constexpr std::uint64_t bits() const { return bits_; }

 private:
  std::uint64_t bits_ = 0;
};

constexpr LexClasses classes_of(std::initializer_list<LexClass> list) {
  LexClasses classes;
  for (const LexClass c : list) classes.add(c);
  return classes;
}

/// True if the two share a class.
constexpr bool any(LexClasses classes, LexClasses of) { return (classes.bits() & of.bits()) != 0; }

/// One reading of a form. `value` is what the list says of it (a country's ISO code, a month's
/// number, a verb's lemma) and points into the constant table; empty if the list says nothing.
struct Sense {
  LexClass lex_class;
  std::string_view value;
};

class Lexicon {
 public:
  /// Names an entry; 0 is "not in the lexicon".
  using Entry = std::uint32_t;

  /// The lexicon that is built into the program.
  static const Lexicon& builtin();

  /// Exact form. Lists of names are case-sensitive; lists of words are in lower case and the caller
  /// lowers. Phrases ("according to") have single spaces.
  Entry find(std::string_view form) const;

  LexClasses classes(Entry entry) const;
  std::vector<Sense> senses(Entry entry) const;

  /// The value of one reading; nullopt if the entry lacks the class.
  std::optional<std::string_view> value(Entry entry, LexClass lex_class) const;

  struct Match {
    Index end_token;  // one behind the last token
    Entry entry;
  };
  /// The longest entry that starts at token `first` and ends at a token border, at most
  /// kMaxPhraseTokens long and before `end`, in the text's own case or, failing that, lowered.
  std::optional<Match> longest(std::string_view text, const std::vector<Token>& tokens, Index first,
                               Index end) const;

  /// As above, but in the text's own case alone, and only entries with one of `wanted`.
  std::optional<Match> longest_of(LexClasses wanted, std::string_view text,
                                  const std::vector<Token>& tokens, Index first, Index end) const;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_LEXICON_H_
