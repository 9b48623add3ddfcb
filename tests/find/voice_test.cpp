#include "core/find/voice.h"

#include <catch_amalgamated.hpp>

#include "core/inspect.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

VoiceCounts voices(const char* text) { return inspect(text, {}, builtin_model()).voice; }

TEST_CASE("each sentence of the body stands in one voice", "[voice]") {
  const VoiceCounts counts = voices(
      "The dam stands near the town. Residents said the dam was safe. The dam was reportedly "
      "sold.");
  CHECK(counts.own == 1);
  CHECK(counts.unnamed == 1);
  CHECK(counts.hedged == 1);
  CHECK(counts.named == 0);
}

TEST_CASE("a text without claims is the article's own voice", "[voice]") {
  const VoiceCounts counts = voices("The dam stands near the town. It is old.");
  CHECK(counts.own == 2);
  CHECK(counts.named + counts.unnamed + counts.hedged == 0);
}

TEST_CASE("an empty text has no voice", "[voice]") {
  const VoiceCounts counts = voices("");
  CHECK(counts.own + counts.named + counts.unnamed + counts.hedged == 0);
}

}  // namespace
}  // namespace article_inspector
