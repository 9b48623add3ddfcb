// Pieces of text that several output forms share.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_WORDS_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_WORDS_H_

#include <string>
#include <string_view>
#include <vector>

#include "core/report.h"

namespace article_inspector {

/// The words of several spans, parted by " ... ".
std::string words_of(std::string_view text, const std::vector<Span>& spans);

/// What a value comes to, in words: "2025-07-28", "more than 1400 people", "1000 to 2000 USD"; ""
/// if nothing is known.
std::string value_in_words(const Value& value);

/// `text` with each run of white space and control characters made one space.
std::string on_one_line(std::string_view text);

/// The claim's source by its name, or null.
const Source* source_of(const Report& report, const Claim& claim);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_WORDS_H_
