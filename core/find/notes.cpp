#include "core/find/notes.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/find/line_notes.h"
#include "core/find/secondhand.h"
#include "core/find/sentence_notes.h"
#include "core/text/line_pattern.h"

namespace article_inspector {
namespace {

/// What a note of each kind tells the reader.
std::string_view message_of(NoteKind kind) {
  switch (kind) {
    case NoteKind::kByline:
      return "Says who wrote or edited the article.";
    case NoteKind::kDateline:
      return "Says where or when the article was written or published.";
    case NoteKind::kWireCredit:
      return "Credits a news agency or further reporters.";
    case NoteKind::kCorrection:
      return "Corrects an earlier version.";
    case NoteKind::kUpdate:
      return "Says when or how the article was updated.";
    case NoteKind::kEditorsNote:
      return "A note by the editors.";
    case NoteKind::kDisclosure:
      return "Discloses an interest, a payment or an affiliation.";
    case NoteKind::kAnonymity:
      return "Says that a source is not named, or why.";
    case NoteKind::kNoComment:
      return "Says that somebody did not comment or could not be reached.";
    case NoteKind::kUnverified:
      return "Says that something could not be verified.";
    case NoteKind::kSecondhand:
      return "Rests on another outlet's reporting, not this article's own.";
    case NoteKind::kPublisher:
      return "Says who publishes or hosts the article.";
    case NoteKind::kLicence:
      return "Says who holds rights in the text or how it may be used.";
    case NoteKind::kContact:
      return "Says how to reach the newsroom or an office.";
    case NoteKind::kFollow:
      return "Asks the reader to follow, share or subscribe.";
    case NoteKind::kRelated:
      return "Points to other stories.";
    case NoteKind::kAdvert:
      return "An advertisement.";
    case NoteKind::kImageCredit:
      return "Credits or describes a picture.";
    case NoteKind::kLink:
      return "A link to another page.";
    case NoteKind::kSingleSource:
      return "All claims of the article rest on one source.";
    case NoteKind::kNoNamedSource:
      return "No claim of the article rests on a source with a name.";
  }
  return "";
}

}  // namespace

std::vector<Note> find_notes(const Article& article, const Segments& segments,
                             const std::vector<Word>& words, const SourcedClaims& sourced) {
  (void)words;
  (void)sourced;
  std::vector<Note> notes = find_line_notes(article);
  const std::string own = own_outlets(article);
  for (const Sentence& sentence : segments.sentences) {
    if (article.blocks[sentence.block].role != Role::kBody) continue;
    const std::string_view text = slice(article.text, sentence.span);
    const Line line{text, split_line(text)};
    find_sentence_notes(line, sentence.span.begin, notes);
    find_secondhand(line, sentence.span.begin, own, notes);
  }
  for (Note& note : notes) note.message = message_of(note.kind);
  std::stable_sort(notes.begin(), notes.end(),
                   [](const Note& a, const Note& b) { return a.span->begin < b.span->begin; });
  return notes;
}

}  // namespace article_inspector
