#include "core/find/attributions/reading.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr std::array<std::pair<std::string_view, Function>, 17> kFunctionNames{{
    {"determiner", Function::kDeterminer},
    {"possessive", Function::kPossessive},
    {"subject", Function::kSubject},
    {"object", Function::kObject},
    {"relative", Function::kRelative},
    {"be", Function::kBe},
    {"have", Function::kHave},
    {"do", Function::kDo},
    {"modal", Function::kModal},
    {"negation", Function::kNegation},
    {"preposition", Function::kPreposition},
    {"coordinator", Function::kCoordinator},
    {"subordinator", Function::kSubordinator},
    {"that", Function::kThat},
    {"to", Function::kTo},
    {"wh", Function::kWh},
    {"adverb", Function::kAdverb},
}};

Function function_named(std::string_view name) {
  for (const auto& [known, function] : kFunctionNames) {
    if (known == name) return function;
  }
  return Function::kNone;
}

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

/// "US", "WHO", "IT": initials that look like a word of the closed classes.
bool all_capitals(std::string_view word) {
  return word.size() > 1 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// The part of speech by the form alone, where no tagger has spoken.
Pos guess_pos(const Token& token, std::string_view word, const Word& facts, bool capitalized) {
  if (token.kind == TokenKind::kNumber) return Pos::kNum;
  if (token.kind == TokenKind::kHandle) return Pos::kPropn;
  if (token.kind != TokenKind::kWord) return Pos::kPunct;
  if (capitalized) return Pos::kPropn;
  if (facts.classes.has(LexClass::kReportingVerb)) return Pos::kVerb;
  if (ends_with(word, "ly")) return Pos::kAdv;
  if (word.size() > 4 && (ends_with(word, "ed") || ends_with(word, "ing"))) return Pos::kVerb;
  return Pos::kNoun;
}

/// Parts of speech whose words are all in function_word.txt: a capital under such a tag is a name.
bool is_closed_class(Pos pos) {
  return pos == Pos::kCconj || pos == Pos::kSconj || pos == Pos::kAdp || pos == Pos::kDet ||
         pos == Pos::kPron || pos == Pos::kPart || pos == Pos::kX || pos == Pos::kIntj;
}

/// Runs of tokens for spans in text order; tokens of no span get kNoIndex.
void cover(const std::vector<Token>& tokens, std::vector<Span> spans, std::vector<Index>& of_token,
           std::vector<TokenRange>& ranges) {
  std::sort(spans.begin(), spans.end());
  of_token.assign(tokens.size(), kNoIndex);
  Index t = 0;
  for (const Span span : spans) {
    while (t < tokens.size() && tokens[t].span.end <= span.begin) ++t;
    const Index first = t;
    while (t < tokens.size() && tokens[t].span.begin < span.end) {
      of_token[t++] = static_cast<Index>(ranges.size());
    }
    if (t > first) ranges.push_back({first, t});
  }
}

}  // namespace

Reading::Reading(const Article& article, const Segments& all, const std::vector<Word>& all_words,
                 const std::vector<Entity>& entities, const std::vector<Value>& values)
    : text(article.text), blocks(article.blocks), segments(all), words(all_words) {
  sentence_.assign(size(), 0);
  for (Index s = 0; s < segments.sentences.size(); ++s) {
    const Sentence& sentence = segments.sentences[s];
    for (Index t = sentence.first_token; t < sentence.end_token; ++t) sentence_[t] = s;
  }
  read_quotes();
  read_words();
  mend_words();
  read_ranges(entities, values);
}

void Reading::read_quotes() {
  quote_.assign(size(), kNoIndex);
  Index t = 0;
  for (const Quote& quote : segments.quotes) {
    if (quote.depth != 0) continue;
    while (t < size() && segments.tokens[t].span.end <= quote.span.begin) ++t;
    const Index first = t;
    const Index number = static_cast<Index>(quotes.size());
    while (t < size() && segments.tokens[t].span.begin < quote.span.end) quote_[t++] = number;
    if (t == first) continue;
    quotes.push_back({first, t});
    quote_runs_on.push_back(quote.continues);
  }
}

void Reading::read_words() {
  const Lexicon& lexicon = Lexicon::builtin();
  function_.assign(size(), Function::kNone);
  capitalized_.assign(size(), false);
  nominal_.assign(size(), false);
  finite_.assign(size(), false);
  verb_.assign(size(), false);
  adverb_.assign(size(), false);
  for (Index t = 0; t < size(); ++t) {
    const Token& token = segments.tokens[t];
    const std::string_view form = word(t);
    std::size_t at = 0;
    capitalized_[t] = token.kind == TokenKind::kWord && is_upper(next_code_point(form, at));
    const bool opens = !segments.sentences.empty() && sentence(t).first_token == t;
    const bool may_be_function =
        !all_capitals(form) && !(capitalized_[t] && !opens && has(t, LexClass::kMonth));
    const bool possessive_mark = words[t].pos == Pos::kPart && (is(t, "'s") || is(t, "\u2019s"));
    if (may_be_function && has(t, LexClass::kFunctionWord) && !possessive_mark) {
      function_[t] = function_named(
          lexicon.value(words[t].lowered, LexClass::kFunctionWord).value_or(std::string_view()));
    }
    const Pos pos =
        words[t].pos != Pos::kX ? words[t].pos : guess_pos(token, form, words[t], capitalized_[t]);
    const WordForm shape = words[t].form;
    adverb_[t] = function_[t] == Function::kAdverb || function_[t] == Function::kNegation ||
                 (function_[t] == Function::kNone && pos == Pos::kAdv);
    const BlockKind block =
        segments.sentences.empty() ? BlockKind::kParagraph : blocks[sentence(t).block].kind;
    const bool title_case = block == BlockKind::kHeadline || block == BlockKind::kHeading;
    // A capital inside a sentence makes a name, whatever the tagger took the word for.
    const bool name_like =
        capitalized_[t] && !title_case && function_[t] == Function::kNone &&
        (!opens || is_closed_class(pos) || (pos == Pos::kVerb && shape == WordForm::kPresent) ||
         (pos == Pos::kAdv && !ends_with(form, "ly") && !has(t, LexClass::kCommon)));
    if (name_like || (function_[t] == Function::kNone && has(t, LexClass::kTitle))) {
      nominal_[t] = true;
      adverb_[t] = false;
    } else if (function_[t] == Function::kNone) {
      nominal_[t] = pos == Pos::kNoun || pos == Pos::kPropn || pos == Pos::kAdj ||
                    pos == Pos::kNum || token.kind == TokenKind::kSymbol ||
                    (capitalized_[t] && (pos == Pos::kDet || pos == Pos::kPron));
      verb_[t] = pos == Pos::kVerb || pos == Pos::kAux;
      finite_[t] = verb_[t] && shape != WordForm::kGerund && !ends_with(form, "ing") &&
                   shape != WordForm::kBase && shape != WordForm::kPastParticiple;
    } else {
      verb_[t] = finite_[t] = function_[t] == Function::kBe || function_[t] == Function::kHave ||
                              function_[t] == Function::kDo || function_[t] == Function::kModal;
    }
  }
}

/// Slips of the tagger that the neighbours give away.
void Reading::mend_words() {
  for (Index t = 1; t < size(); ++t) {
    if (function_[t] != Function::kNone || capitalized_[t] || sentence(t).first_token == t)
      continue;
    const WordForm shape = words[t].form;
    const bool plain = shape == WordForm::kBase || shape == WordForm::kPresent;
    const Function before = function_[t - 1];
    if (verb_[t] && plain) {
      // "reports said", "forty trucks", "of state"
      const bool subject = t + 1 < size() && finite_[t + 1] && before != Function::kTo &&
                           before != Function::kModal && before != Function::kDo &&
                           before != Function::kSubject;
      const bool counted =
          segments.tokens[t - 1].kind == TokenKind::kNumber || has(t - 1, LexClass::kNumberWord);
      const bool ruled = before == Function::kPreposition || before == Function::kDeterminer ||
                         before == Function::kPossessive;
      if (subject || counted || ruled) {
        nominal_[t] = true;
        verb_[t] = finite_[t] = false;
      }
    } else if (words[t].pos == Pos::kAdj && ends_with(word(t), "ed") && nominal_[t - 1] &&
               words[t - 1].pos != Pos::kAdj && quote_[t] == quote_[t - 1]) {
      verb_[t] = finite_[t] = true;  // "the crash involved a lorry"
      nominal_[t] = false;
    }
  }
}

void Reading::read_ranges(const std::vector<Entity>& entities, const std::vector<Value>& values) {
  std::vector<Span> spans;
  for (const Value& value : values) {
    if (value.type == ValueType::kDate || value.type == ValueType::kTime) {
      spans.push_back(value.span);
    }
  }
  for (Index t = 0; t < size(); ++t) {
    if (has(t, LexClass::kWeekday)) spans.push_back(segments.tokens[t].span);
  }
  cover(segments.tokens, std::move(spans), time_, times_);
  spans.clear();
  for (const Entity& entity : entities) {
    for (const Mention& mention : entity.mentions) {
      if (mention.form == MentionForm::kName) spans.push_back(mention.span);
    }
  }
  cover(segments.tokens, std::move(spans), name_, names_);
  // Inside a name words are neither verbs nor adverbs: "Department for Levelling Up".
  for (const TokenRange name : names_) {
    for (Index t = name.first; t < name.end; ++t) {
      if (segments.tokens[t].kind != TokenKind::kWord) continue;
      nominal_[t] = true;
      verb_[t] = finite_[t] = adverb_[t] = false;
    }
  }
}

bool Reading::is(Index t, std::string_view lower) const {
  if (t >= size()) return false;
  const std::string_view form = word(t);
  return form.size() == lower.size() &&
         std::equal(form.begin(), form.end(), lower.begin(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
         });
}

TokenRange Reading::time(Index t) const {
  return t < size() && time_[t] != kNoIndex ? times_[time_[t]] : TokenRange{};
}

TokenRange Reading::name(Index t) const {
  return t < size() && name_[t] != kNoIndex ? names_[name_[t]] : TokenRange{};
}

}  // namespace article_inspector
