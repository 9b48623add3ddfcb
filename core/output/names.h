// How enumerators are spelled outside the core: in every output form, in options, on the page.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_NAMES_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_NAMES_H_

#include <optional>
#include <string_view>

#include "core/inspect.h"
#include "core/language/tagger.h"
#include "core/output/offsets.h"
#include "core/report.h"

namespace article_inspector {

std::string_view name_of(InputKind kind);
std::string_view name_of(OffsetUnit unit);
std::string_view name_of(BlockKind kind);
std::string_view name_of(Role role);
std::string_view name_of(EntityType type);
std::string_view name_of(MentionForm form);
std::string_view name_of(ValueType type);
std::string_view name_of(Modifier modifier);  // kNone: ""
std::string_view name_of(ClaimKind kind);
std::string_view name_of(Stance stance);
std::string_view name_of(SourceKind kind);
std::string_view name_of(Tag tag);
std::string_view name_of(NoteKind kind);
std::string_view name_of(Pos pos);

/// The enumerator of that name, or nothing.
std::optional<InputKind> input_kind_named(std::string_view name);
std::optional<Parts> parts_named(std::string_view name);
std::optional<OffsetUnit> offset_unit_named(std::string_view name);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_NAMES_H_
