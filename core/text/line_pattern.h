// A small language for how a line of page furniture or a note is worded.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_LINE_PATTERN_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_LINE_PATTERN_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/text/line_words.h"

namespace article_inspector {

/// Words of a pattern stand for words of the line, in lower case and without their punctuation:
///
///     follow us          these two words
///     sign|signed up     one of several
///     tip:               the word, and a colon or a mark (| -) behind it
///     <any> :            the same behind a part of several words
///     the?               may be missing; also for what follows
///     <name>             one to eight words in capitals, small particles between them
///     <any>              none to six words inside one sentence
///     <more>             none to twenty-five words inside one sentence
///     <all>              the same over the ends of sentences
///     <domain> <email> <handle> <platform> <year> <number> <price> <mark>
///     <cap> <caps>       a word with a capital, a word in capitals
///     <slashed>          "Lee/Harbour"
///     <bang>             nothing, but the word before has an exclamation mark
///     <end>              the end of the line
///     <clause>           the end of the clause: behind a stop, comma, semicolon or quotation mark
///
/// Returns one behind the last word that `pattern` takes from word `at` on. Work is bounded: no
/// part repeats without end, and a pattern has at most two open parts.
std::optional<std::size_t> match_pattern(std::string_view pattern, const Line& line,
                                         std::size_t at);

/// True if the word names a platform where people follow accounts ("Facebook", "Telegram").
bool is_platform(const LineWord& word);

/// How many words from `at` on read as one name; 0 if none.
std::size_t name_length(const Line& line, std::size_t at);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_LINE_PATTERN_H_
