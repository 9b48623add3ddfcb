#include "core/find/secondhand.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "core/find/outlets.h"
#include "core/language/lexicon.h"
#include "core/text/furniture.h"
#include "core/text/utf8.h"
#include "core/text/word_table.h"

namespace article_inspector {
namespace {

/// Bytes of furniture in which the article's own outlets are looked for; a footer has less.
constexpr std::size_t kMaxOwnBytes = 4096;

/// Words between "the" and an outlet's name ("the state-run Chinese-language business").
constexpr std::size_t kMaxModifiers = 4;

/// Words between an outlet and its verb ("later", "had", "on Monday").
constexpr std::size_t kMaxBetween = 3;

/// Reports of no outlet in particular.
constexpr WordTable kLooseHeads({"reports", "report", "media", "press", "outlets", "news",
                                 "television", "tv", "radio", "newspapers"});
constexpr WordTable kLooseModifiers(
    {"local",   "state",    "early",       "initial",   "media",       "press",         "news",
     "varying", "multiple", "various",     "several",   "unconfirmed", "national",      "foreign",
     "some",    "other",    "preliminary", "state-run", "israeli",     "russian",       "chinese",
     "iranian", "syrian",   "television",  "domestic",  "regional",    "international", "argentine",
     "turkish", "indian",   "korean"});

constexpr WordTable kTelling({"told", "tells", "telling"});
/// What outlets do when they report; other verbs make them a party to the story.
constexpr WordTable kReportVerbs(
    {"reported",   "reports",   "wrote",      "writes",     "said",        "says",
     "claimed",    "claims",    "quoted",     "quotes",     "cited",       "cites",
     "revealed",   "reveals",   "disclosed",  "discloses",  "understands", "believes",
     "named",      "names",     "noted",      "notes",      "put",         "puts",
     "alleged",    "alleges",   "speculated", "speculates", "affirmed",    "affirms",
     "stated",     "states",    "announced",  "broke",      "aired",       "carried",
     "described",  "describes", "attributes", "attributed", "blames",      "hailing",
     "identified", "advanced",  "called",     "suggested",  "reporting",   "alleging",
     "claiming",   "placed",    "showed",     "joked",      "indicate",    "indicated",
     "say"});
/// Verbs that, behind a name of which nothing else is known, speak for an outlet.
constexpr WordTable kNewsVerbs({"reported", "reports", "writes"});
constexpr WordTable kSpeaking({"speaking", "spoke", "remarks", "interview", "comments", "conceded",
                               "relayed", "leaked", "talking", "statement", "e-mail", "admitted",
                               "confirmed", "said", "commented"});
constexpr WordTable kDeterminers({"the", "a", "an", "rival", "another", "two", "this"});

bool has_class(std::string_view form, LexClass lex_class) {
  const Lexicon& lexicon = Lexicon::builtin();
  const Lexicon::Entry entry = lexicon.find(form);
  return entry != 0 && lexicon.classes(entry).has(lex_class);
}

bool is_person_word(std::string_view low) {
  return low.substr(0, 8) == "reporter" || low.substr(0, 10) == "journalist" ||
         low.substr(0, 13) == "correspondent" || low == "newsroom" || low == "press" ||
         low == "reports" || low == "media";
}

/// A noun for an outlet ("daily", "broadcaster"), of one word or two.
std::size_t media_noun_length(const Line& line, std::size_t at) {
  const auto& words = line.words;
  if (at >= words.size() || words[at].mark) return 0;
  if (at + 1 < words.size() && words[at].trail.empty() &&
      has_class(std::string(words[at].low).append(" ").append(words[at + 1].low),
                LexClass::kMediaNoun)) {
    return 2;
  }
  if (words[at].low == "site" || words[at].low == "portal" || words[at].low == "paper" ||
      words[at].low == "channel" || words[at].low == "monthly" ||
      (words[at].low == "station" && at > 0 && words[at - 1].low != "police")) {
    return 1;
  }
  return has_class(words[at].low, LexClass::kMediaNoun) && !is_person_word(words[at].low) ? 1 : 0;
}

bool closes_phrase(const LineWord& word) {
  return !word.trail.empty() && word.trail.front() != '\'' && word.trail != ".";
}

/// Words from `at` on in capitals, with "of", "de" and "&" between them.
std::size_t outlet_name_length(const Line& line, std::size_t at) {
  const auto& words = line.words;
  std::size_t length = 0;
  for (std::size_t i = at; i < words.size() && i < at + 7; ++i) {
    const LineWord& word = words[i];
    if (word.mark) break;
    if (word.capital && (!word.digit || length > 0)) {
      if (!word.lead.empty() && length > 0) break;
      length = i - at + 1;
      if (closes_phrase(word)) break;
      continue;
    }
    const bool joins = word.low == "of" || word.low == "de" || word.low == "&" ||
                       word.low == "al" || word.low == "du" || word.low == "del" ||
                       word.low == "la" || word.low == "do" || word.low == "am" ||
                       word.low == "and";
    if (!joins || length == 0 || !word.trail.empty()) break;
  }
  return length;
}

struct OutletPhrase {
  std::size_t end;  // one behind its last word
};

std::string_view text_of(const Line& line, std::size_t first, std::size_t end) {
  return line.text.substr(line.words[first].span.begin,
                          line.words[end - 1].span.end - line.words[first].span.begin);
}

/// A word that may stand between "the" and a noun for outlets ("state-run", "Yerevan").
bool is_modifier(const LineWord& word) {
  return !word.mark && !closes_phrase(word) && !has_class(word.low, LexClass::kFunctionWord) &&
         !kReportVerbs.has(word.low) && !kTelling.has(word.low);
}

/// "[the] state-run business daily Lowland Post": modifiers, a noun, a name.
std::optional<OutletPhrase> noun_first(const Line& line, std::size_t at) {
  std::size_t i = at;
  for (std::size_t n = 0; n <= kMaxModifiers && i < line.words.size(); ++n, ++i) {
    const std::size_t noun = line.words[i].capital && i > at ? 0 : media_noun_length(line, i);
    if (noun > 0 && !closes_phrase(line.words[i + noun - 1])) {
      const std::size_t length = outlet_name_length(line, i + noun);
      if (length > 0) return OutletPhrase{i + noun + length};
    }
    if (!is_modifier(line.words[i])) break;
  }
  return std::nullopt;
}

/// Names that begin like "L'Express", "El Faro": outlets abroad, where no place has the name.
bool has_foreign_article(const Line& line, std::size_t at, std::size_t length) {
  const std::string_view low = line.words[at].low;
  const bool article = low == "el" || low == "la" || low == "le" || low == "il" || low == "les" ||
                       low == "die" || low == "der" || low == "de" || low == "o" || low == "os";
  if (!(article && length > 1) && !(low.compare(0, 2, "l'") == 0 && low.size() > 4)) return false;
  const std::string_view name = text_of(line, at, at + length);
  return !has_class(name, LexClass::kCity) && !has_class(name, LexClass::kRegion) &&
         !has_class(name, LexClass::kCountry) && !has_class(name, LexClass::kOrganization);
}

/// "Lowland Post", "Norway's Kanal public broadcaster", "Fjordnett, a local news site,".
std::optional<OutletPhrase> name_first(const Line& line, std::size_t at) {
  const auto& words = line.words;
  const std::size_t length = outlet_name_length(line, at);
  if (length == 0) return std::nullopt;
  const std::size_t end = at + length;
  const std::string_view name = text_of(line, at, end);
  if (name.find("Journal of") != std::string_view::npos) return std::nullopt;
  if (!closes_phrase(words[end - 1])) {
    std::size_t after = media_noun_length(line, end);
    if (after == 0 && end + 1 < words.size() && !words[end].capital && is_modifier(words[end])) {
      const std::size_t noun = media_noun_length(line, end + 1);
      after = noun > 0 ? noun + 1 : 0;
    }
    // "Israel's newspaper" names no outlet.
    const bool possessive = length == 1 && words[at].low.size() > 2 &&
                            words[at].low.compare(words[at].low.size() - 2, 2, "'s") == 0;
    if (after > 0 && !possessive) return OutletPhrase{end + after};
  } else if (has_trail(words[end - 1], ',') && end < words.size() &&
             kDeterminers.has(words[end].low)) {
    for (std::size_t i = end + 1; i < words.size() && i <= end + kMaxModifiers; ++i) {
      const std::size_t noun = media_noun_length(line, i);
      if (noun > 0 && has_trail(words[i + noun - 1], ',')) return OutletPhrase{i + noun};
      if (!is_modifier(words[i])) break;
    }
  }
  if (looks_like_outlet(name) || has_foreign_article(line, at, length)) return OutletPhrase{end};
  // "Reuters and NBC"
  for (std::size_t i = at + 1; i < end; ++i) {
    if (words[i].low == "and" && looks_like_outlet(text_of(line, at, i))) return OutletPhrase{end};
  }
  // Call signs: "KVLO", "WDAR".
  const LineWord& word = words[at];
  if (length == 1 && word.all_caps && word.span.size() <= 4 && word.span.size() >= 3 &&
      !has_class(name, LexClass::kOrganization) && (name[0] == 'K' || name[0] == 'W')) {
    return OutletPhrase{end};
  }
  // "Guadeloupe's Radio Karukera": a place in front of the outlet.
  for (std::size_t cut = 1; cut < length; ++cut) {
    const LineWord& before = words[at + cut - 1];
    const std::string_view form = slice(line.text, before.span);
    const bool possessive =
        before.low.size() > 2 && before.low.compare(before.low.size() - 2, 2, "'s") == 0;
    if (!words[at + cut].capital) continue;
    if (!possessive && !has_class(form, LexClass::kDemonym) && !has_class(form, LexClass::kCity) &&
        !has_class(form, LexClass::kCountry)) {
      continue;
    }
    if (looks_like_outlet(text_of(line, at + cut, end))) return OutletPhrase{end};
  }
  return std::nullopt;
}

/// "local media", "early reports", "multiple news outlets": reports of no outlet in particular.
std::optional<OutletPhrase> loose_reports(const Line& line, std::size_t at) {
  const auto& words = line.words;
  std::size_t end = at;
  while (end < words.size() && end < at + 4 &&
         (kLooseModifiers.has(words[end].low) || kLooseHeads.has(words[end].low))) {
    ++end;
    if (closes_phrase(words[end - 1])) break;
  }
  if (end < at + 2 || !kLooseHeads.has(words[end - 1].low)) return std::nullopt;
  // "state media regulator", "state TV channel Kanal": more of a name follows.
  if (end < words.size() && !closes_phrase(words[end - 1]) &&
      (words[end].capital || media_noun_length(line, end) > 0 || words[end].low == "agency" ||
       words[end].low == "sources")) {
    return words[end].low == "sources" ? std::optional(OutletPhrase{end + 1}) : std::nullopt;
  }
  if (words[end - 1].low == "news" && !closes_phrase(words[end - 1])) return std::nullopt;
  return OutletPhrase{end};
}

/// "The Outlook" in the middle of a sentence, with its capital: papers and sites write so.
std::optional<OutletPhrase> capital_the(const Line& line, std::size_t at) {
  const auto& words = line.words;
  if (at + 1 >= words.size() || words[at].low != "the" || !words[at].capital) return std::nullopt;
  const std::size_t length = outlet_name_length(line, at + 1);
  if (length == 0 || length > 3) return std::nullopt;
  const std::string_view name = text_of(line, at + 1, at + 1 + length);
  const std::string_view full = text_of(line, at, at + 1 + length);
  for (LexClass place : {LexClass::kCity, LexClass::kCountry, LexClass::kRegion}) {
    if (has_class(name, place) || has_class(full, place)) return std::nullopt;
  }
  return OutletPhrase{at + 1 + length};
}

/// An outlet's phrase that begins at word `at`: "the weekly Lowland Post", "Fjord TV",
/// "Norway's Kanal public broadcaster", "local media".
std::optional<OutletPhrase> outlet_at(const Line& line, std::size_t at) {
  const auto& words = line.words;
  std::size_t i = at;
  if (i < words.size() && kDeterminers.has(words[i].low)) ++i;
  if (const auto phrase = loose_reports(line, i)) return phrase;
  if (const auto phrase = noun_first(line, i)) return phrase;
  // "the state-run Fjordnytt newspaper"
  for (std::size_t n = 0; n < kMaxModifiers && i < words.size() && i > at; ++n, ++i) {
    if (words[i].capital || !is_modifier(words[i])) break;
  }
  return name_first(line, i);
}

bool is_report_verb(const LineWord& word) {
  return !word.mark && !word.capital && kReportVerbs.has(word.low);
}

bool is_reporting_verb(const LineWord& word) {
  return !word.mark && !word.capital && has_class(word.low, LexClass::kReportingVerb);
}

/// A name of which the lists know nothing: no person, place or body.
bool is_unknown_name(const Line& line, std::size_t at, std::size_t length) {
  for (std::size_t i = at; i < at + length; ++i) {
    const std::string_view form = slice(line.text, line.words[i].span);
    const Lexicon& lexicon = Lexicon::builtin();
    const LexClasses classes = lexicon.classes(lexicon.find(form));
    for (LexClass known :
         {LexClass::kFirstName, LexClass::kSurname, LexClass::kTitle, LexClass::kOrgHead,
          LexClass::kOrganization, LexClass::kCountry, LexClass::kOrgSuffix, LexClass::kDemonym,
          LexClass::kGroupName, LexClass::kWeekday, LexClass::kMonth}) {
      if (classes.has(known)) return false;
    }
    const LexClasses lowered = lexicon.classes(lexicon.find(line.words[i].low));
    if (length == 1 && (lowered.has(LexClass::kCommon) || lowered.has(LexClass::kFunctionWord) ||
                        lowered.has(LexClass::kPersonNoun) || lowered.has(LexClass::kOrgNoun) ||
                        lowered.has(LexClass::kGroupNoun))) {
      return false;
    }
    if (lowered.has(LexClass::kPersonNoun) || lowered.has(LexClass::kFunctionWord) ||
        lowered.has(LexClass::kGroupNoun)) {
      return false;
    }
  }
  return true;
}

/// The verb of the outlet that ends before word `end`, if it follows at once or behind adverbs.
std::optional<std::size_t> verb_behind(const Line& line, std::size_t end) {
  const auto& words = line.words;
  for (std::size_t i = end; i < words.size() && i <= end + kMaxBetween; ++i) {
    if (is_report_verb(words[i])) return i;
    const std::string_view low = words[i].low;
    const bool between = low == "has" || low == "had" || low == "have" || low == "later" ||
                         low == "earlier" || low == "first" || low == "also" || low == "on" ||
                         low == "last" || low == "week" || low == "however" || low == "was" ||
                         words[i].capital;
    if (!between) break;
  }
  return std::nullopt;
}

class Finder {
 public:
  Finder(const Line& line, std::uint32_t begin, const std::string& own, std::vector<Note>& notes)
      : line_(line), begin_(begin), own_(own), notes_(notes) {}

  void find() {
    for (std::size_t at = 0; at < line_.words.size(); ++at) {
      if (at < free_from_) continue;
      read(at);
    }
  }

 private:
  void add(std::size_t first, std::size_t end, std::size_t outlet, std::size_t outlet_end) {
    const std::string_view name =
        line_.text.substr(line_.words[outlet].span.begin,
                          line_.words[outlet_end - 1].span.end - line_.words[outlet].span.begin);
    if (is_own_outlet(name, own_)) return;
    const Span span{begin_ + line_.words[first].span.begin, begin_ + line_.words[end - 1].span.end};
    free_from_ = end;
    std::string message = "Leans on another outlet: \xE2\x80\x9C";
    message += name;
    message += "\xE2\x80\x9D.";
    notes_.push_back({NoteKind::kSecondhand, span, {}, {}, {"other-outlet", std::move(message)}});
  }

  /// The outlet behind "told" or "according to".
  std::optional<OutletPhrase> addressed(std::size_t at) const {
    if (const auto outlet = outlet_at(line_, at)) return outlet;
    return capital_the(line_, at);
  }

  bool spoken_before(std::size_t at) const {
    for (std::size_t n = 1; n <= 4 && n <= at; ++n) {
      const LineWord& word = line_.words[at - n];
      if (kSpeaking.has(word.low)) return true;
      if (ends_sentence(word)) return false;
    }
    return false;
  }

  bool reported_before(std::size_t at) const {
    for (std::size_t n = 1; n <= 2 && n <= at; ++n) {
      if (is_reporting_verb(line_.words[at - n])) return true;
    }
    return false;
  }

  void read(std::size_t at) {
    const auto& words = line_.words;
    const std::string_view low = words[at].low;
    const std::size_t next = at + 1;
    if (words[at].trail.empty() && next < words.size()) {
      if (kTelling.has(low)) {
        if (const auto outlet = addressed(next)) {
          return add(at, outlet->end, next, outlet->end);
        }
        const LineWord& name = words[next];
        if (name.all_caps && name.span.size() >= 3 && name.span.size() <= 4 &&
            is_unknown_name(line_, next, 1)) {
          return add(at, next + 1, next, next + 1);
        }
        // "told Ekhon 24"
        if (outlet_name_length(line_, next) == 2 && words[next + 1].digit &&
            words[next + 1].span.size() <= 2) {
          return add(at, next + 2, next, next + 2);
        }
      }
      if (low == "per" || low == "citing" || low == "quoting" ||
          (low == "to" && at > 0 && words[at - 1].low == "according")) {
        const std::size_t first = low == "to" ? at - 1 : at;
        if (words[next].low == "reports" || words[next].low == "media") {
          return add(first, next + 1, next, next + 1);
        }
        if (const auto outlet = addressed(next)) {
          return add(first, outlet->end, next, outlet->end);
        }
      }
      const bool to = low == "to" || low == "with" || low == "via";
      if ((to && spoken_before(at)) || low == "on" || low == "in" || low == "by") {
        const auto outlet = outlet_at(line_, next);
        if (outlet && (to || (takes_place(low, at) && !has_foreign_article(line_, next, 2)))) {
          return add(at > 0 ? at - 1 : at, outlet->end, next, outlet->end);
        }
      }
      if (is_report_verb(words[at]) && at > 0 && closes_phrase(words[at - 1])) {
        if (const auto outlet = outlet_at(line_, next)) {
          return add(at, outlet->end, next, outlet->end);
        }
        const std::size_t length = outlet_name_length(line_, next);
        if (kNewsVerbs.has(low) && length > 0 && is_unknown_name(line_, next, length)) {
          return add(at, next + length, next, next + length);
        }
      }
    }
    if (low == "reports" && next < words.size() && words[at].trail.empty() &&
        is_reporting_verb(words[next])) {
      return add(at, next + 1, at, next);
    }
    if (at > 0 && !starts_phrase(at)) return;
    const auto outlet = outlet_at(line_, at);
    if (!outlet) {
      const std::size_t length = outlet_name_length(line_, at);
      const std::size_t verb = at + length;
      if (length > 0 && verb < words.size() && !closes_phrase(words[verb - 1]) &&
          kNewsVerbs.has(words[verb].low) && is_unknown_name(line_, at, length)) {
        add(at, verb + 1, at, verb);
      }
      return;
    }
    if (const auto verb = verb_behind(line_, outlet->end)) {
      return add(at, *verb + 1, at, outlet->end);
    }
    // "a Lowland Post report that"
    if (outlet->end < words.size() && !closes_phrase(words[outlet->end - 1]) &&
        (words[outlet->end].low == "report" || words[outlet->end].low == "story" ||
         words[outlet->end].low == "interview")) {
      add(at, outlet->end + 1, at, outlet->end);
    }
  }

  /// Whether what stands before "on", "in" or "by" makes the outlet the place of the saying.
  bool takes_place(std::string_view preposition, std::size_t at) const {
    if (at == 0) return false;
    const std::string_view before = line_.words[at - 1].low;
    if (preposition == "by") {
      return before == "published" || before == "quoted" || before == "reported" ||
             before == "cited" || before == "aired" || before == "made" || before == "report" ||
             before == "obtained" || before == "broadcast";
    }
    if (before == "report" || before == "reports" || before == "interview" ||
        before == "published") {
      return true;
    }
    return reported_before(at);
  }

  /// An outlet may begin at the sentence, behind punctuation, or at its determiner.
  bool starts_phrase(std::size_t at) const {
    const LineWord& before = line_.words[at - 1];
    if (before.mark || !before.trail.empty()) return true;
    if (!line_.words[at].capital) {
      return kDeterminers.has(line_.words[at].low) || kLooseModifiers.has(line_.words[at].low) ||
             media_noun_length(line_, at) > 0;
    }
    return !before.capital && !kDeterminers.has(before.low);
  }

  const Line& line_;
  std::uint32_t begin_;
  const std::string& own_;
  std::vector<Note>& notes_;
  std::size_t free_from_ = 0;
};

}  // namespace

std::string own_outlets(const Article& article) {
  std::string own = to_lower(article.publisher);
  for (const Block& block : article.blocks) {
    const auto kind = furniture_kind(block.reason.rule);
    if (!kind) continue;
    if (own.size() + block.span.size() > kMaxOwnBytes) continue;
    own += '\n';
    own += to_lower(slice(article.text, block.span));
  }
  return own;
}

bool is_own_outlet(std::string_view name, const std::string& own) {
  std::string low = to_lower(name);
  if (low.compare(0, 4, "the ") == 0) low.erase(0, 4);
  if (low.size() <= 3) return false;
  if (own.find(low) != std::string::npos) return true;
  low.erase(std::remove_if(low.begin(), low.end(), [](char c) { return c == ' ' || c == '-'; }),
            low.end());
  return own.find(low) != std::string::npos;
}

void find_secondhand(const Line& sentence, std::uint32_t begin, const std::string& own,
                     std::vector<Note>& notes) {
  Finder(sentence, begin, own, notes).find();
}

}  // namespace article_inspector
