#include "core/inspect.h"

#include <utility>

#include "core/find/attributions.h"
#include "core/find/claims.h"
#include "core/find/entities.h"
#include "core/find/notes.h"
#include "core/find/values.h"
#include "core/find/voice.h"
#include "core/language/lexicon.h"
#include "core/language/model.h"
#include "core/language/tagger.h"
#include "core/limits.h"
#include "core/text/page.h"
#include "core/text/segments.h"

namespace article_inspector {
namespace {

/// What the stages left out, if anything, because there was too much of it.
void note_bounds(const Segments& segments, std::size_t values, std::size_t claims,
                 std::size_t notes, std::vector<Notice>& notices) {
  if (segments.tokens.size() >= kMaxTokens) {
    notices.push_back({"too-many-tokens",
                       "The text is too long to look into as a whole. All of it is here, but "
                       "nothing was looked for in its last part."});
  }
  if (values >= kMaxFindings || claims >= kMaxFindings || notes >= kMaxFindings) {
    notices.push_back({"too-many-findings",
                       "The text holds more values, claims or notes than are listed; the last ones "
                       "were left out."});
  }
}

}  // namespace

Report inspect(std::string_view input, const Options& options, const Model& model) {
  // What the page says.
  Page page = read_page(input, options);
  if (options.parts == Parts::kArticle) {
    Report report;
    report.article = std::move(page.article);
    report.notices = std::move(page.notices);
    return report;
  }
  const Article& article = page.article;
  const Segments segments = segment(article);

  // What the words are.
  const std::vector<Word> words =
      tag_words(article.text, segments, Lexicon::builtin(), model.tagger);

  // What the text means to us.
  std::vector<Value> values = find_values(article, segments, words, options.date);
  std::vector<Entity> entities = find_entities(article, segments, words, values, model.names);
  std::vector<Attribution> attributions =
      find_attributions(article, segments, words, entities, values);
  SourcedClaims sourced =
      find_claims(article, segments, words, entities, values, std::move(attributions));
  std::vector<Note> notes = find_notes(article, segments, words, sourced);
  const VoiceCounts voice = count_voices(article, segments, sourced);
  note_bounds(segments, values.size(), sourced.claims.size(), notes.size(), page.notices);

  // How it leaves.
  for (const Sentence& sentence : segments.sentences) {
    page.article.sentences.push_back(sentence.span);
  }
  return Report{.model = std::string(model.name),
                .article = std::move(page.article),
                .entities = std::move(entities),
                .values = std::move(values),
                .claims = std::move(sourced.claims),
                .sources = std::move(sourced.sources),
                .notes = std::move(notes),
                .voice = voice,
                .notices = std::move(page.notices)};
}

}  // namespace article_inspector
