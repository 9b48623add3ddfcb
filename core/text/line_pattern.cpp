#include "core/text/line_pattern.h"

#include <algorithm>

#include "core/text/word_table.h"

namespace article_inspector {
namespace {

constexpr std::size_t kMaxNameWords = 8;
constexpr std::size_t kMaxAnyWords = 6;
constexpr std::size_t kMaxMoreWords = 25;

constexpr WordTable kPlatforms({"bluesky",  "bsky",      "discord",  "douyin",    "facebook",
                                "fb",       "flipboard", "google",   "instagram", "kakaotalk",
                                "koo",      "line",      "linkedin", "mastodon",  "messenger",
                                "nextdoor", "pinterest", "reddit",   "signal",    "snapchat",
                                "spotify",  "substack",  "telegram", "threads",   "tiktok",
                                "twitch",   "twitter",   "viber",    "vk",        "wechat",
                                "weibo",    "whatsapp",  "x",        "youtube"});

constexpr WordTable kNameParticles({"&",   "al", "ap", "bin", "da",  "dal", "de",  "del", "den",
                                    "der", "di", "do", "dos", "du",  "el",  "en",  "for", "ibn",
                                    "in",  "la", "le", "of",  "the", "van", "von", "y",   "and"});

/// No name begins with one, capital or not.
constexpr WordTable kPronouns({"he", "i", "it", "she", "that", "there", "these", "they", "this",
                               "those", "we", "you"});

bool is_year(const LineWord& word) {
  const std::string_view low = word.low;
  return low.size() == 4 && (low[0] == '1' || low[0] == '2') &&
         std::all_of(low.begin(), low.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_price(const LineWord& word) {
  const std::string_view low = word.low;
  if (low.empty()) return false;
  // "Rs15", "P6,990": a unit of up to three letters.
  const std::size_t digit = low.find_first_of("0123456789");
  if (word.capital && !word.digit && digit != std::string_view::npos && digit <= 3 &&
      low.size() - digit >= 2 &&
      low.find_first_not_of("0123456789,.", digit) == std::string_view::npos) {
    return true;
  }
  const bool sign = low[0] == '$' || low.compare(0, 2, "\xC2\xA3") == 0 ||
                    low.compare(0, 2, "\xC2\xA5") == 0 || low.compare(0, 2, "\xE2\x82") == 0;
  return sign && low.find_first_of("0123456789") != std::string_view::npos;
}

/// "Lee/Harbour": two names parted by a slash, as picture credits have them.
bool is_slashed(const LineWord& word, std::string_view line) {
  const std::string_view text = slice(line, word.span);
  const std::size_t slash = text.find('/');
  if (!word.capital || word.digit || slash == std::string_view::npos) return false;
  const char next = slash + 1 < text.size() ? text[slash + 1] : ' ';
  return (next >= 'A' && next <= 'Z') || static_cast<unsigned char>(next) >= 0xC3;
}

bool followed_by_colon(const Line& line, std::size_t at) {
  if (has_trail(line.words[at], ':')) return true;
  return at + 1 < line.words.size() && line.words[at + 1].mark;
}

/// True if `part`, without colon and alternatives, takes the word.
bool takes_one(std::string_view part, const Line& line, const LineWord& word) {
  if (part.size() < 3 || part.front() != '<') return part == word.low;
  if (part == "<domain>") return is_domain(word, line.text);
  if (part == "<email>") return is_email(word);
  if (part == "<handle>") return is_handle(word, line.text);
  if (part == "<platform>") return is_platform(word) && word.capital;
  if (part == "<year>") return is_year(word);
  if (part == "<number>") return word.digit;
  if (part == "<price>") return is_price(word);
  if (part == "<cap>") return word.capital;
  if (part == "<caps>") return word.all_caps;
  if (part == "<slashed>") return is_slashed(word, line.text);
  if (part == "<mark>") return word.mark;
  return false;
}

/// True if the part, one that takes exactly one word, takes word `at`.
bool takes_word(std::string_view part, const Line& line, std::size_t at) {
  if (part.size() > 1 && part.back() == ':') {
    if (!followed_by_colon(line, at)) return false;
    part.remove_suffix(1);
  }
  for (;;) {
    const std::size_t bar = part.size() > 1 ? part.find('|') : std::string_view::npos;
    if (takes_one(part.substr(0, bar), line, line.words[at])) return true;
    if (bar == std::string_view::npos) return false;
    part.remove_prefix(bar + 1);
  }
}

std::optional<std::size_t> match_rest(std::string_view pattern, const Line& line, std::size_t at);

/// Lets the open part take from `least` to `most` words, as few as will do.
std::optional<std::size_t> match_open(std::size_t least, std::size_t most, std::string_view rest,
                                      const Line& line, std::size_t at) {
  for (std::size_t n = 0; n <= most; ++n) {
    if (n >= least) {
      if (const auto end = match_rest(rest, line, at + n)) return end;
    }
    if (at + n >= line.words.size() || ends_sentence(line.words[at + n])) break;
  }
  return std::nullopt;
}

std::optional<std::size_t> match_rest(std::string_view pattern, const Line& line, std::size_t at) {
  while (!pattern.empty()) {
    const std::size_t space = pattern.find(' ');
    std::string_view part = pattern.substr(0, space);
    pattern.remove_prefix(space == std::string_view::npos ? pattern.size() : space + 1);
    const bool optional = part.size() > 1 && part.back() == '?';
    if (optional) part.remove_suffix(1);
    if (part == "<end>") return at == line.words.size() ? std::optional(at) : std::nullopt;
    if (part == "<clause>") {
      if (at < line.words.size() && at > 0 && line.words[at - 1].trail.empty()) return std::nullopt;
      continue;
    }
    if (part == ":") {
      if (at == 0 || !followed_by_colon(line, at - 1)) return std::nullopt;
      continue;
    }
    if (part == "<bang>") {
      if (at == 0 || !has_trail(line.words[at - 1], '!')) return std::nullopt;
      continue;
    }
    if (part == "<all>") {
      for (std::size_t n = 0; n <= kMaxMoreWords && at + n <= line.words.size(); ++n) {
        if (const auto end = match_rest(pattern, line, at + n)) return end;
      }
      return std::nullopt;
    }
    if (part == "<any>") return match_open(0, kMaxAnyWords, pattern, line, at);
    if (part == "<more>") return match_open(0, kMaxMoreWords, pattern, line, at);
    if (part == "<name>") {
      for (std::size_t n = name_length(line, at); n > 0; --n) {
        if (!line.words[at + n - 1].capital) continue;
        if (const auto end = match_rest(pattern, line, at + n)) return end;
      }
      if (!optional) return std::nullopt;
      continue;
    }
    if (at < line.words.size() && takes_word(part, line, at)) {
      ++at;
      continue;
    }
    if (!optional) return std::nullopt;
  }
  return at;
}

}  // namespace

bool is_platform(const LineWord& word) { return kPlatforms.has(word.low); }

std::size_t name_length(const Line& line, std::size_t at) {
  std::size_t length = 0;
  if (at < line.words.size() && kPronouns.has(line.words[at].low)) return 0;
  const std::size_t limit = std::min(line.words.size(), at + kMaxNameWords);
  for (std::size_t i = at; i < limit; ++i) {
    const LineWord& word = line.words[i];
    if (word.mark) break;
    if (word.capital) {
      length = i - at + 1;
      // "U.S." and initials go on, a sentence does not.
      if (!word.trail.empty() && word.trail != "." && word.trail.front() != '\'') break;
      if (word.trail == "." && word.span.size() > 4) break;
    } else if (!(kNameParticles.has(word.low) && word.trail.empty() &&
                 (i > at || word.low == "the"))) {
      break;
    }
  }
  return length;
}

std::optional<std::size_t> match_pattern(std::string_view pattern, const Line& line,
                                         std::size_t at) {
  return match_rest(pattern, line, at);
}

}  // namespace article_inspector
