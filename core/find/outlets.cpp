#include "core/find/outlets.h"

#include <algorithm>

#include "core/language/lexicon.h"
#include "core/text/line_words.h"

namespace article_inspector {
namespace {

/// More words are no name.
constexpr std::size_t kMaxOutletWords = 8;

bool has_class(std::string_view form, LexClass lex_class) {
  const Lexicon& lexicon = Lexicon::builtin();
  const Lexicon::Entry entry = lexicon.find(form);
  return entry != 0 && lexicon.classes(entry).has(lex_class);
}

}  // namespace

bool looks_like_outlet(std::string_view name) {
  const Line line(name);
  const std::vector<LineWord>& words = line.words;
  if (words.empty() || words.size() > kMaxOutletWords) return false;
  std::size_t first = 0;
  if (words[0].low == "the" && words.size() > 1) first = 1;
  const std::string_view bare =
      name.substr(words[first].span.begin, words.back().span.end - words[first].span.begin);
  if (has_class(bare, LexClass::kOutlet)) {
    // "Stern" is a surname too.
    return first == 1 || words.size() > 1 || !has_class(bare, LexClass::kSurname);
  }
  if (first == 1 &&
      has_class(name.substr(words[0].span.begin, words.back().span.end - words[0].span.begin),
                LexClass::kOutlet)) {
    return true;
  }
  const std::string_view tail = words.back().low;
  for (std::string_view sign : {"-tv", "-fm", ".com", ".org", ".net"}) {
    if (tail.size() > sign.size() &&
        tail.compare(tail.size() - sign.size(), sign.size(), sign) == 0) {
      return true;
    }
  }
  if (words.size() < 2) return false;
  // "Lowland Press Club" is a club.
  const std::string_view last = slice(name, words.back().span);
  if (has_class(last, LexClass::kOrgHead) && !has_class(words.back().low, LexClass::kOutletHead) &&
      words.back().low != "agency" && words.back().low != "network" &&
      words.back().low != "service") {
    return false;
  }
  return std::any_of(words.begin(), words.end(), [&](const LineWord& word) {
    return word.capital && has_class(word.low, LexClass::kOutletHead);
  });
}

}  // namespace article_inspector
