// Inputs that are hard on an engine: for the tests, and for the benchmark that watches time and
// memory.
#ifndef ARTICLE_INSPECTOR_TOOLS_HOSTILE_INPUTS_H_
#define ARTICLE_INSPECTOR_TOOLS_HOSTILE_INPUTS_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace article_inspector {

/// Something to repeat, and what in it a reader would see ("" where it is all markup).
struct HostileUnit {
  std::string_view unit;
  std::string_view visible;
};

/// Single characters, words, openers that are never closed, markup that nests.
const std::vector<HostileUnit>& hostile_units();

std::string repeat(std::string_view unit, std::size_t count);

/// The same bytes in every run.
std::string random_bytes(std::size_t size);

/// One tag with `count` attributes, and a word inside.
std::string many_attributes(std::size_t count);

/// Elements that are open at once, none like another, so that a parser has to keep each: "<font
/// x=0>w".
std::string many_fonts(std::size_t count);

/// Paragraphs in the manner of news: names, quotations, dates, amounts. Few sentences are the same.
std::string news_like_text(std::size_t size);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TOOLS_HOSTILE_INPUTS_H_
