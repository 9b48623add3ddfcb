#include "core/find/attributions/reasons.h"

#include <array>
#include <string>

namespace article_inspector {
namespace {

struct RuleFacts {
  std::string_view name;
  std::uint8_t confidence;   // percent
  std::string_view message;  // "%" stands for the cue in quotation marks
};

/// In the order of Rule.
constexpr std::array<RuleFacts, 18> kRules{{
    {"quote-after-verb", 95, "The verb % before the quotation names the speaker."},
    {"quote-before-subject", 96, "The verb % after the quotation names the speaker."},
    {"quote-before-verb", 97, "The verb % after the quotation is followed by the speaker."},
    {"that-clause", 97, "The verb % opens a clause with \u201cthat\u201d."},
    {"clause-after-verb", 84, "The verb % opens a clause that its subject stands behind."},
    {"clause-before-subject", 92, "The verb % after the clause names whoever stands behind it."},
    {"clause-before-verb", 82,
     "The verb % after the clause is followed by whoever stands behind it."},
    {"object-after-verb", 86, "The verb % tells what its subject says, wants or thinks of it."},
    {"source-phrase", 91, "The words % name the source."},
    {"participle", 77, "The word % goes on with what the same source says."},
    {"relative-clause", 50, "The verb % stands in a clause about its source."},
    {"passive", 85, "The words % say that this is held or reported, but not by whom."},
    {"impersonal", 75, "The words % say that this is held or reported, but not by whom."},
    {"hedge-word", 91, "The word % marks this as not vouched for, and names no source."},
    {"colon", 60, "A colon parts the source from what it says."},
    {"signed-quote", 60, "The quotation is signed with a dash."},
    {"noun-cue", 75,
     "The noun % stands for what somebody said, and the words beside it say whose."},
    {"adjective-cue", 80, "The word % tells what its subject holds for true."},
}};

const RuleFacts& facts_of(Rule rule) { return kRules[static_cast<std::size_t>(rule)]; }

}  // namespace

std::uint8_t confidence_of(Rule rule) { return facts_of(rule).confidence; }

Reason reason_of(Rule rule, std::string_view cue) {
  const RuleFacts& facts = facts_of(rule);
  std::string message;
  for (const char c : facts.message) {
    if (c != '%') {
      message += c;
      continue;
    }
    message.append("\u201c").append(cue).append("\u201d");
  }
  return {facts.name, std::move(message)};
}

}  // namespace article_inspector
