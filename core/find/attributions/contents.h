// What stands behind or before a verb as what was said.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_CONTENTS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_CONTENTS_H_

#include "core/find/attributions/groups.h"

namespace article_inspector {

struct Content {
  TokenRange range;
  bool quoted = false;
  bool that = false;
};

/// The quotation that begins at `t`, and what runs on behind it in the same clause.
TokenRange quotation_from(const Reading& reading, Index t, Index limit);

/// "not to be named", "anonymity": how somebody spoke, not what.
bool about_anonymity(const Reading& reading, TokenRange range);

/// "dismissed the plan as a stunt" says what the plan is; "dismissed the claim as false" denies.
bool judges_as(const Reading& reading, TokenRange range);

bool holds_word(const Reading& reading, TokenRange range, std::string_view word);

/// Behind the person spoken to and the circumstances.
Index skip_addressee(const Reading& reading, VerbKind kind, Index from, Index limit);

/// What stands behind the verb as its content; empty if nothing does.
Content content_after(const Reading& reading, const Group& group, Index from, Index limit);

/// What stands before the group as its content; empty if nothing does. `boundary` is the group's.
Content content_before(const Reading& reading, const Sentence& sentence, Index boundary,
                       Index group_begin);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_ATTRIBUTIONS_CONTENTS_H_
