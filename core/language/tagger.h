// What each word is in its sentence.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGGER_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGGER_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/language/lexicon.h"
#include "core/language/linear_model.h"
#include "core/text/segments.h"

namespace article_inspector {

/// Universal Dependencies' parts of speech.
enum class Pos : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX,
};

/// Form of a verb (kVerb, kAux) or number of a noun; kNone elsewhere.
enum class WordForm : std::uint8_t {
  kNone,
  kBase,
  kPresent,
  kPast,
  kGerund,
  kPastParticiple,
  kSingular,
  kPlural,
};

/// One a token.
struct Word {
  LexClasses classes;          // of the form in its own case and lowered
  Lexicon::Entry entry = 0;    // the form in its own case
  Lexicon::Entry lowered = 0;  // the form lowered; equal to `entry` if that is lower case
  Lexicon::Entry phrase = 0;   // the longest that begins here in the sentence; 0 if none does
  Index phrase_end = 0;        // one behind its last token
  Pos pos = Pos::kX;
  WordForm form = WordForm::kNone;
};

/// The words of `segments.tokens`, one to one; `model` is Model::tagger.
std::vector<Word> tag_words(std::string_view text, const Segments& segments, const Lexicon& lexicon,
                            const LinearModel& model);

/// What Lexicon::longest finds from `first` on before `end`, which is not behind the sentence.
std::optional<Lexicon::Match> phrase_at(std::string_view text, const std::vector<Token>& tokens,
                                        const std::vector<Word>& words, Index first, Index end);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGGER_H_
