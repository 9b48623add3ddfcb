// In whose voice each sentence of the body stands.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_VOICE_H_
#define ARTICLE_INSPECTOR_CORE_FIND_VOICE_H_

#include <vector>

#include "core/find/claims.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// A sentence rests on a claim if the claim's content, cue or source shares a word with it.
VoiceCounts count_voices(const Article& article, const Segments& segments,
                         const SourcedClaims& sourced);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_VOICE_H_
