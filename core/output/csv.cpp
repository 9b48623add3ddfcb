#include "core/output/csv.h"

#include <string_view>

#include "core/output/json_writer.h"
#include "core/output/names.h"
#include "core/output/words.h"

namespace article_inspector {
namespace {

/// What spreadsheets read as the start of a formula, wide forms included.
bool starts_formula(std::string_view cell) {
  for (const std::string_view sign :
       {"=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"}) {
    if (cell.starts_with(sign)) return true;
  }
  return false;
}

void append_cell(std::string& out, std::string_view cell) {
  if (!out.empty() && out.back() != '\n') out += ',';
  const bool is_formula = starts_formula(cell);
  if (!is_formula && cell.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += cell;
    return;
  }
  out += is_formula ? "\"'" : "\"";
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

std::string ids(char prefix, const std::vector<Index>& indices) {
  std::string list;
  for (const Index index : indices) {
    if (!list.empty()) list += ' ';
    list += prefix + std::to_string(index + 1);
  }
  return list;
}

std::string tag_names(const std::vector<Tag>& tags) {
  std::string list;
  for (const Tag tag : tags) {
    if (!list.empty()) list += ' ';
    list += name_of(tag);
  }
  return list;
}

}  // namespace

std::string to_csv(const Report& report, OffsetUnit unit) {
  const std::string_view text = report.article.text;
  const OffsetMap offsets(text, unit);
  std::string out =
      "id,kind,stance,source,source_name,source_kind,source_named,cue,content,tags,entities,values,"
      "confidence,begin,end\r\n";
  Index number = 0;
  for (const Claim& claim : report.claims) {
    const Source* source = source_of(report, claim);
    JsonWriter confidence;
    confidence.hundredths(claim.confidence);
    append_cell(out, "c" + std::to_string(++number));
    append_cell(out, name_of(claim.kind));
    append_cell(out, name_of(claim.stance));
    append_cell(out, claim.source ? slice(text, *claim.source) : "");
    append_cell(out, source != nullptr ? source->name : "");
    append_cell(out, name_of(claim.source_kind));
    append_cell(out, source != nullptr && source->named ? "yes" : "no");
    append_cell(out, claim.cue ? slice(text, *claim.cue) : "");
    append_cell(out, words_of(text, claim.content));
    append_cell(out, tag_names(claim.tags));
    append_cell(out, ids('e', claim.entities));
    append_cell(out, ids('v', claim.values));
    append_cell(out, confidence.take());
    append_cell(out, std::to_string(offsets(claim.content.front().begin)));
    append_cell(out, std::to_string(offsets(claim.content.back().end)));
    out += "\r\n";
  }
  return out;
}

}  // namespace article_inspector
