#include "tests/support/values_dump.h"

#include <cstdio>

#include "core/find/values.h"
#include "core/language/tagger.h"
#include "core/text/segments.h"
#include "tools/builtin_model.h"

namespace article_inspector {
namespace {

constexpr const char* kTypes[] = {"DATE",     "TIME",    "DURATION", "MONEY", "PERCENT", "QUANTITY",
                                  "CARDINAL", "ORDINAL", "URL",      "EMAIL", "HANDLE"};
constexpr const char* kModifiers[] = {"", "more_than", "about", "at_least", "fewer_than", "up_to"};

std::string number_text(double number) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.15g", number);
  return buffer;
}

std::string dump(std::string_view text, const std::vector<Value>& found) {
  std::string out;
  for (const Value& value : found) {
    std::string normal = value.value.text;
    for (const double number : value.value.numbers) {
      if (!normal.empty()) normal += "..";
      normal += number_text(number);
    }
    if (normal.empty()) normal = "null";
    const std::string modifier = kModifiers[static_cast<std::size_t>(value.value.modifier)];
    if (!modifier.empty()) normal += " " + modifier;
    if (!value.value.unit.empty()) normal += " " + value.value.unit;
    if (!out.empty()) out += ' ';
    out += std::string("[") + kTypes[static_cast<std::size_t>(value.type)] + " " + normal + ":" +
           std::string(slice(text, value.span)) + "]";
  }
  return out;
}

}  // namespace

std::vector<Value> found_values(std::string_view text, std::string_view date) {
  Article article;
  article.text = text;
  article.blocks = {
      {{0, static_cast<std::uint32_t>(text.size())}, BlockKind::kParagraph, Role::kBody, {}}};
  const Segments segments = segment(article);
  return find_values(article, segments,
                     tag_words(article.text, segments, Lexicon::builtin(), builtin_model().tagger),
                     date);
}

std::string values(std::string_view text, std::string_view date) {
  return dump(text, found_values(text, date));
}

std::string values_in_blocks(std::initializer_list<std::string_view> blocks) {
  Article article;
  for (const std::string_view block : blocks) {
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text += block;
    article.blocks.push_back({{begin, static_cast<std::uint32_t>(article.text.size())},
                              BlockKind::kParagraph,
                              Role::kBody,
                              {}});
    article.text += "\n\n";
  }
  const Segments segments = segment(article);
  return dump(article.text, find_values(article, segments,
                                        tag_words(article.text, segments, Lexicon::builtin(),
                                                  builtin_model().tagger),
                                        ""));
}

}  // namespace article_inspector
