// An attribution while it is still made of tokens, and the rules that find them.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_FINDING_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_FINDING_H_

#include <cstdint>
#include <vector>

#include "core/find/attributions/phrases.h"
#include "core/find/attributions/reading.h"
#include "core/find/attributions/verbs.h"

namespace article_inspector {

/// Which rule found it. The order is that of the table in reasons.cpp.
enum class Rule : std::uint8_t {
  kQuoteAfterVerb,       // X said: "C"
  kQuoteBeforeSubject,   // "C," X said
  kQuoteBeforeVerb,      // "C," said X
  kThatClause,           // X said that C
  kClauseAfterVerb,      // X said C
  kClauseBeforeSubject,  // C, X said
  kClauseBeforeVerb,     // C, said X
  kObjectAfterVerb,      // X condemned C, X wants C
  kSourcePhrase,         // according to X, C
  kParticiple,           // ..., adding that C; ..., citing C
  kRelativeClause,       // X, who said C
  kPassive,              // C is believed to ...
  kImpersonal,           // it is believed that C
  kHedgeWord,            // C, reportedly
  kColon,                // X: C; C: X
  kSignedQuote,          // "C" - X
  kNoun,                 // X's claim that C
  kAdjective,            // X is confident that C
};

struct Finding {
  TokenRange source{};                // empty if there is none
  TokenRange cue{};                   // empty if there is none
  std::vector<TokenRange> content{};  // in text order, never empty
  Rule rule = Rule::kClauseAfterVerb;
  Stance stance = Stance::kAsserted;
};

/// The clause that ends before `end`: from the last semicolon before it, or the floor.
Index clause_begin(const Reading& reading, Index floor, Index end);

/// Where the clause that begins at `begin` ends: before a semicolon, a comma with "but" or "while",
/// another source ("..., according to X"), or `limit`.
Index clause_end(const Reading& reading, Index begin, Index limit);

/// Whether the words can stand alone as a sentence: they have a verb with a tense, and no "if" or
/// preposition opens them. What follows a parenthesis ("..., X said, ...") goes on with the content
/// only where they cannot.
bool is_whole_clause(const Reading& reading, TokenRange range);

/// Attributions carried by a verb in one sentence.
void find_by_verb(const Reading& reading, const Sentence& sentence, std::vector<Finding>& findings);

/// "X's claim that C" in one sentence; `findings` hold those by verb.
void find_by_noun(const Reading& reading, const Sentence& sentence, std::vector<Finding>& findings);

/// "X is confident that C" in one sentence.
void find_by_adjective(const Reading& reading, const Sentence& sentence,
                       std::vector<Finding>& findings);

/// "according to X" and its like in one sentence.
void find_by_phrase(const Reading& reading, const Sentence& sentence,
                    std::vector<Finding>& findings);

/// Hedges without a source ("reportedly") in one sentence.
void find_hedges(const Reading& reading, const Sentence& sentence, std::vector<Finding>& findings);

/// Headlines and lines with a colon, and quotations signed with a dash.
void find_by_punctuation(const Reading& reading, const Sentence& sentence,
                         std::vector<Finding>& findings);

/// Gives quotations that stand alone to the attribution that they run on from. `findings` are in
/// text order.
void extend_over_quotes(const Reading& reading, std::vector<Finding>& findings);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_FINDING_H_
