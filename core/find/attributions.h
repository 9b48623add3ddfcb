// Who says what: source, cue and content.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_H_

#include <optional>
#include <vector>

#include "core/find/entities.h"
#include "core/language/tagger.h"
#include "core/report.h"
#include "core/text/segments.h"

namespace article_inspector {

/// A claim before its source is looked up: three roles, and the words that decide the stance.
struct Attribution {
  std::optional<Span> source;
  std::optional<Span> cue;
  std::vector<Span> content;  // never empty, in text order
  ClaimKind kind = ClaimKind::kIndirect;
  Stance stance = Stance::kAsserted;
  std::uint8_t confidence = 0;  // percent
  Reason reason;
};

/// Attributions of the body, by the first byte of their content.
std::vector<Attribution> find_attributions(const Article& article, const Segments& segments,
                                           const std::vector<Word>& words,
                                           const std::vector<Entity>& entities,
                                           const std::vector<Value>& values);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_H_
