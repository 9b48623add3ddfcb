// The words that the engine reads, in CoNLL-U, the form of Universal Dependencies.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_CONLLU_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_CONLLU_H_

#include <string>
#include <string_view>

#include "core/inspect.h"

namespace article_inspector {

/// Reads `input` as inspect() does, up to the point where it looks for anything, and writes each
/// sentence as
///
///     # newpar                    where a block of the article begins
///     # block = body paragraph    its role and kind; what stands around the story is here too
///     # sent_id = 1
///     # text = The dam holds.
///     1   The   _   DET   _   _   _   _   _   _           (parted by tabs)
///     2   dam   _   NOUN  _   Number=Sing   _   _   _   _
///     ...
///
/// The columns are ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS and MISC; LEMMA, XPOS,
/// HEAD, DEPREL and DEPS are not known. FEATS is what the tagger tells apart: Number of nouns; of
/// verbs VerbForm=Inf for every bare form and VerbForm=Ger for every form in -ing. MISC says
/// SpaceAfter=No. Clitics are words of their own, without the line of the word that they are
/// written in. Ends with a blank line; "" for an input without words.
std::string to_conllu(std::string_view input, const Options& options, const Model& model);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_CONLLU_H_
