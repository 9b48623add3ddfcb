#include "core/output/names.h"

#include <catch_amalgamated.hpp>

namespace article_inspector {
namespace {

TEST_CASE("enumerators are spelled as the contract spells them") {
  CHECK(name_of(BlockKind::kListItem) == "list_item");
  CHECK(name_of(BlockKind::kNavigation) == "navigation");
  CHECK(name_of(Role::kFurniture) == "furniture");
  CHECK(name_of(EntityType::kWorkOfArt) == "WORK_OF_ART");
  CHECK(name_of(MentionForm::kPronoun) == "pronoun");
  CHECK(name_of(ValueType::kQuantity) == "QUANTITY");
  CHECK(name_of(Modifier::kNone) == "");
  CHECK(name_of(Modifier::kFewerThan) == "fewer_than");
  CHECK(name_of(ClaimKind::kMixed) == "mixed");
  CHECK(name_of(Stance::kDenied) == "denied");
  CHECK(name_of(SourceKind::kSocial) == "social");
  CHECK(name_of(Tag::kSuperlative) == "superlative");
  CHECK(name_of(NoteKind::kEditorsNote) == "editors_note");
  CHECK(name_of(NoteKind::kImageCredit) == "image_credit");
  CHECK(name_of(Pos::kPropn) == "PROPN");
}

TEST_CASE("options are known by their names") {
  CHECK(input_kind_named("html") == InputKind::kHtml);
  CHECK(input_kind_named("HTML") == std::nullopt);
  CHECK(offset_unit_named("codepoint") == OffsetUnit::kCodePoint);
  CHECK(offset_unit_named("") == std::nullopt);
}

}  // namespace
}  // namespace article_inspector
