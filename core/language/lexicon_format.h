// How the compiled lexicon is laid out: shared by the compiler (tools/lexicon_compiler.cpp) and the
// reader (lexicon.cpp).
//
// A minimal acyclic automaton (DAWG) over the bytes of the keys, built by the incremental algorithm
// of Daciuk et al. (2000). A key is FORM 00 HI LO, where HI LO is the number of the form's set of
// senses: forms of one kind ("Lille", "Lyon": cities of FR) share their endings as well as their
// beginnings. A node is a run of edges, children before parents:
//
//     edge = label byte, varint of (distance << 1 | last edge of the node)
//
// The distance leads from the first byte of this node back to the first byte of the child; 0 is the
// empty node at the end of every key. The edges of the root are reached by a table of 256 offsets.
//
// The sets of senses: for each set its count, then that many pairs of class (byte) and value
// (varint, an index into the values). Set 0 is empty.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_LEXICON_FORMAT_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_LEXICON_FORMAT_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article_inspector {

/// The compiled tables. Everything is constant data, written by the lexicon compiler.
struct LexiconTables {
  const std::uint8_t* automaton;
  const std::uint32_t* root;        // [256]: offset of the node behind the byte, 0 if none
  const std::uint8_t* sets;
  const std::uint32_t* set_offset;  // [set_count]: into `sets`
  const std::uint64_t* set_classes; // [set_count]: bits by class
  std::uint32_t set_count;
  const std::string_view* values;
};

extern const LexiconTables kLexiconTables;

inline constexpr std::uint8_t kEndOfForm = 0;

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
