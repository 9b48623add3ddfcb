#include "core/find/tags.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace article_inspector {
namespace {

std::optional<Tag> tag_named(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, Tag>, 6> kNames{{
      {"comparison", Tag::kComparison},
      {"superlative", Tag::kSuperlative},
      {"cause", Tag::kCause},
      {"prediction", Tag::kPrediction},
      {"negation", Tag::kNegation},
      {"law", Tag::kLaw},
  }};
  for (const auto& [known, tag] : kNames) {
    if (known == name) return tag;
  }
  return std::nullopt;
}

std::optional<Tag> tag_of(ValueType type) {
  switch (type) {
    case ValueType::kCardinal:
    case ValueType::kPercent:
    case ValueType::kQuantity:
      return Tag::kNumber;
    case ValueType::kMoney:
      return Tag::kMoney;
    case ValueType::kDate:
    case ValueType::kTime:
      return Tag::kDate;
    default:
      return std::nullopt;
  }
}

}  // namespace

std::vector<Tag> tags_of(const Claim& claim, const Segments& segments,
                         const std::vector<Word>& words, const std::vector<Entity>& entities,
                         const std::vector<Value>& values) {
  std::vector<Tag> tags;
  if (claim.kind != ClaimKind::kIndirect) tags.push_back(Tag::kQuote);
  for (const Index v : claim.values) {
    if (const auto tag = tag_of(values[v].type)) tags.push_back(*tag);
  }
  for (const Index e : claim.entities) {
    if (entities[e].type == EntityType::kLaw) tags.push_back(Tag::kLaw);
  }
  const Lexicon& lexicon = Lexicon::builtin();
  for (const Span content : claim.content) {
    auto token = std::lower_bound(
        segments.tokens.begin(), segments.tokens.end(), content.begin,
        [](const Token& t, std::uint32_t position) { return t.span.begin < position; });
    for (; token != segments.tokens.end() && token->span.begin < content.end; ++token) {
      const Word& word = words[static_cast<std::size_t>(token - segments.tokens.begin())];
      if (!word.classes.has(LexClass::kTagWord)) continue;
      if (const auto name = lexicon.value(word.lowered, LexClass::kTagWord)) {
        if (const auto tag = tag_named(*name)) tags.push_back(*tag);
      }
    }
  }
  std::sort(tags.begin(), tags.end());
  tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
  return tags;
}

}  // namespace article_inspector
