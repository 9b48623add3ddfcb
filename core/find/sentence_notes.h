// Notes inside sentences: who is not named, who did not comment, what could not be verified.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_SENTENCE_NOTES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_SENTENCE_NOTES_H_

#include <vector>

#include "core/report.h"
#include "core/text/line_pattern.h"

namespace article_inspector {

/// At most one note of a kind in each clause. `sentence` is one sentence of the body whose text
/// begins at byte `begin` of the article.
void find_sentence_notes(const Line& sentence, std::uint32_t begin, std::vector<Note>& notes);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_SENTENCE_NOTES_H_
