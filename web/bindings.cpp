// The WASM border: bytes in, JSON out. The only file that sees Emscripten.
//
// Two functions and no objects, so there is nothing that JavaScript could forget to free. Strings
// cross as UTF-8 bytes: Embind's own strings lose the character after a lone surrogate.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/inspect.h"
#include "core/language/model.h"
#include "core/output/json.h"
#include "core/output/requests.h"

namespace article_inspector {
namespace {

using emscripten::val;

// A Uint8Array of JavaScript's own, which outlives the next growth of the memory.
val to_bytes(std::string_view text) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  return val::global("Uint8Array").new_(emscripten::typed_memory_view(text.size(), bytes));
}

std::string_view view(std::uintptr_t address, std::size_t length) {
  return {reinterpret_cast<const char*>(address), length};
}

// An instance works with one model, from its start to its end.
std::optional<Model> loaded_model;

/// Takes the model file of `length` bytes at `address`, which stay where they are as long as the
/// instance. Returns "", or what is wrong with the file.
std::string load_model(std::uintptr_t address, std::size_t length) {
  const auto read = read_model(view(address, length));
  if (const auto* error = std::get_if<ModelError>(&read)) return error->message;
  loaded_model = std::get<Model>(read);
  return {};
}

/// Inspects `length` bytes at `input` under the options in JSON at `options` (see read_options).
/// Returns the report as JSON in UTF-8, or the message of what is wrong with the options, as a
/// string. Both buffers stay the caller's. A model has to be loaded.
val inspect_bytes(std::uintptr_t input, std::size_t length, std::uintptr_t options,
                  std::size_t options_length) {
  const RequestOrError read = read_options(view(options, options_length));
  if (const auto* error = std::get_if<RequestError>(&read)) return val(error->message);
  const auto& request = std::get<Request>(read);
  return to_bytes(
      to_json(inspect(view(input, length), request.options, *loaded_model), request.unit));
}

EMSCRIPTEN_BINDINGS(article_inspector) {
  emscripten::function("loadModel", &load_model);
  emscripten::function("inspect", &inspect_bytes);
}

}  // namespace
}  // namespace article_inspector
