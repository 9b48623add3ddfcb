#include "core/output/json_writer.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace article_inspector {
namespace {

/// Below this every whole double is exact and prints without an exponent.
constexpr double kExactIntegers = 9007199254740992.0;  // 2^53

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

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
  string(name);
  out_ += ':';
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view value) {
  separate();
  out_ += '"';
  std::size_t run = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (is_plain(value[i])) continue;
    out_ += value.substr(run, i - run);
    append_escape(out_, value[i]);
    run = i + 1;
  }
  out_ += value.substr(run);
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
