#include "core/language/tagger.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "core/language/lexicon.h"
#include "core/output/names.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

/// "The/DET board/NOUN": each token with its part of speech, as the tagger gives it.
std::string tagged(const std::string& text) {
  Segments segments;
  const auto size = static_cast<std::uint32_t>(text.size());
  segments.tokens = tokenize(text, {{{0, size}, BlockKind::kParagraph, Role::kBody, {}}});
  segments.sentences = {{{0, size}, 0, static_cast<Index>(segments.tokens.size()), 0}};
  const std::vector<Word> words =
      tag_words(text, segments, Lexicon::builtin(), builtin_model().tagger);
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += ' ';
    out += std::string(slice(text, segments.tokens[i].span)) + '/' +
           std::string(name_of(words[i].pos));
  }
  return out;
}

TEST_CASE("words get the part of speech that they have in their sentence", "[tagger]") {
  CHECK(tagged("The board will report a profit.") ==
        "The/DET board/NOUN will/AUX report/VERB a/DET profit/NOUN ./PUNCT");
  CHECK(tagged("The report said that prices fell sharply.") ==
        "The/DET report/NOUN said/VERB that/SCONJ prices/NOUN fell/VERB sharply/ADV ./PUNCT");
  CHECK(tagged("She told Marta Velano on Friday.") ==
        "She/PRON told/VERB Marta/PROPN Velano/PROPN on/ADP Friday/PROPN ./PUNCT");
}

TEST_CASE("curly marks tag like straight ones", "[tagger]") {
  const std::string curly = tagged("It isn\xe2\x80\x99t Marta\xe2\x80\x99s.");
  CHECK(curly == "It/PRON is/AUX n\xe2\x80\x99t/PART Marta/PROPN \xe2\x80\x99s/PART ./PUNCT");
}

TEST_CASE("the form of a verb tells past from participle", "[tagger]") {
  const std::string text = "The minister denied it and was quoted later.";
  Segments segments;
  const auto size = static_cast<std::uint32_t>(text.size());
  segments.tokens = tokenize(text, {{{0, size}, BlockKind::kParagraph, Role::kBody, {}}});
  segments.sentences = {{{0, size}, 0, static_cast<Index>(segments.tokens.size()), 0}};
  const std::vector<Word> words =
      tag_words(text, segments, Lexicon::builtin(), builtin_model().tagger);
  CHECK(words[2].form == WordForm::kPast);
  CHECK(words[6].form == WordForm::kPastParticiple);
}

}  // namespace
}  // namespace article_inspector
