// Attributions in bracket markup: "[c Talks went on], [q said] [s the mayor]." Roles are s
// (source), q (cue) and c (content); with several attributions each role has the number of its own,
// in the order of their contents: "[s1 Lind] [q1 said] [c1 it rained] and [q2 asked] for [c2
// help]".
#ifndef ARTICLE_INSPECTOR_TESTS_SUPPORT_MARKED_CLAIMS_H_
#define ARTICLE_INSPECTOR_TESTS_SUPPORT_MARKED_CLAIMS_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/inspect.h"
#include "tools/builtin_model.h"

namespace article_inspector::testing {

/// The text without its marks.
inline std::string unmarked(std::string_view marked) {
  std::string text;
  for (std::size_t i = 0; i < marked.size(); ++i) {
    if (marked[i] == ']') continue;
    if (marked[i] == '[') {
      i = marked.find(' ', i);
      continue;
    }
    text += marked[i];
  }
  return text;
}

/// The text with the marks of the claims that the engine finds in it.
inline std::string marked(std::string_view text) {
  const Report report = inspect(text, {}, builtin_model());
  struct Mark {
    std::uint32_t position;
    bool opens;
    std::uint32_t size;
    std::string words;
  };
  std::vector<Mark> marks;
  const auto add = [&](Span span, char role, std::size_t number) {
    std::string words(1, '[');
    words += role;
    if (report.claims.size() > 1) words += std::to_string(number);
    words += ' ';
    marks.push_back({span.begin, true, span.size(), words});
    marks.push_back({span.end, false, span.size(), "]"});
  };
  for (std::size_t i = 0; i < report.claims.size(); ++i) {
    const Claim& claim = report.claims[i];
    for (const Span content : claim.content) add(content, 'c', i + 1);
    if (claim.cue) add(*claim.cue, 'q', i + 1);
    if (claim.source) add(*claim.source, 's', i + 1);
  }
  // Closing before opening; of those that open together the longer first.
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    if (a.position != b.position) return a.position < b.position;
    if (a.opens != b.opens) return b.opens;
    return a.opens && a.size > b.size;
  });
  std::string out;
  std::uint32_t at = 0;
  for (const Mark& mark : marks) {
    out.append(text.substr(at, mark.position - at));
    out += mark.words;
    at = mark.position;
  }
  out.append(text.substr(at));
  return out;
}

}  // namespace article_inspector::testing

/// The engine finds exactly the claims that the markup shows.
#define CHECK_CLAIMS(markup)                                                                \
  CHECK(article_inspector::testing::marked(article_inspector::testing::unmarked(markup)) == \
        (markup))

#endif  // ARTICLE_INSPECTOR_TESTS_SUPPORT_MARKED_CLAIMS_H_
