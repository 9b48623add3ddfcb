#include "core/find/values.h"

#include <utility>

#include "core/find/amounts.h"
#include "core/find/calendar.h"
#include "core/find/clock.h"
#include "core/find/dates.h"
#include "core/find/durations.h"
#include "core/find/sentence_view.h"
#include "core/limits.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

bool is_head(BlockKind kind) {
  return kind == BlockKind::kByline || kind == BlockKind::kDateline || kind == BlockKind::kHeadline;
}

/// The first full date of the article's head: of a byline, a dateline, or the first body
/// paragraphs.
std::optional<Day> head_date(const Article& article, const Segments& segments,
                             const std::vector<Word>& words) {
  constexpr Index kHeadBlocks = 6;
  for (const Sentence& sentence : segments.sentences) {
    const Block& block = article.blocks[sentence.block];
    if (sentence.block >= kHeadBlocks && !is_head(block.kind)) continue;
    const SentenceView view(article.text, segments.tokens, words, sentence);
    // A date within a story's sentence is what it tells of, not when it was written.
    const Index limit = is_head(block.kind) || sentence.end_token - sentence.first_token < 12
                            ? sentence.end_token
                            : sentence.first_token + 8;
    for (Index i = sentence.first_token; i < limit && i < sentence.end_token; ++i) {
      if (const auto day = read_full_date(view, i)) return day;
    }
  }
  return std::nullopt;
}

std::optional<Day> reference_day(const Article& article, const Segments& segments,
                                 const std::vector<Word>& words, std::string_view date) {
  if (const auto day = parse_day(date)) return day;
  if (const auto day = parse_day(article.published)) return day;
  return head_date(article, segments, words);
}

std::optional<ValueMatch> match_address(const SentenceView& view, Index i) {
  const std::string_view word = view.word(i);
  switch (view.kind(i)) {
    case TokenKind::kEmail:
      return ValueMatch{ValueType::kEmail,
                        i,
                        i + 1,
                        {to_lower(word), {}, Modifier::kNone, ""},
                        {"email-address", "An e-mail address."}};
    case TokenKind::kHandle:
      if (word.front() != '@') return std::nullopt;
      return ValueMatch{ValueType::kHandle,
                        i,
                        i + 1,
                        {std::string(word), {}, Modifier::kNone, ""},
                        {"handle", "A name on a social platform."}};
    case TokenKind::kUrl: {
      const bool scheme = word.find("://") != std::string_view::npos;
      // "Example.com" with a capital is the name of a company.
      if (!scheme && view.starts_capital(i) && word.find('/') == std::string_view::npos)
        return std::nullopt;
      return ValueMatch{ValueType::kUrl,
                        i,
                        i + 1,
                        {(scheme ? "" : "https://") + std::string(word), {}, Modifier::kNone, ""},
                        {"web-address", "A web address."}};
    }
    default:
      return std::nullopt;
  }
}

/// A line that is only a clock time, as the entries of a live page have it: what follows is of the
/// day of publication again.
bool is_time_stamp(const SentenceView& view, const Sentence& sentence) {
  const auto clock = read_clock(view, sentence.first_token);
  return clock && clock->end == sentence.end_token;
}

/// "Q3", "H1", "FY25".
bool is_numbered_period(std::string_view word) {
  return (word.front() == 'Q' || word.front() == 'H' || word.front() == 'F') &&
         is_digit(static_cast<unsigned char>(word.back()));
}

/// False for the great majority of tokens: no finder has a form that begins with such a one. A
/// finder that learns a new form needs its first word here or in value_word.txt.
bool can_begin_value(const SentenceView& view, Index i) {
  constexpr LexClasses kFirstWords = classes_of(
      {LexClass::kValueWord, LexClass::kMonth, LexClass::kWeekday, LexClass::kHoliday,
       LexClass::kNumberWord, LexClass::kOrdinalWord, LexClass::kTimeUnit, LexClass::kCurrency});
  if (any(view.classes(i), kFirstWords)) return true;
  const TokenKind kind = view.kind(i);
  if (kind != TokenKind::kWord) return kind != TokenKind::kPunctuation;
  // "Good Friday", "Hong Kong dollars"
  return view.starts_capital(i) &&
         (is_numbered_period(view.word(i)) || view.listed(i, LexClass::kHoliday) ||
          view.listed(i, LexClass::kCurrency));
}

std::optional<ValueMatch> match_value(const SentenceView& view, Index i, DateContext& context) {
  if (!can_begin_value(view, i)) return std::nullopt;
  if (auto match = match_address(view, i)) return match;
  if (auto match = match_date(view, i, context)) return match;
  if (auto match = match_duration(view, i)) return match;
  return match_amount(view, i);
}

}  // namespace

std::vector<Value> find_values(const Article& article, const Segments& segments,
                               const std::vector<Word>& words, std::string_view date) {
  std::vector<Value> values;
  DateContext context{reference_day(article, segments, words, date), std::nullopt};
  for (const Sentence& sentence : segments.sentences) {
    if (article.blocks[sentence.block].role != Role::kBody) continue;
    const SentenceView view(article.text, segments.tokens, words, sentence);
    if (is_time_stamp(view, sentence)) context.last_named = std::nullopt;
    for (Index i = sentence.first_token; i < sentence.end_token;) {
      if (values.size() == kMaxFindings) return values;
      auto match = match_value(view, i, context);
      if (!match) {
        ++i;
        continue;
      }
      const Span span = view.span(match->begin, match->end);
      // A modifier that an earlier value ends with is that value's own.
      if (values.empty() || values.back().span.end <= span.begin) {
        values.push_back({match->type, span, std::move(match->value), std::move(match->reason)});
      }
      i = match->end;
    }
  }
  return values;
}

}  // namespace article_inspector
