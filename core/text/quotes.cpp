#include <algorithm>
#include <array>
#include <optional>

#include "core/limits.h"
#include "core/text/segments.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr std::size_t kStyles = 5;
constexpr std::size_t number(QuoteStyle style) { return static_cast<std::size_t>(style); }

bool is_single(QuoteStyle style) {
  return style == QuoteStyle::kSingleCurly || style == QuoteStyle::kSingleStraight;
}

/// What a mark can be where it stands. Neither: an apostrophe, an inch mark, a stray.
struct Mark {
  Index token = 0;
  QuoteStyle style = QuoteStyle::kDoubleCurly;
  bool opens = false;
  bool closes = false;
  bool possessive = false;  // closes, but reads as well as the plural's "teachers'"
};

struct Open {
  Index token = 0;
  QuoteStyle style = QuoteStyle::kDoubleCurly;
};

/// Pairs the marks of one block. A mark that pairs with nothing there is dropped with no effect on
/// the others, unless it is the last of its style: then its quotation ends with the block.
class BlockPairer {
 public:
  BlockPairer(std::string_view text, const std::vector<Token>& tokens, Index first, Index end)
      : text_(text), tokens_(tokens), first_(first), end_(end) {}

  std::vector<Quote> pair() {
    read_marks();
    for (std::size_t m = 0; m < marks_.size(); ++m) take(m);
    return std::move(quotes_);
  }

  /// A mark left open at the end of the block, the last of its style.
  std::optional<Open> left_open() const {
    for (const Open& open : stack_) {
      if (last_mark_[number(open.style)] == open.token) return open;
    }
    return std::nullopt;
  }

 private:
  std::string_view word(Index i) const { return slice(text_, tokens_[i].span); }
  bool glued_before(Index i) const { return i > first_ && !tokens_[i].space_before; }
  bool glued_after(Index i) const { return i + 1 < end_ && !tokens_[i + 1].space_before; }

  static bool is_quote_mark(std::string_view mark) {
    return mark == "\"" || mark == "'" || mark == "\u201c" || mark == "\u2018" ||
           mark == "\u00ab" || mark == "``";
  }

  // Space, a bracket, a dash or another opening mark stands before.
  bool may_open_after(Index i) const {
    if (!glued_before(i)) return true;
    const std::string_view before = word(i - 1);
    return before == "(" || before == "[" || before == "\u2014" || before == "\u2013" ||
           before == "--" || before == "-" || before == "/" || before == ":" ||
           is_quote_mark(before);
  }

  bool word_after(Index i) const {
    return glued_after(i) && tokens_[i + 1].kind != TokenKind::kPunctuation;
  }

  void read_marks() {
    for (Index i = first_; i < end_; ++i) {
      if (tokens_[i].kind == TokenKind::kWord || tokens_[i].kind == TokenKind::kNumber) continue;
      if (auto mark = read_mark(i)) {
        marks_.push_back(*mark);
        last_mark_[number(mark->style)] = i;
      }
    }
  }

  std::optional<Mark> read_mark(Index i) const {
    const std::string_view mark = word(i);
    if (mark == "\u201c" || mark == "\u201e") return curly_double(i, mark == "\u201e");
    // Opens too in Swedish and Finnish texts, if nothing is open.
    if (mark == "\u201d") {
      return Mark{i, QuoteStyle::kDoubleCurly, !glued_before(i) && word_after(i), true, false};
    }
    if (mark == "\u00ab" || mark == "\u2039")
      return Mark{i, QuoteStyle::kGuillemets, true, false, false};
    if (mark == "\u00bb" || mark == "\u203a")
      return Mark{i, QuoteStyle::kGuillemets, false, true, false};
    if (mark == "``") return Mark{i, QuoteStyle::kDoubleStraight, true, false, false};
    if (mark == "\"" || mark == "''") return straight_double(i);
    if (mark == "\u2018") {
      return Mark{i, QuoteStyle::kSingleCurly, !is_elision(i), false, false};
    }
    if (mark == "\u2019") return single(i, QuoteStyle::kSingleCurly);
    if (mark == "'") return single(i, QuoteStyle::kSingleStraight);
    return std::nullopt;
  }

  // U+201C closes after the low mark of German and Polish texts.
  Mark curly_double(Index i, bool low) const {
    const bool after_low = !low && glued_before(i) && !word_after(i);
    return {i, QuoteStyle::kDoubleCurly, !after_low, after_low, false};
  }

  std::optional<Mark> straight_double(Index i) const {
    const bool before = glued_before(i);
    const bool after = glued_after(i);
    Mark mark{i, QuoteStyle::kDoubleStraight, false, false, false};
    mark.opens = (may_open_after(i) && after) || (!before && !after);
    mark.closes = before || (!before && !after);
    // Glued on both sides ("said"we"): either, and what is open decides.
    if (before && word_after(i)) mark.opens = true;
    return mark;
  }

  std::optional<Mark> single(Index i, QuoteStyle style) const {
    Mark mark{i, style, false, false, false};
    mark.opens = style == QuoteStyle::kSingleStraight && may_open_after(i) && glued_after(i) &&
                 !is_elision(i);
    mark.closes = glued_before(i) && !word_after(i);
    if (mark.closes && i + 1 < end_ && tokens_[i + 1].kind == TokenKind::kWord) {
      const char last = word(i - 1).back();
      mark.possessive = last == 's' || last == 'S' || last == 'z' || last == 'x';
    }
    if (!mark.opens && !mark.closes) return std::nullopt;
    return mark;
  }

  // "'em", "'tis", "'90s" with whichever mark was at hand.
  bool is_elision(Index i) const {
    if (!word_after(i)) return false;
    const std::string_view next = word(i + 1);
    if (is_digit(static_cast<unsigned char>(next.front())))
      return next.size() == 3 && next[2] == 's';
    return next == "em" || next == "til" || next == "tis" || next == "twas" || next == "n" ||
           next == "cause" || next == "bout" || next == "cos" || next == "Tis" || next == "Twas";
  }

  std::optional<std::size_t> open_at(QuoteStyle style) const {
    for (std::size_t k = stack_.size(); k > 0; --k) {
      if (stack_[k - 1].style == style) return k - 1;
    }
    return std::nullopt;
  }

  void take(std::size_t m) {
    const Mark& mark = marks_[m];
    auto opened = open_at(mark.style);
    // A straight mark may close a curly one: common where texts were typed by two hands.
    if (!opened && mark.style == QuoteStyle::kDoubleStraight && mark.closes && !mark.opens) {
      opened = open_at(QuoteStyle::kDoubleCurly);
    }
    if (mark.closes && opened && !(mark.possessive && closes_later(m))) {
      close(*opened, mark.token);
    } else if (mark.opens) {
      if (stack_.size() == kMaxQuoteDepth) stack_.erase(stack_.begin());
      stack_.push_back({mark.token, mark.style});
    }
  }

  // Another closing mark of the style stands before the next opening one.
  bool closes_later(std::size_t m) const {
    for (std::size_t k = m + 1; k < marks_.size() && k <= m + kMaxQuoteDepth; ++k) {
      if (marks_[k].style == marks_[m].style) return marks_[k].closes && !marks_[k].opens;
    }
    return false;
  }

  // Marks opened since and still open were strays.
  void close(std::size_t opened, Index closer) {
    const Open open = stack_[opened];
    stack_.resize(opened);
    const Span span{tokens_[open.token].span.begin, tokens_[closer].span.end};
    const Span inner{tokens_[open.token].span.end, tokens_[closer].span.begin};
    if (inner.empty()) return;
    quotes_.push_back({span, inner, open.style, 0, true, false});
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  Index first_;
  Index end_;
  std::vector<Mark> marks_;
  std::vector<Open> stack_;
  std::vector<Quote> quotes_;
  std::array<Index, kStyles> last_mark_{};
};

void set_depths(std::vector<Quote>& quotes) {
  std::sort(quotes.begin(), quotes.end(), [](const Quote& a, const Quote& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  std::vector<std::uint32_t> ends;
  for (Quote& quote : quotes) {
    while (!ends.empty() && ends.back() <= quote.span.begin) ends.pop_back();
    quote.depth = static_cast<std::uint8_t>(ends.size());
    ends.push_back(quote.span.end);
  }
}

}  // namespace

std::vector<Quote> pair_quotes(std::string_view text, const std::vector<Block>& blocks,
                               const std::vector<Token>& tokens) {
  std::vector<Quote> quotes;
  // A quotation of the paragraph before that was left open, and waits for this one to open again.
  std::optional<QuoteStyle> waiting;
  std::optional<Quote> pending;
  Index first = 0;
  for (const Block& block : blocks) {
    Index end = first;
    while (end < tokens.size() && tokens[end].span.begin < block.span.end) ++end;
    if (first == end) continue;
    BlockPairer pairer(text, tokens, first, end);
    std::vector<Quote> found = pairer.pair();
    const std::optional<Open> open = pairer.left_open();
    const std::uint32_t start = tokens[first].span.begin;

    std::optional<Quote> unclosed;
    if (open) {
      const std::uint32_t last = tokens[end - 1].span.end;
      const Span mark = tokens[open->token].span;
      if (mark.end < last) {
        unclosed = Quote{{mark.begin, last}, {mark.end, last}, open->style, 0, false, false};
      }
    }
    bool continued = false;
    if (waiting) {
      for (Quote& quote : found) {
        if (quote.span.begin == start && quote.style == *waiting)
          quote.continues = continued = true;
      }
      if (unclosed && unclosed->span.begin == start && unclosed->style == *waiting) {
        unclosed->continues = continued = true;
      }
    }
    // A single mark left open is an apostrophe, unless the next paragraph takes it up.
    if (pending && (continued || !is_single(pending->style))) quotes.push_back(*pending);
    pending = unclosed;
    waiting = unclosed ? std::optional(unclosed->style) : std::nullopt;
    quotes.insert(quotes.end(), found.begin(), found.end());
    first = end;
  }
  if (pending && (!is_single(pending->style) || pending->continues)) quotes.push_back(*pending);
  set_depths(quotes);
  return quotes;
}

}  // namespace article_inspector
