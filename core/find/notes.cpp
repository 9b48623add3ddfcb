#include "core/find/notes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/find/line_notes.h"
#include "core/find/secondhand.h"
#include "core/find/sentence_notes.h"
#include "core/limits.h"
#include "core/text/furniture.h"
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

/// Kinds that may touch a claim in their sentence.
bool touches_claims(NoteKind kind) {
  return kind == NoteKind::kAnonymity || kind == NoteKind::kNoComment ||
         kind == NoteKind::kUnverified || kind == NoteKind::kSecondhand || kind == NoteKind::kLink;
}

/// Which claims have a part in which sentence.
class ClaimsBySentence {
 public:
  ClaimsBySentence(const Segments& segments, const std::vector<Claim>& claims)
      : sentences_(segments.sentences) {
    for (std::size_t i = 0; i < claims.size(); ++i) {
      const Claim& claim = claims[i];
      for (Span span : claim.content) add(span, static_cast<Index>(i));
      if (claim.cue) add(*claim.cue, static_cast<Index>(i));
      if (claim.source) add(*claim.source, static_cast<Index>(i));
    }
    std::sort(parts_.begin(), parts_.end());
    parts_.erase(std::unique(parts_.begin(), parts_.end()), parts_.end());
  }

  /// The sentence at `position`: the last that begins at or before it.
  std::size_t sentence_at(std::uint32_t position) const {
    const auto after = std::upper_bound(
        sentences_.begin(), sentences_.end(), position,
        [](std::uint32_t p, const Sentence& sentence) { return p < sentence.span.begin; });
    return after == sentences_.begin() ? 0
                                       : static_cast<std::size_t>(after - sentences_.begin() - 1);
  }

  std::size_t sentences() const { return sentences_.size(); }

  std::vector<Index> claims_of(std::size_t sentence) const {
    std::vector<Index> claims;
    auto part = std::lower_bound(parts_.begin(), parts_.end(), std::pair(sentence, Index{0}));
    for (; part != parts_.end() && part->first == sentence; ++part) claims.push_back(part->second);
    return claims;
  }

 private:
  void add(Span span, Index claim) {
    if (span.empty() || sentences_.empty()) return;
    parts_.emplace_back(sentence_at(span.begin), claim);
    parts_.emplace_back(sentence_at(span.end - 1), claim);
  }

  const std::vector<Sentence>& sentences_;
  std::vector<std::pair<std::size_t, Index>> parts_;
};

bool shares_text(const Claim& claim, Span span) {
  return (claim.source && claim.source->overlaps(span)) ||
         (claim.cue && claim.cue->overlaps(span)) ||
         std::any_of(claim.content.begin(), claim.content.end(),
                     [&](Span content) { return content.overlaps(span); });
}

/// The claims that a note in a sentence is about: those that share text with it, or else all of
/// its sentence.
std::vector<Index> touched(Span span, const ClaimsBySentence& by_sentence,
                           const std::vector<Claim>& claims) {
  const std::vector<Index> near = by_sentence.claims_of(by_sentence.sentence_at(span.begin));
  std::vector<Index> sharing;
  std::copy_if(near.begin(), near.end(), std::back_inserter(sharing),
               [&](Index i) { return shares_text(claims[i], span); });
  return sharing.empty() ? near : sharing;
}

/// A claim whose source is an outlet, in a sentence where no other sign of it was found.
void add_media_claims(const Article& article, const std::vector<Claim>& claims,
                      const ClaimsBySentence& by_sentence, const std::string& own,
                      std::vector<Note>& notes) {
  std::vector<bool> known(by_sentence.sentences() + 1);
  for (const Note& note : notes) {
    if (note.kind == NoteKind::kSecondhand) {
      known[by_sentence.sentence_at(note.span->begin)] = true;
    }
  }
  for (const Claim& claim : claims) {
    if (claim.source_kind != SourceKind::kMedia || !claim.source) continue;
    const std::size_t sentence = by_sentence.sentence_at(claim.source->begin);
    if (known[sentence]) continue;
    if (is_own_outlet(slice(article.text, *claim.source), own)) continue;
    Span span = *claim.source;
    if (claim.cue && by_sentence.sentence_at(claim.cue->begin) == sentence) {
      span = {std::min(span.begin, claim.cue->begin), std::max(span.end, claim.cue->end)};
    }
    known[sentence] = true;
    std::string message = "The claim's source is another outlet: \xE2\x80\x9C";
    message += slice(article.text, *claim.source);
    message += "\xE2\x80\x9D.";
    notes.push_back(
        {NoteKind::kSecondhand, span, {}, {}, {"outlet-as-source", std::move(message)}});
  }
}

void add_links(const Article& article, std::vector<Note>& notes) {
  std::size_t block = 0;
  for (const Link& link : article.links) {
    while (block < article.blocks.size() && article.blocks[block].span.end <= link.span.begin) {
      ++block;
    }
    if (block == article.blocks.size()) return;
    if (article.blocks[block].role != Role::kBody) continue;
    if (furniture_kind(article.blocks[block].reason.rule) == NoteKind::kLink) continue;
    std::string message = "A link in the text";
    if (!link.domain.empty()) message += " to " + link.domain;
    notes.push_back({NoteKind::kLink, link.span, {}, {}, {"link", message + "."}});
  }
}

/// What holds of all claims together.
void add_derived(const SourcedClaims& sourced, std::vector<Note>& notes) {
  if (sourced.claims.size() < 2) return;
  std::vector<Index> all;
  for (std::size_t i = 0; i < sourced.claims.size(); ++i) all.push_back(static_cast<Index>(i));
  const bool sourceless =
      std::any_of(sourced.claims.begin(), sourced.claims.end(),
                  [](const Claim& claim) { return !claim.source_id.has_value(); });
  if (sourced.sources.size() == 1 && !sourceless) {
    notes.push_back({NoteKind::kSingleSource,
                     std::nullopt,
                     {},
                     all,
                     {"one-source",
                      "All claims found have the same source: " + sourced.sources[0].name + "."}});
  }
  if (std::none_of(sourced.sources.begin(), sourced.sources.end(),
                   [](const Source& source) { return source.named; })) {
    notes.push_back({NoteKind::kNoNamedSource,
                     std::nullopt,
                     {},
                     std::move(all),
                     {"no-named-source", "None of the sources found has a name."}});
  }
}

}  // namespace

std::vector<Note> find_notes(const Article& article, const Segments& segments,
                             const std::vector<Word>& words, const SourcedClaims& sourced) {
  (void)words;
  std::vector<Note> notes = find_line_notes(article);
  const std::string own = own_outlets(article);
  for (const Sentence& sentence : segments.sentences) {
    if (notes.size() >= kMaxFindings) break;
    if (article.blocks[sentence.block].role != Role::kBody) continue;
    const std::string_view text = slice(article.text, sentence.span);
    const Line line(text);
    find_sentence_notes(line, sentence.span.begin, notes);
    find_secondhand(line, sentence.span.begin, own, notes);
  }
  const ClaimsBySentence by_sentence(segments, sourced.claims);
  add_media_claims(article, sourced.claims, by_sentence, own, notes);
  add_links(article, notes);
  std::stable_sort(notes.begin(), notes.end(),
                   [](const Note& a, const Note& b) { return a.span->begin < b.span->begin; });
  for (Note& note : notes) {
    if (touches_claims(note.kind)) note.claims = touched(*note.span, by_sentence, sourced.claims);
  }
  add_derived(sourced, notes);
  for (Note& note : notes) note.message = message_of(note.kind);
  return notes;
}

}  // namespace article_inspector
