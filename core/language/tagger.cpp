#include "core/language/tagger.h"

#include <string>
#include <utility>

#include "core/language/tagger_features.h"
#include "core/language/tagset.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

void look_up(std::string_view form, const Lexicon& lexicon, Word& word) {
  word.entry = lexicon.find(form);
  word.lowered = is_lowered(form) ? word.entry : lexicon.find(to_lower(form));
  word.classes = lexicon.classes(word.entry);
  word.classes.add(lexicon.classes(word.lowered));
}

/// Greedy, left to right: each word's class is a feature of the next two.
void tag_sentence(const std::vector<TokenShape>& shapes, const LinearModel& model, Word* words) {
  std::uint32_t before1 = kTagCount;
  std::uint32_t before2 = kTagCount;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    Feature features[kMaxTaggerFeatures];
    const std::size_t count =
        tagger_features(shapes.data(), shapes.size(), i, before1, before2, features);
    std::int32_t scores[kMaxClasses];
    model.score(features, count, scores);
    std::uint32_t best = 0;
    for (std::uint32_t c = 1; c < kTagCount; ++c) {
      if (scores[c] > scores[best]) best = c;
    }
    words[i].pos = kTagset[best].pos;
    words[i].form = kTagset[best].form;
    before2 = std::exchange(before1, best);
  }
}

}  // namespace

std::vector<Word> tag_words(std::string_view text, const Segments& segments, const Lexicon& lexicon,
                            const LinearModel& model) {
  const std::vector<Token>& tokens = segments.tokens;
  std::vector<Word> words(tokens.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    look_up(slice(text, tokens[i].span), lexicon, words[i]);
  }
  std::vector<TokenShape> shapes;
  for (const Sentence& sentence : segments.sentences) {
    shapes.clear();
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      if (const auto phrase = lexicon.longest(text, tokens, i, sentence.end_token)) {
        words[i].phrase = phrase->entry;
        words[i].phrase_end = phrase->end_token;
      }
      shapes.push_back(token_shape(slice(text, tokens[i].span)));
    }
    tag_sentence(shapes, model, words.data() + sentence.first_token);
  }
  return words;
}

std::optional<Lexicon::Match> phrase_at(std::string_view text, const std::vector<Token>& tokens,
                                        const std::vector<Word>& words, Index first, Index end) {
  const Word& word = words[first];
  if (word.phrase_end > end) return Lexicon::builtin().longest(text, tokens, first, end);
  if (word.phrase == 0) return std::nullopt;
  return Lexicon::Match{word.phrase_end, word.phrase};
}

}  // namespace article_inspector
