#include "core/output/requests.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "core/output/names.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

using nlohmann::json;

/// The unit that `\uXXXX` at `position` stands for, or nothing if no such escape stands there.
std::optional<unsigned> unicode_escape(std::string_view text, std::size_t position) {
  if (position + 6 > text.size() || text[position] != '\\' || text[position + 1] != 'u') {
    return std::nullopt;
  }
  unsigned unit = 0;
  for (const char c : text.substr(position + 2, 4)) {
    unit <<= 4;
    if (c >= '0' && c <= '9') {
      unit |= static_cast<unsigned>(c - '0');
    } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
      unit |= static_cast<unsigned>((c | 0x20) - 'a' + 10);
    } else {
      return std::nullopt;
    }
  }
  return unit;
}

/// JSON whose escapes of half a surrogate pair are made `\ufffd`, which any parser takes.
std::string repair_surrogates(std::string text) {
  const auto is_high = [](unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; };
  const auto is_low = [](unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; };
  for (std::size_t i = text.find('\\'); i != std::string::npos; i = text.find('\\', i)) {
    const auto unit = unicode_escape(text, i);
    if (!unit) {
      i += 2;  // the escaped character is passed over too: in `\\ud800` there is no \u escape
      continue;
    }
    if (is_high(*unit)) {
      const auto next = unicode_escape(text, i + 6);
      if (next && is_low(*next)) {
        i += 12;
        continue;
      }
    }
    if (is_high(*unit) || is_low(*unit)) text.replace(i, 6, "\\ufffd");
    i += 6;
  }
  return text;
}

/// The object in `text`, or why there is none.
std::variant<json, RequestError> read_object(std::string_view text) {
  json object = json::parse(repair_surrogates(repair_utf8(text).text), nullptr, false);
  if (object.is_discarded()) {
    return RequestError{.code = "bad-json", .message = "This is not a JSON object."};
  }
  if (!object.is_object()) {
    return RequestError{.code = "bad-json", .message = "This is JSON, but not an object."};
  }
  return object;
}

/// A string of the object; nothing where it is absent or null. Moves it out.
std::variant<std::optional<std::string>, RequestError> take_string(json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::nullopt;
  if (auto* text = found->get_ptr<std::string*>()) return std::move(*text);
  return RequestError{.code = "bad-request",
                      .message = std::string("\"") + key + "\" is not a string."};
}

/// Reads the options of `object` over those of `request`; what went wrong, or nothing.
std::optional<RequestError> read_options_into(json& object, Request& request) {
  constexpr std::size_t kCount = 5;
  std::optional<std::string> values[kCount];
  constexpr const char* kKeys[kCount] = {"kind", "url", "date", "offsets", "parts"};
  for (std::size_t i = 0; i < kCount; ++i) {
    auto value = take_string(object, kKeys[i]);
    if (auto* error = std::get_if<RequestError>(&value)) return std::move(*error);
    values[i] = std::get<std::optional<std::string>>(std::move(value));
  }
  auto& [kind, url, date, offsets, parts] = values;
  if (kind) {
    const auto known = input_kind_named(*kind);
    if (!known) {
      return RequestError{.code = "bad-option", .message = "\"kind\" is auto, text or html."};
    }
    request.options.kind = *known;
  }
  if (url) request.options.url = std::move(*url);
  if (date) request.options.date = std::move(*date);
  if (offsets) {
    const auto known = offset_unit_named(*offsets);
    if (!known) {
      return RequestError{.code = "bad-option",
                          .message = "\"offsets\" is utf16, codepoint or utf8."};
    }
    request.unit = *known;
  }
  if (parts) {
    const auto known = parts_named(*parts);
    if (!known) {
      return RequestError{.code = "bad-option", .message = "\"parts\" is all or article."};
    }
    request.options.parts = *known;
  }
  return std::nullopt;
}

std::optional<RequestError> read_request_into(json& object, Request& request) {
  auto text = take_string(object, "text");
  if (auto* error = std::get_if<RequestError>(&text)) return std::move(*error);
  auto html = take_string(object, "html");
  if (auto* error = std::get_if<RequestError>(&html)) return std::move(*error);
  auto& text_input = std::get<std::optional<std::string>>(text);
  auto& html_input = std::get<std::optional<std::string>>(html);
  if (text_input.has_value() == html_input.has_value()) {
    return RequestError{.code = "bad-request",
                        .message = "One of \"text\" and \"html\" is needed, and only one."};
  }
  if (request.options.kind == InputKind::kAuto) {
    request.options.kind = text_input ? InputKind::kText : InputKind::kHtml;
  }
  request.input = std::move(text_input ? *text_input : *html_input);
  return read_options_into(object, request);
}

}  // namespace

RequestOrError read_request(std::string_view line, const Request& defaults) {
  auto read = read_object(line);
  if (auto* error = std::get_if<RequestError>(&read)) return std::move(*error);
  json& object = std::get<json>(read);
  Request request = defaults;
  if (const auto id = object.find("id"); id != object.end()) {
    if (id->is_structured()) {
      return RequestError{.code = "bad-request", .message = "\"id\" is not a string or number."};
    }
    request.id = id->dump();
  }
  if (auto error = read_request_into(object, request)) {
    error->id = std::move(request.id);
    return std::move(*error);
  }
  return request;
}

RequestOrError read_options(std::string_view text) {
  Request request;
  request.unit = OffsetUnit::kUtf16;
  if (text.empty()) return request;
  auto read = read_object(text);
  if (auto* error = std::get_if<RequestError>(&read)) return std::move(*error);
  if (auto error = read_options_into(std::get<json>(read), request)) return std::move(*error);
  return request;
}

}  // namespace article_inspector
