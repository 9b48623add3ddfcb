#include "core/find/attributions/verbs.h"

#include <array>
#include <utility>

#include "core/find/attributions/phrases.h"

namespace article_inspector {
namespace {

constexpr std::array<std::pair<std::string_view, VerbKind>, 16> kKindNames{{
    {"say", VerbKind::kSay},
    {"tell", VerbKind::kTell},
    {"manner", VerbKind::kManner},
    {"think", VerbKind::kThink},
    {"expect", VerbKind::kExpect},
    {"want", VerbKind::kWant},
    {"promise", VerbKind::kPromise},
    {"announce", VerbKind::kAnnounce},
    {"deny", VerbKind::kDeny},
    {"judge", VerbKind::kJudge},
    {"urge", VerbKind::kUrge},
    {"ask", VerbKind::kAsk},
    {"accuse", VerbKind::kAccuse},
    {"call", VerbKind::kCall},
    {"find", VerbKind::kFind},
    {"cite", VerbKind::kCite},
}};

/// The form of `word`, whose lemma is the first word of `lemma`.
VerbForm form_of(std::string_view word, std::string_view lemma) {
  const std::string_view head = lemma.substr(0, lemma.find(' '));
  const auto lower_equal = [&](std::string_view ending) {
    return word.size() == head.size() + ending.size() &&
           word.substr(1, head.size() - 1) == head.substr(1) && word.substr(head.size()) == ending;
  };
  if (word.size() > 3 && word.substr(word.size() - 3) == "ing" && word.size() > head.size()) {
    return VerbForm::kGerund;
  }
  if (lower_equal("")) return VerbForm::kBase;
  if (lower_equal("s") || lower_equal("es") ||
      (head.back() == 'y' && word.size() > 3 && word.substr(word.size() - 3) == "ies")) {
    return VerbForm::kPresent;
  }
  return VerbForm::kPast;
}

/// A word before which a form that is noun and verb ("claims") is the noun.
bool opens_noun(const Reading& reading, Index t) {
  const Function function = reading.function(t);
  return function == Function::kDeterminer || function == Function::kPossessive ||
         function == Function::kPreposition || reading.is(t, "'s") || reading.is(t, "\u2019s");
}

/// A word that begins what is said: "that", "the", "his", "it", a number, a name, a quotation.
bool opens_content(const Reading& reading, Index t) {
  switch (reading.function(t)) {
    case Function::kThat:
    case Function::kDeterminer:
    case Function::kPossessive:
    case Function::kSubject:
    case Function::kObject:
    case Function::kTo:
      return true;
    default:
      return reading.capitalized(t) || reading.quote(t) != kNoIndex || reading.is(t, ":") ||
             (reading.verb(t) && reading.words[t].form == WordForm::kGerund) ||
             (t < reading.size() && reading.segments.tokens[t].kind == TokenKind::kNumber);
  }
}

/// Whether the words around a form that the tagger takes for a noun make it a verb after all: a
/// noun or a comma before it, and behind it what begins a content.
bool overrules_tagger(const Reading& reading, Index t, Index end, const CueVerb& cue, Index floor) {
  if (t == floor || cue.form == VerbForm::kGerund || reading.capitalized(t)) return false;
  if (cue.kind == VerbKind::kManner || cue.kind == VerbKind::kCall) return false;
  Index before = t - 1;
  while (before > floor && reading.adverb(before)) --before;
  const bool subject = reading.nominal(before) || reading.is(before, ",") ||
                       reading.is(before, ")") || reading.function(before) == Function::kSubject ||
                       reading.function(before) == Function::kHave;
  if (!subject) return false;
  const bool opens = opens_content(reading, end);
  const Sentence& sentence = reading.sentence(t);
  if (cue.form == VerbForm::kPast) return opens || !reading.nominal(end);
  // "..., figures show."
  const bool closes = end + 1 >= sentence.end_token && reading.is(end, ".") &&
                      reading.nominal(before) && t > floor + 6;
  if (!opens && !closes) return false;
  const std::string_view word = reading.word(before);
  bool plural = !word.empty() && word.back() == 's';
  switch (cue.form) {
    case VerbForm::kBase: {
      const TokenRange phrase = noun_phrase_before(reading, floor, before + 1);
      for (Index k = phrase.first; k < phrase.end; ++k) {
        plural = plural || reading.words[k].form == WordForm::kPlural;
      }
      return plural || reading.is(before, "they") || reading.is(before, "we");
    }
    case VerbForm::kPresent:
      return !plural || reading.capitalized(before);
    default:
      return true;
  }
}

/// Where the form may be a noun or an adjective, whether the words around it make it a verb.
bool reads_as_verb(const Reading& reading, Index t, VerbForm form, Index floor) {
  if (t == floor) return true;
  Index before = t - 1;
  while (before > floor && reading.adverb(before)) --before;
  if (form == VerbForm::kGerund) return !opens_noun(reading, before) || reading.is(before, "by");
  if (form == VerbForm::kPast) {
    return !(opens_noun(reading, before) && before + 1 == t && reading.nominal(t + 1));
  }
  return !opens_noun(reading, before);
}

}  // namespace

std::optional<VerbKind> kind_of_verb(std::string_view lemma) {
  const Lexicon& lexicon = Lexicon::builtin();
  const auto value = lexicon.value(lexicon.find(lemma), LexClass::kReportingVerb);
  if (!value) return std::nullopt;
  const std::string_view kind = value->substr(value->find(':') + 1);
  for (const auto& [name, named] : kKindNames) {
    if (name == kind) return named;
  }
  return std::nullopt;
}

std::optional<CueVerb> cue_verb_at(const Reading& reading, Index t, Index limit) {
  if (!reading.is_word(t)) return std::nullopt;
  const Lexicon& lexicon = Lexicon::builtin();
  const Index floor = reading.sentence(t).first_token;
  Index end = t + 1;
  Lexicon::Entry entry = reading.words[t].lowered;
  const auto phrase = reading.phrase(t, limit);
  if (phrase && lexicon.classes(phrase->entry).has(LexClass::kReportingVerb)) {
    end = phrase->end_token;
    entry = phrase->entry;
  }
  const auto value = lexicon.value(entry, LexClass::kReportingVerb);
  if (!value) return std::nullopt;
  const std::size_t colon = value->find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  CueVerb cue{.tokens = {t, end}, .lemma = value->substr(0, colon)};
  for (const auto& [name, kind] : kKindNames) {
    if (name == value->substr(colon + 1)) cue.kind = kind;
  }
  cue.form = form_of(reading.word(t), cue.lemma);
  const Pos pos = reading.words[t].pos;
  const BlockKind block = reading.blocks[reading.sentence(t).block].kind;
  const bool title_case = block == BlockKind::kHeadline || block == BlockKind::kHeading;
  if (t != floor && reading.capitalized(t) && !title_case) return std::nullopt;
  if (!reading.name(t).empty()) return std::nullopt;
  if (cue.lemma == "claim" && (reading.is(end + 1, "lives") || reading.is(end + 1, "life"))) {
    return std::nullopt;  // a disaster claims lives
  }
  const bool tagged = pos == Pos::kX || (reading.verb(t) && reading.function(t) == Function::kNone);
  if (!tagged && !title_case && !overrules_tagger(reading, t, end, cue, floor)) {
    return std::nullopt;
  }
  if (!reads_as_verb(reading, t, cue.form, floor)) return std::nullopt;
  return cue;
}

}  // namespace article_inspector
