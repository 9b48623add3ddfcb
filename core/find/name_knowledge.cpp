#include "core/find/name_knowledge.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace article_inspector {

std::string name_key(std::string_view form) {
  std::string key = to_lower(form);
  constexpr std::string_view kCurly = "\u2019";
  for (std::size_t at = key.find(kCurly); at != key.npos; at = key.find(kCurly, at)) {
    key.replace(at, kCurly.size(), "'");
  }
  return key;
}

std::string initials(const NameText& text, Index first, Index end) {
  std::string letters;
  for (Index i = first; i < end; ++i) {
    if (!text.capital(i)) continue;
    const std::string_view form = text.form(i);
    std::size_t at = 0;
    next_code_point(form, at);
    letters += form.substr(0, at);
  }
  return letters;
}

void NameKnowledge::learn(const NameText& text, const NameSpan& span, EntityType type, int points) {
  const auto slot = static_cast<std::size_t>(type);
  whole_[name_key(slice(text.text, text.span(span.first, span.end)))][slot] += points;
  if (span.end == span.first + 1) return;
  const Index last = span.end - 1;
  if (type == EntityType::kPerson) {
    part_[name_key(text.form(last))][slot] += points;
    part_[name_key(text.form(span.first))][slot] += points / 2;
    // "bin Salman", "van der Meer"
    Index first = last;
    while (first > span.first + 1 && (text.tokens[first - 1].own.has(LexClass::kNameParticle) ||
                                      text.form(first - 1) == "-")) {
      --first;
    }
    if (first < last) part_[name_key(slice(text.text, text.span(first, span.end)))][slot] += points;
    return;
  }
  if (type != EntityType::kOrg && type != EntityType::kEvent && type != EntityType::kLaw &&
      type != EntityType::kProduct) {
    return;
  }
  if (type == EntityType::kEvent && !text.tokens[last].common) {
    part_[name_key(text.form(last))][slot] += points;  // "Hurricane Otis", "Otis"
  }
  const std::string letters = initials(text, span.first, span.end);
  if (letters.size() > 1) part_[name_key(letters)][slot] += points;
  // "(EIWA)" behind the name
  const auto& tokens = text.segments.tokens;
  if (span.end + 2 < tokens.size() && text.form(span.end) == "(" &&
      text.form(span.end + 2) == ")" && text.capital(span.end + 1)) {
    whole_[name_key(text.form(span.end + 1))][slot] += points;
  }
  for (Index i = span.first; i < span.end; ++i) {
    const LexClasses own = text.tokens[i].own;
    const bool head = own.has(LexClass::kOrgHead) && type == EntityType::kOrg;
    const bool law = own.has(LexClass::kLawHead) && type == EntityType::kLaw;
    if (text.capital(i) && (head || law)) part_[name_key(text.form(i))][slot] += points;
  }
  if (text.capital(span.first) && !text.tokens[span.first].common) {
    part_[name_key(text.form(span.first))][slot] += points / 2;
  }
}

std::optional<EntityType> NameKnowledge::winner(const std::unordered_map<std::string, Votes>& votes,
                                                const std::string& key) {
  const auto found = votes.find(key);
  if (found == votes.end()) return std::nullopt;
  const Votes& points = found->second;
  return static_cast<EntityType>(std::max_element(points.begin(), points.end()) - points.begin());
}

std::optional<EntityType> NameKnowledge::whole(const std::string& key) const {
  return winner(whole_, key);
}

std::optional<EntityType> NameKnowledge::part(const std::string& key) const {
  return winner(part_, key);
}

}  // namespace article_inspector
