// The counts of the voice summary as shares.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_VOICE_SHARES_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_VOICE_SHARES_H_

#include "core/report.h"

namespace article_inspector {

/// Hundredths; their sum is 100.
struct VoiceShares {
  unsigned named = 0;
  unsigned unnamed = 0;
  unsigned hedged = 0;
  unsigned own = 0;
};

/// Rounded by largest remainder, on a tie the earlier voice first. No sentence at all: all own.
VoiceShares voice_shares(const VoiceCounts& counts);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_VOICE_SHARES_H_
