#include "core/language/tagger_features.h"

#include <string>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr std::uint32_t kOutside = 0x0517;  // stands for a token beyond the sentence

std::uint32_t shape_hash(std::string_view form) {
  std::uint32_t h = 2166136261u;
  char last = 0;
  for (const char c : form.substr(0, 24)) {
    const char kind = c >= 'A' && c <= 'Z'                   ? 'A'
                      : (c >= 'a' && c <= 'z') || (c & 0x80) ? 'a'
                      : c >= '0' && c <= '9'                 ? '0'
                                                             : c;
    if (kind != last) h = (h ^ static_cast<std::uint8_t>(kind)) * 16777619u;
    last = kind;
  }
  // One capital differs from many.
  if (form.size() > 1 && form[1] >= 'A' && form[1] <= 'Z') h ^= 0x5bd1e995u;
  return h;
}

/// The treebanks write quotation marks and apostrophes in ASCII; the press does not.
std::string with_straight_marks(std::string_view form) {
  if (form.find('\xe2') == std::string_view::npos) return std::string(form);
  std::string out;
  for (std::size_t i = 0; i < form.size();) {
    const std::string_view three = form.substr(i, 3);
    const bool is_single = three == "\xe2\x80\x98" || three == "\xe2\x80\x99";
    const bool is_double = three == "\xe2\x80\x9c" || three == "\xe2\x80\x9d";
    if (is_single || is_double)
      out += is_single ? '\'' : '"';
    else
      out += form[i];
    i += is_single || is_double ? 3 : 1;
  }
  return out;
}

}  // namespace

TokenShape token_shape(std::string_view written) {
  // A longer token is no word; its beginning says enough.
  const std::string form = with_straight_marks(written.substr(0, floor_to_border(written, 40)));
  const std::string lower = is_lowered(form) ? form : to_lower(form);
  TokenShape shape;
  shape.form = hash_bytes(form);
  shape.lower = hash_bytes(lower);
  for (std::size_t n = 1; n <= 4; ++n) {
    if (lower.size() > n) {
      shape.suffix[n - 1] = hash_bytes(std::string_view(lower).substr(lower.size() - n));
    }
  }
  if (lower.size() > 3) shape.prefix = hash_bytes(std::string_view(lower).substr(0, 3));
  shape.shape = shape_hash(form);
  return shape;
}

std::size_t tagger_features(const TokenShape* shapes, std::size_t count, std::size_t i,
                            std::uint32_t before1, std::uint32_t before2,
                            Feature (&out)[kMaxTaggerFeatures]) {
  static const TokenShape kNothing = {kOutside, kOutside, {}, 0, kOutside};
  const TokenShape& here = shapes[i];
  const TokenShape& previous = i >= 1 ? shapes[i - 1] : kNothing;
  const TokenShape& next = i + 1 < count ? shapes[i + 1] : kNothing;
  const std::uint32_t first = i == 0 ? 1 : 0;

  // Pairs of words and wider windows were tried and made the small table worse: they crowd it.
  std::size_t n = 0;
  std::uint32_t number = 0;  // of the template
  const auto add = [&](std::uint32_t value) { out[n++] = mix(++number, value); };
  add(0);
  add(here.form);
  add(here.lower);
  for (const std::uint32_t suffix : here.suffix) add(suffix);
  add(here.prefix);
  add(mix(here.shape, first));
  add(mix(here.shape, here.suffix[1]));
  add(before1);
  add(mix(before1, before2));
  add(mix(before1, here.suffix[2]));
  add(previous.lower);
  add(next.lower);
  add(mix(next.suffix[1], next.shape));
  return n;
}

}  // namespace article_inspector
