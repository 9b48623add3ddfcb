// Phrases and clauses around a verb, from word classes and punctuation alone. These are the
// questions that a dependency tree answers better: its subject, complement and clause spans would
// come in here.
//
// All look at one sentence, the tokens [floor, limit), and never further.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_PHRASES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_PHRASES_H_

#include "core/find/attributions/reading.h"

namespace article_inspector {

/// The noun phrase that ends before token `end`: "the head of the agency" of "Later the head of the
/// agency [said]". Empty if there is none.
TokenRange noun_phrase_before(const Reading& reading, Index floor, Index end);

/// The noun phrase that begins at token `begin`, with the prepositional phrases that belong to it.
TokenRange noun_phrase_from(const Reading& reading, Index begin, Index limit);

/// A description together with the name in apposition behind it: "her daughter, Mara Lind". Other
/// phrases as they are.
TokenRange with_name(const Reading& reading, TokenRange phrase, Index limit);

/// Where "in a statement", "on Twitter" and the like begin at the end of a content; its end if they
/// do not.
Index circumstance_of_saying(const Reading& reading, TokenRange content);

/// What a verb says about its own subject.
struct Subject {
  TokenRange source;        // the phrase, empty if there is none
  Index clause_begin = 0;   // the first token of source and what stands between it and the verb
  Index verb_begin = 0;     // the first auxiliary or adverb of the verb group
  bool modal = false;       // "will", "would" and their like stand before the verb
  bool perfect = false;     // a form of "have" does
  bool passive = false;     // a form of "be" stands before the verb
  bool negated = false;     // "not", "never" or "no longer" does
  bool infinitive = false;  // "to" does
  bool relative = false;    // the source is "who" or "which"
  bool shared = false;      // "and" stands there: the subject of the verb before
};

/// The subject of the verb at token `verb`, looked for to its left.
Subject subject_before(const Reading& reading, Index floor, Index verb);

/// "by phone" and its like at `t`: the way in which something was said.
bool by_means(const Reading& reading, Index t);

/// Whether a clause "there is", "there will be" begins at token `t`.
bool opens_existence(const Reading& reading, Index t);

/// Behind the adverbs, dates and prepositional phrases of circumstance from `at` on ("on Tuesday",
/// "in a statement", "on Twitter").
Index skip_circumstance(const Reading& reading, Index at, Index limit);

/// `at` moved left over adverbs and dates ("on Tuesday", "yesterday").
Index skip_time_back(const Reading& reading, Index floor, Index at);

/// Without the punctuation at either end; quotation marks stay.
TokenRange trimmed(const Reading& reading, TokenRange range);

/// Whether a verb with a tense stands in the range.
bool has_finite(const Reading& reading, TokenRange range);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_PHRASES_H_
