#include "core/find/voice.h"

#include <algorithm>

namespace article_inspector {
namespace {

/// The voice of a claim; a claim without a source that asserts ("it is believed") is unnamed.
Voice voice_of(const Claim& claim, const std::vector<Source>& sources) {
  if (!claim.source_id) return claim.stance == Stance::kHedged ? Voice::kHedged : Voice::kUnnamed;
  return sources[*claim.source_id].named ? Voice::kNamed : Voice::kUnnamed;
}

}  // namespace

VoiceCounts count_voices(const Article& article, const Segments& segments,
                         const SourcedClaims& sourced) {
  const std::vector<Sentence>& sentences = segments.sentences;
  std::vector<Voice> voices(sentences.size(), Voice::kOwn);
  const auto speak = [&](Span span, Voice voice) {
    auto s = std::lower_bound(
        sentences.begin(), sentences.end(), span.begin,
        [](const Sentence& sentence, std::uint32_t begin) { return sentence.span.end <= begin; });
    for (; s != sentences.end() && s->span.begin < span.end; ++s) {
      Voice& known = voices[static_cast<std::size_t>(s - sentences.begin())];
      known = std::min(known, voice);
    }
  };
  for (const Claim& claim : sourced.claims) {
    const Voice voice = voice_of(claim, sourced.sources);
    for (const Span content : claim.content) speak(content, voice);
    if (claim.cue) speak(*claim.cue, voice);
    if (claim.source) speak(*claim.source, voice);
  }
  VoiceCounts counts;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    if (article.blocks[sentences[s].block].role != Role::kBody) continue;
    switch (voices[s]) {
      case Voice::kNamed:
        ++counts.named;
        break;
      case Voice::kUnnamed:
        ++counts.unnamed;
        break;
      case Voice::kHedged:
        ++counts.hedged;
        break;
      case Voice::kOwn:
        ++counts.own;
        break;
    }
  }
  return counts;
}

}  // namespace article_inspector
