#include "core/output/names.h"

#include <cstddef>

namespace article_inspector {
namespace {

using Name = std::string_view;

// One list an enumeration, in the order of its enumerators in core/report.h.
constexpr Name kInputKinds[] = {"auto", "text", "html"};
constexpr Name kOffsetUnits[] = {"utf8", "utf16", "codepoint"};
constexpr Name kBlockKinds[] = {"headline",  "byline", "dateline",   "paragraph", "heading",
                                "list_item", "quote",  "caption",    "table",     "footer",
                                "related",   "advert", "navigation", "comment",   "separator"};
constexpr Name kRoles[] = {"body", "furniture"};
constexpr Name kEntityTypes[] = {"PERSON", "ORG",   "GPE",         "LOC", "FAC",
                                 "NORP",   "EVENT", "WORK_OF_ART", "LAW", "PRODUCT"};
constexpr Name kMentionForms[] = {"name", "nominal", "pronoun"};
constexpr Name kValueTypes[] = {"DATE",     "TIME",    "DURATION", "MONEY", "PERCENT", "QUANTITY",
                                "CARDINAL", "ORDINAL", "URL",      "EMAIL", "HANDLE"};
constexpr Name kModifiers[] = {"", "more_than", "about", "at_least", "fewer_than", "up_to"};
constexpr Name kClaimKinds[] = {"direct", "indirect", "mixed"};
constexpr Name kStances[] = {"asserted", "hedged", "denied"};
constexpr Name kSourceKinds[] = {"person", "organization", "document", "media",
                                 "social", "anonymous",    "group",    "none"};
constexpr Name kTags[] = {"quote",       "number", "money",      "date",     "comparison",
                          "superlative", "cause",  "prediction", "negation", "law"};
constexpr Name kNoteKinds[] = {
    "byline",     "dateline",      "wire_credit",    "correction", "update",     "editors_note",
    "disclosure", "anonymity",     "no_comment",     "unverified", "secondhand", "publisher",
    "licence",    "contact",       "follow",         "related",    "advert",     "image_credit",
    "link",       "single_source", "no_named_source"};
// Of core/language/tagger.h; as Universal Dependencies spells them.
constexpr Name kPos[] = {"ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                         "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

// A list that lost or gained a name no longer ends where its enumeration does.
template <typename Enum, std::size_t kCount>
constexpr bool ends_with(const Name (&)[kCount], Enum last) {
  return kCount == static_cast<std::size_t>(last) + 1;
}
static_assert(ends_with(kInputKinds, InputKind::kHtml));
static_assert(ends_with(kOffsetUnits, OffsetUnit::kCodePoint));
static_assert(ends_with(kBlockKinds, BlockKind::kSeparator));
static_assert(ends_with(kRoles, Role::kFurniture));
static_assert(ends_with(kEntityTypes, EntityType::kProduct));
static_assert(ends_with(kMentionForms, MentionForm::kPronoun));
static_assert(ends_with(kValueTypes, ValueType::kHandle));
static_assert(ends_with(kModifiers, Modifier::kUpTo));
static_assert(ends_with(kClaimKinds, ClaimKind::kMixed));
static_assert(ends_with(kStances, Stance::kDenied));
static_assert(ends_with(kSourceKinds, SourceKind::kNone));
static_assert(ends_with(kTags, Tag::kLaw));
static_assert(ends_with(kNoteKinds, NoteKind::kNoNamedSource));
static_assert(ends_with(kPos, Pos::kX));

template <typename Enum, std::size_t kCount>
std::string_view spell(const Name (&names)[kCount], Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < kCount ? names[index] : Name();
}

template <typename Enum, std::size_t kCount>
std::optional<Enum> find(const Name (&names)[kCount], std::string_view name) {
  for (std::size_t i = 0; i < kCount; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(InputKind kind) { return spell(kInputKinds, kind); }
std::string_view name_of(OffsetUnit unit) { return spell(kOffsetUnits, unit); }
std::string_view name_of(BlockKind kind) { return spell(kBlockKinds, kind); }
std::string_view name_of(Role role) { return spell(kRoles, role); }
std::string_view name_of(EntityType type) { return spell(kEntityTypes, type); }
std::string_view name_of(MentionForm form) { return spell(kMentionForms, form); }
std::string_view name_of(ValueType type) { return spell(kValueTypes, type); }
std::string_view name_of(Modifier modifier) { return spell(kModifiers, modifier); }
std::string_view name_of(ClaimKind kind) { return spell(kClaimKinds, kind); }
std::string_view name_of(Stance stance) { return spell(kStances, stance); }
std::string_view name_of(SourceKind kind) { return spell(kSourceKinds, kind); }
std::string_view name_of(Tag tag) { return spell(kTags, tag); }
std::string_view name_of(NoteKind kind) { return spell(kNoteKinds, kind); }
std::string_view name_of(Pos pos) { return spell(kPos, pos); }

std::optional<InputKind> input_kind_named(std::string_view name) {
  return find<InputKind>(kInputKinds, name);
}

std::optional<Parts> parts_named(std::string_view name) {
  if (name == "all") return Parts::kAll;
  if (name == "article") return Parts::kArticle;
  return std::nullopt;
}
std::optional<OffsetUnit> offset_unit_named(std::string_view name) {
  return find<OffsetUnit>(kOffsetUnits, name);
}

}  // namespace article_inspector
