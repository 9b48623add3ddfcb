#include "core/text/furniture.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/limits.h"
#include "core/text/furniture_heads.h"
#include "core/text/line_pattern.h"
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
  std::string_view text;
};

constexpr Pattern kPatterns[] = {
#define FURNITURE(kind, place, most_words, text) {NoteKind::kind, place, most_words, text},
#include "core/text/furniture_patterns.inc"
#undef FURNITURE
};

constexpr auto kFirstLetters = [] {
  std::array<std::uint32_t, std::size(kPatterns)> letters = {};
  for (std::size_t i = 0; i < letters.size(); ++i) {
    std::string_view text = kPatterns[i].text;
    if (text.substr(0, 2) == "~ ") text.remove_prefix(2);
    letters[i] = first_letters(text);
  }
  return letters;
}();

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

std::optional<FurnitureLine> match(const Pattern& pattern, std::uint32_t letters, const Line& line,
                                   std::size_t first) {
  std::string_view text = pattern.text;
  const bool anywhere = text.substr(0, 2) == "~ ";
  if (anywhere) text.remove_prefix(2);
  const std::size_t starts = anywhere ? line.words.size() : first + 1;
  for (std::size_t at = first; at < starts; ++at) {
    if ((first_letter(line.words[at]) & letters) == 0) continue;
    if (const auto end = match_pattern(text, line, at)) {
      FurnitureLine found = furniture(pattern.kind, matched(line, at, std::min(*end, at + 8)));
      if (at > first) found.begin = line.words[at].span.begin;
      return found;
    }
  }
  return std::nullopt;
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
  for (std::size_t i = 0; i < std::size(kPatterns); ++i) {
    const Pattern& pattern = kPatterns[i];
    if (pattern.place != kAnywhere && pattern.place != place &&
        !(place == kTop && speaks_of_story(pattern.kind))) {
      continue;
    }
    if (words.words.size() > pattern.most_words) continue;
    if (auto found = match(pattern, kFirstLetters[i], words, 0)) return found;
    if (first == 0 || pattern.text.substr(0, 2) == "~ ") continue;
    if (auto found = match(pattern, kFirstLetters[i], words, first)) return found;
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
