#include "core/find/name_features.h"

#include <algorithm>
#include <string>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

// Tokens between two words of a name that are none themselves: "Bank of the West".
constexpr Index kMaxGap = 3;
constexpr std::uint32_t kBorder = 0x0b0d;  // stands for what is beyond the sentence

constexpr std::uint64_t bit(LexClass c) { return std::uint64_t{1} << static_cast<unsigned>(c); }

// Classes of a name's own words.
constexpr std::uint64_t kNameClasses =
    bit(LexClass::kFirstName) | bit(LexClass::kSurname) | bit(LexClass::kCountry) |
    bit(LexClass::kCity) | bit(LexClass::kRegion) | bit(LexClass::kLocation) |
    bit(LexClass::kDemonym) | bit(LexClass::kGroupName) | bit(LexClass::kOrganization) |
    bit(LexClass::kOutlet) | bit(LexClass::kPlatform) | bit(LexClass::kNamedEvent) |
    bit(LexClass::kNamedLaw) | bit(LexClass::kProduct) | bit(LexClass::kFacility) |
    bit(LexClass::kTitle) | bit(LexClass::kOrgHead) | bit(LexClass::kOrgSuffix) |
    bit(LexClass::kPlaceHead) | bit(LexClass::kEventHead) | bit(LexClass::kLawHead) |
    bit(LexClass::kNameParticle) | bit(LexClass::kMonth) | bit(LexClass::kWeekday) |
    bit(LexClass::kHoliday) | bit(LexClass::kOutletHead);
// Classes of a name's neighbours.
constexpr std::uint64_t kCueClasses =
    bit(LexClass::kTitle) | bit(LexClass::kWorkNoun) | bit(LexClass::kProductNoun) |
    bit(LexClass::kPlaceNoun) | bit(LexClass::kReportingVerb) | bit(LexClass::kOrgNoun) |
    bit(LexClass::kMediaNoun) | bit(LexClass::kPersonNoun) | bit(LexClass::kGroupNoun) |
    bit(LexClass::kDemonym) | bit(LexClass::kCountry) | bit(LexClass::kFirstName) |
    bit(LexClass::kOrgHead) | bit(LexClass::kPlaceHead) | bit(LexClass::kDocumentNoun);

// Classes of a word in lower case that may end a name.
constexpr std::uint64_t kTailClasses =
    bit(LexClass::kPlaceNoun) | bit(LexClass::kOrgNoun) | bit(LexClass::kProductNoun);

void add_capped(std::uint8_t& count) {
  if (count < 255) ++count;
}

/// 0, 1, 2, 3 for none, one, a few, many.
std::uint32_t bucket(std::uint32_t count) { return count < 2 ? count : count < 5 ? 2 : 3; }

std::uint32_t lower_hash(std::string_view form) {
  if (form == "\u2019") return hash_bytes("'");
  if (form == "\u2019s") return hash_bytes("'s");
  if (form == "\u201c" || form == "\u201d") return hash_bytes("\"");
  return hash_bytes(form);
}

}  // namespace

Feature joint_feature(std::uint32_t joint, std::uint32_t before) {
  return mix(0x4a01 + joint, before);
}

NameFeatures::NameFeatures(const NameText& text, const std::vector<NameMention>& by_rule)
    : text_(text), by_rule_(by_rule), seats_(text.tokens.size()) {
  read_seats();
  find_chains();
  read_evidence();
}

void NameFeatures::read_seats() {
  for (Index i = 0; i < seats_.size(); ++i) {
    const LetterCase letters = text_.tokens[i].letter_case;
    if (letters == LetterCase::kLower || letters == LetterCase::kNone) {
      seats_[i].lower = lower_hash(text_.form(i));
    } else {
      shapes_.push_back(token_shape(text_.form(i)));
      seats_[i].lower = shapes_.back().lower;
      seats_[i].shape = static_cast<Index>(shapes_.size());
    }
  }
  for (Index m = 0; m < by_rule_.size(); ++m) {
    for (Index i = by_rule_[m].first_token; i < by_rule_[m].end_token; ++i) seats_[i].rule = m + 1;
  }
}

bool NameFeatures::is_strong(Index i) const {
  const NameToken& token = text_.tokens[i];
  if (!token.free) return false;
  return token.letter_case == LetterCase::kCapital || token.letter_case == LetterCase::kUpper ||
         token.letter_case == LetterCase::kMixed || seats_[i].rule != 0 ||
         (text_.listed[i].end > i && !token.common);
}

bool NameFeatures::is_connector(Index i) const {
  const NameToken& token = text_.tokens[i];
  if (text_.segments.tokens[i].kind == TokenKind::kNumber) return token.free;
  if (text_.segments.tokens[i].kind == TokenKind::kPunctuation ||
      text_.segments.tokens[i].kind == TokenKind::kSymbol) {
    const char c = text_.form(i).front();
    return c != '.' && c != '(' && c != ')' && c != ';' && c != '"' && c != '?';
  }
  if (!token.free) return false;
  if (token.own.has(LexClass::kNameParticle) || is_apostrophe_s(text_.form(i))) return true;
  switch (text_.words[i].pos) {
    case Pos::kAdp:
    case Pos::kCconj:
    case Pos::kDet:
    case Pos::kPart:
    case Pos::kPropn:
      return true;
    default:
      return false;
  }
}

void NameFeatures::find_chains() {
  for (Index s = 0; s < text_.segments.sentences.size(); ++s) {
    const Sentence& sentence = text_.segments.sentences[s];
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) {
      const ListedName& listed = text_.listed[i];
      if (listed.end <= i || listed.end > sentence.end_token) continue;
      if (seats_[i].listed != 0 && text_.listed[seats_[i].listed - 1].end >= listed.end) continue;
      for (Index k = i; k < listed.end; ++k) seats_[k].listed = i + 1;
    }
    add_chains(s);
  }
}

bool NameFeatures::leads(Index i) const {
  return (text_.tokens[i].free && text_.tokens[i].own.has(LexClass::kNameParticle)) ||
         (text_.form(i) == "-" && !text_.spaced(i) && !text_.spaced(i + 1));
}

/// What of the lower case behind a name may belong to it: "Apollo 13", "F-35", "Waterloo station",
/// "Chang-ho".
Index NameFeatures::behind_tail(Index i, Index end) const {
  if (i >= end) return i;
  if (text_.form(i) == "-" && !text_.spaced(i)) {
    return i + 1 < end && text_.tokens[i + 1].free && !text_.spaced(i + 1) ? i + 2 : i;
  }
  const bool number = text_.segments.tokens[i].kind == TokenKind::kNumber;
  const bool head = any(text_.words[i].classes, LexClasses(kTailClasses));
  return text_.tokens[i].free && (number || head) ? i + 1 : i;
}

void NameFeatures::add_chains(Index s) {
  const Sentence& sentence = text_.segments.sentences[s];
  const Index end = sentence.end_token;
  Index i = sentence.first_token;
  while (i < end) {
    if (!is_strong(i)) {
      ++i;
      continue;
    }
    NameChain chain{i, i + 1, s};
    const Index floor = std::max(sentence.first_token, chains_.empty() ? 0 : chains_.back().end);
    // "de Blasio", "al-Sham"
    while (chain.first > floor && chain.first + 3 > i && leads(chain.first - 1)) --chain.first;
    for (;;) {
      Index next = chain.end;
      while (next < end && next < chain.end + kMaxGap && !is_strong(next) && is_connector(next)) {
        ++next;
      }
      if (next >= end || !is_strong(next)) break;
      chain.end = next + 1;
    }
    chain.end = behind_tail(chain.end, end);
    chains_.push_back(chain);
    i = chain.end;
  }
}

void NameFeatures::read_evidence() {
  for (Index i = 0; i < seats_.size(); ++i) {
    if (seats_[i].shape == 0) continue;
    Evidence& evidence = evidence_[seats_[i].lower];
    add_capped(evidence.all);
    const NameToken& token = text_.tokens[i];
    if (token.free && !token.starts && !token.display) add_capped(evidence.capital);
  }
  for (Index i = 0; i < seats_.size(); ++i) {
    if (text_.tokens[i].letter_case != LetterCase::kLower) continue;
    const auto found = evidence_.find(seats_[i].lower);
    if (found == evidence_.end()) continue;
    add_capped(found->second.lower);
    add_capped(found->second.all);
  }
  std::string letters;
  for (const NameMention& mention : by_rule_) {
    const auto type = static_cast<std::uint16_t>(1u << static_cast<unsigned>(mention.type));
    letters.clear();
    for (Index i = mention.first_token; i < mention.end_token; ++i) {
      if (seats_[i].shape == 0) continue;
      Evidence& evidence = evidence_[seats_[i].lower];
      const bool first = i == mention.first_token;
      const bool last = i + 1 == mention.end_token;
      std::uint16_t& types = first && last ? evidence.whole
                             : first       ? evidence.first
                             : last        ? evidence.last
                                           : evidence.inner;
      types = static_cast<std::uint16_t>(types | type);
      letters += text_.form(i).front();
    }
    if (letters.size() < 2) continue;
    const auto found = evidence_.find(hash_bytes(to_lower(letters)));
    if (found != evidence_.end()) found->second.acronym = true;
  }
}

std::uint32_t NameFeatures::joint(const NameChain& chain, Index i) const {
  const auto kind = [&]() -> std::uint32_t {
    if (i == chain.first) return 14;
    const NameToken& token = text_.tokens[i];
    const std::string_view form = text_.form(i);
    if (seats_[i].shape != 0) {
      if (token.starts) return 15;
      if (!text_.spaced(i)) return 3;
      return seats_[i - 1].shape != 0 ? 1 : 2;
    }
    if (form == "-") return 4;
    if (is_apostrophe_s(form) || form == "'" || form == "\u2019") return 5;
    if (form == "of") return 6;
    if (form == "and" || form == "&") return 7;
    if (form == "for" || form == "on" || form == "in" || form == "to") return 8;
    if (form == "the") return 9;
    if (form == ",") return 10;
    if (token.own.has(LexClass::kNameParticle)) return 11;
    if (text_.segments.tokens[i].kind == TokenKind::kNumber) return 12;
    if (text_.words[i].classes.has(LexClass::kPlaceNoun)) return 13;
    return 0;
  };
  const Index rule = seats_[i].rule;
  const std::uint32_t by_rule = rule == 0 ? 0 : by_rule_[rule - 1].first_token == i ? 1 : 2;
  return kind() + 16 * by_rule;
}

NameFeatureCounts NameFeatures::read(const NameChain& chain, Index i,
                                     Feature (&out)[kMaxNameFeatures]) const {
  const Sentence& sentence = text_.segments.sentences[chain.sentence];
  const Index begin = sentence.first_token;
  const Index end = sentence.end_token;
  const auto seat = [&](std::int64_t at) -> const Seat* {
    return at >= begin && at < end ? &seats_[static_cast<std::size_t>(at)] : nullptr;
  };
  const auto lower_at = [&](std::int64_t at) {
    const Seat* const s = seat(at);
    return s != nullptr ? s->lower : kBorder;
  };
  // Letters, kind and width of a neighbour.
  const auto look_at = [&](std::int64_t at) -> std::uint32_t {
    if (at < begin || at >= end) return kBorder;
    const auto k = static_cast<std::size_t>(at);
    return static_cast<std::uint32_t>(text_.tokens[k].letter_case) * 16 +
           static_cast<std::uint32_t>(text_.segments.tokens[k].kind) * 2 +
           (text_.segments.tokens[k].space_before ? 1 : 0) + (text_.tokens[k].free ? 128 : 0);
  };
  const auto pos_at = [&](std::int64_t at) -> std::uint32_t {
    return at >= begin && at < end
               ? static_cast<std::uint32_t>(text_.words[static_cast<std::size_t>(at)].pos)
               : kBorder;
  };

  std::size_t n = 0;
  std::uint32_t number = 0;  // of the template
  const auto add = [&](std::uint32_t value) {
    ++number;
    if (n < kMaxNameFeatures) out[n++] = mix(number, value);
  };
  const auto add_bits = [&](std::uint64_t bits) {
    ++number;
    for (std::uint32_t b = 0; bits != 0; ++b, bits >>= 1) {
      if ((bits & 1) != 0 && n < kMaxNameFeatures) out[n++] = mix(number, b);
    }
  };

  const NameToken& token = text_.tokens[i];
  const Seat& here = seats_[i];
  const std::int64_t at = i;
  TokenShape shape;
  if (here.shape != 0) {
    shape = shapes_[here.shape - 1];
  } else {
    shape.form = shape.lower = shape.shape = here.lower;
  }
  const std::uint32_t state = (token.starts ? 1u : 0u) + (token.display ? 2u : 0u) +
                              (token.common ? 4u : 0u) + (here.shape != 0 ? 8u : 0u);
  const std::uint32_t look = look_at(at);

  // The run of capitals around it.
  Index run_first = i;
  Index run_end = i + 1;
  if (here.shape != 0) {
    while (run_first > chain.first && i - run_first < 8 && seats_[run_first - 1].shape != 0 &&
           text_.spaced(run_first)) {
      --run_first;
    }
    while (run_end < chain.end && run_end - i < 8 && seats_[run_end].shape != 0 &&
           text_.spaced(run_end)) {
      ++run_end;
    }
  }
  const std::uint32_t run_place =
      std::min<Index>(i - run_first, 3) * 4 + std::min<Index>(run_end - 1 - i, 3);

  add(state);
  add(shape.form);
  add(shape.lower);
  add(mix(shape.lower, state));
  add(shape.shape);
  add(mix(shape.shape, state));
  for (std::size_t k = 1; k < 4; ++k) add(shape.suffix[k]);
  add(shape.prefix);
  add(mix(shape.suffix[2], look));
  add(lower_at(at - 1));
  add(lower_at(at + 1));
  add(lower_at(at - 2));
  add(lower_at(at + 2));
  add(mix(lower_at(at - 1), shape.lower));
  add(mix(shape.lower, lower_at(at + 1)));
  add(mix(lower_at(at - 2), lower_at(at - 1)));
  add(mix(lower_at(at + 1), lower_at(at + 2)));
  add(mix(lower_at(at - 1), shape.shape));
  add(mix(lower_at(at + 1), shape.shape));
  add(mix(lower_at(at - 1), lower_at(at + 1)));
  add(look_at(at - 1));
  add(look_at(at + 1));
  add(mix(look_at(at - 1), look));
  add(mix(look_at(at + 1), look));
  add(mix(mix(look_at(at - 1), look), look_at(at + 1)));
  add(pos_at(at));
  add(mix(pos_at(at - 1), pos_at(at)));
  add(mix(pos_at(at), pos_at(at + 1)));
  add(mix(pos_at(at - 1), pos_at(at + 1)));
  add(run_place);
  add(mix(run_place, state));
  add(seats_[run_first].lower);
  add(seats_[run_end - 1].lower);
  add(mix(seats_[run_end - 1].lower, run_place));
  add(mix(lower_at(static_cast<std::int64_t>(run_first) - 1), run_place));
  add(mix(lower_at(run_end), run_place));
  add(mix(pos_at(static_cast<std::int64_t>(run_first) - 1), mix(pos_at(run_end), run_place)));
  const auto evidence = evidence_.find(here.lower);
  if (evidence != evidence_.end()) {
    const Evidence& seen = evidence->second;
    add(bucket(seen.lower) * 64 + bucket(seen.capital) * 16 + state);
    add(bucket(seen.all) * 4 + (seen.acronym ? 1 : 0));
    add(mix(seen.acronym ? 1 : 0, shape.shape));
  } else {
    number += 3;
  }
  NameFeatureCounts counts;
  counts.words = n;

  const std::uint64_t own = token.own.bits() & kNameClasses;
  add_bits(own);
  add(mix(static_cast<std::uint32_t>(own), static_cast<std::uint32_t>(own >> 32)));
  add(mix(mix(static_cast<std::uint32_t>(own), static_cast<std::uint32_t>(own >> 32)),
          run_place * 16 + state));
  for (const std::int64_t k : {at - 1, at + 1}) {
    const bool inside = k >= begin && k < end;
    add_bits(inside ? text_.tokens[static_cast<std::size_t>(k)].own.bits() & kNameClasses : 0);
    add_bits(inside ? text_.words[static_cast<std::size_t>(k)].classes.bits() & kCueClasses : 0);
  }
  for (const std::int64_t k : {at - 2, at + 2}) {
    const bool inside = k >= begin && k < end;
    add_bits(inside ? text_.words[static_cast<std::size_t>(k)].classes.bits() & kCueClasses : 0);
  }
  add_bits(text_.tokens[run_end - 1].own.bits() & kNameClasses);
  add_bits(text_.tokens[run_first].own.bits() & kNameClasses);
  // Around the run of capitals.
  add_bits(run_first > begin ? text_.words[run_first - 1].classes.bits() & kCueClasses : 0);
  add_bits(run_end < end ? text_.words[run_end].classes.bits() & kCueClasses : 0);
  std::uint32_t listed_place = 0;
  if (here.listed != 0) {
    const Index first = here.listed - 1;
    const ListedName& listed = text_.listed[first];
    listed_place = 1 + (i == first ? 1u : 0u) + (i + 1 == listed.end ? 2u : 0u);
    const std::uint64_t bits = listed.classes.bits() & kNameClasses;
    number += 2;
    for (std::uint32_t b = 0; b < 64; ++b) {
      if ((bits >> b & 1) == 0 || n + 2 > kMaxNameFeatures) continue;
      out[n++] = mix(number - 1, b * 8 + listed_place);
      out[n++] = mix(number, mix(b * 8 + listed_place, state));
    }
  } else {
    number += 2;
  }
  add(listed_place * 16 + run_place);
  counts.lexicon = n;

  const auto rule_at = [&](std::int64_t k) -> std::uint32_t {
    const Seat* const s = seat(k);
    if (s == nullptr || s->rule == 0) return 0;
    const NameMention& mention = by_rule_[s->rule - 1];
    const auto place =
        (mention.first_token == k ? 1u : 0u) + (mention.end_token == k + 1 ? 2u : 0u);
    return 1 + static_cast<std::uint32_t>(mention.type) * 4 + place;
  };
  const std::uint32_t rule = rule_at(at);
  add(rule);
  add(mix(rule, state));
  add(mix(rule, shape.lower));
  add(mix(rule, shape.shape));
  add(mix(rule, run_place));
  add(mix(rule, lower_at(at - 1)));
  add(mix(rule, lower_at(at + 1)));
  add(mix(rule, pos_at(at)));
  add(mix(rule_at(at - 1), rule));
  add(mix(rule, rule_at(at + 1)));
  add(mix(rule_at(at - 1), mix(rule, rule_at(at + 1))));
  if (here.rule != 0) {
    const NameMention& mention = by_rule_[here.rule - 1];
    const auto clue = static_cast<std::uint32_t>(mention.clue);
    const std::uint32_t length = std::min<Index>(mention.end_token - mention.first_token, 4);
    const std::uint32_t sure = mention.confidence / 8u;
    const std::int64_t before = static_cast<std::int64_t>(mention.first_token) - 1;
    const std::int64_t after = mention.end_token;
    const std::uint32_t second = static_cast<std::uint32_t>(mention.second);
    add(mix(rule, clue));
    add(mix(rule, length));
    add(mix(rule, sure));
    add(mix(mix(rule, clue), sure));
    add(mix(rule, second));
    add(mix(mix(rule, second), sure));
    add(mix(rule, lower_at(before)));
    add(mix(rule, lower_at(after)));
    add(mix(mix(rule, pos_at(before)), pos_at(after)));
    add(mix(rule, seats_[mention.end_token - 1].lower));
    add(mix(rule, seats_[mention.first_token].lower));
    add(mix(mix(rule, length), clue));
  } else {
    number += 12;
  }
  if (evidence != evidence_.end()) {
    const Evidence& seen = evidence->second;
    add_bits(seen.whole);
    add_bits(seen.first);
    add_bits(seen.inner);
    add_bits(seen.last);
    add(mix(mix(rule, seen.whole), mix(seen.first, seen.last)));
  } else {
    number += 5;
  }
  counts.all = n;
  return counts;
}

}  // namespace article_inspector
