#include "core/find/sources.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/find/attributions/phrases.h"
#include "core/find/attributions/reading.h"

namespace article_inspector {
namespace {

/// Attributions back to which a pronoun may look for the source before it.
constexpr std::size_t kPronounWindow = 6;
/// Tokens of an apposition that are looked at for its head.
constexpr Index kMaxApposition = 12;

struct Place {
  Span span;
  MentionForm form;
  Index entity;
};

std::vector<Place> places_of(const std::vector<Entity>& entities) {
  std::vector<Place> places;
  for (Index e = 0; e < entities.size(); ++e) {
    for (const Mention& mention : entities[e].mentions) {
      places.push_back({mention.span, mention.form, e});
    }
  }
  std::sort(places.begin(), places.end(),
            [](const Place& a, const Place& b) { return a.span < b.span; });
  return places;
}

class SourceReader {
 public:
  SourceReader(const Article& article, const Segments& segments, const std::vector<Word>& words,
               const std::vector<Entity>& entities, const std::vector<Value>& values)
      : r_(article, segments, words, entities, values),
        entities_(entities),
        places_(places_of(entities)) {}

  SourceFacts read(Span span) const;
  const Reading& reading() const { return r_; }

 private:
  TokenRange tokens_of(Span span) const;
  const Place* place_over(Span span) const;
  TokenRange antecedent_of(TokenRange source) const;
  bool ends_in_title(TokenRange range, Index at) const;
  bool is_media_word(Index t) const {
    return r_.has(t, LexClass::kMediaNoun) &&
           (r_.capitalized(t) || list_value(t, LexClass::kMediaNoun) != "name");
  }
  const Place* name_inside(Span span) const;
  /// A kind that a common noun beside the name gives: "the weekly Lakeside", "Lakeside, a bank,".
  std::optional<SourceKind> described_kind(TokenRange range, TokenRange name) const;
  SourceFacts of_noun(TokenRange range, Index head) const;
  SourceFacts of_entity(Index entity, TokenRange range, Span name) const;
  std::string_view list_value(Index t, LexClass lex_class) const {
    return Lexicon::builtin().value(r_.words[t].lowered, lex_class).value_or(std::string_view());
  }

  Reading r_;
  const std::vector<Entity>& entities_;
  std::vector<Place> places_;
};

TokenRange SourceReader::tokens_of(Span span) const {
  const std::vector<Token>& tokens = r_.segments.tokens;
  const auto first =
      std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                       [](const Token& t, std::uint32_t begin) { return t.span.begin < begin; });
  auto end = first;
  while (end != tokens.end() && end->span.end <= span.end) ++end;
  return {static_cast<Index>(first - tokens.begin()), static_cast<Index>(end - tokens.begin())};
}

/// The mention with exactly this span, or the first that overlaps it.
const Place* SourceReader::place_over(Span span) const {
  auto place =
      std::lower_bound(places_.begin(), places_.end(), span.begin,
                       [](const Place& p, std::uint32_t begin) { return p.span.end <= begin; });
  const Place* overlapping = nullptr;
  for (; place != places_.end() && place->span.begin < span.end; ++place) {
    if (place->span == span) return &*place;
    if (overlapping == nullptr) overlapping = &*place;
  }
  return overlapping;
}

/// The last person or organisation that is named inside the words, if any.
const Place* SourceReader::name_inside(Span span) const {
  const Place* found = nullptr;
  auto place =
      std::lower_bound(places_.begin(), places_.end(), span.begin,
                       [](const Place& p, std::uint32_t begin) { return p.span.begin < begin; });
  for (; place != places_.end() && place->span.end <= span.end; ++place) {
    const EntityType type = entities_[place->entity].type;
    const bool is_voice = type == EntityType::kPerson || type == EntityType::kOrg;
    if (is_voice && place->form == MentionForm::kName) found = &*place;
  }
  return found;
}

SourceFacts SourceReader::of_entity(Index entity, TokenRange range, Span name) const {
  const EntityType type = entities_[entity].type;
  SourceFacts facts{.named = true, .entity = entity, .head = entities_[entity].name};
  const Span span = r_.span(range);
  const TokenRange name_tokens = tokens_of(name);
  const Index head = name_tokens.end - 1;
  if (const auto kind = described_kind(range, name_tokens); kind) {
    facts.kind = *kind;
    facts.reason = {"source-described", "The words beside the name say what it is."};
    return facts;
  }
  switch (type) {
    case EntityType::kPerson:
      facts.kind = SourceKind::kPerson;
      facts.reason = {"source-named-person", "A person is named."};
      break;
    case EntityType::kOrg:
      if (r_.has(head, LexClass::kOutlet) || r_.has(head, LexClass::kMediaNoun) ||
          Lexicon::builtin()
              .classes(Lexicon::builtin().find(slice(r_.text, name)))
              .has(LexClass::kOutlet)) {
        facts.kind = SourceKind::kMedia;
        facts.reason = {"source-outlet", "The name is that of a news outlet or agency."};
      } else {
        facts.kind = SourceKind::kOrganization;
        facts.reason = {"source-named-organization", "An organisation is named."};
      }
      break;
    case EntityType::kNorp:
      facts.kind = SourceKind::kGroup;
      facts.named = false;
      facts.reason = {"source-group-name", "The words name a people or a party's members."};
      break;
    case EntityType::kWorkOfArt:
    case EntityType::kLaw:
      facts.kind = SourceKind::kDocument;
      facts.reason = {"source-named-document", "A document is named."};
      break;
    default:
      facts.kind = SourceKind::kOrganization;
      facts.reason = {"source-place", "A place stands for its government or an institution in it."};
      break;
  }
  if (facts.kind == SourceKind::kPerson && name.begin > span.begin) {
    const Index before = name_tokens.first - 1;
    std::string_view role = slice(r_.text, {span.begin, r_.segments.tokens[before].span.end});
    if (role.back() == ',') role.remove_suffix(1);
    facts.role = std::string(role);
  }
  return facts;
}

std::optional<SourceKind> SourceReader::described_kind(TokenRange range, TokenRange name) const {
  const auto kind_at = [&](Index t) -> std::optional<SourceKind> {
    if (is_media_word(t)) return SourceKind::kMedia;
    if (r_.has(t, LexClass::kPersonNoun) || r_.has(t, LexClass::kTitle)) return std::nullopt;
    if (r_.has(t, LexClass::kOrgNoun)) return SourceKind::kOrganization;
    return std::nullopt;
  };
  Index before = name.first;
  if (before > range.first && r_.is(before - 1, ",")) --before;
  if (before > range.first && !r_.capitalized(before - 1)) {
    if (const auto kind = kind_at(before - 1)) return kind;
  }
  for (Index t = name.first; t < name.end; ++t) {
    if (is_media_word(t)) return SourceKind::kMedia;
  }
  // An apposition behind it: the noun that heads it.
  Index t = range.end;
  if (!r_.is(t, ",") || (r_.function(t + 1) != Function::kDeterminer)) return std::nullopt;
  Index head = kNoIndex;
  for (++t; t < r_.size() && t < range.end + kMaxApposition; ++t) {
    if (r_.nominal(t)) {
      head = t;
    } else if (r_.function(t) != Function::kDeterminer && head != kNoIndex) {
      break;
    }
  }
  return head == kNoIndex ? std::nullopt : kind_at(head);
}

SourceFacts SourceReader::of_noun(TokenRange range, Index head) const {
  SourceFacts facts;
  facts.head = std::string(slice(r_.text, r_.span(range)));
  const Function first = r_.function(range.first);
  const bool plural = r_.words[head].form == WordForm::kPlural ||
                      (r_.words[head].form == WordForm::kNone && r_.word(head).size() > 3 &&
                       r_.word(head).back() == 's');
  bool counted = r_.is(range.first, "one") || r_.is(range.first, "a") || r_.is(range.first, "an") ||
                 r_.is(range.first, "another");
  for (Index t = range.first; t < head; ++t) {
    counted = counted || r_.has(t, LexClass::kNumberWord) || r_.words[t].pos == Pos::kNum ||
              r_.segments.tokens[t].kind == TokenKind::kNumber;
  }
  const auto set = [&](SourceKind kind, std::string_view rule, std::string_view message) {
    facts.kind = kind;
    facts.reason = {rule, std::string(message)};
    return facts;
  };
  const bool social = list_value(head, LexClass::kDocumentNoun) == "social" ||
                      list_value(head, LexClass::kAnonymousNoun) == "social";
  if (social)
    return set(SourceKind::kSocial, "source-post",
               "The words mean a post or its author on a social platform.");
  if (r_.segments.tokens[head].kind == TokenKind::kHandle) {
    facts.named = true;
    return set(SourceKind::kSocial, "source-handle", "An account on a social platform is named.");
  }
  if (is_media_word(head) || r_.has(head, LexClass::kOutlet)) {
    facts.named = r_.capitalized(head);
    return set(SourceKind::kMedia, "source-media", "The words mean a news outlet or its reports.");
  }
  const bool anonymous = r_.has(head, LexClass::kAnonymousNoun);
  if (anonymous &&
      (counted || r_.is(head, "source") || r_.is(head, "sources") || r_.is(head, "insiders"))) {
    return set(SourceKind::kAnonymous, "source-unnamed",
               "One or a few people are meant whose names are not given.");
  }
  if (r_.has(head, LexClass::kDocumentNoun)) {
    return set(SourceKind::kDocument, "source-document",
               "The words mean something written, recorded or measured.");
  }
  if (r_.has(head, LexClass::kGroupNoun) && (plural || !r_.has(head, LexClass::kPersonNoun)) &&
      !counted) {
    return set(SourceKind::kGroup, "source-group",
               "The words mean a number of people without names.");
  }
  if (r_.has(head, LexClass::kOrgNoun) || r_.has(head, LexClass::kOrgHead)) {
    facts.named = r_.capitalized(head);
    return set(SourceKind::kOrganization, "source-organization",
               "The words mean an institution or its office.");
  }
  if (counted && !r_.capitalized(head)) {
    return set(SourceKind::kAnonymous, "source-unnamed",
               "One or a few people are meant whose names are not given.");
  }
  if (r_.has(head, LexClass::kPersonNoun) || r_.has(head, LexClass::kTitle)) {
    return set(SourceKind::kPerson, "source-role", "One person is meant by role.");
  }
  if (r_.has(head, LexClass::kGroupNoun)) {
    return set(SourceKind::kGroup, "source-group",
               "The words mean a number of people without names.");
  }
  if (r_.capitalized(head)) {
    facts.named = true;
    bool person = false;
    for (Index t = range.first; t <= head; ++t) {
      person = person || r_.has(t, LexClass::kFirstName) || r_.has(t, LexClass::kTitle) ||
               r_.has(t, LexClass::kPersonNoun);
    }
    if (person) return set(SourceKind::kPerson, "source-named-person", "A person is named.");
    return set(SourceKind::kOrganization, "source-name",
               "A name stands here, with nothing that shows a person.");
  }
  if (plural)
    return set(SourceKind::kGroup, "source-group",
               "The words mean a number of people without names.");
  if (first == Function::kDeterminer && r_.is(range.first, "the")) {
    return set(SourceKind::kPerson, "source-role", "One person is meant by role.");
  }
  return set(SourceKind::kPerson, "source-description", "The words describe a person.");
}

/// Whether a name in quotation marks fills the rest of the phrase: the newspaper "Den".
bool SourceReader::ends_in_title(TokenRange range, Index at) const {
  const Index q = r_.quote(at);
  return q != kNoIndex && r_.quotes[q].first == at && r_.quotes[q].end == range.end &&
         r_.nominal(at - 1) && r_.capitalized(at + 1);
}

/// What "who" or "which" stands for: the noun phrase before it. Empty for other sources.
TokenRange SourceReader::antecedent_of(TokenRange source) const {
  if (source.size() != 1 || source.first == 0) return {};
  if (r_.function(source.first) != Function::kRelative && !r_.is(source.first, "who")) return {};
  const Index floor = r_.sentence(source.first).first_token;
  Index end = source.first;
  if (end > floor && r_.is(end - 1, ",")) --end;
  return noun_phrase_before(r_, floor, end);
}

SourceFacts SourceReader::read(Span span) const {
  const TokenRange range = tokens_of(span);
  if (range.empty()) return {};
  // The head: the last noun before a preposition, comma or relative word.
  Index head = range.first;
  Index stop = range.first;
  for (; stop < range.end; ++stop) {
    const Function function = r_.function(stop);
    if (stop > range.first &&
        (function == Function::kPreposition || function == Function::kTo ||
         function == Function::kRelative || function == Function::kSubject || r_.is(stop, ",") ||
         r_.is(stop, "(") || ends_in_title(range, stop))) {
      break;
    }
    // "A report published last week": a participle behind its noun.
    if (stop > range.first && r_.verb(stop) && function == Function::kNone &&
        r_.nominal(stop - 1) && (!r_.nominal(stop + 1) || !r_.time(stop + 1).empty())) {
      break;
    }
    if (r_.nominal(stop)) head = stop;
  }
  const Place* place = place_over(r_.span({head, head + 1}));
  if (place != nullptr && place->form != MentionForm::kName) {
    SourceFacts facts = of_entity(place->entity, range, place->span);
    facts.role.clear();
    facts.pronoun = place->form == MentionForm::kPronoun;
    if (place->form == MentionForm::kNominal) facts.role = slice(r_.text, span);
    return facts;
  }
  const Function first = r_.function(range.first);
  // "her words" are hers.
  if (range.size() == 2 && first == Function::kPossessive && r_.is(head, "words")) {
    return read(r_.span({range.first, head}));
  }
  if (const TokenRange antecedent = antecedent_of(range); !antecedent.empty()) {
    return read(r_.span(antecedent));
  }
  if (range.size() == 1 &&
      (first == Function::kSubject || first == Function::kObject || first == Function::kRelative)) {
    SourceFacts facts{.pronoun = true, .head = std::string(slice(r_.text, span))};
    if (r_.is(range.first, "he") || r_.is(range.first, "she") || r_.is(range.first, "who") ||
        r_.is(range.first, "i") || r_.is(range.first, "him") || r_.is(range.first, "her")) {
      facts.kind = SourceKind::kPerson;
      facts.reason = {"source-pronoun", "The pronoun stands for a person."};
    } else if (r_.is(range.first, "they") || r_.is(range.first, "them")) {
      facts.kind = SourceKind::kGroup;
      facts.reason = {"source-pronoun", "The pronoun stands for several people."};
    } else {
      facts.kind = SourceKind::kOrganization;
      facts.reason = {"source-pronoun", "The pronoun stands for an institution."};
    }
    return facts;
  }
  // A name behind a description and a comma: "Its president, Mara Lind".
  Index comma = range.end - 1;
  while (comma > range.first && !r_.is(comma, ",")) --comma;
  if (comma > range.first && comma + 1 < range.end &&
      r_.function(comma + 1) != Function::kRelative && !r_.is(comma + 1, "who")) {
    const TokenRange behind{comma + 1, range.end};
    const Place* const named = place_over(r_.span(behind));
    if (named != nullptr && named->form == MentionForm::kName) {
      const EntityType type = entities_[named->entity].type;
      const bool organization = type == EntityType::kOrg && named->span == r_.span(behind) &&
                                !r_.has(head, LexClass::kPersonNoun);
      if (type == EntityType::kPerson || organization) {
        return of_entity(named->entity, range, named->span);
      }
    }
  }
  // "Villagers" at the start of a sentence is no name.
  const bool plain_noun =
      head == range.first && r_.sentence(head).first_token == head &&
      (r_.has(head, LexClass::kGroupNoun) || r_.has(head, LexClass::kDocumentNoun) ||
       r_.words[head].form == WordForm::kPlural);
  if (place != nullptr && !(plain_noun && entities_[place->entity].type == EntityType::kPerson)) {
    return of_entity(place->entity, range, place->span);
  }
  SourceFacts facts = of_noun(range, head);
  // "Israel's Kan public broadcaster", "a Kremlin statement": the name inside tells which one.
  const bool is_document = facts.kind == SourceKind::kDocument;
  if (facts.kind == SourceKind::kMedia || facts.kind == SourceKind::kOrganization || is_document) {
    const Place* const inner = name_inside(r_.span({range.first, head + 1}));
    if (inner != nullptr) {
      facts.named = true;
      facts.entity = inner->entity;
      if (is_document && r_.function(range.first) == Function::kDeterminer) {
        facts.head = std::string(slice(r_.text, r_.span({range.first + 1, range.end})));
      }
    } else if (!is_document && place_over(r_.span({range.first, head + 1})) != nullptr) {
      facts.named = true;
    }
  }
  return facts;
}

}  // namespace

std::vector<SourceFacts> read_sources(const Article& article, const Segments& segments,
                                      const std::vector<Word>& words,
                                      const std::vector<Entity>& entities,
                                      const std::vector<Value>& values,
                                      const std::vector<Attribution>& attributions) {
  const SourceReader reader(article, segments, words, entities, values);
  std::vector<SourceFacts> all;
  all.reserve(attributions.size());
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    SourceFacts facts;
    if (attributions[i].source) facts = reader.read(*attributions[i].source);
    // "it" and "they" are of the kind of the source before them.
    if (facts.pronoun && !facts.entity && facts.kind == SourceKind::kPerson) {
      for (std::size_t k = i; k > 0 && i - k < kPronounWindow; --k) {
        if (all[k - 1].kind == SourceKind::kAnonymous) facts.kind = SourceKind::kAnonymous;
        if (all[k - 1].kind == SourceKind::kAnonymous || all[k - 1].kind == SourceKind::kPerson) {
          break;
        }
      }
    } else if (facts.pronoun && !facts.entity && facts.kind != SourceKind::kPerson) {
      for (std::size_t k = i; k > 0 && i - k < kPronounWindow; --k) {
        const SourceFacts& before = all[k - 1];
        if (before.kind == SourceKind::kNone) continue;
        if (before.kind != SourceKind::kPerson) facts.kind = before.kind;
        break;
      }
    }
    all.push_back(std::move(facts));
  }
  return all;
}

}  // namespace article_inspector
