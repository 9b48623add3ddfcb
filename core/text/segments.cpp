#include "core/text/segments.h"

namespace article_inspector {

Segments segment(const Article& article) {
  Segments segments;
  segments.tokens = tokenize(article.text, article.blocks);
  segments.sentences = split_sentences(article.text, article.blocks, segments.tokens);
  segments.quotes = pair_quotes(article.text, article.blocks, segments.tokens);
  return segments;
}

}  // namespace article_inspector
