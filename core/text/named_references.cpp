#include "core/text/named_references.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr char kTable[] =
#include "core/text/named_references.inc"
    ;
constexpr std::uint32_t kTableSize = sizeof(kTable) - 1;
constexpr std::uint32_t kEntries = 2231;
constexpr std::size_t kLongest = 32;     // the longest name, in bytes
constexpr std::size_t kLongestBare = 6;  // the longest without a semicolon
constexpr std::uint32_t kStride = 16;

// Where each kStride-th entry begins.
constexpr auto kAnchors = [] {
  std::array<std::uint16_t, (kEntries + kStride - 1) / kStride> anchors{};
  std::uint32_t entry = 0;
  for (std::uint32_t at = 0; at < kTableSize; ++at) {
    const bool begins = at == 0 || kTable[at - 1] == '\0';
    if (begins && entry++ % kStride == 0) {
      anchors[(entry - 1) / kStride] = static_cast<std::uint16_t>(at);
    }
  }
  return anchors;
}();
static_assert(kTableSize < 1u << 16);

bool is_name_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// The name at the start of `text`, whether or not there is one so called.
std::string_view name_at(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && length < kLongest && is_name_character(text[length])) ++length;
  if (length < text.size() && length < kLongest && text[length] == ';') ++length;
  return text.substr(0, length);
}

std::string_view entry_at(std::uint32_t offset) { return &kTable[offset]; }

// What `name` stands for; "" if no reference has that name.
std::string_view find_name(std::string_view name) {
  const auto after = std::upper_bound(
      kAnchors.begin(), kAnchors.end(), name,
      [](std::string_view sought, std::uint16_t at) { return sought < name_at(entry_at(at)); });
  if (after == kAnchors.begin()) return {};
  std::uint32_t at = *(after - 1);
  for (std::uint32_t i = 0; i < kStride && at < kTableSize; ++i) {
    const std::string_view entry = entry_at(at);
    const std::string_view candidate = name_at(entry);
    if (candidate == name) return entry.substr(candidate.size());
    at += static_cast<std::uint32_t>(entry.size()) + 1;
  }
  return {};
}

}  // namespace

NamedReference match_named_reference(std::string_view text) {
  const std::string_view name = name_at(text);
  if (const auto found = find_name(name); !found.empty()) return {name.size(), found};
  for (std::size_t length = std::min(name.size(), kLongestBare); length > 0; --length) {
    const auto found = find_name(name.substr(0, length));
    if (!found.empty()) return {length, found};
  }
  return {};
}

}  // namespace article_inspector

std::size_t match_named_char_ref(const char* text, std::size_t size, int output[2]) {
  constexpr int kNone = -1;
  const auto [length, stands_for] = article_inspector::match_named_reference({text, size});
  output[0] = output[1] = kNone;
  std::size_t position = 0;
  for (int i = 0; i < 2 && position < stands_for.size(); ++i) {
    output[i] = static_cast<int>(article_inspector::next_code_point(stands_for, position));
  }
  return length;
}
