// How the compiled lexicon is laid out: shared by the compiler (tools/lexicon_compiler.cpp) and the
// reader (lexicon.cpp).
//
// The forms stand in ascending order of their bytes, front-coded, in three streams, each of which
// compresses well by itself:
//
//     shared     for each form: how many bytes it shares with the one before it (a byte)
//     endings    for each form: the rest of it, and a NUL
//     set_ids    for each form: the number of its set of senses (varint), frequent sets first
//
//     Lille, Lillehammer, Lyon   ->   shared 0 5 1   endings "Lille" "hammer" "yon"
//
// The sets of senses: for each set its count, then that many pairs of class (byte) and value
// (varint, an index into the values). Set 0 is empty: the form is not in the lexicon.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_LEXICON_FORMAT_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_LEXICON_FORMAT_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article_inspector {

/// The compiled tables. Everything is constant data, written by the lexicon compiler.
struct LexiconTables {
  std::uint32_t form_count;
  std::uint32_t form_bytes;  // of all forms written out
  const std::uint8_t* shared;
  const std::uint8_t* endings;
  const std::uint8_t* set_ids;
  std::uint32_t set_count;
  const std::uint8_t* sets;
  const std::string_view* values;
};

extern const LexiconTables kLexiconTables;

/// Reads a varint (seven bits a byte, low first) and moves `at` behind it.
inline std::uint32_t read_varint(const std::uint8_t*& at) {
  std::uint32_t value = 0;
  for (unsigned shift = 0;; shift += 7) {
    const std::uint8_t byte = *at++;
    value |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_LEXICON_FORMAT_H_
