#include "core/output/conllu.h"

#include <vector>

#include "core/language/lexicon.h"
#include "core/language/model.h"
#include "core/language/tagger.h"
#include "core/output/names.h"
#include "core/text/page.h"
#include "core/text/segments.h"

namespace article_inspector {
namespace {

/// In the order of their names, as UD wants it.
std::string_view feats_of(WordForm form) {
  switch (form) {
    case WordForm::kNone:
      return "_";
    case WordForm::kBase:
      return "VerbForm=Inf";
    case WordForm::kPresent:
      return "Tense=Pres|VerbForm=Fin";
    case WordForm::kPast:
      return "Tense=Past|VerbForm=Fin";
    case WordForm::kGerund:
      return "VerbForm=Ger";
    case WordForm::kPastParticiple:
      return "Tense=Past|VerbForm=Part";
    case WordForm::kSingular:
      return "Number=Sing";
    case WordForm::kPlural:
      return "Number=Plur";
  }
  return "_";
}

bool is_space_after(const std::vector<Token>& tokens, Index i) {
  return i + 1 == tokens.size() || tokens[i + 1].space_before;
}

/// The words with one space where the article has white space of any kind.
std::string text_of(std::string_view text, const std::vector<Token>& tokens,
                    const Sentence& sentence) {
  std::string out;
  for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
    out += slice(text, tokens[i].span);
    if (i + 1 < sentence.end_token && is_space_after(tokens, i)) out += ' ';
  }
  return out;
}

}  // namespace

std::string to_conllu(std::string_view input, const Options& options, const Model& model) {
  const Article article = read_page(input, options).article;
  const Segments segments = segment(article);
  const std::vector<Token>& tokens = segments.tokens;
  const std::vector<Word> words =
      tag_words(article.text, segments, Lexicon::builtin(), model.tagger);

  std::string out;
  for (std::size_t s = 0; s < segments.sentences.size(); ++s) {
    const Sentence& sentence = segments.sentences[s];
    if (s == 0 || segments.sentences[s - 1].block != sentence.block) {
      const Block& block = article.blocks[sentence.block];
      out.append("# newpar\n# block = ").append(name_of(block.role));
      out.append(" ").append(name_of(block.kind)).append("\n");
    }
    out.append("# sent_id = ").append(std::to_string(s + 1));
    out.append("\n# text = ").append(text_of(article.text, tokens, sentence)).append("\n");
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      out.append(std::to_string(i - sentence.first_token + 1)).append("\t");
      out.append(slice(article.text, tokens[i].span)).append("\t_\t");
      out.append(name_of(words[i].pos)).append("\t_\t").append(feats_of(words[i].form));
      out.append("\t_\t_\t_\t").append(is_space_after(tokens, i) ? "_" : "SpaceAfter=No");
      out.append("\n");
    }
    out.append("\n");
  }
  return out;
}

}  // namespace article_inspector
