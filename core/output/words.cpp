#include "core/output/words.h"

#include <algorithm>

#include "core/output/json_writer.h"
#include "core/output/names.h"

namespace article_inspector {
namespace {

std::string number_in_words(double number) {
  JsonWriter json;
  json.number(number);
  return json.take();
}

}  // namespace

std::string words_of(std::string_view text, const std::vector<Span>& spans) {
  std::string words;
  for (const Span span : spans) {
    if (!words.empty()) words += " ... ";
    words += slice(text, span);
  }
  return words;
}

std::string value_in_words(const Value& value) {
  if (!value.value.text.empty()) return value.value.text;
  std::string words(name_of(value.value.modifier));
  std::replace(words.begin(), words.end(), '_', ' ');
  for (std::size_t i = 0; i < value.value.numbers.size(); ++i) {
    if (!words.empty()) words += i > 0 ? " to " : " ";
    words += number_in_words(value.value.numbers[i]);
  }
  if (value.type == ValueType::kPercent && !value.value.numbers.empty()) words += '%';
  if (!value.value.unit.empty()) words += (words.empty() ? "" : " ") + value.value.unit;
  return words;
}

std::string on_one_line(std::string_view text) {
  std::string line;
  bool in_blank = false;
  for (const char c : text) {
    const bool is_blank = static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
    if (!is_blank) {
      line += c;
    } else if (!in_blank) {
      line += ' ';
    }
    in_blank = is_blank;
  }
  return line;
}

const Source* source_of(const Report& report, const Claim& claim) {
  return claim.source_id ? &report.sources[*claim.source_id] : nullptr;
}

}  // namespace article_inspector
