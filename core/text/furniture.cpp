#include "core/text/furniture.h"

#include <algorithm>
#include <compare>
#include <string>
#include <vector>

#include "core/limits.h"
#include "core/text/furniture_heads.h"
#include "core/text/line_pattern.h"
#include "core/text/pattern_index.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr LinePlace kAnywhere = LinePlace::kAnywhere;
constexpr LinePlace kTop = LinePlace::kTop;
constexpr LinePlace kTail = LinePlace::kTail;

struct Pattern {
  NoteKind kind;
  LinePlace place;
  std::size_t most_words;
  std::string_view text;  // without the sign in front
  bool anywhere;          // in the line, not only at its start
};

constexpr Pattern pattern(NoteKind kind, LinePlace place, std::size_t most_words,
                          std::string_view text) {
  const bool anywhere = text.substr(0, 2) == "~ ";
  return {kind, place, most_words, anywhere ? text.substr(2) : text, anywhere};
}

constexpr Pattern kPatterns[] = {
#define FURNITURE(kind, place, most_words, text) pattern(NoteKind::kind, place, most_words, text),
#include "core/text/furniture_patterns.inc"
#undef FURNITURE
};

const PatternIndex& pattern_index() {
  static const PatternIndex index = [] {
    PatternIndex made;
    for (const Pattern& known : kPatterns) made.add(known.text);
    return made;
  }();
  return index;
}

struct KindRule {
  NoteKind kind;
  std::string_view rule;
  std::string_view about;  // what such a line tells
};

constexpr KindRule kRules[] = {
    {NoteKind::kByline, "byline-line", "names who wrote or edited the text"},
    {NoteKind::kDateline, "dateline-line", "gives place or date and nothing else"},
    {NoteKind::kWireCredit, "wire-credit-line", "credits an agency or further reporters"},
    {NoteKind::kCorrection, "correction-line", "corrects the text"},
    {NoteKind::kUpdate, "update-line", "tells when or how the text was updated"},
    {NoteKind::kEditorsNote, "editors-note-line", "is a note of the editors on the text"},
    {NoteKind::kDisclosure, "disclosure-line", "discloses an interest or who paid"},
    {NoteKind::kPublisher, "publisher-line", "tells who publishes or hosts the text"},
    {NoteKind::kLicence, "licence-line", "tells of rights in the text"},
    {NoteKind::kContact, "contact-line", "tells how to reach somebody"},
    {NoteKind::kFollow, "follow-line", "asks to follow, share or subscribe"},
    {NoteKind::kRelated, "related-line", "points to other stories"},
    {NoteKind::kAdvert, "advert-line", "reads like an advertisement"},
    {NoteKind::kLink, "link-line", "gives a link to another page"},
    {NoteKind::kImageCredit, "image-credit-line", "credits or describes a picture"},
};

constexpr std::string_view kBylineByPlace = "byline-by-place";
constexpr std::string_view kDatelineByPlace = "dateline-by-place";

FurnitureLine furniture(NoteKind kind, std::string_view words) {
  const auto* rule = std::find_if(std::begin(kRules), std::end(kRules),
                                  [&](const KindRule& r) { return r.kind == kind; });
  std::string message = "The line ";
  message += rule->about;
  if (!words.empty()) {
    message += ": \xE2\x80\x9C";
    message += words;
    message += "\xE2\x80\x9D";
  }
  message += '.';
  return {kind, {rule->rule, std::move(message)}};
}

/// The words of the line from word `begin` to before word `end`.
std::string_view matched(const Line& line, std::size_t begin, std::size_t end) {
  if (begin >= end || end > line.words.size()) return {};
  return line.text.substr(line.words[begin].span.begin,
                          line.words[end - 1].span.end - line.words[begin].span.begin);
}

/// A pattern of kPatterns, and the word of the line at which it may begin.
struct Start {
  std::uint16_t pattern;
  std::uint32_t at;

  friend auto operator<=>(const Start&, const Start&) = default;
};

/// Where which patterns may begin, by pattern. A line starts at word 0 or, behind bullets and
/// dashes, at word `first`.
std::vector<Start> possible_starts(const Line& line, std::size_t first, LinePlace place) {
  std::vector<Start> starts;
  const auto add = [&](std::uint16_t number, std::size_t at) {
    const Pattern& known = kPatterns[number];
    if (line.words.size() > known.most_words) return;
    if (!known.anywhere && at != 0 && at != first) return;
    if (known.place == kAnywhere || known.place == place ||
        (place == kTop && speaks_of_story(known.kind))) {
      starts.push_back({number, static_cast<std::uint32_t>(at)});
    }
  };
  const PatternIndex& index = pattern_index();
  for (std::size_t at = 0; at < line.words.size(); ++at) {
    for (const std::uint16_t number : index.beginning_with(line.words[at].low)) add(number, at);
  }
  for (const std::uint16_t number : index.open()) {
    add(number, 0);
    if (first != 0) add(number, first);
  }
  std::sort(starts.begin(), starts.end());
  return starts;
}

std::string_view trimmed(std::string_view line) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size();) {
    if (!is_space(next_code_point(line, at))) break;
    begin = at;
  }
  return line.substr(begin);
}

}  // namespace

std::optional<FurnitureLine> classify_furniture(std::string_view line, LinePlace place) {
  line = trimmed(line);
  if (line.empty() || line.size() > kMaxFurnitureBytes) return std::nullopt;
  const Line words(line);
  if (words.words.empty()) return std::nullopt;
  if (is_signed_byline(words)) return furniture(NoteKind::kByline, {});
  if (is_dateline(words)) return furniture(NoteKind::kDateline, {});
  // A bullet or a dash in front of a furniture line changes nothing.
  std::size_t first = 0;
  while (first < words.words.size() && words.words[first].mark) ++first;
  if (first == words.words.size()) return std::nullopt;
  for (const Start start : possible_starts(words, first, place)) {
    const Pattern& known = kPatterns[start.pattern];
    const auto end = match_pattern(known.text, words, start.at);
    if (!end) continue;
    FurnitureLine found =
        furniture(known.kind, matched(words, start.at, std::min<std::size_t>(*end, start.at + 8)));
    if (known.anywhere && start.at > 0) found.begin = words.words[start.at].span.begin;
    return found;
  }
  if (place != LinePlace::kTop) return std::nullopt;
  if (is_bare_byline(words)) {
    FurnitureLine found = furniture(NoteKind::kByline, {});
    found.reason = {kBylineByPlace, "A name that stands alone under the headline."};
    return found;
  }
  if (is_bare_place(words)) {
    FurnitureLine found = furniture(NoteKind::kDateline, {});
    found.reason = {kDatelineByPlace, "A place that stands alone before the story."};
    return found;
  }
  return std::nullopt;
}

std::optional<NoteKind> furniture_kind(std::string_view rule) {
  for (const KindRule& known : kRules) {
    if (known.rule == rule) return known.kind;
  }
  if (rule == kBylineByPlace) return NoteKind::kByline;
  if (rule == kDatelineByPlace) return NoteKind::kDateline;
  if (rule == kSiteFooterRule) return NoteKind::kPublisher;
  return std::nullopt;
}

bool speaks_of_story(NoteKind kind) {
  return kind == NoteKind::kCorrection || kind == NoteKind::kUpdate ||
         kind == NoteKind::kEditorsNote || kind == NoteKind::kDisclosure || kind == NoteKind::kLink;
}

bool speaks_of_site(std::string_view line) {
  if (line.size() > kMaxFurnitureBytes) return false;
  const Line words(line);
  for (std::size_t i = 0; i < words.words.size(); ++i) {
    const LineWord& word = words.words[i];
    if (is_domain(word, words.text)) return true;
    if (word.low == "domain" || word.low == "website" || word.low == "mirror") return true;
  }
  return false;
}

BlockKind block_kind(NoteKind kind) {
  switch (kind) {
    case NoteKind::kByline:
      return BlockKind::kByline;
    case NoteKind::kDateline:
      return BlockKind::kDateline;
    case NoteKind::kRelated:
      return BlockKind::kRelated;
    case NoteKind::kAdvert:
      return BlockKind::kAdvert;
    case NoteKind::kImageCredit:
      return BlockKind::kCaption;
    case NoteKind::kCorrection:
    case NoteKind::kUpdate:
    case NoteKind::kEditorsNote:
    case NoteKind::kDisclosure:
    case NoteKind::kLink:
      return BlockKind::kParagraph;
    default:
      return BlockKind::kFooter;
  }
}

}  // namespace article_inspector
