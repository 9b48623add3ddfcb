// Words whose dot is part of them.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_ABBREVIATIONS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_ABBREVIATIONS_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace article_inspector {

/// What may follow an abbreviation, and so whether it can end a sentence.
enum class Abbreviation : std::uint8_t {
  kLeads,   // something always follows: "Mr.", "Gen.", "vs."
  kNumber,  // an abbreviation only before a number: "No.", "Sept.", "pp."
  kEnds,    // may stand last: "Inc.", "etc.", "Calif."
};

/// `word` is as written, without its dot ("Mr", "Sept", "Ph.D"). Dotted single letters ("U.S.") are
/// no list's matter: the tokenizer knows them by their shape.
std::optional<Abbreviation> find_abbreviation(std::string_view word);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_ABBREVIATIONS_H_
