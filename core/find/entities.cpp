#include "core/find/entities.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/find/mentions.h"
#include "core/find/name_knowledge.h"
#include "core/find/name_tokens.h"
#include "core/find/references.h"

namespace article_inspector {
namespace {

// Entities that share a word are compared back to this many; an article has no more namesakes.
constexpr std::size_t kMaxNamesakes = 8;

/// The words of a name that count when two are compared: no suffix, no connectors, no dots.
std::vector<std::string> name_words(const std::string& key) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : key + ' ') {
    if (c != ' ' && c != '-' && c != ',') {
      if (c != '.') word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

bool is_connector(const std::string& word) {
  return word == "of" || word == "the" || word == "for" || word == "and" || word == "&" ||
         word == "on" || word == "de" || word == "'s";
}

std::string acronym(const std::vector<std::string>& words) {
  std::string letters;
  for (const std::string& word : words) {
    if (!is_connector(word)) letters += word[0];
  }
  return letters;
}

bool is_prefix(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

bool is_suffix(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  return part.size() <= whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

Reason reason_for(Clue clue) {
  switch (clue) {
    case Clue::kListed:
      return {"listed-name", "The word lists know this name."};
    case Clue::kHead:
      return {"head-word", "A word in the name tells what it names."};
    case Clue::kTitle:
      return {"title-before", "A title stands before the name."};
    case Clue::kGivenName:
      return {"personal-name", "It is made like a person's name."};
    case Clue::kContext:
      return {"words-around", "The words around the name tell what it names."};
    case Clue::kDocument:
      return {"named-elsewhere", "The article names it more fully elsewhere."};
    case Clue::kQuotedTitle:
      return {"quoted-title", "A title in quotation marks."};
    case Clue::kShape:
    case Clue::kNone:
      break;
  }
  return {"capitals", "Its capitals mark a name; the type is a guess."};
}

/// Gathers mentions into entities, in text order.
class Linker {
 public:
  explicit Linker(const NameText& text) : text_(text) {}

  void link(const NameMention& mention) {
    const std::string_view form = slice(text_.text, mention.span);
    const std::string key = name_key(form);
    const std::vector<std::string> words = name_words(key);
    std::optional<Index> found = same_form(mention.type, key);
    if (!found) found = same_country(mention, form);
    if (!found) found = short_form(mention, words);
    if (!found) found = longer_form(mention, words);
    const Index entity = found ? *found : create(mention);
    attach(entity, mention, form, key, words);
  }

  std::vector<Entity> take() { return std::move(entities_); }

 private:
  using Words = std::vector<std::string>;

  static std::string typed(EntityType type, const std::string& key) {
    return std::string(1, static_cast<char>('0' + static_cast<int>(type))) + key;
  }

  std::optional<Index> look_up(const std::string& typed_key) const {
    const auto found = by_form_.find(typed_key);
    if (found == by_form_.end()) return std::nullopt;
    return found->second;
  }

  std::optional<Index> same_form(EntityType type, const std::string& key) const {
    if (const auto found = look_up(typed(type, key))) return found;
    if (type != EntityType::kNorp) return std::nullopt;
    // "Russian", "Russians"
    if (key.back() == 's') return look_up(typed(type, key.substr(0, key.size() - 1)));
    return look_up(typed(type, key + 's'));
  }

  std::optional<Index> same_country(const NameMention& mention, std::string_view form) {
    if (mention.type != EntityType::kGpe) return std::nullopt;
    if (const auto code = country_code(form)) return look_up(typed(mention.type, *code));
    const LexClasses own = text_.tokens[mention.end_token - 1].own;
    if (!own.has(LexClass::kPlaceHead) && !own.has(LexClass::kOrgHead)) return std::nullopt;
    // "the Islamic Republic", where only one country of the text is an Islamic Republic.
    const Lexicon& lexicon = Lexicon::builtin();
    std::optional<Index> only;
    for (const auto& [entity, name] : countries_) {
      const Lexicon::Entry entry = lexicon.find(std::string(form) + " of " + name);
      if (entry == 0 || !lexicon.classes(entry).has(LexClass::kCountry)) continue;
      if (only && *only != entity) return std::nullopt;
      only = entity;
    }
    return only;
  }

  /// The key of a country: its code in capitals, which no lower-case key can be.
  static std::optional<std::string> country_code(std::string_view form) {
    const Lexicon& lexicon = Lexicon::builtin();
    for (const std::string& spelling : {std::string(form), title_case(form)}) {
      const auto value = lexicon.value(lexicon.find(spelling), LexClass::kCountry);
      if (value) return std::string(*value);
    }
    return std::nullopt;
  }

  const std::vector<Index>* sharing(EntityType type, const std::string& word) const {
    const auto found = by_word_.find(typed(type, word));
    return found == by_word_.end() ? nullptr : &found->second;
  }

  /// An entity named in full before of which this is a short form: the nearest one.
  std::optional<Index> short_form(const NameMention& mention, const Words& words) const {
    if (words.empty()) return std::nullopt;
    if (mention.type == EntityType::kOrg && words.size() == 1) {
      if (const auto defined = look_up("@" + words[0])) return defined;
    }
    const auto* candidates = sharing(mention.type, words.back());
    if (candidates == nullptr) return std::nullopt;
    std::size_t tried = 0;
    for (auto it = candidates->rbegin(); it != candidates->rend() && tried < kMaxNamesakes;
         ++it, ++tried) {
      const Words& whole = words_[*it];
      if (whole.size() < words.size()) continue;
      if (is_short_form(mention.type, words, whole)) return *it;
    }
    return std::nullopt;
  }

  static bool is_short_form(EntityType type, const Words& part, const Words& whole) {
    switch (type) {
      case EntityType::kPerson:
        if (is_suffix(part, whole)) return true;
        if (part.size() == 1) return part[0] == whole.front();
        // "John F. Kennedy", "John Kennedy"
        return part.front() == whole.front() && part.back() == whole.back();
      case EntityType::kOrg:
        // "Konkan Mercantile Bank Ltd", "the Bank"; "Friends of Knockcushan", "the Friends"
        return is_prefix(part, whole) || is_suffix(part, whole) ||
               (part.size() == 1 && std::find(whole.begin(), whole.end(), part[0]) != whole.end());
      case EntityType::kGpe:
      case EntityType::kLoc:
      case EntityType::kFac:
      case EntityType::kEvent:
      case EntityType::kProduct:
      case EntityType::kLaw:
        return part.size() < whole.size() && (is_prefix(part, whole) || is_suffix(part, whole));
      case EntityType::kNorp:
      case EntityType::kWorkOfArt:
        break;
    }
    return false;
  }

  /// An entity met so far only by a short form of this name.
  std::optional<Index> longer_form(const NameMention& mention, const Words& words) const {
    if (words.size() < 2) return std::nullopt;
    if (mention.type == EntityType::kOrg) {
      const std::string letters = acronym(words);
      if (letters.size() > 1) {
        if (const auto found = look_up(typed(mention.type, letters))) return found;
      }
    }
    if (mention.type == EntityType::kNorp || mention.type == EntityType::kWorkOfArt) {
      return std::nullopt;
    }
    for (const std::string& word : {words.back(), words.front()}) {
      const auto* candidates = sharing(mention.type, word);
      if (candidates == nullptr) continue;
      std::size_t tried = 0;
      for (auto it = candidates->rbegin(); it != candidates->rend() && tried < kMaxNamesakes;
           ++it, ++tried) {
        const Words& part = words_[*it];
        if (part.size() >= words.size()) continue;
        if (mention.type == EntityType::kPerson ? is_suffix(part, words)
                                                : is_short_form(mention.type, part, words)) {
          return *it;
        }
      }
    }
    return std::nullopt;
  }

  Index create(const NameMention& mention) {
    Entity entity;
    entity.type = mention.type;
    entities_.push_back(std::move(entity));
    words_.emplace_back();
    return static_cast<Index>(entities_.size() - 1);
  }

  void attach(Index index, const NameMention& mention, std::string_view form,
              const std::string& key, const Words& words) {
    Entity& entity = entities_[index];
    entity.mentions.push_back({mention.span, MentionForm::kName});
    entity.confidence = std::max(entity.confidence, mention.confidence);
    // A country's other names ("Islamic Republic") are longer but not fuller.
    const bool fuller =
        (words.size() > words_[index].size() ||
         (words.size() == words_[index].size() && form.size() > entity.name.size())) &&
        !(country_code(entity.name) && !country_code(form));
    if (entity.name.empty() || fuller) {
      const bool shouted = form.size() > 7 && title_case(form) != form && is_shouted(mention);
      entity.name = shouted ? title_case(form) : std::string(form);
      entity.reason = reason_for(mention.clue);
      words_[index] = words;
    }
    by_form_.try_emplace(typed(mention.type, key), index);
    for (const std::string& word : words) {
      if (is_connector(word)) continue;
      std::vector<Index>& list = by_word_[typed(mention.type, word)];
      if (list.empty() || list.back() != index) list.push_back(index);
    }
    if (mention.type == EntityType::kGpe) {
      if (const auto code = country_code(form)) {
        by_form_.try_emplace(typed(mention.type, *code), index);
        if (countries_.size() < 64) countries_.emplace_back(index, std::string(form));
      }
    }
    if (mention.type == EntityType::kOrg) define_acronyms(index, mention, form, words);
  }

  bool is_shouted(const NameMention& mention) const {
    for (Index i = mention.first_token; i < mention.end_token; ++i) {
      if (text_.tokens[i].letter_case == LetterCase::kCapital && text_.form(i).size() > 1) {
        return false;
      }
    }
    return true;
  }

  /// "World Health Organization (WHO)", and what the lists know: "WHO" is short for it.
  void define_acronyms(Index index, const NameMention& mention, std::string_view form,
                       const Words& words) {
    if (words.size() > 1) {
      const std::string letters = acronym(words);
      if (letters.size() > 1) by_form_.try_emplace("@" + letters, index);
    }
    const Index next = mention.end_token;
    if (next + 2 < text_.segments.tokens.size() && text_.form(next) == "(" &&
        text_.form(next + 2) == ")") {
      // A bracket may hold a mark alone: "(-)".
      const Words inside = name_words(name_key(text_.form(next + 1)));
      if (!inside.empty()) by_form_.insert_or_assign("@" + inside.front(), index);
    }
    const Lexicon& lexicon = Lexicon::builtin();
    const auto longer = lexicon.value(lexicon.find(form), LexClass::kOrganization);
    if (longer && !longer->empty()) {
      by_form_.try_emplace(typed(EntityType::kOrg, name_key(*longer)), index);
    }
  }

  const NameText& text_;
  std::vector<Entity> entities_;
  std::vector<Words> words_;  // of the fullest form, one an entity
  std::unordered_map<std::string, Index> by_form_;
  std::unordered_map<std::string, std::vector<Index>> by_word_;
  std::vector<std::pair<Index, std::string>> countries_;
};

}  // namespace

std::vector<Entity> find_entities(const Article& article, const Segments& segments,
                                  const std::vector<Word>& words,
                                  const std::vector<Value>& values) {
  const NameText text = read_name_text(article, segments, words, values);
  Linker linker(text);
  for (const NameMention& mention : find_mentions(text)) {
    linker.link(mention);
  }
  std::vector<Entity> entities = linker.take();
  add_references(text, entities);
  return entities;
}

std::vector<EntityMention> mentions_in_order(const std::vector<Entity>& entities) {
  std::vector<EntityMention> mentions;
  for (Index e = 0; e < entities.size(); ++e) {
    for (const Mention& mention : entities[e].mentions) {
      mentions.push_back({mention.span, mention.form, e});
    }
  }
  std::sort(mentions.begin(), mentions.end(),
            [](const EntityMention& a, const EntityMention& b) { return a.span < b.span; });
  return mentions;
}

}  // namespace article_inspector
