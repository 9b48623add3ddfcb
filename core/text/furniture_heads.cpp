#include "core/text/furniture_heads.h"

#include <algorithm>
#include <iterator>

#include "core/text/utf8.h"
#include "core/text/word_table.h"

namespace article_inspector {
namespace {

/// A byline or dateline with more words than this is a sentence.
constexpr std::size_t kMaxHeadWords = 26;

/// Bytes of a paragraph in which its dateline must end.
constexpr std::size_t kLeadBytes = 180;

constexpr WordTable kMonths({"jan",     "january", "feb",    "february",  "mar",      "march",
                             "apr",     "april",   "may",    "jun",       "june",     "jul",
                             "july",    "aug",     "august", "sep",       "sept",     "oct",
                             "october", "nov",     "dec",    "september", "november", "december"});

constexpr WordTable kWeekdays({"mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu",
                               "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday",
                               "sunday"});

constexpr WordTable kStampWords({"published", "posted", "issued", "publication", "date", "on", "at",
                                 "updated", "last", "update", "the", "time", "edition", "hrs",
                                 "ore"});

constexpr WordTable kZoneWords({"am", "pm", "a.m", "p.m", "min", "minute", "read", "local", "h",
                                "mins", "times", "all"});

/// Small words between the names, places and roles of a byline.
constexpr WordTable kByConnectors({"and", "&",   "in", "with",  "for", "at",  "from", "of",
                                   "the", "our", "to", "y",     "e",   "und", "en",   "et",
                                   "de",  "la",  "al", "el",    "van", "von", "bin",  "ap",
                                   "da",  "do",  "by", "on",    "del", "des", "dos",  "das",
                                   "los", "las", "ak", "binti", "ibn", "der", "den",  "di"});

constexpr WordTable kByRoles(
    {"staff",          "reporter",  "reporters",  "writer",     "writers",     "correspondent",
     "correspondents", "editor",    "editors",    "bureau",     "desk",        "newsroom",
     "team",           "columnist", "author",     "news",       "service",     "senior",
     "special",        "chief",     "agencies",   "agency",     "contributor", "contributors",
     "journalist",     "political", "education",  "business",   "science",     "health",
     "sports",         "sport",     "crime",      "courts",     "court",       "culture",
     "foreign",        "own",       "translated", "additional", "reporting",   "edited",
     "editing",        "critic"});

/// Labels and openings of sentences that no place is called.
constexpr WordTable kCapitalLabels(
    {"breaking",      "update",    "updated",   "live",       "watch",
     "read",          "exclusive", "opinion",   "analysis",   "correction",
     "note",          "video",     "photos",    "developing", "explainer",
     "review",        "profile",   "interview", "column",     "editorial",
     "related",       "more",      "alert",     "just",       "new",
     "advertisement", "sponsored", "in",        "on",         "at",
     "the",           "as",        "by",        "for",        "from",
     "after",         "before",    "since",     "when",       "until",
     "during",        "last",      "this",      "earlier",    "monday",
     "tuesday",       "wednesday", "thursday",  "friday",     "saturday",
     "sunday",        "but",       "and",       "meanwhile"});

bool all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_month(const LineWord& word) { return word.capital && !word.digit && kMonths.has(word.low); }

bool is_weekday(const LineWord& word) {
  return word.capital && (kWeekdays.has(word.low) || word.low == "sun");
}

/// "3", "3rd", "21st".
bool is_day(const LineWord& word) {
  std::string_view low = word.low;
  if (low.size() > 2 &&
      (low.substr(low.size() - 2) == "st" || low.substr(low.size() - 2) == "nd" ||
       low.substr(low.size() - 2) == "rd" || low.substr(low.size() - 2) == "th")) {
    low.remove_suffix(2);
  }
  return low.size() <= 2 && all_digits(low) && low != "00";
}

/// "21,2024".
bool is_day_and_year(const LineWord& word) {
  const std::string_view low = word.low;
  const std::size_t comma = low.find(',');
  return comma != std::string_view::npos && comma <= 2 && low.size() == comma + 5 &&
         all_digits(low.substr(0, comma)) && all_digits(low.substr(comma + 1));
}

bool is_year(const LineWord& word) { return word.low.size() == 4 && all_digits(word.low); }

/// "30/03/2023", "14.02.2025", "2025-07-09".
bool is_numeric_date(const LineWord& word) {
  std::size_t parts = 1;
  std::size_t digits = 0;
  std::size_t longest = 0;
  for (char c : word.low) {
    if (c >= '0' && c <= '9') {
      longest = std::max(longest, ++digits);
    } else if (c == '/' || c == '.' || c == '-') {
      if (digits == 0) return false;
      digits = 0;
      ++parts;
    } else {
      return false;
    }
  }
  return parts == 3 && digits > 0 && (longest == 4 || longest == 2);
}

/// "18:22", "12.30am", "5:40pm", "8pm", "GMT+4".
bool is_clock(const LineWord& word) {
  if (!word.digit) return word.low.substr(0, 3) == "gmt" || word.low.substr(0, 3) == "utc";
  std::string_view low = word.low;
  for (std::string_view suffix : {"am", "pm", "hrs", "h", "z"}) {
    if (low.size() > suffix.size() && low.substr(low.size() - suffix.size()) == suffix) {
      low.remove_suffix(suffix.size());
      break;
    }
  }
  return std::all_of(low.begin(), low.end(),
                     [](char c) { return (c >= '0' && c <= '9') || c == ':' || c == '.'; });
}

bool is_date_word(const LineWord& word) {
  return is_month(word) || is_weekday(word) || is_day(word) || is_year(word) ||
         is_numeric_date(word);
}

bool is_update_word(const LineWord& word) {
  return word.low == "updated" || word.low == "modified";
}

bool in_brackets(const LineWord& word) {
  return word.lead.find_first_of("([") != std::string_view::npos;
}

bool closes_brackets(const LineWord& word) { return has_trail(word, ')') || has_trail(word, ']'); }

bool is_connector(const LineWord& word) {
  return kByConnectors.has(word.low) || kByRoles.has(word.low);
}

/// True if words `first` on hold nothing that no byline has.
bool reads_like_byline(const Line& line, std::size_t first) {
  bool dated = false;
  for (std::size_t i = first; i < line.words.size(); ++i) {
    const LineWord& word = line.words[i];
    if (word.mark || is_email(word) || is_handle(word, line.text)) continue;
    if (has_trail(word, '!') || has_trail(word, '?')) return false;
    const bool date = is_month(word) || is_weekday(word) || is_numeric_date(word);
    dated = dated || date;
    if (date || is_connector(word)) continue;
    if (word.digit) {
      if (!is_clock(word) && !is_day(word) && !is_day_and_year(word)) return false;
      dated = true;
      continue;
    }
    if (word.capital || word.low.compare(0, 2, "l'") == 0 || word.low.compare(0, 2, "d'") == 0) {
      dated = dated || kStampWords.has(word.low);
      continue;
    }
    if (dated && (kStampWords.has(word.low) || kZoneWords.has(word.low))) continue;
    return false;
  }
  return true;
}

/// Words from `first` on in capitals that are not dates, up to a comma, a mark or a connector.
std::size_t first_name_length(const Line& line, std::size_t first) {
  std::size_t length = 0;
  for (std::size_t i = first; i < line.words.size(); ++i) {
    const LineWord& word = line.words[i];
    const bool particle = length > 0 && !word.capital && word.trail.empty() &&
                          (word.low == "de" || word.low == "bin" || word.low == "van" ||
                           word.low == "von" || word.low == "ap" || word.low == "al" ||
                           word.low == "da" || word.low == "do" || word.low == "la");
    if (word.mark || word.digit || !(word.capital || particle) || is_weekday(word)) break;
    ++length;
    if (!word.trail.empty() && word.trail != ".") break;
  }
  return length;
}

bool has_role(const Line& line) {
  return std::any_of(line.words.begin(), line.words.end(), [](const LineWord& word) {
    return word.low == "reporter" || word.low == "reporters" || word.low == "correspondent" ||
           word.low == "correspondents" || word.low == "writer" || word.low == "editor" ||
           word.low == "columnist" || word.low == "bureau" || word.low == "newsroom" ||
           word.low == "staff" || word.low == "desk";
  });
}

}  // namespace

bool is_signed_byline(const Line& line) {
  const auto& words = line.words;
  if (words.size() < 2 || words.size() > kMaxHeadWords) return false;
  if (words[0].low != "by" && words[0].low != "von" && words[0].low != "door" &&
      words[0].low != "por" && words[0].low != "haber" && words[0].low != "par") {
    return false;
  }
  const LineWord& next = words[1];
  if (next.mark) return false;
  if (next.low == "our" || next.low == "staff" || next.low == "a") {
    return has_role(line) && reads_like_byline(line, 2);
  }
  if (next.low == "the") {
    return words.size() > 2 && words.size() < 7 && words[2].capital && reads_like_byline(line, 2) &&
           !ends_sentence(words.back());
  }
  if (!next.capital || next.digit || is_weekday(next) || (is_month(next) && words.size() < 4)) {
    return false;
  }
  if (words[0].low != "by" && first_name_length(line, 1) < 2) return false;
  const bool english_rest = reads_like_byline(line, 1);
  // "By Sunday, Nairobi": one capitalised word and a place is no name.
  return english_rest && (words.size() == 2 || first_name_length(line, 1) >= 2 || next.all_caps ||
                          has_role(line) || next.low.find('.') != std::string_view::npos);
}

bool is_bare_byline(const Line& line) {
  const auto& words = line.words;
  if (words.empty() || words.size() > kMaxHeadWords) return false;
  if (!words[0].capital || words[0].digit || is_date_word(words[0])) return false;
  if (!reads_like_byline(line, 0)) return false;
  if (has_role(line)) return words.size() < 16;
  const std::size_t name = first_name_length(line, 0);
  if (name == 1 && words.size() == 1) return words[0].low.find('.') != std::string_view::npos;
  if (name < 2 || name > 5) return false;
  const bool colon = std::any_of(words.begin(), words.end(),
                                 [](const LineWord& word) { return has_trail(word, ':'); });
  return !colon && words.size() <= 18;
}

bool is_dateline(const Line& line) {
  const auto& words = line.words;
  if (words.empty() || words.size() > kMaxHeadWords) return false;
  if (words[0].low == "last" || is_update_word(words[0])) return false;
  bool month = false;
  bool day = false;
  bool numeric = false;
  bool weekday = false;
  bool brackets = false;
  std::size_t places = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const LineWord& word = words[i];
    const bool dated = month || numeric || weekday || day;
    brackets = brackets || in_brackets(word);
    if (word.mark) continue;
    if (is_month(word)) {
      month = true;
    } else if (is_weekday(word)) {
      weekday = true;
    } else if (is_numeric_date(word)) {
      numeric = true;
    } else if (is_day_and_year(word)) {
      day = true;
    } else if (is_day(word)) {
      // "31. 05. 2024."
      numeric = numeric || (day && i > 0 && is_day(words[i - 1]) && i + 1 < words.size() &&
                            is_year(words[i + 1]) && has_trail(words[i - 1], '.'));
      day = true;
    } else if (day && i > 0 && i + 1 < words.size() && is_day(words[i - 1]) &&
               is_year(words[i + 1])) {
      month = true;  // a month of another language: "6 settembre 2025"
    } else if (is_year(word) || is_clock(word) || kZoneWords.has(word.low) ||
               (kStampWords.has(word.low) && word.low != "the")) {
    } else if (brackets && (word.capital || kStampWords.has(word.low))) {
    } else if (!dated && ((word.capital && !word.digit) || word.low == "de" || word.low == "of" ||
                          word.low == "el" || word.low == "da")) {
      if (++places > 6) return false;
    } else if (dated && word.all_caps && word.span.size() <= 5) {
    } else if (dated && word.capital && i + 1 < words.size() && words[i + 1].low == "time") {
    } else if (dated &&
               (word.low.find("-minute") != std::string_view::npos || is_update_word(word))) {
    } else {
      return false;
    }
    if (closes_brackets(word)) brackets = false;
    if (has_trail(word, '?') || has_trail(word, '!')) return false;
    const bool stamp = kStampWords.has(word.low);
    if (has_trail(word, ':') && !stamp && !is_update_word(word) && i + 1 < words.size() &&
        !in_brackets(words[i + 1])) {
      return false;
    }
  }
  if (!((month && day) || numeric)) return false;
  if (places == 0) return true;
  // Between place and date stands a comma or a mark, unless the place is in capitals.
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!is_date_word(words[i + 1]) || is_date_word(words[i])) continue;
    const LineWord& place = words[i];
    return place.mark || has_trail(place, ',') || has_trail(place, '.') || place.all_caps ||
           kStampWords.has(place.low) || in_brackets(words[i + 1]) || has_trail(place, ')');
  }
  return true;
}

std::optional<Span> date_part(const Line& line) {
  const auto& words = line.words;
  for (std::size_t first = 0; first < words.size(); ++first) {
    if (!is_date_word(words[first]) && !(words[first].digit && is_clock(words[first]))) continue;
    bool month = false;
    bool day = false;
    bool numeric = false;
    std::size_t last = first;
    for (std::size_t i = first; i < words.size(); ++i) {
      const LineWord& word = words[i];
      month = month || is_month(word);
      day = day || is_day(word) || is_day_and_year(word);
      numeric = numeric || is_numeric_date(word);
      if (is_date_word(word) || is_day_and_year(word) || (word.digit && is_clock(word))) {
        last = i;
      } else if (!word.mark && !kStampWords.has(word.low) && !kZoneWords.has(word.low)) {
        break;
      }
    }
    if (numeric || (month && day)) return Span{words[first].span.begin, words[last].span.end};
    first = last;
  }
  return std::nullopt;
}

std::optional<Span> bracket_credit(const Line& line) {
  const auto& words = line.words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!in_brackets(words[i]) || !words[i].capital || words[i].digit) continue;
    if (is_date_word(words[i]) || is_clock(words[i])) continue;
    std::size_t end = i;
    bool names = true;
    while (end < words.size()) {
      names = names && words[end].capital && !words[end].digit && words[end].low != "edition";
      if (closes_brackets(words[end])) break;
      ++end;
    }
    if (end == words.size()) return std::nullopt;
    // "GALLIPOLI (Lecce)" is a place.
    const bool agency = words[i].all_caps || end > i;
    if (names && agency) {
      return Span{words[i].span.begin - 1, words[end].span.end + 1};
    }
  }
  return std::nullopt;
}

bool is_bare_place(const Line& line) {
  const auto& words = line.words;
  if (words.empty() || words.size() > 4) return false;
  return std::all_of(words.begin(), words.end(),
                     [](const LineWord& word) {
                       return !word.mark && word.capital && !word.digit && !ends_sentence(word) &&
                              !has_trail(word, ':') && word.lead.empty();
                     }) &&
         (words.size() == 1 || words[0].all_caps || has_trail(words[0], ',')) &&
         !kCapitalLabels.has(words[0].low);
}

std::optional<LeadDateline> lead_dateline(std::string_view paragraph) {
  const std::string_view head = paragraph.substr(0, floor_to_border(paragraph, kLeadBytes));
  const Line line(head);
  const auto& words = line.words;
  std::size_t at = 0;
  bool capitals = true;  // the place is written in capitals
  std::size_t places = 0;
  // The place, and behind a comma its country.
  bool comma = false;
  while (at < words.size() && places < 8) {
    const LineWord& word = words[at];
    if (word.mark ? word.low != "/" : !(word.capital && !word.digit)) {
      if (!(places > 0 && (word.low == "de" || word.low == "el" || word.low == "da" ||
                           word.low == "of" || word.low == "the" || word.low == "la"))) {
        break;
      }
    }
    if (places > 0 && (is_month(word) || is_weekday(word))) break;
    if (places > 0 && in_brackets(word)) break;
    // "NEW YORK" is a place, "NEW:" is not.
    if (places == 0 && kCapitalLabels.has(word.low) && !(word.low == "new" && word.trail.empty())) {
      return std::nullopt;
    }
    if (!comma && !word.all_caps && !word.mark && word.low.find('.') == std::string_view::npos) {
      capitals = false;
    }
    ++places;
    ++at;
    comma = comma || has_trail(word, ',');
    if (has_trail(word, ':') || has_trail(word, ']') || has_trail(word, '-')) break;
    if (has_trail(word, '.') && word.span.size() > 4) break;
    if (!word.trail.empty() && word.trail != "," && word.trail != "." && word.trail != ".,") break;
  }
  if (places == 0 || at == 0) return std::nullopt;
  std::size_t last = at - 1;  // last word of the dateline
  bool dated = false;
  std::optional<Span> credit;
  bool open = true;  // nothing has closed the dateline yet
  const auto closes = [&](const LineWord& word) {
    return has_trail(word, ':') || has_trail(word, '-') || has_trail(word, ']');
  };
  bool closed = closes(words[last]);
  while (!closed && open && at < words.size()) {
    const LineWord& word = words[at];
    if (!credit && (in_brackets(word) || word.lead.find('/') != std::string_view::npos)) {
      std::size_t end = at;
      const bool slashes = !in_brackets(word);
      while (end < words.size() && end < at + 10 &&
             !(slashes ? has_trail(words[end], '/') : closes_brackets(words[end]))) {
        ++end;
      }
      if (end == words.size() || end == at + 10 || !word.capital) return std::nullopt;
      if (is_month(word) || is_day(word)) {
        dated = true;
        last = end;
      } else if (word.digit) {
        return std::nullopt;
      } else {
        const std::size_t first_byte = word.span.begin - word.lead.size();
        credit = Span{static_cast<std::uint32_t>(first_byte), words[end].span.end + 1};
      }
      closed = closes(words[end]);
      at = end + 1;
      continue;
    }
    if (is_month(word) || is_weekday(word) || is_day(word) || is_year(word) ||
        is_numeric_date(word)) {
      // "Tarkwa (W/R), June 4": what stood in the brackets was part of the place.
      credit.reset();
      dated = true;
      last = at;
      closed = closes(word);
      ++at;
      continue;
    }
    if (word.mark) {
      closed = word.low == "-" || (capitals && word.low == "*");
    } else if (dated && !credit && word.all_caps && at > 0 && has_trail(words[at - 1], ',')) {
      credit = word.span;
      ++at;
      continue;
    }
    open = false;
  }
  const LineWord& end_word = words[last];
  const bool stopped = has_trail(end_word, '.') && places > 0;
  const bool whole = last + 1 == words.size() && head.size() == paragraph.size();
  if (whole && !closed) return std::nullopt;
  bool accepted = false;
  if (credit) accepted = (capitals || dated) && (closed || dated);
  if (closed && (capitals || dated)) accepted = true;
  if (stopped && dated) accepted = true;
  // "Unguja.-- The ferry": a stop and a dash behind the place.
  if (closed && stopped && places <= 3) accepted = true;
  // "WASHED ASHORE: three boats" goes on in the same sentence.
  if (!dated && !credit && has_trail(end_word, ':') && last + 1 < words.size() &&
      !words[last + 1].capital && !words[last + 1].digit && words[last + 1].lead.empty()) {
    accepted = false;
  }
  if (!accepted) return std::nullopt;
  return LeadDateline{{words[0].span.begin, end_word.span.end}, credit};
}

}  // namespace article_inspector
