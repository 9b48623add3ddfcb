#include "core/output/json_writer.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace article_inspector {
namespace {

/// Below this every whole double is exact and prints without an exponent.
constexpr double kExactIntegers = 9007199254740992.0;  // 2^53

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

/// The first character from `at` on that needs an escape; the end if there is none.
std::size_t plain_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  constexpr std::uint64_t kHighBits = 0x80 * kOnes;
  // The high bit of each byte that is less than `limit`; behind such a byte others may have it too.
  const auto less = [](std::uint64_t bytes, std::uint64_t limit) {
    return (bytes - limit * kOnes) & ~bytes & kHighBits;
  };
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t bytes;
    std::memcpy(&bytes, text.data() + at, 8);
    if ((less(bytes, 0x20) | less(bytes ^ '"' * kOnes, 1) | less(bytes ^ '\\' * kOnes, 1)) != 0) {
      break;
    }
  }
  while (at < text.size() && is_plain(text[at])) ++at;
  return at;
}

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    default:
      break;
  }
  constexpr char kHex[] = "0123456789abcdef";
  out += "\\u00";
  out += kHex[static_cast<unsigned char>(c) >> 4];
  out += kHex[static_cast<unsigned char>(c) & 15];
}

}  // namespace

void JsonWriter::separate() {
  if (needs_comma_) out_ += ',';
  needs_comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  needs_comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view value) {
  separate();
  out_ += '"';
  for (std::size_t at = 0; at < value.size(); ++at) {
    const std::size_t end = plain_end(value, at);
    out_ += value.substr(at, end - at);
    if (end < value.size()) append_escape(out_, value[end]);
    at = end;
  }
  out_ += '"';
  return *this;
}

JsonWriter& JsonWriter::integer(std::uint64_t value) {
  separate();
  char digits[20];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out_.append(digits, end);
  return *this;
}

JsonWriter& JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  if (std::trunc(value) == value && std::fabs(value) < kExactIntegers) {
    if (value >= 0) return integer(static_cast<std::uint64_t>(value));
    return raw(std::to_string(static_cast<std::int64_t>(value)));
  }
  // Emscripten 3.1.6 has no std::to_chars for doubles.
  char digits[32];
  int length = 0;
  for (int precision = 15; precision <= 17; ++precision) {
    length = std::snprintf(digits, sizeof digits, "%.*g", precision, value);
    if (std::strtod(digits, nullptr) == value) break;
  }
  for (int i = 0; i < length; ++i) {
    if (digits[i] == ',') digits[i] = '.';  // a host program may have set a locale
  }
  return raw({digits, static_cast<std::size_t>(length)});
}

JsonWriter& JsonWriter::hundredths(unsigned value) {
  integer(value / 100);
  const unsigned fraction = value % 100;
  if (fraction == 0) return *this;
  out_ += '.';
  out_ += static_cast<char>('0' + fraction / 10);
  if (fraction % 10 != 0) out_ += static_cast<char>('0' + fraction % 10);
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  out_ += json;
  return *this;
}

}  // namespace article_inspector
