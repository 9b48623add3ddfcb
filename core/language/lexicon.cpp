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
  std::vector<const std::uint8_t*> sets_;
  std::vector<LexClasses> set_classes_;
};

/// Reads a form piece by piece.
class Cursor {
 public:
  /// False once no form begins with what has been read.
  bool step(std::string_view piece) {
    const bool is_first = read_.empty();
    read_ += piece;
    const Forms& forms = Forms::instance();
    range_ = forms.beginning_with(read_, is_first ? forms.bucket(read_) : range_);
    return range_.first < range_.end;
  }

  /// The set of senses if a form ends here, else 0.
  Lexicon::Entry entry() const {
    const Forms& forms = Forms::instance();
    const bool is_form = range_.first < range_.end && forms.form(range_.first) == read_;
    return is_form ? forms.set_id(range_.first) : 0;
  }

 private:
  std::string read_;
  Forms::Range range_;
};

/// Surely unchanged by to_lower().
bool is_lowered(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<std::uint8_t>(c) < 0x80 && (c < 'A' || c > 'Z');
  });
}

constexpr LexClasses kAnyClass{~std::uint64_t{0}};

std::optional<Lexicon::Match> longest_as_written(std::string_view text,
                                                 const std::vector<Token>& tokens, Index first,
                                                 Index end, bool lower, LexClasses wanted) {
  std::optional<Lexicon::Match> best;
  Cursor cursor;
  for (Index i = first; i < end; ++i) {
    const Token& token = tokens[i];
    if (i > first && token.space_before && !cursor.step(" ")) break;
    const std::string_view form = slice(text, token.span);
    if (!(lower ? cursor.step(to_lower(form)) : cursor.step(form))) break;
    const Lexicon::Entry entry = cursor.entry();
    if (entry != 0 && (Forms::instance().classes(entry).bits() & wanted.bits()) != 0) {
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
  const Index limit = std::min(end, first + kMaxPhraseTokens);
  const auto own = longest_as_written(text, tokens, first, limit, /*lower=*/false, kAnyClass);
  if (first >= limit ||
      is_lowered(text.substr(tokens[first].span.begin,
                             tokens[limit - 1].span.end - tokens[first].span.begin))) {
    return own;
  }
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
