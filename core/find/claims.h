// Attributions become claims: tied to their sources, with the entities and values inside them.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_CLAIMS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_CLAIMS_H_

#include <vector>

#include "core/find/attributions.h"
#include "core/report.h"

namespace article_inspector {

struct SourcedClaims {
  std::vector<Claim> claims;    // one an attribution, in the same order
  std::vector<Source> sources;  // by first mention
};

SourcedClaims find_claims(const Article& article, const Segments& segments,
                          const std::vector<Word>& words, const std::vector<Entity>& entities,
                          const std::vector<Value>& values, std::vector<Attribution> attributions);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_CLAIMS_H_
