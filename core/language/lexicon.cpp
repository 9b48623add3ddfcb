#include "core/language/lexicon.h"

#include <algorithm>

#include "core/language/lexicon_format.h"
#include "core/limits.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr std::uint32_t kDead = 0xffffffff;

/// A place in the automaton while the bytes of a form are read.
class Cursor {
 public:
  bool step(char c) {
    const auto label = static_cast<std::uint8_t>(c);
    if (at_root_) {
      at_root_ = false;
      node_ = kLexiconTables.root[label];
      if (node_ == 0) node_ = kDead;
    } else {
      node_ = child(node_, label);
    }
    return node_ != kDead;
  }

  bool step(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [this](char c) { return step(c); });
  }

  /// The set of senses if a form ends here, else 0.
  Lexicon::Entry entry() const {
    if (at_root_ || node_ == kDead) return 0;
    const std::uint32_t high = child(node_, kEndOfForm);
    if (high == kDead) return 0;
    const std::uint8_t* const automaton = kLexiconTables.automaton;
    const std::uint8_t* edge = automaton + high + 1;
    const std::uint32_t low = high - (read_varint(edge) >> 1);
    return static_cast<Lexicon::Entry>(automaton[high]) << 8 | automaton[low];
  }

 private:
  static std::uint32_t child(std::uint32_t node, std::uint8_t label) {
    const std::uint8_t* edge = kLexiconTables.automaton + node;
    for (;;) {
      const std::uint8_t edge_label = *edge++;
      const std::uint32_t packed = read_varint(edge);
      // A node's edges ascend, so a larger label ends the search.
      if (edge_label == label) return node - (packed >> 1);
      if (edge_label > label || (packed & 1) != 0) return kDead;
    }
  }

  std::uint32_t node_ = 0;
  bool at_root_ = true;
};

constexpr LexClasses kAnyClass{~std::uint64_t{0}};

std::optional<Lexicon::Match> longest_as_written(std::string_view text,
                                                 const std::vector<Token>& tokens, Index first,
                                                 Index end, bool lower, LexClasses wanted) {
  std::optional<Lexicon::Match> best;
  Cursor cursor;
  for (Index i = first; i < end; ++i) {
    const Token& token = tokens[i];
    if (i > first && token.space_before && !cursor.step(' ')) break;
    const std::string_view form = slice(text, token.span);
    if (form.find('\0') != std::string_view::npos) break;
    if (!(lower ? cursor.step(to_lower(form)) : cursor.step(form))) break;
    const Lexicon::Entry entry = cursor.entry();
    if (entry != 0 && (kLexiconTables.set_classes[entry] & wanted.bits()) != 0) {
      best = {i + 1, entry};
    }
  }
  return best;
}

}  // namespace

const Lexicon& Lexicon::builtin() {
  static const Lexicon lexicon;
  return lexicon;
}

Lexicon::Entry Lexicon::find(std::string_view form) const {
  Cursor cursor;
  if (form.find('\0') != std::string_view::npos) return 0;
  return cursor.step(form) ? cursor.entry() : 0;
}

LexClasses Lexicon::classes(Entry entry) const {
  return LexClasses(kLexiconTables.set_classes[entry]);
}

std::vector<Sense> Lexicon::senses(Entry entry) const {
  const std::uint8_t* at = kLexiconTables.sets + kLexiconTables.set_offset[entry];
  std::vector<Sense> senses(*at++);
  for (Sense& sense : senses) {
    sense.lex_class = static_cast<LexClass>(*at++);
    sense.value = kLexiconTables.values[read_varint(at)];
  }
  return senses;
}

std::optional<std::string_view> Lexicon::value(Entry entry, LexClass lex_class) const {
  if (!classes(entry).has(lex_class)) return std::nullopt;
  for (const Sense& sense : senses(entry)) {
    if (sense.lex_class == lex_class) return sense.value;
  }
  return std::nullopt;
}

std::optional<Lexicon::Match> Lexicon::longest(std::string_view text,
                                               const std::vector<Token>& tokens, Index first,
                                               Index end) const {
  const Index limit = std::min(end, first + kMaxPhraseTokens);
  const auto own = longest_as_written(text, tokens, first, limit, /*lower=*/false, kAnyClass);
  const auto lowered = longest_as_written(text, tokens, first, limit, /*lower=*/true, kAnyClass);
  if (!own) return lowered;
  return lowered && lowered->end_token > own->end_token ? lowered : own;
}

std::optional<Lexicon::Match> Lexicon::longest_of(LexClasses wanted, std::string_view text,
                                                  const std::vector<Token>& tokens, Index first,
                                                  Index end) const {
  return longest_as_written(text, tokens, first, std::min(end, first + kMaxPhraseTokens),
                            /*lower=*/false, wanted);
}

}  // namespace article_inspector
