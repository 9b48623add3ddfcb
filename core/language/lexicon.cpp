#include "core/language/lexicon.h"

#include <algorithm>
#include <string>

#include "core/language/lexicon_format.h"
#include "core/language/linear_model.h"
#include "core/limits.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// The compiled tables written out for looking up: done once, a few milliseconds.
class Forms {
 public:
  static const Forms& instance() {
    static const Forms forms;
    return forms;
  }

  /// The forms of `range` that begin with `prefix`, as a range whose first is the shortest; empty
  /// if there are none.
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
  };
  Range beginning_with(std::string_view prefix, Range range) const {
    const std::uint64_t key = key_of(prefix);
    for (std::uint32_t end = range.end; range.first < end;) {
      const std::uint32_t middle = range.first + (end - range.first) / 2;
      const bool before = keys_[middle] != key ? keys_[middle] < key : forms_[middle] < prefix;
      if (before) {
        range.first = middle + 1;
      } else {
        end = middle;
      }
    }
    if (range.first < range.end && !starts_with(forms_[range.first], prefix))
      range.end = range.first;
    return range;
  }

  /// The forms that share the first two bytes of `prefix`, or its only one.
  Range bucket(std::string_view prefix) const {
    if (prefix.empty()) return {};
    const std::size_t high = static_cast<std::uint8_t>(prefix[0]) * std::size_t{256};
    if (prefix.size() == 1) return {bucket_[high], bucket_[high + 256]};
    const std::size_t at = high + static_cast<std::uint8_t>(prefix[1]);
    return {bucket_[at], bucket_[at + 1]};
  }

  /// The phrases that go on behind `word` and a space. Most words begin none.
  Range phrases(std::string_view word) const {
    for (std::uint32_t at = hash_bytes(word) & phrase_mask_; phrases_[at].end != 0;
         at = (at + 1) & phrase_mask_) {
      const Range range = phrases_[at];
      if (first_word(forms_[range.first]) == word) return range;
    }
    return {};
  }

  /// The number of the form's set of senses; 0 if the lexicon does not hold it.
  std::uint32_t find(std::string_view form) const {
    for (std::uint32_t at = hash_bytes(form) & slot_mask_; slots_[at] != 0;
         at = (at + 1) & slot_mask_) {
      if (forms_[slots_[at] - 1] == form) return set_ids_[slots_[at] - 1];
    }
    return 0;
  }

  std::string_view form(std::uint32_t i) const { return forms_[i]; }
  std::uint32_t set_id(std::uint32_t i) const { return set_ids_[i]; }
  const std::uint8_t* set(std::uint32_t id) const { return sets_[id]; }
  LexClasses classes(std::uint32_t id) const { return set_classes_[id]; }

 private:
  Forms() {
    const LexiconTables& tables = kLexiconTables;
    bytes_.reserve(tables.form_bytes);
    forms_.reserve(tables.form_count);
    keys_.reserve(tables.form_count);
    set_ids_.reserve(tables.form_count);
    const std::uint8_t* ending = tables.endings;
    const std::uint8_t* set_id = tables.set_ids;
    for (std::uint32_t i = 0; i < tables.form_count; ++i) {
      const std::size_t begin = bytes_.size();
      if (i > 0) bytes_.append(forms_.back().substr(0, tables.shared[i]));
      for (; *ending != 0; ++ending) bytes_ += static_cast<char>(*ending);
      ++ending;
      // `bytes_` never moves: its capacity is the sum of all forms.
      forms_.emplace_back(bytes_.data() + begin, bytes_.size() - begin);
      keys_.push_back(key_of(forms_.back()));
      set_ids_.push_back(static_cast<std::uint16_t>(read_varint(set_id)));
    }
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < tables.form_count; ++i) {
      const std::string_view form = forms_[i];
      const std::size_t at = static_cast<std::uint8_t>(form[0]) * std::size_t{256} +
                             (form.size() > 1 ? static_cast<std::uint8_t>(form[1]) : 0);
      while (next <= at) bucket_[next++] = i;
    }
    while (next < bucket_.size()) bucket_[next++] = tables.form_count;
    while (slot_mask_ < tables.form_count * 2) slot_mask_ = slot_mask_ * 2 + 1;
    slots_.resize(slot_mask_ + std::size_t{1});
    for (std::uint32_t i = 0; i < tables.form_count; ++i) {
      std::uint32_t slot = hash_bytes(forms_[i]) & slot_mask_;
      while (slots_[slot] != 0) slot = (slot + 1) & slot_mask_;
      slots_[slot] = i + 1;
    }
    index_phrases();
    const std::uint8_t* at = tables.sets;
    for (std::uint32_t id = 0; id < tables.set_count; ++id) {
      sets_.push_back(at);
      LexClasses classes;
      for (std::uint8_t count = *at++; count > 0; --count) {
        classes.add(static_cast<LexClass>(*at++));
        read_varint(at);
      }
      set_classes_.push_back(classes);
    }
  }

  static std::string_view first_word(std::string_view form) {
    return form.substr(0, form.find(' '));
  }

  void index_phrases() {
    std::vector<Range> ranges;  // the forms of a range stand side by side
    for (std::uint32_t i = 0; i < forms_.size(); ++i) {
      const std::string_view word = first_word(forms_[i]);
      if (word.size() == forms_[i].size()) continue;
      if (ranges.empty() || first_word(forms_[ranges.back().first]) != word) {
        ranges.push_back({i, i});
      }
      ranges.back().end = i + 1;
    }
    while (phrase_mask_ < ranges.size() * 2) phrase_mask_ = phrase_mask_ * 2 + 1;
    phrases_.resize(phrase_mask_ + std::size_t{1});
    for (const Range range : ranges) {
      std::uint32_t slot = hash_bytes(first_word(forms_[range.first])) & phrase_mask_;
      while (phrases_[slot].end != 0) slot = (slot + 1) & phrase_mask_;
      phrases_[slot] = range;
    }
  }

  /// The first eight bytes as a number in the order of the forms, 0 behind a shorter one's end:
  /// two numbers are compared faster than two strings.
  static std::uint64_t key_of(std::string_view form) {
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i) {
      key = key << 8 | (i < form.size() ? static_cast<std::uint8_t>(form[i]) : 0u);
    }
    return key;
  }

  static bool starts_with(std::string_view form, std::string_view prefix) {
    return form.substr(0, prefix.size()) == prefix;
  }

  std::string bytes_;
  std::vector<std::string_view> forms_;  // into bytes_, ascending
  std::vector<std::uint64_t> keys_;      // of forms_
  std::vector<std::uint16_t> set_ids_;
  std::vector<std::uint32_t> bucket_ = std::vector<std::uint32_t>(65537);  // by first two bytes
  std::vector<std::uint32_t> slots_;  // by hash, open addressing: index of the form + 1, 0 if free
  std::uint32_t slot_mask_ = 1;
  std::vector<Range> phrases_;  // by hash of the first word, open addressing: end 0 if free
  std::uint32_t phrase_mask_ = 1;
  std::vector<const std::uint8_t*> sets_;
  std::vector<LexClasses> set_classes_;
};

constexpr LexClasses kAnyClass{~std::uint64_t{0}};

/// Tokens as the lexicon reads them.
struct Pieces {
  std::string_view text;
  const std::vector<Token>& tokens;
  Index first;
  Index end;  // behind the last that may be read

  std::string_view form(Index i) const { return slice(text, tokens[i].span); }
};

/// What was found from the first token on, and one behind the last token that was looked at.
struct Walk {
  std::optional<Lexicon::Match> best;
  Index looked_at;
};

/// Walks along the tokens, each in the case that `cased` gives it, as long as some form goes on.
template <typename Cased>
Walk walk(const Pieces& pieces, LexClasses wanted, const Cased& cased) {
  const Forms& forms = Forms::instance();
  Walk walk{std::nullopt, pieces.first};
  const auto take = [&](Lexicon::Entry entry) {
    if (any(forms.classes(entry), wanted)) {
      walk.best = {walk.looked_at, entry};
    }
  };
  if (pieces.first >= pieces.end) return walk;
  const auto word = cased(pieces.form(walk.looked_at++));
  take(forms.find(word));
  if (walk.looked_at == pieces.end) return walk;
  const bool spaced = pieces.tokens[walk.looked_at].space_before;
  Forms::Range range =
      spaced ? forms.phrases(word) : forms.beginning_with(word, forms.bucket(word));
  if (range.first == range.end) return walk;
  std::string read(word);
  while (walk.looked_at < pieces.end) {
    const Index next = walk.looked_at++;
    if (pieces.tokens[next].space_before) read += ' ';
    read += cased(pieces.form(next));
    range = forms.beginning_with(read, range);
    if (range.first == range.end) break;
    if (forms.form(range.first) == read) take(forms.set_id(range.first));
  }
  return walk;
}

Walk walk_as_written(const Pieces& pieces, LexClasses wanted) {
  return walk(pieces, wanted, [](std::string_view form) { return form; });
}

}  // namespace

const Lexicon& Lexicon::builtin() {
  static const Lexicon lexicon;
  return lexicon;
}

Lexicon::Entry Lexicon::find(std::string_view form) const { return Forms::instance().find(form); }

LexClasses Lexicon::classes(Entry entry) const { return Forms::instance().classes(entry); }

std::vector<Sense> Lexicon::senses(Entry entry) const {
  const std::uint8_t* at = Forms::instance().set(entry);
  std::vector<Sense> senses(*at++);
  for (Sense& sense : senses) {
    sense.lex_class = static_cast<LexClass>(*at++);
    sense.value = kLexiconTables.values[read_varint(at)];
  }
  return senses;
}

std::optional<std::string_view> Lexicon::value(Entry entry, LexClass lex_class) const {
  if (!classes(entry).has(lex_class)) return std::nullopt;
  const std::uint8_t* at = Forms::instance().set(entry);
  for (std::uint8_t count = *at++; count > 0; --count) {
    const auto known = static_cast<LexClass>(*at++);
    const std::uint32_t number = read_varint(at);
    if (known == lex_class) return kLexiconTables.values[number];
  }
  return std::nullopt;
}

std::optional<Lexicon::Match> Lexicon::longest(std::string_view text,
                                               const std::vector<Token>& tokens, Index first,
                                               Index end) const {
  const Pieces pieces{text, tokens, first, std::min(end, first + kMaxPhraseTokens)};
  const Walk own = walk_as_written(pieces, kAnyClass);
  Index i = first;
  while (i < own.looked_at && is_lowered(pieces.form(i))) ++i;
  if (i == own.looked_at) return own.best;
  const Walk lowered =
      walk(pieces, kAnyClass, [](std::string_view form) { return to_lower(form); });
  if (!own.best) return lowered.best;
  return lowered.best && lowered.best->end_token > own.best->end_token ? lowered.best : own.best;
}

std::optional<Lexicon::Match> Lexicon::longest_of(LexClasses wanted, std::string_view text,
                                                  const std::vector<Token>& tokens, Index first,
                                                  Index end) const {
  return walk_as_written({text, tokens, first, std::min(end, first + kMaxPhraseTokens)}, wanted)
      .best;
}

}  // namespace article_inspector
