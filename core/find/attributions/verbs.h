// Verbs that carry an attribution, and what each kind of verb takes.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_VERBS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_VERBS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/find/attributions/reading.h"

namespace article_inspector {

/// The frame of a verb, as reporting_verb.txt names it ("accused	accuse:accuse").
enum class VerbKind : std::uint8_t {
  kSay,       // said (that) C; said: "C"; complained of C
  kTell,      // told Y (that) C
  kManner,    // "C," he grinned: with a quotation only
  kThink,     // believes (that) C; fears C
  kExpect,    // expects C; expects to C; expects Y to C
  kWant,      // wants C; wants to C; wants Y to C
  kPromise,   // promised C; promised to C; promised that C
  kAnnounce,  // announced C; announced that C
  kDeny,      // denied C; denied that C: the source rejects the content
  kJudge,     // condemned C
  kUrge,      // urged Y to C; urged C; urged that C
  kAsk,       // asked whether C; asked for C; asked Y to C
  kAccuse,    // accused (Y of C): both are content
  kCall,      // called (Y C): both are content
  kFind,      // found that C; with a document as subject also: showed C
  kCite,      // citing C
};

enum class VerbForm : std::uint8_t {
  kBase,     // say
  kPresent,  // says
  kPast,     // said, and the past participle where it has the same form
  kGerund,   // saying
};

/// A verb, or a phrase in its place ("ruled out"), in the text.
struct CueVerb {
  TokenRange tokens;
  std::string_view lemma;
  VerbKind kind = VerbKind::kSay;
  VerbForm form = VerbForm::kPast;
};

/// The kind of a verb of the word lists, by its lemma ("claim"); none if it is no verb of saying.
std::optional<VerbKind> kind_of_verb(std::string_view lemma);

/// The cue verb that begins at token `t` and ends before `limit`, as the word lists and the word's
/// part of speech have it. Nouns of the same form ("the claim") are none.
std::optional<CueVerb> cue_verb_at(const Reading& reading, Index t, Index limit);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_VERBS_H_
