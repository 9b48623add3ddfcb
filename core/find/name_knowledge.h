// What an article's clear names tell about its unclear ones.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_NAME_KNOWLEDGE_H_
#define ARTICLE_INSPECTOR_CORE_FIND_NAME_KNOWLEDGE_H_

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/find/name_spans.h"
#include "core/find/name_types.h"

namespace article_inspector {

/// Forms as the key of a look-up: lower case, straight apostrophes.
std::string name_key(std::string_view form);

/// "Great Rift Newswire" -> "GRN"; words without a capital have no letter.
std::string initials(const NameText& text, Index first, Index end);

/// Collects the clear names of one article. A name seen whole once types its later short forms.
class NameKnowledge {
 public:
  /// A name whose type its own form and neighbours tell.
  void learn(const NameText& text, const NameSpan& span, EntityType type, int points);

  /// The type that the whole form mostly has.
  std::optional<EntityType> whole(const std::string& key) const;

  /// The type of the name of which this is a short form: a family name, an acronym, the head of an
  /// organisation's name ("the Agency").
  std::optional<EntityType> part(const std::string& key) const;

 private:
  using Votes = std::array<int, kEntityTypes>;
  static std::optional<EntityType> winner(const std::unordered_map<std::string, Votes>& votes,
                                          const std::string& key);
  std::unordered_map<std::string, Votes> whole_;
  std::unordered_map<std::string, Votes> part_;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_NAME_KNOWLEDGE_H_
