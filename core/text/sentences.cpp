#include <algorithm>
#include <iterator>

#include "core/limits.h"
#include "core/text/abbreviations.h"
#include "core/text/segments.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

// Words that open a sentence and no name: after "U.S." or "Inc." only these begin a new sentence.
constexpr std::string_view kOpeners[] = {
    "A",       "About",   "According", "After",   "Again",   "All",       "Also",    "Although",
    "Among",   "An",      "And",       "Another", "Any",     "Are",       "As",      "At",
    "Because", "Before",  "Both",      "But",     "By",      "Can",       "Despite", "Did",
    "Do",      "Does",    "During",    "Each",    "Earlier", "Even",      "Every",   "First",
    "For",     "From",    "Had",       "Has",     "Have",    "He",        "Her",     "Here",
    "His",     "How",     "However",   "I",       "If",      "In",        "Instead", "Is",
    "It",      "Its",     "Last",      "Later",   "Many",    "Meanwhile", "More",    "Most",
    "My",      "Neither", "Next",      "No",      "Nor",     "Not",       "Now",     "On",
    "Once",    "One",     "Only",      "Or",      "Other",   "Others",    "Our",     "Over",
    "Police",  "She",     "Since",     "So",      "Some",    "Still",     "Such",    "That",
    "The",     "Their",   "Then",      "There",   "These",   "They",      "This",    "Those",
    "Though",  "Three",   "Through",   "Thus",    "To",      "Two",       "Under",   "Unless",
    "Until",   "Was",     "We",        "Were",    "What",    "When",      "Where",   "Whether",
    "Which",   "While",   "Who",       "Why",     "Will",    "With",      "Without", "Yes",
    "Yet",     "You",     "Your"};

// Verbs that tie a quotation ending in "?" or "!" to the words behind it. Closed on purpose: the
// lexicon's reporting verbs are the business of later stages.
constexpr std::string_view kSayingVerbs[] = {
    "added", "asked",    "asks",    "cried", "declared", "exclaimed", "replied", "said",
    "says",  "screamed", "shouted", "told",  "tweeted",  "wondered",  "wrote",   "yelled"};

// Time zones and the like that follow "3 p.m.".
constexpr std::string_view kZones[] = {
    "AEST", "BST",     "CAT", "CEST",    "CET",  "CST", "CT",  "Central", "EAT", "EDT",      "EST",
    "ET",   "Eastern", "GMT", "HKT",     "IST",  "JST", "MDT", "MST",     "MT",  "Mountain", "PDT",
    "PKT",  "PST",     "PT",  "Pacific", "SAST", "SGT", "UTC", "WAT",     "WIB"};

constexpr std::string_view kDays[] = {"Friday",   "Monday",  "Saturday", "Sunday",
                                      "Thursday", "Tuesday", "Wednesday"};

template <std::size_t N>
bool one_of(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_closing_bracket(std::string_view mark) { return mark == ")" || mark == "]" || mark == "}"; }
bool is_opening_bracket(std::string_view mark) { return mark == "(" || mark == "[" || mark == "{"; }
bool is_curly_close(std::string_view mark) {
  return mark == "\u201d" || mark == "\u2019" || mark == "\u00bb" || mark == "\u203a";
}
bool is_curly_open(std::string_view mark) {
  return mark == "\u201c" || mark == "\u2018" || mark == "\u00ab" || mark == "\u2039" ||
         mark == "``" || mark == "\u201e";
}
bool is_straight_quote(std::string_view mark) {
  return mark == "\"" || mark == "'" || mark == "''";
}

/// One of "." "!" "?" in any number, an ellipsis, or their full-width kin.
bool is_terminator(std::string_view mark) {
  const char c = mark.front();
  return c == '.' || c == '!' || c == '?' || mark.substr(0, 3) == "\u2026" || mark == "\u3002" ||
         mark == "\uff01" || mark == "\uff1f" || mark == "\u061f" || mark == "\u06d4";
}

class Splitter {
 public:
  Splitter(std::string_view text, const std::vector<Token>& tokens)
      : text_(text), tokens_(tokens) {}

  /// The index behind the last token of the sentence that starts at `first`, before `end`.
  Index sentence_end(Index first, Index end) const {
    for (Index i = first; i < end; ++i) {
      if (!may_end(i, first, end)) continue;
      const Index after = skip_closers(i + 1, end);
      if (after == end || starts_sentence(i, after, end)) return after;
    }
    return end;
  }

 private:
  std::string_view word(Index i) const { return slice(text_, tokens_[i].span); }
  bool glued(Index i) const { return !tokens_[i].space_before; }

  bool ends_with_dot(Index i) const {
    return tokens_[i].kind == TokenKind::kWord && word(i).back() == '.';
  }

  bool may_end(Index i, Index first, Index end) const {
    if (ends_with_dot(i)) return true;
    if (tokens_[i].kind != TokenKind::kPunctuation || !is_terminator(word(i))) return false;
    // "1." and "a." open a list item; they are no sentence.
    if (i == first + 1 && i + 1 < end && word(i) == "." &&
        (tokens_[first].kind == TokenKind::kNumber || tokens_[first].span.size() == 1)) {
      return false;
    }
    // The next mark of "?!" decides.
    return !(i + 1 < end && glued(i + 1) && tokens_[i + 1].kind == TokenKind::kPunctuation &&
             is_terminator(word(i + 1)));
  }

  // Closing marks stay with their sentence. A straight mark closes where it touches the word before
  // and not the one behind.
  Index skip_closers(Index i, Index end) const {
    while (i < end && glued(i)) {
      const std::string_view mark = word(i);
      const bool straight =
          is_straight_quote(mark) &&
          (i + 1 == end || !glued(i + 1) || tokens_[i + 1].kind == TokenKind::kPunctuation);
      if (!straight && !is_closing_bracket(mark) && !is_curly_close(mark)) break;
      ++i;
    }
    return i;
  }

  bool starts_sentence(Index terminator, Index next, Index end) const {
    const bool quoted = next > terminator + 1 && !is_closing_bracket(word(next - 1));
    // Opening marks before the first word tell nothing by themselves.
    Index first = next;
    while (first < end && tokens_[first].kind == TokenKind::kPunctuation &&
           (is_opening_bracket(word(first)) || is_curly_open(word(first)) ||
            is_straight_quote(word(first)))) {
      ++first;
    }
    if (first == end) return false;
    if (glued(next)) return missing_space(terminator, next, first);
    if (tokens_[first].kind == TokenKind::kPunctuation) {
      // A dash goes on with the sentence, unless it opens a turn of speech.
      return word(first).front() != ',' && word(first).front() != ';' &&
             word(first).front() != ':' && word(first).front() != '-' && word(first) != "\u2013" &&
             word(first) != "\u2014" && !is_terminator(word(first));
    }
    const std::string_view opener = word(first);
    if (!looks_capital(opener)) return false;
    if (quoted && word(terminator).front() != '.' && said_by(next, end)) return false;
    if (ends_with_dot(terminator)) return abbreviation_ends(terminator, first, opener);
    if (is_ellipsis(word(terminator)) && opener == "I") return quoted;
    return true;
  }

  static bool is_ellipsis(std::string_view mark) {
    return mark.size() > 1 && (mark.front() == '.' || mark.substr(0, 3) == "\u2026");
  }

  // "the end.The start": a lower-case word, one dot, a capitalised word.
  bool missing_space(Index terminator, Index next, Index first) const {
    if (word(terminator) != "." || next != terminator + 1 || first != next || terminator == 0) {
      return false;
    }
    const std::string_view before = word(terminator - 1);
    const std::string_view after = word(next);
    return tokens_[terminator - 1].kind == TokenKind::kWord &&
           tokens_[next].kind == TokenKind::kWord && before.size() > 1 && after.size() > 1 &&
           before.back() >= 'a' && before.back() <= 'z' && after.front() >= 'A' &&
           after.front() <= 'Z' && after[1] >= 'a' && after[1] <= 'z';
  }

  // Lower-case letters go on; "iPhone" and "eBay" may begin, and so may figures and symbols.
  static bool looks_capital(std::string_view opener) {
    std::size_t at = 0;
    const char32_t c = next_code_point(opener, at);
    if (!is_letter(c)) return true;
    if (is_upper(c)) return true;
    if (static_cast<unsigned char>(opener.front()) >= 0x80) {
      // An alphabet without case has no lower case either.
      return to_lower(opener.substr(0, at)) == opener.substr(0, at) && c >= 0x590;
    }
    return std::any_of(opener.begin() + 1, opener.end(),
                       [](char b) { return b >= 'A' && b <= 'Z'; });
  }

  // `"Will it hold?" the mayor asked.`: a saying verb within a few words, before any comma or stop,
  // and nothing but an adverbial behind it.
  bool said_by(Index first, Index end) const {
    const Index limit = std::min<Index>(end, first + 7);
    for (Index i = first; i < limit; ++i) {
      if (tokens_[i].kind == TokenKind::kPunctuation) return false;
      if (one_of(kSayingVerbs, word(i))) {
        if (i == first || i + 1 == end) return true;
        const std::string_view behind = word(i + 1);
        return behind == "." || behind == "," || behind == "in" || behind == "on" ||
               behind == "at" || behind == "as" || behind == "after" || behind == "during" ||
               word(i) == "asked";
      }
    }
    return false;
  }

  bool abbreviation_ends(Index terminator, Index first, std::string_view opener) const {
    std::string_view abbreviation = word(terminator);
    abbreviation.remove_suffix(1);
    if (const auto kind = find_abbreviation(abbreviation)) {
      if (*kind != Abbreviation::kEnds) return false;
      if (abbreviation == "etc") return true;
      return one_of(kOpeners, opener);
    }
    if (tokens_[first].kind != TokenKind::kWord) {
      return tokens_[first].kind != TokenKind::kNumber;
    }
    if (abbreviation == "p.m" || abbreviation == "a.m") {
      return !one_of(kZones, opener) && !one_of(kDays, opener);
    }
    return one_of(kOpeners, opener) && !(opener == "A" || opener == "I");
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
};

bool is_one_sentence(BlockKind kind) {
  return kind == BlockKind::kHeadline || kind == BlockKind::kHeading ||
         kind == BlockKind::kByline || kind == BlockKind::kDateline;
}

}  // namespace

std::vector<Sentence> split_sentences(std::string_view text, const std::vector<Block>& blocks,
                                      const std::vector<Token>& tokens) {
  std::vector<Sentence> sentences;
  const Splitter splitter(text, tokens);
  Index token = 0;
  for (Index block = 0; block < blocks.size(); ++block) {
    Index end = token;
    while (end < tokens.size() && tokens[end].span.begin < blocks[block].span.end) ++end;
    while (token < end) {
      const Index limit = std::min(end, token + kMaxSentenceTokens);
      const Index after =
          is_one_sentence(blocks[block].kind) ? limit : splitter.sentence_end(token, limit);
      sentences.push_back(
          {{tokens[token].span.begin, tokens[after - 1].span.end}, token, after, block});
      token = after;
    }
  }
  return sentences;
}

}  // namespace article_inspector
