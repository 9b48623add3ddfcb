#include "core/find/references.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/find/entities.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

// People and organisations kept in mind; a reference never reaches behind so many others.
constexpr std::size_t kMaxReferents = 24;
// Sentences back in which a pronoun or description looks for its person.
constexpr Index kWindow = 1;
// The same where the article has named only one person who fits.
constexpr Index kWideWindow = 4;
// Tokens of the longest role before a name: "former deputy foreign minister".
constexpr Index kMaxRoleTokens = 4;

enum class Gender : std::uint8_t { kUnknown, kMale, kFemale };

/// What the text says somebody is: "prime minister" of the country with that code.
struct Role {
  std::string noun;  // lower case
  std::string country;
};

struct Referent {
  Index entity = 0;
  Gender gender = Gender::kUnknown;
  std::vector<Role> roles;
  Index sentence = 0;    // of the last mention
  bool subject = false;  // that mention is followed by a verb
};

Gender gender_of_value(std::string_view value) {
  if (value == "m") return Gender::kMale;
  if (value == "f") return Gender::kFemale;
  return Gender::kUnknown;
}

Gender gender_of_title(std::string_view title) {
  for (const std::string_view m : {"mr", "mr.", "sir", "lord", "king", "prince", "duke", "emperor",
                                   "shri", "alhaji", "don", "herr", "monsieur", "pope"}) {
    if (title == m) return Gender::kMale;
  }
  for (const std::string_view f : {"mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen",
                                   "princess", "duchess", "smt", "alhaja", "madam", "frau"}) {
    if (title == f) return Gender::kFemale;
  }
  return Gender::kUnknown;
}

Gender gender_of_pronoun(std::string_view lowered) {
  if (lowered == "he" || lowered == "him" || lowered == "his" || lowered == "himself") {
    return Gender::kMale;
  }
  if (lowered == "she" || lowered == "her" || lowered == "hers" || lowered == "herself") {
    return Gender::kFemale;
  }
  return Gender::kUnknown;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// "minister" fits "foreign minister", "leader" whoever leads.
bool role_fits(const std::string& role, const std::string& noun) {
  if (role == noun || ends_with(role, " " + noun)) return true;
  if (noun != "leader") return false;
  return role == "president" || role == "prime minister" || role == "chancellor" ||
         role == "premier" || role == "king" || role == "emir" || role == "chief minister" ||
         role == "taoiseach" || ends_with(role, " leader");
}

class Resolver {
 public:
  Resolver(const NameText& text, std::vector<Entity>& entities)
      : text_(text), entities_(entities), names_(mentions_in_order(entities)) {}

  void run() {
    std::size_t quote = 0;
    std::uint32_t quoted_to = 0;
    for (Index s = 0; s < text_.segments.sentences.size(); ++s) {
      const Sentence& sentence = text_.segments.sentences[s];
      for (Index i = sentence.first_token; i < sentence.end_token;) {
        const Span span = text_.segments.tokens[i].span;
        const auto& quotes = text_.segments.quotes;
        for (; quote < quotes.size() && quotes[quote].span.begin <= span.begin; ++quote) {
          quoted_to = std::max(quoted_to, quotes[quote].span.end);
        }
        const bool quoted = span.begin < quoted_to;
        while (next_name_ < names_.size() && names_[next_name_].span.end <= span.begin) {
          ++next_name_;
        }
        if (next_name_ < names_.size() && names_[next_name_].span.begin == span.begin) {
          i = read_name(i, sentence.end_token, s);
        } else {
          i = quoted ? i + 1 : read_reference(i, sentence.end_token, s);
        }
      }
    }
    for (Entity& entity : entities_) {
      std::sort(entity.mentions.begin(), entity.mentions.end(),
                [](const Mention& a, const Mention& b) { return a.span < b.span; });
    }
  }

 private:
  std::string lowered(Index i) const { return to_lower(text_.form(i)); }

  std::string lowered(Index first, Index end) const {
    return to_lower(slice(text_.text, text_.span(first, end)));
  }

  // ---- names
  // --------------------------------------------------------------------------------------

  Index read_name(Index first, Index limit, Index sentence) {
    const EntityMention& name = names_[next_name_];
    Index end = first + 1;
    while (end < limit && text_.segments.tokens[end].span.end <= name.span.end) ++end;
    const EntityType type = entities_[name.entity].type;
    if (type == EntityType::kPerson) {
      Referent& person = remember(people_, name.entity);
      learn_about(person, first, end, limit);
      touch(person, sentence, end, limit, coordinated(first));
    } else if (type == EntityType::kOrg) {
      touch(remember(organizations_, name.entity), sentence, end, limit, coordinated(first));
    }
    return end;
  }

  Referent& remember(std::vector<Referent>& list, Index entity) {
    const auto known = std::find_if(list.begin(), list.end(),
                                    [&](const Referent& r) { return r.entity == entity; });
    if (known != list.end()) {
      std::rotate(known, known + 1, list.end());  // the last mentioned stands last
    } else {
      if (list.size() == kMaxReferents) list.erase(list.begin());
      list.push_back({});
      list.back().entity = entity;
    }
    return list.back();
  }

  /// "Anna and Maria": neither is the subject alone.
  bool coordinated(Index first) const { return first > 0 && lowered(first - 1) == "and"; }

  void touch(Referent& referent, Index sentence, Index behind, Index limit, bool with_others) {
    referent.sentence = sentence;
    referent.subject =
        !with_others && behind < limit &&
        (text_.words[behind].pos == Pos::kVerb || text_.words[behind].pos == Pos::kAux);
  }

  void learn_about(Referent& person, Index first, Index end, Index limit) {
    const Lexicon& lexicon = Lexicon::builtin();
    if (person.gender == Gender::kUnknown) {
      if (const auto value = lexicon.value(text_.words[first].entry, LexClass::kFirstName)) {
        if (end > first + 1) person.gender = gender_of_value(*value);
      }
    }
    const Index begin = sentence_begin(first);
    for (Index size = std::min(kMaxRoleTokens, first - begin); size > 0; --size) {
      const Index role = first - size;
      const std::string noun = lowered(role, first);
      const Lexicon::Entry entry = lexicon.find(noun);
      const auto person_noun = lexicon.value(entry, LexClass::kPersonNoun);
      const Lexicon::Entry title = lexicon.find(slice(text_.text, text_.span(role, first)));
      if (!person_noun && !lexicon.classes(title).has(LexClass::kTitle)) continue;
      const Gender said = person_noun ? gender_of_value(*person_noun) : gender_of_title(noun);
      if (said != Gender::kUnknown) person.gender = said;
      add_role(person, noun, role > begin ? country_before(role, begin) : "");
      break;
    }
    // "Marta Velano, the prime minister, ..."
    if (end + 2 < limit && text_.form(end) == ",") {
      Index i = end + 1;
      if (lowered(i) == "the" || lowered(i) == "a" || lowered(i) == "an") ++i;
      std::string country;
      if (i < limit) {
        country = country_code(i);
        if (!country.empty()) ++i;
      }
      if (const auto [stop, noun] = person_noun_at(i, limit); stop > i) {
        add_role(person, noun, country);
        const auto value = lexicon.value(lexicon.find(noun), LexClass::kPersonNoun);
        if (value && gender_of_value(*value) != Gender::kUnknown) {
          person.gender = gender_of_value(*value);
        }
      }
    }
  }

  static void add_role(Referent& person, const std::string& noun, const std::string& country) {
    for (Role& role : person.roles) {
      if (role.noun != noun) continue;
      if (role.country.empty()) role.country = country;
      return;
    }
    if (person.roles.size() < kMaxRoleTokens) person.roles.push_back({noun, country});
  }

  Index sentence_begin(Index token) const {
    // The name's sentence is the one in hand; its first token bounds every look back.
    const std::vector<Sentence>& sentences = text_.segments.sentences;
    const auto after = std::upper_bound(
        sentences.begin(), sentences.end(), token,
        [](Index t, const Sentence& sentence) { return t < sentence.first_token; });
    return after == sentences.begin() ? 0 : std::prev(after)->first_token;
  }

  std::string country_code(Index i) const {
    const Lexicon& lexicon = Lexicon::builtin();
    for (const LexClass c : {LexClass::kDemonym, LexClass::kCountry}) {
      if (const auto code = lexicon.value(text_.words[i].entry, c)) return std::string(*code);
    }
    return {};
  }

  /// "Russian" before "President", "Spain 's" before "prime minister".
  std::string country_before(Index role, Index begin) const {
    Index i = role - 1;
    if (is_apostrophe_s(text_.form(i)) && i > begin) --i;
    return country_code(i);
  }

  // ---- references
  // ---------------------------------------------------------------------------------

  Index read_reference(Index i, Index limit, Index sentence) {
    const Token& token = text_.segments.tokens[i];
    if (token.kind != TokenKind::kWord || !text_.tokens[i].free) return i + 1;
    const std::string word = lowered(i);
    if (const Gender gender = gender_of_pronoun(word); gender != Gender::kUnknown) {
      if (const auto entity = person_for(gender, sentence)) {
        add(*entity, {i, i + 1}, MentionForm::kPronoun, sentence, limit);
        remember(people_, *entity).gender = gender;
      }
      return i + 1;
    }
    if (word != "the" && word != "The") return i + 1;
    Index first = i + 1;
    if (first >= limit) return first;
    const std::string country = country_code(first);
    if (!country.empty()) ++first;
    if (first >= limit || text_.tokens[first].letter_case != LetterCase::kLower) return i + 1;
    if (const auto [end, noun] = person_noun_at(first, limit); end > first) {
      if (const auto entity = person_in_role(noun, country)) {
        add(*entity, {first, end}, MentionForm::kNominal, sentence, limit);
        return end;
      }
      return first;
    }
    if (country.empty()) {
      if (const auto entity = organization_called(lowered(first), first, limit, sentence)) {
        add(*entity, {first, first + 1}, MentionForm::kNominal, sentence, limit);
        return first + 1;
      }
    }
    return i + 1;
  }

  /// The longest "prime minister" that begins at `first` in lower case: its end and its words.
  std::pair<Index, std::string> person_noun_at(Index first, Index limit) const {
    const Lexicon& lexicon = Lexicon::builtin();
    std::pair<Index, std::string> best{first, {}};
    for (Index end = first + 1; end <= limit && end <= first + kMaxRoleTokens; ++end) {
      if (text_.tokens[end - 1].letter_case != LetterCase::kLower) break;
      std::string noun = lowered(first, end);
      if (lexicon.classes(lexicon.find(noun)).has(LexClass::kPersonNoun)) {
        best = {end, std::move(noun)};
      }
    }
    return best;
  }

  /// Whom "he" means: the only one who fits nearby, or the nearby subject among them.
  std::optional<Index> person_for(Gender gender, Index sentence) const {
    std::optional<Index> only;
    std::optional<Index> subject;
    std::size_t near = 0;
    std::size_t subjects = 0;
    std::size_t all = 0;
    std::optional<Index> last;
    bool last_near_enough = false;
    for (const Referent& person : people_) {
      if (person.gender != Gender::kUnknown && person.gender != gender) continue;
      ++all;
      last = person.entity;
      last_near_enough = person.sentence + kWideWindow >= sentence;
      if (person.sentence + kWindow < sentence) continue;
      ++near;
      only = person.entity;
      if (person.subject) {
        ++subjects;
        subject = person.entity;
      }
    }
    if (near == 1) return only;
    if (near > 1 && subjects == 1) return subject;
    if (near == 0 && all == 1 && last_near_enough) return last;
    return std::nullopt;
  }

  /// "the Russian leader", "the minister": the only person who was given that role.
  std::optional<Index> person_in_role(const std::string& noun, const std::string& country) const {
    std::optional<Index> only;
    for (const Referent& person : people_) {
      const bool fits =
          std::any_of(person.roles.begin(), person.roles.end(), [&](const Role& role) {
            return role_fits(role.noun, noun) && (country.empty() || role.country == country);
          });
      if (!fits) continue;
      if (only) return std::nullopt;
      only = person.entity;
    }
    return only;
  }

  /// "the bank" after "Konkan Mercantile Bank"; "the company" where one organisation is near, or
  /// one alone has a company's suffix.
  std::optional<Index> organization_called(const std::string& noun, Index token, Index limit,
                                           Index sentence) const {
    const LexClasses classes = text_.words[token].classes;
    if (!classes.has(LexClass::kOrgNoun) && !classes.has(LexClass::kMediaNoun)) {
      return std::nullopt;
    }
    // "the bank manager", "the company of friends" are others.
    if (token + 1 < limit &&
        (text_.words[token + 1].pos == Pos::kNoun || text_.words[token + 1].pos == Pos::kPropn ||
         text_.form(token + 1) == "of")) {
      return std::nullopt;
    }
    std::optional<Index> only;
    std::size_t named_so = 0;
    std::size_t near = 0;
    std::optional<Index> nearest;
    std::size_t companies = 0;
    std::optional<Index> company;
    for (const Referent& organization : organizations_) {
      const std::string name = to_lower(entities_[organization.entity].name);
      if (name.size() > noun.size() && has_word(name, noun)) {
        ++named_so;
        only = organization.entity;
      }
      if (organization.sentence + kWindow >= sentence) {
        ++near;
        nearest = organization.entity;
      }
      const std::string& full = entities_[organization.entity].name;
      if (organization.sentence + kWideWindow >= sentence && ends_in_suffix(full)) {
        ++companies;
        company = organization.entity;
      }
    }
    if (named_so == 1) return only;
    if (named_so > 0 || (noun != "company" && noun != "firm")) return std::nullopt;
    if (companies == 1) return company;
    if (near == 1) return nearest;
    return std::nullopt;
  }

  static bool ends_in_suffix(const std::string& name) {
    const std::size_t space = name.rfind(' ');
    if (space == name.npos) return false;
    const Lexicon& lexicon = Lexicon::builtin();
    return lexicon.classes(lexicon.find(std::string_view(name).substr(space + 1)))
        .has(LexClass::kOrgSuffix);
  }

  static bool has_word(const std::string& name, const std::string& word) {
    for (std::size_t at = name.find(word); at != name.npos; at = name.find(word, at + 1)) {
      const std::size_t behind = at + word.size();
      if ((at == 0 || name[at - 1] == ' ') && (behind == name.size() || name[behind] == ' ')) {
        return true;
      }
    }
    return false;
  }

  struct Tokens {
    Index first;
    Index end;
  };

  void add(Index entity, Tokens tokens, MentionForm form, Index sentence, Index limit) {
    entities_[entity].mentions.push_back({text_.span(tokens.first, tokens.end), form});
    std::vector<Referent>& list =
        entities_[entity].type == EntityType::kPerson ? people_ : organizations_;
    touch(remember(list, entity), sentence, tokens.end, limit, coordinated(tokens.first));
  }

  const NameText& text_;
  std::vector<Entity>& entities_;
  const std::vector<EntityMention> names_;
  std::size_t next_name_ = 0;
  std::vector<Referent> people_;         // by last mention
  std::vector<Referent> organizations_;  // by last mention
};

}  // namespace

void add_references(const NameText& text, std::vector<Entity>& entities) {
  Resolver(text, entities).run();
}

}  // namespace article_inspector
