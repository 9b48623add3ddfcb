#include "core/language/tagger.h"

#include <string>

#include "core/text/utf8.h"

namespace article_inspector {

std::vector<Word> tag_words(std::string_view text, const Segments& segments,
                            const Lexicon& lexicon) {
  std::vector<Word> words(segments.tokens.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view form = slice(text, segments.tokens[i].span);
    const std::string lowered = to_lower(form);
    Word& word = words[i];
    word.entry = lexicon.find(form);
    word.lowered = lowered == form ? word.entry : lexicon.find(lowered);
    word.classes = lexicon.classes(word.entry);
    word.classes.add(lexicon.classes(word.lowered));
  }
  return words;
}

}  // namespace article_inspector
