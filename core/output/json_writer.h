// JSON written straight into a string: the one writer behind every JSON form.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_WRITER_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_WRITER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace article_inspector {

/// Puts the commas; the caller keeps the nesting right. No tree is built, so memory is the output's
/// own, and keys stand in the order in which they are written.
///
///     JsonWriter json;
///     json.begin_object().key("span").begin_array().integer(0).integer(4).end_array().end_object();
///     json.take()  // {"span":[0,4]}
class JsonWriter {
 public:
  explicit JsonWriter(std::size_t expected_bytes = 0) { out_.reserve(expected_bytes); }

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  /// A name that needs no escapes.
  JsonWriter& key(std::string_view name);

  JsonWriter& string(std::string_view value);
  JsonWriter& string_or_null(std::string_view value) {
    return value.empty() ? null() : string(value);
  }
  JsonWriter& integer(std::uint64_t value);
  /// The shortest digits that read back as `value`; whole numbers as integers; null if not finite.
  JsonWriter& number(double value);
  /// 98 is 0.98, 90 is 0.9, 100 is 1.
  JsonWriter& hundredths(unsigned value);
  JsonWriter& boolean(bool value) { return raw(value ? "true" : "false"); }
  JsonWriter& null() { return raw("null"); }
  /// A value that is JSON already.
  JsonWriter& raw(std::string_view json);

  /// The whole output. Valid UTF-8 if every string was, as all strings of a report are.
  std::string take() { return std::move(out_); }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void separate();

  std::string out_;
  bool needs_comma_ = false;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_JSON_WRITER_H_
