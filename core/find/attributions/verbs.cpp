#include "core/find/attributions/verbs.h"

#include <array>
#include <utility>

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

std::optional<CueVerb> cue_verb_at(const Reading& reading, Index t, Index limit) {
  if (!reading.is_word(t)) return std::nullopt;
  const Lexicon& lexicon = Lexicon::builtin();
  const Index floor = reading.sentence(t).first_token;
  Index end = t + 1;
  Lexicon::Entry entry = reading.words[t].lowered;
  const auto phrase = lexicon.longest(reading.text, reading.segments.tokens, t, limit);
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
  if (pos != Pos::kX && pos != Pos::kVerb && pos != Pos::kAux) return std::nullopt;
  if (!reads_as_verb(reading, t, cue.form, floor)) return std::nullopt;
  return cue;
}

}  // namespace article_inspector
