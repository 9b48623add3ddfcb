#include "core/text/tokens.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/limits.h"
#include "core/text/abbreviations.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

// "S.M.A.R.T." and more; a longer row is no abbreviation, and bounds the look ahead.
constexpr std::size_t kMaxDottedLetters = 12;

constexpr char32_t kRightSingle = 0x2019;
constexpr char32_t kHyphen = 0x2010;
constexpr char32_t kNoBreakHyphen = 0x2011;

// Prefixes that the treebanks keep with their word.
constexpr std::string_view kJoinedPrefixes[] = {
    "anti",  "co",  "counter", "cross", "e",    "ex",  "inter", "intra", "micro", "mini",
    "multi", "neo", "non",     "over",  "post", "pre", "pro",   "re",    "semi",  "sub"};
// Currency marks written in letters before a number without a space.
constexpr std::string_view kLetterCurrencies[] = {
    "AED", "AUD", "BD",  "CAD", "CHF", "Dh",  "Dhs", "EUR", "GBP", "GH",  "HK", "INR", "JPY",
    "KES", "KSh", "Ksh", "NGN", "PHP", "PKR", "Php", "QR",  "RM",  "Rp",  "Rs", "SAR", "SEK",
    "SGD", "SR",  "Sh",  "TSh", "Tk",  "Tsh", "UGX", "USD", "USh", "Ush", "ZAR"};
// One letter that is a currency only where the number looks like an amount ("R2.5bn", not "R2").
constexpr std::string_view kOneLetterCurrencies = "KLNPQR";
// Top-level domains of more than two letters that are common enough to tell an address by.
constexpr std::string_view kDomains[] = {
    "agency",  "app",   "arpa",   "biz",     "blog",    "cloud", "com",    "coop",  "dev",
    "digital", "edu",   "europa", "example", "gov",     "info",  "int",    "life",  "live",
    "media",   "mil",   "mobi",   "museum",  "name",    "net",   "news",   "ngo",   "online",
    "org",     "page",  "press",  "report",  "shop",    "site",  "social", "space", "store",
    "tech",    "today", "top",    "travel",  "website", "wiki",  "world",  "xyz"};

template <std::size_t N>
bool one_of(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_ascii_alpha(char c) { return is_ascii_upper(c) || is_ascii_lower(c); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_alnum(char c) { return is_ascii_alpha(c) || is_ascii_digit(c); }
char lower(char c) { return is_ascii_upper(c) ? static_cast<char>(c + 32) : c; }

bool is_hyphen(char32_t c) { return c == '-' || c == kHyphen || c == kNoBreakHyphen; }
bool is_apostrophe(char32_t c) { return c == '\'' || c == kRightSingle; }

bool is_mark(char32_t c) {
  if (c < 0x80) {
    return c > ' ' && c != '$' && c != '%' && c != '+' && c != '<' && c != '=' && c != '>' &&
           c != '^' && c != '`' && c != '|' && c != '~';
  }
  return c == 0xA1 || c == 0xA7 || c == 0xAB || c == 0xB6 || c == 0xB7 || c == 0xBB || c == 0xBF ||
         (c >= 0x2010 && c <= 0x2043) || (c >= 0x2045 && c <= 0x205E) ||
         (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011) || c == 0xFF01 ||
         c == 0xFF0C || c == 0xFF0E || c == 0xFF1A || c == 0xFF1B || c == 0xFF1F || c == 0x60C ||
         c == 0x61B || c == 0x61F || c == 0x6D4;
}

// Marks that stand together as one token when repeated.
bool runs(char32_t c) {
  return c == '.' || c == '-' || c == '!' || c == '?' || c == '*' || c == '=' || c == '_' ||
         c == '~' || c == '`' || c == 0x2026 || c == 0x2014;
}

bool extends_emoji(char32_t c) {
  return c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
         (c >= 0xE0020 && c <= 0xE007F);
}

bool is_regional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

/// Reads one block from left to right. Every look ahead either ends within a fixed number of bytes,
/// or its result is remembered until the reader has passed it: the whole stays linear.
class Reader {
 public:
  Reader(std::string_view text, Span block, std::vector<Token>& tokens)
      : text_(text), at_(block.begin), end_(block.end), tokens_(tokens) {}

  void read() {
    bool space = true;
    while (at_ < end_ && tokens_.size() < kMaxTokens) {
      std::size_t after = at_;
      const char32_t c = code_point(after);
      if (is_space(c)) {
        at_ = after;
        space = true;
        continue;
      }
      space_before_ = space;
      space = false;
      read_token(c, after);
    }
  }

 private:
  char32_t code_point(std::size_t& position) const {
    const auto byte = static_cast<unsigned char>(text_[position]);
    if (byte < 0x80) {
      ++position;
      return byte;
    }
    return next_code_point(text_, position);
  }
  char32_t peek(std::size_t position) const { return position < end_ ? code_point(position) : 0; }
  char byte(std::size_t position) const { return position < end_ ? text_[position] : '\0'; }
  std::string_view view(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }

  void emit(std::size_t end, TokenKind kind) {
    tokens_.push_back(
        {{static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)}, kind, space_before_});
    at_ = end;
    space_before_ = false;
  }

  void read_token(char32_t c, std::size_t after) {
    if (is_digit(c)) return read_number();
    if (is_letter(c)) return read_letters();
    if (c == '@' || c == '#') {
      if (read_handle()) return;
    } else if (is_apostrophe(c)) {
      return read_apostrophe(after);
    } else if (c == '.' && space_before_ && is_ascii_digit(byte(after))) {
      return read_number();
    }
    read_mark(c, after);
  }

  // ---- marks
  // --------------------------------------------------------------------------------------

  void read_mark(char32_t c, std::size_t after) {
    std::size_t end = after;
    if (runs(c)) {
      while (end < end_) {
        std::size_t next = end;
        if (code_point(next) != c) break;
        end = next;
      }
    } else if (is_regional(c)) {
      std::size_t next = end;
      if (end < end_ && is_regional(code_point(next))) end = next;
    } else if (c >= 0x2190) {
      end = emoji_end(end);
    }
    emit(end, is_mark(c) ? TokenKind::kPunctuation : TokenKind::kSymbol);
  }

  // Variation selectors, skin tones and pictures joined by U+200D belong to the picture.
  std::size_t emoji_end(std::size_t end) const {
    while (end < end_) {
      std::size_t next = end;
      const char32_t c = code_point(next);
      if (c == 0x200D && next < end_) {
        std::size_t joined = next;
        if (code_point(joined) < 0x2190) return end;
        end = joined;
      } else if (extends_emoji(c)) {
        end = next;
      } else {
        return end;
      }
    }
    return end;
  }

  void read_apostrophe(std::size_t after) {
    // "'90s"
    if (is_ascii_digit(byte(after)) && is_ascii_digit(byte(after + 1)) && byte(after + 2) == 's' &&
        !is_ascii_alnum(byte(after + 3))) {
      return emit(after + 3, TokenKind::kNumber);
    }
    if (!space_before_ && !tokens_.empty()) {
      const std::size_t end = clitic_end(after);
      if (end != 0 && ends_like_noun()) return emit(end, TokenKind::kWord);
    }
    // Two straight apostrophes are a double quotation mark.
    if (byte(at_) == '\'' && byte(after) == '\'') return emit(after + 1, TokenKind::kPunctuation);
    emit(after, TokenKind::kPunctuation);
  }

  // After a number, an abbreviation or a closing bracket: "2024's", "U.S.'s".
  bool ends_like_noun() const {
    const Token& last = tokens_.back();
    return last.kind != TokenKind::kPunctuation && last.span.end == at_;
  }

  // The end of "s", "re", "ve", "ll", "d" or "m" at `position`; 0 if none stands there alone.
  std::size_t clitic_end(std::size_t position) const {
    const char first = lower(byte(position));
    std::size_t end = 0;
    if (first == 's' || first == 'd' || first == 'm') end = position + 1;
    const char second = lower(byte(position + 1));
    if ((first == 'r' && second == 'e') || (first == 'v' && second == 'e') ||
        (first == 'l' && second == 'l')) {
      end = position + 2;
    }
    if (end == 0) return 0;
    const char32_t next = peek(end);
    return is_letter(next) || is_digit(next) ? 0 : end;
  }

  bool read_handle() {
    if (!space_before_ && !tokens_.empty() && tokens_.back().span.end == at_ &&
        tokens_.back().kind != TokenKind::kPunctuation) {
      return false;
    }
    std::size_t end = at_ + 1;
    bool letter = false;
    while (end < end_) {
      std::size_t next = end;
      const char32_t c = code_point(next);
      if (is_letter(c)) {
        letter = true;
      } else if (!is_digit(c) && c != '_') {
        break;
      }
      end = next;
    }
    if (!letter) return false;
    emit(end, TokenKind::kHandle);
    return true;
  }

  // ---- numbers
  // ------------------------------------------------------------------------------------

  std::size_t digits_end(std::size_t position) const {
    while (is_ascii_digit(byte(position))) ++position;
    return position;
  }

  // "2025-07-28" or "713-555-0142": digits in three groups of which the last two have these sizes.
  std::size_t hyphened_end(std::size_t first_end, std::size_t second, std::size_t third) const {
    std::size_t end = first_end;
    for (const std::size_t size : {second, third}) {
      if (byte(end) != '-') return 0;
      for (std::size_t k = 1; k <= size; ++k) {
        if (!is_ascii_digit(byte(end + k))) return 0;
      }
      end += size + 1;
    }
    return is_ascii_alnum(byte(end)) && byte(end) != 'T' ? 0 : end;
  }

  std::size_t number_end() const {
    std::size_t end = digits_end(at_);
    if (end - at_ == 4) {
      if (const std::size_t iso = hyphened_end(end, 2, 2)) return iso;
    }
    if (end - at_ == 3) {
      if (const std::size_t phone = hyphened_end(end, 3, 4)) return phone;
    }
    while (end < end_) {
      const char c = byte(end);
      if ((c == '.' || c == ',' || c == ':' || c == '/') && is_ascii_digit(byte(end + 1))) {
        end = digits_end(end + 1);
      } else {
        break;
      }
    }
    return end;
  }

  void read_number() {
    const std::size_t digits = number_end();
    std::size_t letters = digits;
    bool lower_case = true;
    while (letters < end_) {
      std::size_t next = letters;
      const char32_t c = code_point(next);
      if (!is_letter(c) && !is_digit(c)) break;
      if (!is_ascii_lower(byte(letters))) lower_case = false;
      letters = next;
    }
    if (letters == digits) return emit(digits, TokenKind::kNumber);
    const std::string_view suffix = view(digits, letters);
    if (suffix == "s" || suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th") {
      return emit(letters, TokenKind::kNumber);
    }
    const bool unit = lower_case || suffix == "AM" || suffix == "PM" || suffix == "M" ||
                      suffix == "B" || suffix == "K" || suffix == "T" || suffix == "C" ||
                      suffix == "F" || suffix == "GMT" || suffix == "MW" || suffix == "GW" ||
                      suffix == "kW" || suffix == "kWh" || suffix == "MWh" || suffix == "GWh";
    if (unit && suffix.size() <= 8) {
      emit(digits, TokenKind::kNumber);
      return emit_letters(letters);
    }
    emit(letters, TokenKind::kNumber);
  }

  // A unit right after its number; "a.m" and "p.m" take their dots along.
  void emit_letters(std::size_t end) { emit(dotted_end(at_).value_or(end), TokenKind::kWord); }

  // ---- words
  // --------------------------------------------------------------------------------------

  void read_letters() {
    if (read_address()) return;
    if (read_letter_currency()) return;
    if (const auto dotted = dotted_end(at_)) return emit(*dotted, TokenKind::kWord);
    const std::size_t end = word_end();
    if (byte(end) == '.' && read_abbreviation(end)) return;
    if (byte(end) == '$' && end - at_ <= 3 && all_upper(view(at_, end))) {
      return emit(end + 1, TokenKind::kSymbol);
    }
    if (is_hyphen(peek(end)) && read_prefixed(end)) return;
    split_clitics(end);
  }

  static bool all_upper(std::string_view word) {
    return std::all_of(word.begin(), word.end(), is_ascii_upper);
  }

  // Letters and digits, with apostrophes and "&" between them.
  std::size_t word_end() const {
    std::size_t end = at_;
    while (end < end_) {
      std::size_t next = end;
      const char32_t c = code_point(next);
      if (is_letter(c) || is_digit(c) || c == '_') {
        end = next;
      } else if (is_apostrophe(c) && next < end_ && is_letter(peek(next))) {
        end = next;
      } else if (c == '&' && end > at_ && is_ascii_upper(text_[end - 1]) &&
                 is_ascii_upper(byte(next))) {
        end = next;
      } else {
        break;
      }
    }
    return end;
  }

  // "U.S.", "p.m.", "J.R.", "e.g": single letters parted by dots, and the last dot. A letter with
  // its dot before a space and another capital is an initial: "J. Smith".
  std::optional<std::size_t> dotted_end(std::size_t position) const {
    if (byte(position + 1) != '.' || !is_ascii_alpha(byte(position))) return std::nullopt;
    std::size_t end = position;
    std::size_t letters = 0;
    while (is_ascii_alpha(byte(end)) && byte(end + 1) == '.') {
      end += 2;
      if (++letters > kMaxDottedLetters) return std::nullopt;
    }
    const char32_t next = peek(end);
    if (letters >= 2 || (letters == 1 && is_ascii_alpha(byte(end)))) {
      // "U.S.A" without its last dot; but not the word of "a.The".
      if (is_ascii_alpha(byte(end)) && !is_ascii_alnum(byte(end + 1))) return end + 1;
      if (letters >= 2 && !is_letter(next)) return end;
      return std::nullopt;
    }
    if (!is_ascii_upper(byte(position)) || byte(position) == 'I') {
      return is_ascii_upper(byte(position)) && follows_capital() && initial_follows(end)
                 ? std::optional(end)
                 : std::nullopt;
    }
    return initial_follows(end) ? std::optional(end) : std::nullopt;
  }

  bool follows_capital() const {
    return !tokens_.empty() && is_ascii_upper(text_[tokens_.back().span.begin]);
  }

  bool initial_follows(std::size_t position) const {
    std::size_t next = position;
    if (next >= end_) return false;
    const char32_t c = code_point(next);
    if (is_hyphen(c)) return true;
    return is_space(c) && is_upper(peek(next));
  }

  bool read_abbreviation(std::size_t end) {
    // "Ph.D." is the one common form with a dot inside that is not all single letters.
    if (view(at_, end) == "Ph" && byte(end + 1) == 'D') {
      emit(end + (byte(end + 2) == '.' ? 3 : 2), TokenKind::kWord);
      return true;
    }
    const auto kind = find_abbreviation(view(at_, end));
    if (!kind) return false;
    const std::size_t after = end + 1;
    if (after < end_ && !is_space(peek(after)) && *kind != Abbreviation::kNumber &&
        is_letter(peek(after))) {
      return false;  // "etc.The", "Co.uk"
    }
    if (*kind == Abbreviation::kNumber) {
      std::size_t next = after;
      if (is_space(peek(next)) && next < end_) code_point(next);
      if (!is_ascii_digit(byte(next))) return false;
    }
    emit(after, TokenKind::kWord);
    return true;
  }

  // "e-mail", "co-founder": but "pro" "-" "Beijing", whose name must stand alone.
  bool read_prefixed(std::size_t end) {
    if (end - at_ > 7) return false;
    std::array<char, 8> lowered{};
    std::transform(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                   text_.begin() + static_cast<std::ptrdiff_t>(end), lowered.begin(), lower);
    if (!one_of(kJoinedPrefixes, {lowered.data(), end - at_})) return false;
    std::size_t position = end;
    code_point(position);
    if (!is_ascii_lower(byte(position))) return false;
    while (position < end_) {
      std::size_t next = position;
      const char32_t c = code_point(next);
      if (!is_letter(c)) break;
      position = next;
    }
    emit(position, TokenKind::kWord);
    return true;
  }

  void split_clitics(std::size_t end) {
    const std::string_view word = view(at_, end);
    if (word == "cannot" || word == "Cannot") {
      emit(at_ + 3, TokenKind::kWord);
      return emit(end, TokenKind::kWord);
    }
    // The last apostrophe, within the longest clitic's reach.
    for (std::size_t back = 1; back <= 5 && back < word.size(); ++back) {
      const std::size_t mark = end - back;
      const bool curly = back >= 3 && text_.substr(mark, 3) == "\xE2\x80\x99";
      if (text_[mark] != '\'' && !curly) continue;
      const std::size_t after = mark + (curly ? 3 : 1);
      if (mark <= at_) break;
      if (clitic_end(after) == end) {
        emit(mark, TokenKind::kWord);
        return emit(end, TokenKind::kWord);
      }
      if (end - after == 1 && lower(text_[after]) == 't' && lower(text_[mark - 1]) == 'n' &&
          mark - 1 > at_) {
        emit(mark - 1, TokenKind::kWord);
        return emit(end, TokenKind::kWord);
      }
      break;
    }
    emit(end, TokenKind::kWord);
  }

  bool read_letter_currency() {
    std::size_t end = at_;
    while (end - at_ < 4 && is_ascii_alpha(byte(end))) ++end;
    if (end - at_ > 3) return false;
    std::size_t number = end;
    const bool dotted = view(at_, end) == "Rs" && byte(end) == '.' && is_ascii_digit(byte(end + 1));
    if (dotted) ++number;
    if (!is_ascii_digit(byte(number))) return false;
    if (one_of(kLetterCurrencies, view(at_, end))) {
      emit(number, TokenKind::kSymbol);
      return true;
    }
    if (end - at_ != 1 || kOneLetterCurrencies.find(byte(at_)) == std::string_view::npos)
      return false;
    std::size_t digits = number;
    while (digits - number < 16 && is_ascii_digit(byte(digits))) ++digits;
    const char mark = byte(digits);
    const bool amount = ((mark == ',' || mark == '.') && is_ascii_digit(byte(digits + 1))) ||
                        (mark == 'm' && !is_ascii_alnum(byte(digits + 1))) ||
                        (mark == 'b' && byte(digits + 1) == 'n') ||
                        view(digits, std::min<std::size_t>(digits + 8, end_)) == " million" ||
                        view(digits, std::min<std::size_t>(digits + 8, end_)) == " billion";
    if (!amount) return false;
    emit(end, TokenKind::kSymbol);
    return true;
  }

  // ---- addresses
  // ----------------------------------------------------------------------------------

  bool read_address() {
    if (at_ < plain_until_) return false;
    const std::size_t limit = address_run_end();
    const std::string_view run = view(at_, limit);
    const std::size_t colon = run.find("://");
    if (colon != std::string_view::npos && colon <= 5 && run.size() > colon + 3) {
      emit(trimmed_end(space_end(limit)), TokenKind::kUrl);
      return true;
    }
    if (run.size() > 4 && (run.substr(0, 4) == "www." || run.substr(0, 4) == "WWW.")) {
      emit(trimmed_end(space_end(limit)), TokenKind::kUrl);
      return true;
    }
    if (byte(limit) == '@' && is_ascii_alnum(byte(limit + 1))) {
      const std::size_t host = host_end(limit + 1);
      if (view(limit + 1, host).find('.') != std::string_view::npos) {
        emit(host, TokenKind::kEmail);
        return true;
      }
    }
    const std::size_t host = host_end(at_);
    if (is_host(view(at_, host)) && byte(host) != '@' && !is_ascii_alnum(byte(host))) {
      const bool path = byte(host) == '/' || byte(host) == '?';
      emit(path ? trimmed_end(space_end(host)) : host, TokenKind::kUrl);
      return true;
    }
    plain_until_ = limit;
    return false;
  }

  // A run of characters of an address without "@" and the slashes: up to here nothing else starts.
  std::size_t address_run_end() const {
    std::size_t end = at_;
    while (end < end_) {
      const char c = text_[end];
      if (!is_ascii_alnum(c) && c != '.' && c != '_' && c != '%' && c != '+' && c != '-' &&
          !(c == ':' && byte(end + 1) == '/') &&
          !(c == '/' && (byte(end + 1) == '/' || byte(end - 1) == '/'))) {
        break;
      }
      ++end;
    }
    return end;
  }

  std::size_t host_end(std::size_t position) const {
    while (is_ascii_alnum(byte(position)) || ((byte(position) == '-' || byte(position) == '.') &&
                                              is_ascii_alnum(byte(position + 1)))) {
      ++position;
    }
    return position;
  }

  // A bare domain: at least two labels, the last one a known top-level domain in one case. Longer
  // than 253 bytes is no host (RFC 1035).
  static bool is_host(std::string_view host) {
    if (host.size() > 253) return false;
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot < 2) return false;
    const std::string_view name = host.substr(0, dot);
    const std::string_view label = name.substr(name.rfind('.') + 1);
    if (label.size() < 2 || std::all_of(label.begin(), label.end(), is_ascii_digit)) return false;
    const std::string_view top = host.substr(dot + 1);
    if (top.size() == 2) {
      return std::all_of(top.begin(), top.end(), is_ascii_lower) &&
             std::none_of(name.begin(), name.end(), is_ascii_upper);
    }
    return one_of(kDomains, top);
  }

  std::size_t space_end(std::size_t position) const {
    while (position < end_) {
      std::size_t next = position;
      const char32_t c = code_point(next);
      if (is_space(c) || c == '<' || c == '>' || c == '"' || c == 0x201C || c == 0x201D) break;
      position = next;
    }
    return position;
  }

  // Marks at the end belong to the sentence, a closing bracket only where none opens inside.
  std::size_t trimmed_end(std::size_t end) const {
    const bool opened = view(at_, end).find('(') != std::string_view::npos;
    while (end > at_ + 1) {
      const char c = text_[end - 1];
      const bool curly = end >= at_ + 3 && text_.substr(end - 3, 3) == "\xE2\x80\x99";
      if (curly) {
        end -= 3;
      } else if (c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' ||
                 c == '\'' || c == ']' || c == '*' || (c == ')' && !opened)) {
        --end;
      } else {
        break;
      }
    }
    return end;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t end_;
  std::vector<Token>& tokens_;
  bool space_before_ = false;
  std::size_t plain_until_ = 0;  // no address starts before this byte
};

}  // namespace

std::vector<Token> tokenize(std::string_view text, const std::vector<Block>& blocks) {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 5);  // an English word and its space take six bytes
  for (const Block& block : blocks) Reader(text, block.span, tokens).read();
  return tokens;
}

}  // namespace article_inspector
