#include "core/find/name_types.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

using enum EntityType;

constexpr bool is_digit_char(char c) { return c >= '0' && c <= '9'; }

/// Adds up the evidence for one candidate.
class Scorer {
 public:
  Scorer(const NameText& text, const NameSpan& span)
      : text_(text),
        span_(span),
        last_(span.end - 1),
        begin_(text.segments.sentences[span.sentence].first_token),
        end_(text.segments.sentences[span.sentence].end_token) {}

  TypeScores run() {
    listed();
    heads();
    person();
    shape();
    before();
    after();
    return scores_;
  }

 private:
  const NameToken& token(Index i) const { return text_.tokens[i]; }
  std::string_view form(Index i) const { return text_.form(i); }
  Index size() const { return span_.end - span_.first; }
  bool last_has(LexClass c) const { return token(last_).own.has(c); }
  bool first_has(LexClass c) const { return token(span_.first).own.has(c); }
  void add(EntityType type, int more, Clue clue) { scores_.add(type, more, clue); }

  void listed() {
    const ListedName name = text_.listed_name(span_.first, span_.end);
    if (name.end != span_.end) return;
    // An ordinary word at a sentence's start or in a headline is hardly the outlet called so.
    const bool single = size() == 1;
    const bool shouted = token(last_).letter_case == LetterCase::kUpper && !token(last_).display;
    const bool doubtful =
        single && token(last_).common && !shouted && (token(last_).starts || token(last_).display);
    const int base = doubtful ? 15 : single && token(last_).common ? 45 : single ? 60 : 80;
    const auto has = [&](LexClass c) { return name.classes.has(c); };
    if (has(LexClass::kCountry)) add(kGpe, base + 15, Clue::kListed);
    if (has(LexClass::kRegion)) add(kGpe, base - 5, Clue::kListed);
    if (has(LexClass::kCity)) add(kGpe, base - 10, Clue::kListed);
    if (has(LexClass::kLocation)) add(kLoc, base + 5, Clue::kListed);
    if (has(LexClass::kDemonym)) add(kNorp, base + 12, Clue::kListed);
    if (has(LexClass::kGroupName)) add(kNorp, base + 2, Clue::kListed);
    if (has(LexClass::kOrganization)) add(kOrg, base, Clue::kListed);
    if (has(LexClass::kOutlet)) add(kOrg, base - 2, Clue::kListed);
    if (has(LexClass::kPlatform)) add(kOrg, base - 2, Clue::kListed);
    if (has(LexClass::kNamedEvent)) add(kEvent, base + 3, Clue::kListed);
    if (has(LexClass::kNamedLaw)) add(kLaw, base + 3, Clue::kListed);
    if (has(LexClass::kProduct)) add(kProduct, base, Clue::kListed);
    if (has(LexClass::kFacility)) add(kFac, base, Clue::kListed);
  }

  /// LOC, GPE or FAC, as the lists say of a head.
  void add_place(Index head, LexClass lex_class, int points, Clue clue) {
    const Lexicon& lexicon = Lexicon::builtin();
    for (const Lexicon::Entry entry : {text_.words[head].entry, text_.words[head].lowered}) {
      const auto value = lexicon.value(entry, lex_class);
      if (!value) continue;
      add(*value == "LOC" ? kLoc : *value == "FAC" ? kFac : kGpe, points, clue);
      return;
    }
  }

  /// The token whose head decides: before the first "of", else the last.
  Index phrase_head() const {
    for (Index i = span_.first + 1; i < last_; ++i) {
      if (token(i).letter_case != LetterCase::kLower) continue;
      if (form(i) == "of" || form(i) == "for" || form(i) == "on") return i - 1;
    }
    return last_;
  }

  void heads() {
    if (token(last_).letter_case == LetterCase::kLower) {
      add_place(last_, LexClass::kPlaceNoun, 60, Clue::kHead);
    }
    // "U.S. House of Representatives": a listed body behind its country.
    const ListedName front = text_.listed_name(span_.first, span_.end);
    if (front.end > span_.first && front.end < span_.end &&
        (front.classes.has(LexClass::kCountry) || front.classes.has(LexClass::kDemonym))) {
      const ListedName body = text_.listed_name(front.end, span_.end);
      if (body.end == span_.end && body.classes.has(LexClass::kOrganization)) {
        add(kOrg, 60, Clue::kListed);
      }
    }
    if (last_has(LexClass::kOrgSuffix) && size() > 1) add(kOrg, 80, Clue::kHead);
    const Index head = phrase_head();
    const bool phrase = head != last_;
    const LexClasses own = token(head).own;
    if (size() > 1 || phrase) {
      const bool ambiguous = own.has(LexClass::kSurname) && first_has(LexClass::kFirstName);
      const int points = phrase ? 65 : ambiguous ? 15 : 50;
      if (own.has(LexClass::kOrgHead)) add(kOrg, points, Clue::kHead);
      if (own.has(LexClass::kLawHead)) add(kLaw, points + (size() > 2 ? 20 : 6), Clue::kHead);
      if (own.has(LexClass::kEventHead)) add(kEvent, points + 3, Clue::kHead);
      if (own.has(LexClass::kPlaceHead) && !ambiguous) {
        add_place(head, LexClass::kPlaceHead, points - 2, Clue::kHead);
      }
    }
    if (size() > 1 && !phrase) {
      // "Lake Chad", "Mount Kenya", "Operation Sirius", "Hurricane Otis"
      if (first_has(LexClass::kPlaceHead)) {
        add_place(span_.first, LexClass::kPlaceHead, 30, Clue::kHead);
      }
      const bool storm = first_has(LexClass::kEventHead) ||
                         (size() > 2 && token(last_ - 1).own.has(LexClass::kEventHead));
      if (storm && !token(last_).common) add(kEvent, 55, Clue::kHead);
    }
    for (Index i = span_.first; i < span_.end; ++i) {
      if (form(i) == "&") add(kOrg, 30, Clue::kHead);
      if (i > span_.first && i < last_ && token(i).own.has(LexClass::kOrgHead)) {
        add(kOrg, 12, Clue::kHead);
      }
    }
  }

  bool is_initial(Index i) const {
    const std::string_view word = form(i);
    return (word.size() == 1 || (word.size() == 2 && word[1] == '.')) && text_.capital(i);
  }

  void person() {
    if (span_.after_title) add(kPerson, 75, Clue::kTitle);
    const bool head_last = last_has(LexClass::kOrgHead) || last_has(LexClass::kOrgSuffix) ||
                           last_has(LexClass::kPlaceHead) || last_has(LexClass::kEventHead) ||
                           last_has(LexClass::kLawHead);
    if (size() == 1) {
      const bool name = first_has(LexClass::kSurname) || first_has(LexClass::kFirstName);
      const bool listed = any(token(last_).own, listed_name_classes());
      if (name) add(kPerson, token(last_).common ? 16 : listed ? 25 : 40, Clue::kGivenName);
      if (!name && !listed) {
        // People are named in full first; a lone unknown word is rather something else.
        add(kPerson, -8, Clue::kShape);
        add(kOrg, 5, Clue::kShape);
      }
      return;
    }
    Index common = 0;
    Index words = 0;
    bool particle = false;
    for (Index i = span_.first; i < span_.end; ++i) {
      if (form(i) == "of" || form(i) == "for" || form(i) == "and" || form(i) == "&" ||
          form(i) == "the" || form(i) == ",") {
        return;
      }
      if (token(i).own.has(LexClass::kNameParticle)) particle = true;
      if (token(i).letter_case == LetterCase::kNone) continue;
      if (token(i).letter_case == LetterCase::kUpper && form(i).size() > 1 && !token(i).display &&
          !is_initial(i) && form(i).find('.') == form(i).npos) {
        add(kOrg, 16, Clue::kShape);
        ++common;
      }
      ++words;
      if (token(i).common && !token(i).own.has(LexClass::kFirstName) &&
          !token(i).own.has(LexClass::kSurname) && !token(i).own.has(LexClass::kNameParticle)) {
        ++common;
      }
    }
    if (words > 5) return;
    const int doubt = static_cast<int>(common) * 15 + (head_last ? 10 : 0);
    if (first_has(LexClass::kFirstName)) {
      add(kPerson, std::max(0, 55 - doubt), Clue::kGivenName);
    } else if (is_initial(span_.first)) {
      add(kPerson, std::max(0, 40 - doubt), Clue::kGivenName);
    }
    if (is_initial(span_.first + 1) && size() > 2) add(kPerson, 35, Clue::kGivenName);
    if (last_has(LexClass::kSurname)) add(kPerson, std::max(0, 30 - doubt), Clue::kGivenName);
    if (last_has(LexClass::kFirstName) && !last_has(LexClass::kSurname)) {
      add(kPerson, std::max(0, 15 - doubt), Clue::kGivenName);
    }
    if (particle && !head_last) add(kPerson, 15, Clue::kGivenName);
    if (common == 0 && !head_last && words <= 4) {
      add(kPerson, 22, Clue::kShape);
      add(kOrg, 12, Clue::kShape);
    }
  }

  void shape() {
    bool digit = false;
    bool lower = false;
    for (const char c : form(last_)) {
      digit = digit || is_digit_char(c);
      lower = lower || (c >= 'a' && c <= 'z');
    }
    for (Index i = span_.first; i < last_; ++i) {
      if (text_.segments.tokens[i].kind == TokenKind::kNumber) digit = true;
    }
    if (digit && text_.capital(span_.first)) add(kProduct, 30, Clue::kShape);
    const bool shouted = token(last_).letter_case == LetterCase::kUpper;
    if (size() == 1 && shouted && !digit && !token(last_).display && form(last_).size() <= 7) {
      add(kOrg, 32, Clue::kShape);
    }
    if (size() == 1 && token(last_).letter_case == LetterCase::kCapital && lower) {
      // "YouTube", "EcoBank": a capital inside.
      for (std::size_t i = 1; i < form(last_).size(); ++i) {
        const char c = form(last_)[i];
        const char previous = form(last_)[i - 1];
        if (c >= 'A' && c <= 'Z' && previous >= 'a' && previous <= 'z' &&
            form(last_).substr(0, 2) != "Mc" && form(last_).substr(0, 3) != "Mac") {
          add(kOrg, 25, Clue::kShape);
          break;
        }
      }
    }
    if (size() > 1) {
      bool ordinary = false;
      for (Index i = span_.first; i < span_.end; ++i) ordinary = ordinary || token(i).common;
      if (ordinary) add(kOrg, 18, Clue::kShape);
      const ListedName front = text_.listed_name(span_.first, last_);
      if (front.end > span_.first && front.end < span_.end) add(kOrg, 14, Clue::kShape);
      const ListedName back = text_.listed_name(last_, span_.end);
      if (back.classes.has(LexClass::kCountry) || back.classes.has(LexClass::kRegion)) {
        add(kOrg, 14, Clue::kShape);
      }
    }
  }

  bool lower_has(Index i, LexClass c) const {
    return token(i).letter_case == LetterCase::kLower && text_.words[i].classes.has(c);
  }

  /// What the word before a name makes it: points for one word, for several.
  struct Neighbour {
    std::string_view word;
    EntityType type;
    std::int8_t one;
    std::int8_t several;
  };

  void add_neighbour(const Neighbour* begin, const Neighbour* end, std::string_view word) {
    for (const Neighbour* n = begin; n != end; ++n) {
      if (n->word == word) add(n->type, size() == 1 ? n->one : n->several, Clue::kContext);
    }
  }

  void before() {
    static constexpr Neighbour kBefore[] = {
        {"the", kOrg, 18, 16},     {"the", kPerson, -35, -35},  {"the", kFac, 2, 8},
        {"the", kEvent, 0, 5},     {"the", kLoc, 4, 3},         {"the", kProduct, 3, 3},
        {"in", kGpe, 30, 22},      {"in", kLoc, 14, 10},        {"in", kOrg, 0, 10},
        {"in", kPerson, -25, -30}, {"at", kFac, 10, 20},        {"at", kGpe, 18, 4},
        {"at", kOrg, 8, 14},       {"at", kPerson, -25, -25},   {"at", kLoc, 12, 4},
        {"near", kGpe, 25, 15},    {"near", kPerson, -20, -20}, {"of", kGpe, 16, 6},
        {"of", kOrg, 10, 14},      {"of", kPerson, -6, -4},     {"of", kLoc, 6, 2},
        {"from", kGpe, 18, 6},     {"from", kOrg, 8, 12},       {"from", kPerson, -8, -5},
        {"to", kGpe, 9, 3},        {"to", kOrg, 11, 12},        {"by", kPerson, 2, 20},
        {"by", kOrg, 12, 8},       {"a", kOrg, 14, 16},         {"a", kProduct, 8, 8},
        {"a", kPerson, -25, -20},  {"an", kOrg, 14, 16},        {"an", kPerson, -25, -20},
        {"(", kOrg, 22, 10},       {"(", kPerson, -10, -5},     {"told", kOrg, 12, 26},
        {"told", kPerson, 4, -6},  {"for", kOrg, 12, 12},       {"with", kOrg, 12, 10},
        {"on", kFac, 2, 12},       {"on", kOrg, 6, 8},          {"on", kPerson, -10, -15},
        {";", kOrg, 8, 6},         {"\u2022", kOrg, 10, 8},     {"outside", kGpe, 20, 8},
        {"across", kGpe, 20, 10},  {"through", kGpe, 10, 5},    {"between", kGpe, 12, 3},
        {"via", kGpe, 10, 3},      {"into", kGpe, 12, 5},       {"towards", kGpe, 14, 5}};
    if (span_.first == begin_) {
      dateline();
      return;
    }
    const Index i = span_.first - 1;
    const std::string word = to_lower(form(i));
    add_neighbour(std::begin(kBefore), std::end(kBefore), word);
    if (word == "of" && i > begin_ && lower_has(i - 1, LexClass::kPlaceNoun)) {
      add_place(i - 1, LexClass::kPlaceNoun, 40, Clue::kContext);
    } else if (lower_has(i, LexClass::kPersonNoun) && size() <= 4) {
      add(kPerson, size() > 1 ? 35 : 28, Clue::kContext);
    } else if (lower_has(i, LexClass::kProductNoun)) {
      add(kProduct, 40, Clue::kContext);
    } else if (lower_has(i, LexClass::kWorkNoun)) {
      add(kWorkOfArt, 20, Clue::kContext);
    } else if (lower_has(i, LexClass::kMediaNoun) || lower_has(i, LexClass::kOrgNoun)) {
      add(kOrg, 25, Clue::kContext);
    } else if (lower_has(i, LexClass::kPlaceNoun)) {
      add_place(i, LexClass::kPlaceNoun, 25, Clue::kContext);
    }
  }

  /// "GUWAHATI, Jan 5 -": a place opens the line, in capitals or before a date.
  void dateline() {
    if (span_.end + 1 >= end_ || size() > 3) return;
    const std::string_view mark = form(span_.end);
    const bool dash = mark == "\u2014" || mark == "\u2013" || mark == "-" || mark == "--";
    const bool shouted = token(last_).letter_case == LetterCase::kUpper && !token(last_).display;
    const bool dated = text_.words[span_.end + 1].classes.has(LexClass::kMonth) ||
                       text_.words[span_.end + 1].classes.has(LexClass::kWeekday);
    if ((shouted && form(last_).size() > 3 && (mark == "," || mark == "(" || dash)) ||
        (mark == "," && dated) || (dash && text_.spaced(span_.end))) {
      add(kGpe, 45, Clue::kContext);
    }
  }

  void after() {
    if (span_.end >= end_) return;
    const Index i = span_.end;
    const std::string_view word = form(i);
    if (word == "," && i + 1 < end_) {
      const ListedName next = text_.listed_name(i + 1, end_);
      if (next.end > i + 1 &&
          (next.classes.has(LexClass::kCountry) || next.classes.has(LexClass::kRegion))) {
        add(kGpe, 28, Clue::kContext);
      }
      // "Marta Velano, 45,"
      if (text_.segments.tokens[i + 1].kind == TokenKind::kNumber && i + 2 < end_ &&
          form(i + 1).size() <= 3 && (form(i + 2) == "," || form(i + 2) == ".")) {
        add(kPerson, 40, Clue::kContext);
      }
      if (form(i + 1) == "who") add(kPerson, 30, Clue::kContext);
      if (form(i + 1) == "which") add(kOrg, 30, Clue::kContext);
      if (form(i + 1) == "a" || form(i + 1) == "an") add(kPerson, 6, Clue::kContext);
      if (size() > 1) add(kPerson, 5, Clue::kContext);
      return;
    }
    if (word == "(" && i + 2 < end_ && token(i + 1).letter_case == LetterCase::kUpper &&
        form(i + 2) == ")" && size() > 1) {
      add(kOrg, 25, Clue::kContext);
    }
    static constexpr Neighbour kAfter[] = {
        {"who", kPerson, 25, 25},    {"told", kPerson, 26, 26},  {"said", kPerson, 14, 14},
        {"said", kOrg, 6, 6},        {"says", kOrg, 8, 8},       {"reported", kOrg, 25, 25},
        {"called", kPerson, 12, 12}, {"wrote", kPerson, 14, 12}, {"of", kPerson, 0, 14},
        {"is", kOrg, 4, 5},          {"has", kOrg, 4, 10},       {"will", kOrg, 6, 6},
        {"announced", kOrg, 10, 10}, {"added", kPerson, 12, 12}, {"-", kGpe, 12, 0},
        {"have", kOrg, 8, 8},        {")", kOrg, 12, 5},         {"that", kOrg, 0, 8}};
    add_neighbour(std::begin(kAfter), std::end(kAfter), word);
    if (lower_has(i, LexClass::kPlaceNoun) && text_.spaced(i)) {
      add_place(i, LexClass::kPlaceNoun, 25, Clue::kContext);
    }
    if (lower_has(i, LexClass::kMediaNoun)) add(kOrg, 20, Clue::kContext);
  }

  const NameText& text_;
  const NameSpan& span_;
  const Index last_;
  const Index begin_;
  const Index end_;
  TypeScores scores_;
};

}  // namespace

void TypeScores::add(EntityType type, int more, Clue because) {
  const auto i = static_cast<std::size_t>(type);
  points[i] += more;
  if (more > best[i]) {
    best[i] = more;
    clue[i] = because;
  }
}

void TypeScores::add_points(const TypeScores& other) {
  for (std::size_t i = 0; i < kEntityTypes; ++i) points[i] += other.points[i];
}

EntityType TypeScores::top() const {
  return static_cast<EntityType>(std::max_element(points.begin(), points.end()) - points.begin());
}

EntityType TypeScores::second() const {
  const auto first = static_cast<std::size_t>(top());
  std::size_t next = first;
  int most = 0;
  for (std::size_t i = 0; i < kEntityTypes; ++i) {
    if (i == first || points[i] <= most) continue;
    most = points[i];
    next = i;
  }
  return static_cast<EntityType>(next);
}

TypeScores score_types(const NameText& text, const NameSpan& span) {
  return Scorer(text, span).run();
}

}  // namespace article_inspector
