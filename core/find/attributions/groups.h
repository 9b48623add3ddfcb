// The verbs of saying in a sentence with their sources, before what is said is known.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_GROUPS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_GROUPS_H_

#include <vector>

#include "core/find/attributions/finding.h"

namespace article_inspector {

/// A verb with its source, before its content is known.
struct Group {
  CueVerb verb;
  Subject subject{};
  TokenRange source{};
  Index begin = 0;     // what stands before belongs to others
  Index boundary = 0;  // where the content of an earlier verb ends; kNoIndex inside its content
  bool inverted = false;
};

/// Kinds whose content is an object or an infinitive rather than a clause.
bool takes_object(VerbKind kind);

/// Kinds that come after what they report ("..., X said", "..., said X").
bool may_follow_content(VerbKind kind);

/// In text order.
std::vector<Group> find_groups(const Reading& reading, const Sentence& sentence);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_GROUPS_H_
