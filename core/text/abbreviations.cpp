#include "core/text/abbreviations.h"

#include <algorithm>
#include <iterator>

namespace article_inspector {
namespace {

struct Entry {
  std::string_view word;
  Abbreviation kind;
};

constexpr auto kLeads = Abbreviation::kLeads;
constexpr auto kNumber = Abbreviation::kNumber;
constexpr auto kEnds = Abbreviation::kEnds;

// Part of how tokens are told, like the marks themselves, and so here and not in the lexicon: the
// text layer knows no language layer. Sorted by bytes.
constexpr Entry kAbbreviations[] = {
    {"Adm", kLeads},   {"Ala", kEnds},   {"Apr", kNumber},  {"Ariz", kEnds},  {"Ark", kEnds},
    {"Asst", kLeads},  {"Atty", kLeads}, {"Aug", kNumber},  {"Ave", kEnds},   {"Bhd", kEnds},
    {"Blvd", kEnds},   {"Brig", kLeads}, {"Bros", kEnds},   {"Calif", kEnds}, {"Capt", kLeads},
    {"Cmdr", kLeads},  {"Co", kEnds},    {"Col", kLeads},   {"Colo", kEnds},  {"Comdr", kLeads},
    {"Conn", kEnds},   {"Corp", kEnds},  {"Cpl", kLeads},   {"Cst", kLeads},  {"Dec", kNumber},
    {"Del", kEnds},    {"Dept", kLeads}, {"Dr", kLeads},    {"Eng", kLeads},  {"Esq", kEnds},
    {"Feb", kNumber},  {"Fla", kEnds},   {"Fr", kLeads},    {"Ft", kLeads},   {"Ga", kEnds},
    {"Gen", kLeads},   {"Gov", kLeads},  {"Hon", kLeads},   {"Ill", kEnds},   {"Inc", kEnds},
    {"Insp", kLeads},  {"Jan", kNumber}, {"Jr", kEnds},     {"Jul", kNumber}, {"Jun", kNumber},
    {"Kan", kEnds},    {"Ky", kEnds},    {"La", kEnds},     {"Lt", kLeads},   {"Ltd", kEnds},
    {"Maj", kLeads},   {"Mar", kNumber}, {"Mass", kEnds},   {"Md", kEnds},    {"Messrs", kLeads},
    {"Mich", kEnds},   {"Minn", kEnds},  {"Miss", kEnds},   {"Mlle", kLeads}, {"Mme", kLeads},
    {"Mont", kEnds},   {"Mr", kLeads},   {"Mrs", kLeads},   {"Ms", kLeads},   {"Msgr", kLeads},
    {"Mt", kLeads},    {"Mx", kLeads},   {"Neb", kEnds},    {"Nev", kEnds},   {"No", kNumber},
    {"Nos", kNumber},  {"Nov", kNumber}, {"Oct", kNumber},  {"Okla", kEnds},  {"Ont", kEnds},
    {"Ore", kEnds},    {"Pa", kEnds},    {"Ph.D", kEnds},   {"PhD", kEnds},   {"Prof", kLeads},
    {"Profs", kLeads}, {"Pte", kEnds},   {"Pty", kEnds},    {"Pvt", kLeads},  {"Que", kEnds},
    {"Rep", kLeads},   {"Reps", kLeads}, {"Rev", kLeads},   {"Rs", kNumber},  {"Sen", kLeads},
    {"Sens", kLeads},  {"Sep", kNumber}, {"Sept", kNumber}, {"Sgt", kLeads},  {"Smt", kLeads},
    {"Spc", kLeads},   {"Sr", kEnds},    {"St", kLeads},    {"Ste", kLeads},  {"Supt", kLeads},
    {"Tenn", kEnds},   {"Tex", kEnds},   {"Va", kEnds},     {"Vol", kNumber}, {"Vt", kEnds},
    {"Wash", kEnds},   {"Wis", kEnds},   {"Wyo", kEnds},    {"al", kEnds},    {"approx", kLeads},
    {"ca", kNumber},   {"cf", kLeads},   {"cu", kLeads},    {"dept", kLeads}, {"eds", kEnds},
    {"esp", kLeads},   {"est", kNumber}, {"etc", kEnds},    {"ft", kEnds},    {"govt", kLeads},
    {"hr", kEnds},     {"hrs", kEnds},   {"incl", kLeads},  {"jr", kEnds},    {"lb", kEnds},
    {"lbs", kEnds},    {"ltd", kEnds},   {"misc", kLeads},  {"no", kNumber},  {"nos", kNumber},
    {"op", kNumber},   {"oz", kEnds},    {"pp", kNumber},   {"pt", kNumber},  {"sq", kLeads},
    {"vol", kNumber},  {"vs", kLeads},   {"yr", kEnds},     {"yrs", kEnds},
};

}  // namespace

std::optional<Abbreviation> find_abbreviation(std::string_view word) {
  const auto* found =
      std::lower_bound(std::begin(kAbbreviations), std::end(kAbbreviations), word,
                       [](const Entry& entry, std::string_view key) { return entry.word < key; });
  if (found == std::end(kAbbreviations) || found->word != word) return std::nullopt;
  return found->kind;
}

}  // namespace article_inspector
