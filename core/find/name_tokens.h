// What each token says about names, before tokens are put together.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_NAME_TOKENS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_NAME_TOKENS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/language/tagger.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

enum class LetterCase : std::uint8_t {
  kNone,     // no letters
  kLower,    // "bank"
  kCapital,  // "Bank"
  kUpper,    // "BANK", "U.S."; one letter alone is kCapital
  kMixed,    // "iPhone", "eBay"
};

struct NameToken {
  LetterCase letter_case = LetterCase::kNone;
  bool free = false;     // a word or number of the body that is in no value
  bool starts = false;   // begins a sentence, a quotation or a list item: its capital says little
  bool display = false;  // in a line of capitals or Title Case: no capital there says much
  bool common = false;   // lowered, it is an ordinary word
  LexClasses own;  // of the form in its own case; of "Bunia" for "BUNIA" where the text shouts
};

/// The longest entry of a name list that begins at some token.
struct ListedName {
  Index end = 0;  // one behind its last token; equal to its first if there is no such entry
  LexClasses classes;
  Lexicon::Entry entry = 0;  // 0 where the text shouts ("BUNIA")
};

/// The text with what mention detection knows of it. Lives for one call: refers to its arguments.
struct NameText {
  const std::string& text;
  const Segments& segments;
  const std::vector<Word>& words;
  std::vector<NameToken> tokens;   // one a token
  std::vector<ListedName> listed;  // one a token

  /// The longest listed name that begins at `first` and ends by `end`.
  ListedName listed_name(Index first, Index end) const;

  std::string_view form(Index i) const { return slice(text, segments.tokens[i].span); }
  bool spaced(Index i) const { return segments.tokens[i].space_before; }
  bool capital(Index i) const {
    return tokens[i].letter_case == LetterCase::kCapital ||
           tokens[i].letter_case == LetterCase::kUpper;
  }
  Span span(Index first, Index end) const {
    return {segments.tokens[first].span.begin, segments.tokens[end - 1].span.end};
  }
};

NameText read_name_text(const Article& article, const Segments& segments,
                        const std::vector<Word>& words, const std::vector<Value>& values);

/// The classes whose entries are names by themselves: country to facility.
constexpr LexClasses listed_name_classes() {
  return classes_of({LexClass::kCountry, LexClass::kCity, LexClass::kRegion, LexClass::kLocation,
                     LexClass::kDemonym, LexClass::kGroupName, LexClass::kOrganization,
                     LexClass::kOutlet, LexClass::kPlatform, LexClass::kNamedEvent,
                     LexClass::kNamedLaw, LexClass::kProduct, LexClass::kFacility});
}

/// "Bunia" for "BUNIA"; each word of a phrase by itself.
std::string title_case(std::string_view shouted);

bool is_apostrophe_s(std::string_view form);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_NAME_TOKENS_H_
