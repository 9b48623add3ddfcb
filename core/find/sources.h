// Who stands behind a claim: the kind of a source, and which sources are the same.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_SOURCES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_SOURCES_H_

#include <optional>
#include <string>
#include <vector>

#include "core/find/attributions.h"
#include "core/report.h"

namespace article_inspector {

/// What the words of one source phrase say about it.
struct SourceFacts {
  SourceKind kind = SourceKind::kNone;
  bool named = false;
  std::optional<Index> entity{};
  bool pronoun = false;
  std::string head{};  // the words that name it, for its list entry
  std::string role{};
  Reason reason{};
};

/// The facts of each attribution's source, in order; kind kNone where it has none. A pronoun or
/// description that the entities leave open takes the kind of the source before it that fits.
std::vector<SourceFacts> read_sources(const Article& article, const Segments& segments,
                                      const std::vector<Word>& words,
                                      const std::vector<Entity>& entities,
                                      const std::vector<Value>& values,
                                      const std::vector<Attribution>& attributions);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_SOURCES_H_
