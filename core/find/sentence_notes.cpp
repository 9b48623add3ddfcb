#include "core/find/sentence_notes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "core/text/pattern_index.h"

namespace article_inspector {
namespace {

/// How far a note runs on behind its pattern, to the end of its clause.
constexpr std::size_t kMaxClauseWords = 16;

struct Pattern {
  NoteKind kind;
  std::string_view text;
};

constexpr Pattern kPatterns[] = {
#define SENTENCE_NOTE(kind, text) {NoteKind::kind, text},
#include "core/find/sentence_patterns.inc"
#undef SENTENCE_NOTE
};

constexpr std::string_view first_part(std::string_view pattern) {
  return pattern.substr(0, pattern.find(' '));
}

static_assert(std::all_of(std::begin(kPatterns), std::end(kPatterns),
                          [](const Pattern& pattern) {
                            return first_part(pattern.text).find_first_of("<:?") ==
                                   std::string_view::npos;
                          }),
              "the first part of a pattern is a word, or several to choose from");

const PatternIndex& pattern_index() {
  static const PatternIndex index = [] {
    PatternIndex made;
    for (const Pattern& known : kPatterns) made.add(known.text);
    return made;
  }();
  return index;
}

struct KindRule {
  NoteKind kind;
  std::string_view rule;
  std::string_view about;
};

constexpr std::array<KindRule, 4> kRules = {{
    {NoteKind::kAnonymity, "anonymity-granted", "Words that leave a source without a name"},
    {NoteKind::kNoComment, "no-comment", "Words that say that no answer was had"},
    {NoteKind::kUnverified, "not-verified", "Words that say that something was not verified"},
    {NoteKind::kWireCredit, "credit-in-sentence", "Words that credit an agency or other reporters"},
}};

bool closes_clause(const LineWord& word) {
  return word.mark || ends_sentence(word) || has_trail(word, ',') || has_trail(word, ';') ||
         has_trail(word, ':') || has_trail(word, ')');
}

/// One behind the last word of the clause in which word `end - 1` stands.
std::size_t clause_end(const Line& line, std::size_t end) {
  for (std::size_t n = 0; n < kMaxClauseWords && end < line.words.size(); ++n, ++end) {
    if (closes_clause(line.words[end - 1])) break;
    if (line.words[end].mark) break;
    if (!line.words[end].lead.empty()) break;
  }
  return end;
}

Reason reason_for(const Line& line, NoteKind kind, std::size_t first, std::size_t end) {
  const auto* rule =
      std::find_if(kRules.begin(), kRules.end(), [&](const KindRule& r) { return r.kind == kind; });
  std::string message(rule->about);
  message += ": \xE2\x80\x9C";
  message += line.text.substr(line.words[first].span.begin,
                              line.words[end - 1].span.end - line.words[first].span.begin);
  message += "\xE2\x80\x9D.";
  return {rule->rule, std::move(message)};
}

}  // namespace

void find_sentence_notes(const Line& sentence, std::uint32_t begin, std::vector<Note>& notes) {
  const PatternIndex& index = pattern_index();
  std::array<std::size_t, kRules.size()> free_from = {};  // the first word not yet in a note
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    for (const std::uint16_t number : index.beginning_with(sentence.words[at].low)) {
      const Pattern& pattern = kPatterns[number];
      const auto kind = static_cast<std::size_t>(
          std::find_if(kRules.begin(), kRules.end(),
                       [&](const KindRule& r) { return r.kind == pattern.kind; }) -
          kRules.begin());
      if (at < free_from[kind]) continue;
      const auto end = match_pattern(pattern.text, sentence, at);
      if (!end) continue;
      std::size_t first = at;
      if (first > 0 && pattern.kind == NoteKind::kAnonymity &&
          sentence.words[first - 1].low == "who") {
        --first;
      }
      const std::size_t last = clause_end(sentence, *end);
      free_from[kind] = last + 2;
      notes.push_back({pattern.kind,
                       Span{begin + sentence.words[first].span.begin,
                            begin + sentence.words[last - 1].span.end},
                       {},
                       {},
                       reason_for(sentence, pattern.kind, at, *end)});
    }
  }
}

}  // namespace article_inspector
