// One line as words, with what their writing shows: the ground on which furniture.h matches.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_LINE_WORDS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_LINE_WORDS_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/span.h"

namespace article_inspector {

/// A run of characters between white space, without the punctuation at its ends. A run that is
/// punctuation alone is a word too, with `mark` set, as is a dash between two words ("RIGA--Two"):
///
///     (Photo:  ->  low "photo", lead "(", trail ":"
///     |        ->  low "|", mark
///     --       ->  low "-", mark; so are all dashes; bullets are "*"
struct LineWord {
  std::string_view low;    // lower case, typographic apostrophes as '
  Span span;               // without lead and trail, in the line
  std::string_view lead;   // opening punctuation
  std::string_view trail;  // closing punctuation
  bool mark = false;
  bool capital = false;   // begins with an upper-case letter or a digit
  bool all_caps = false;  // two letters or more, none of them in lower case
  bool digit = false;     // begins with a digit
};

/// A line and its words, which point into the line and into what the line keeps.
class Line {
 public:
  /// `line` stays where it is as long as this lives.
  explicit Line(std::string_view line);
  Line(Line&&) = default;
  Line(const Line&) = delete;

  std::string_view text;
  std::vector<LineWord> words;

 private:
  /// What characters a run holds, as far as it is of use to know before looking at each.
  struct Run {
    std::size_t begin;
    std::size_t end;
    bool cased;  // letters that are not in lower case, or characters outside ASCII
  };
  void add_run(Run run);
  void add_word(Run run);
  void add_mark(std::size_t begin, std::size_t end);
  void read_case(LineWord& word);
  std::string_view lowered(std::string_view word);

  std::vector<char>
      lowered_;  // the words that are not in lower case; never grows over its capacity
};

/// True if the word closes a sentence.
bool ends_sentence(const LineWord& word);

/// True if the word's trailing marks hold `mark`.
bool has_trail(const LineWord& word, char mark);

bool is_email(const LineWord& word);
bool is_handle(const LineWord& word, std::string_view line);

/// "example.org", "www.example.org/x", "https://example.org".
bool is_domain(const LineWord& word, std::string_view line);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_LINE_WORDS_H_
