#include "tests/support/marked_text.h"

#include <cstddef>

#include "core/find/entities.h"
#include "core/find/mentions.h"
#include "core/language/lexicon.h"
#include "core/language/tagger.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

constexpr std::string_view kTypes[] = {"per",  "org",   "gpe",  "loc", "fac",
                                       "norp", "event", "work", "law", "product"};

}  // namespace

Article body_article(std::string_view text) {
  Article article;
  article.text = text;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    if (end > begin) {
      article.blocks.push_back(
          {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
           BlockKind::kParagraph,
           Role::kBody,
           {}});
    }
    begin = end + 1;
  }
  return article;
}

std::string plain_text(std::string_view markup) {
  std::string text;
  for (std::size_t at = 0; at < markup.size(); ++at) {
    if (markup[at] == '[') {
      at = markup.find(' ', at);
    } else if (markup[at] != ']') {
      text += markup[at];
    }
  }
  return text;
}

std::string mark_names(std::string_view markup) {
  const Article article = body_article(plain_text(markup));
  const Segments segments = segment(article);
  const auto words = tag_words(article.text, segments, Lexicon::builtin(), builtin_model().tagger);
  std::string out;
  std::uint32_t at = 0;
  for (const NameMention& mention : find_mentions(read_name_text(article, segments, words, {}))) {
    out += article.text.substr(at, mention.span.begin - at);
    out += '[' + std::string(kTypes[static_cast<std::size_t>(mention.type)]) + ' ';
    out += slice(article.text, mention.span);
    out += ']';
    at = mention.span.end;
  }
  return out + article.text.substr(at);
}

std::string entity_lines(std::string_view text) {
  const Article article = body_article(text);
  const Segments segments = segment(article);
  const auto words = tag_words(article.text, segments, Lexicon::builtin(), builtin_model().tagger);
  std::string out;
  for (const Entity& entity : find_entities(article, segments, words, {})) {
    out += std::string(kTypes[static_cast<std::size_t>(entity.type)]) + ' ' + entity.name + ':';
    for (const Mention& mention : entity.mentions) {
      if (out.back() != ':') out += ',';
      out += mention.form == MentionForm::kName ? " " : " ~";
      out += slice(article.text, mention.span);
    }
    out += '\n';
  }
  return out;
}

}  // namespace article_inspector
