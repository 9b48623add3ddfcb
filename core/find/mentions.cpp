#include "core/find/mentions.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/find/name_knowledge.h"
#include "core/find/name_model.h"
#include "core/find/name_spans.h"
#include "core/find/name_tokens.h"
#include "core/find/name_types.h"
#include "core/limits.h"

namespace article_inspector {
namespace {

// Points from which a candidate's type is clear enough to teach the document about it.
constexpr int kClear = 38;
// The same for a whole personal name: later short forms are its only trace.
constexpr int kClearPerson = 26;
// Points that a candidate needs where its capitals say little.
constexpr int kEnough = 20;
// What the document's knowledge of a form weighs.
constexpr int kKnownWhole = 35;
constexpr int kKnownPart = 40;
// What the other occurrences of a form weigh together, less than the name in full.
constexpr int kPoolMost = 30;
// What a clear neighbour in an enumeration weighs.
constexpr int kInList = 16;
// Points at which a form's type is settled, however often it still comes.
constexpr int kPoolLimit = 200;
// Words of the longest name looked for in lines of Title Case.
constexpr Index kMaxDisplayName = 8;
// Bytes of the longest title in quotation marks; what is longer is speech.
constexpr std::uint32_t kMaxTitleBytes = 80;

// Percent from which a list's word for a type stands against the model's.
constexpr std::uint8_t kSureListed = 95;

struct Candidate {
  NameSpan span;
  TypeScores scores;
};

std::uint8_t confidence_of(const TypeScores& scores) {
  int second = 0;
  const auto top = static_cast<std::size_t>(scores.top());
  for (std::size_t i = 0; i < kEntityTypes; ++i) {
    if (i != top) second = std::max(second, scores.points[i]);
  }
  const int lead = scores.points[top] - std::max(0, second);
  return static_cast<std::uint8_t>(std::clamp(45 + lead / 2 + scores.points[top] / 4, 40, 98));
}

// Units of the model's margin that make one percent of confidence.
constexpr std::int32_t kMarginPercent = 4;

std::uint8_t confidence_of(const LearnedName& name) {
  return static_cast<std::uint8_t>(std::clamp(50 + name.margin / kMarginPercent, 40, 98));
}

/// "Wash the rice": an ordinary word that has its capital from its place.
bool is_bare_start(const NameText& text, const LearnedName& name) {
  const NameToken& token = text.tokens[name.first];
  return name.end == name.first + 1 && token.common && (token.starts || token.display);
}

/// A name of several words is of one type throughout the article: the one that it mostly has.
void agree_on_types(const NameText& text, std::vector<NameMention>& mentions) {
  std::unordered_map<std::string, std::array<int, kEntityTypes>> votes;
  const auto key = [&](const NameMention& m) { return name_key(slice(text.text, m.span)); };
  for (const NameMention& m : mentions) {
    if (m.end_token > m.first_token + 1) ++votes[key(m)][static_cast<std::size_t>(m.type)];
  }
  for (NameMention& m : mentions) {
    if (m.end_token <= m.first_token + 1) continue;
    const auto& counts = votes[key(m)];
    const auto most = std::max_element(counts.begin(), counts.end());
    if (*most == counts[static_cast<std::size_t>(m.type)]) continue;
    m.type = m.second = static_cast<EntityType>(most - counts.begin());
    m.clue = Clue::kDocument;
  }
}

bool all_common(const NameText& text, const NameSpan& span) {
  for (Index i = span.first; i < span.end; ++i) {
    if (text.tokens[i].letter_case != LetterCase::kNone && !text.tokens[i].common) return false;
  }
  return true;
}

/// True if the candidate's own form makes it a name.
bool stands_alone(const NameText& text, const Candidate& candidate) {
  const NameSpan& span = candidate.span;
  if (!all_common(text, span)) return true;
  const int points = candidate.scores.top_points();
  if (span.end > span.first + 1) return points >= kClear;
  return points >= kClear;
}

class MentionFinder {
 public:
  explicit MentionFinder(const NameText& text) : text_(text) {}

  std::vector<NameMention> run() {
    std::vector<Candidate> candidates;
    for (const NameSpan& span : find_name_spans(text_)) {
      if (text_.tokens[span.first].display) continue;
      candidates.push_back({span, score_types(text_, span)});
    }
    share_in_lists(candidates);
    pool(candidates);
    for (const Candidate& candidate : candidates) {
      const int points = candidate.scores.top_points();
      const bool person = candidate.scores.top() == EntityType::kPerson &&
                          candidate.span.end > candidate.span.first + 1;
      if (points >= (person ? kClearPerson : kClear) && stands_alone(text_, candidate)) {
        knowledge_.learn(text_, candidate.span, candidate.scores.top(), points);
      }
    }
    for (Candidate& candidate : candidates) settle(candidate);
    read_display_lines();
    std::sort(mentions_.begin(), mentions_.end(),
              [](const NameMention& a, const NameMention& b) { return a.span < b.span; });
    read_quoted_titles();
    return std::move(mentions_);
  }

 private:
  /// A form that no list knows has one type throughout: its occurrences' evidence is added up.
  void pool(std::vector<Candidate>& candidates) {
    std::unordered_map<std::string, TypeScores> sums;
    const auto key = [this](const Candidate& c) {
      return name_key(slice(text_.text, text_.span(c.span.first, c.span.end)));
    };
    for (const Candidate& c : candidates) {
      ++occurrences_[key(c)];
      if (is_listed(c.span) || all_common(text_, c.span)) continue;
      TypeScores& sum = sums[key(c)];
      if (sum.top_points() < kPoolLimit) sum.add_points(c.scores);
    }
    for (Candidate& c : candidates) {
      if (is_listed(c.span) || all_common(text_, c.span)) continue;
      const TypeScores& sum = sums[key(c)];
      const auto top = sum.top();
      const int more = sum.top_points() - c.scores.points[static_cast<std::size_t>(top)];
      if (more > 0) c.scores.add(top, std::min(more, kPoolMost), Clue::kDocument);
    }
  }

  /// "Syria, Velmora and Iraq": names in one enumeration are mostly of one type.
  void share_in_lists(std::vector<Candidate>& candidates) {
    for (std::size_t i = 1; i < candidates.size(); ++i) {
      Candidate& left = candidates[i - 1];
      Candidate& right = candidates[i];
      if (!enumerated(left.span, right.span)) continue;
      const bool left_clear = left.scores.top_points() >= kClear;
      const bool right_clear = right.scores.top_points() >= kClear;
      if (left_clear && !right_clear) right.scores.add(left.scores.top(), kInList, Clue::kContext);
      if (right_clear && !left_clear) left.scores.add(right.scores.top(), kInList, Clue::kContext);
    }
  }

  bool enumerated(const NameSpan& left, const NameSpan& right) const {
    if (left.sentence != right.sentence || right.first > left.end + 2) return false;
    for (Index i = left.end; i < right.first; ++i) {
      const std::string_view mark = text_.form(i);
      if (mark != "," && mark != "and" && mark != "or" && mark != "&" && mark != "/") return false;
    }
    return right.first > left.end;
  }

  bool is_listed(const NameSpan& span) const {
    return text_.listed_name(span.first, span.end).end == span.end;
  }

  void settle(Candidate& candidate) {
    const NameSpan& span = candidate.span;
    TypeScores& scores = candidate.scores;
    const std::string key = name_key(slice(text_.text, text_.span(span.first, span.end)));
    const bool alone = stands_alone(text_, candidate);
    bool known = false;
    if (const auto type = knowledge_.whole(key)) {
      scores.add(*type, kKnownWhole, Clue::kDocument);
      known = !span.opens_sentence || scores.top_points() > kKnownWhole;
    }
    if (const auto type = knowledge_.part(key)) {
      scores.add(*type, kKnownPart, Clue::kDocument);
      known = known || *type == EntityType::kOrg || *type == EntityType::kPerson;
    }
    if (!alone && !known) return;
    if (scores.top_points() < kEnough && alone && span.end == span.first + 1 &&
        occurrences_[key] > 1) {
      // A single word that no list and no neighbour explains, but that comes again.
      guess(span, scores);
    }
    if (scores.top_points() < kEnough && !known) return;
    keep(span.first, span.end, scores);
  }

  void guess(const NameSpan& span, TypeScores& scores) const {
    const Index next = span.end;
    const bool acts = next < text_.words.size() &&
                      (text_.words[next].pos == Pos::kVerb || text_.words[next].pos == Pos::kAux);
    if (acts) scores.add(EntityType::kPerson, 14, Clue::kContext);
    scores.add(EntityType::kOrg, 4, Clue::kShape);
    const EntityType top = scores.top();
    scores.add(top, std::max(0, kEnough - scores.top_points()), Clue::kShape);
  }

  void keep(Index first, Index end, const TypeScores& scores) {
    if (text_.span(first, end).size() > kMaxNameBytes) return;
    const EntityType type = scores.top();
    mentions_.push_back({text_.span(first, end), first, end, type, scores.second(),
                         confidence_of(scores), scores.clue[static_cast<std::size_t>(type)]});
  }

  /// Headlines in Title Case or capitals: only what the lists or the body know.
  void read_display_lines() {
    for (const Sentence& sentence : text_.segments.sentences) {
      for (Index i = sentence.first_token; i < sentence.end_token;) {
        i = text_.tokens[i].display && text_.tokens[i].free && text_.capital(i)
                ? read_display_name(i, sentence.end_token)
                : i + 1;
      }
    }
  }

  Index read_display_name(Index first, Index end) {
    const ListedName listed = text_.listed_name(first, end);
    const Index limit = std::min(end, first + kMaxDisplayName);
    for (Index stop = limit; stop > first; --stop) {
      if (!text_.capital(stop - 1) || !text_.tokens[stop - 1].free) continue;
      const std::string key = name_key(slice(text_.text, text_.span(first, stop)));
      TypeScores scores;
      if (const auto whole = knowledge_.whole(key)) scores.add(*whole, 60, Clue::kDocument);
      if (stop == first + 1 && !text_.tokens[first].common) {
        if (const auto part = knowledge_.part(key)) scores.add(*part, 50, Clue::kDocument);
      }
      if (listed.end == stop && (stop > first + 1 || !text_.tokens[first].common)) {
        NameSpan span;
        span.first = first;
        span.end = stop;
        scores.add(score_types(text_, span).top(), 55, Clue::kListed);
      }
      if (scores.top_points() > 0) {
        keep(first, stop, scores);
        return stop;
      }
    }
    return first + 1;
  }

  /// "Title Case in quotation marks" that is no sentence.
  void read_quoted_titles() {
    std::vector<NameMention> titles;
    for (const Quote& quote : text_.segments.quotes) {
      if (!quote.closed || quote.depth > 0 || quote.inner.size() > kMaxTitleBytes) continue;
      if (const auto title = quoted_title(quote.inner)) titles.push_back(*title);
    }
    std::vector<NameMention> merged;
    std::size_t next = 0;
    for (const NameMention& title : titles) {
      while (next < mentions_.size() && mentions_[next].span.end <= title.span.begin) {
        merged.push_back(std::move(mentions_[next++]));
      }
      // A name that is well known in quotation marks is still that name.
      const bool known = next < mentions_.size() && mentions_[next].span == title.span &&
                         mentions_[next].confidence > title.confidence;
      if (known) continue;
      while (next < mentions_.size() && mentions_[next].span.overlaps(title.span)) ++next;
      merged.push_back(title);
    }
    std::move(mentions_.begin() + static_cast<std::ptrdiff_t>(next), mentions_.end(),
              std::back_inserter(merged));
    mentions_ = std::move(merged);
  }

  std::optional<NameMention> quoted_title(Span inner) const {
    const auto& tokens = text_.segments.tokens;
    const auto first = static_cast<Index>(
        std::lower_bound(tokens.begin(), tokens.end(), inner.begin,
                         [](const Token& t, std::uint32_t at) { return t.span.begin < at; }) -
        tokens.begin());
    Index end = first;
    Index capitals = 0;
    for (; end < tokens.size() && tokens[end].span.end <= inner.end; ++end) {
      const std::string_view form = text_.form(end);
      const NameToken& token = text_.tokens[end];
      if (text_.capital(end)) ++capitals;
      if (form == "," || form == "." || form == "?" || form == "!") return std::nullopt;
      if (token.letter_case == LetterCase::kLower && form.size() > 3 && form != "with" &&
          form != "from") {
        return std::nullopt;
      }
      if (!token.free && tokens[end].kind != TokenKind::kPunctuation) return std::nullopt;
    }
    if (first >= end || !text_.capital(first)) return std::nullopt;
    const bool work_before = first >= 2 &&
                             text_.words[first - 2].classes.has(LexClass::kWorkNoun) &&
                             text_.tokens[first - 2].letter_case == LetterCase::kLower;
    if (capitals < 2 && !work_before) return std::nullopt;
    return NameMention{text_.span(first, end),
                       first,
                       end,
                       EntityType::kWorkOfArt,
                       EntityType::kWorkOfArt,
                       static_cast<std::uint8_t>(work_before ? 95 : 70),
                       Clue::kQuotedTitle};
  }

  const NameText& text_;
  NameKnowledge knowledge_;
  std::unordered_map<std::string, int> occurrences_;  // of each form among the candidates
  std::vector<NameMention> mentions_;
};

}  // namespace

std::vector<NameMention> find_mentions_by_rule(const NameText& text) {
  return MentionFinder(text).run();
}

std::vector<NameMention> find_mentions(const NameText& text, const SparseModel& model) {
  const std::vector<NameMention> by_rule = find_mentions_by_rule(text);
  std::vector<NameMention> mentions;
  auto rule = by_rule.begin();
  std::uint32_t behind = 0;  // the model's last name
  // "bitcoin": the model hardly meets names in lower case, so that the lists' word stands.
  const auto keep_lower_case = [&](std::uint32_t until) {
    for (; rule != by_rule.end() && rule->span.end <= until; ++rule) {
      if (rule->clue == Clue::kListed && rule->span.begin >= behind &&
          text.tokens[rule->first_token].letter_case == LetterCase::kLower) {
        mentions.push_back(*rule);
      }
    }
  };
  for (const LearnedName& name : learned_names(model, text, by_rule)) {
    const Span span = text.span(name.first, name.end);
    if (span.size() > kMaxNameBytes) continue;
    keep_lower_case(span.begin);
    behind = span.end;
    if (is_bare_start(text, name) && (rule == by_rule.end() || rule->span.begin >= span.end)) {
      continue;
    }
    NameMention mention{span,      name.first,          name.end,      name.type,
                        name.type, confidence_of(name), Clue::kLearned};
    // "Ministry of Health, Labour and Welfare": two names to the model, one to the rules.
    if (rule != by_rule.end() && !mentions.empty() && rule->type == name.type &&
        mentions.back().type == name.type && rule->span.begin == mentions.back().span.begin &&
        rule->span.end == span.end) {
      mentions.back() = *rule;
      continue;
    }
    if (rule != by_rule.end() && rule->span == span) {
      // What a list is sure of is not for the model to decide.
      if (rule->clue == Clue::kListed && rule->confidence >= kSureListed) mention.type = rule->type;
      if (mention.type == rule->type) {
        mention.clue = rule->clue;
        mention.confidence = std::max(mention.confidence, rule->confidence);
      }
    }
    mentions.push_back(mention);
  }
  keep_lower_case(~std::uint32_t{0});
  agree_on_types(text, mentions);
  return mentions;
}

}  // namespace article_inspector
