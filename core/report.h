// The report: everything that the engine finds, as plain data. `output/json.h` writes it in the
// form that docs/report.md specifies. Names and meanings of kinds: docs/annotation.md.
//
// Every list is in text order; an id in the output is the index here (entity 0 is "e1"). Spans are
// UTF-8 bytes of `Article::text`; output/offsets.h converts them for the reader.
#ifndef ARTICLE_INSPECTOR_CORE_REPORT_H_
#define ARTICLE_INSPECTOR_CORE_REPORT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/span.h"

namespace article_inspector {

inline constexpr std::string_view kEngineVersion = "0.1.0";
inline constexpr unsigned kReportSchema = 1;

/// Which rule or model gave a finding, and why in words that a reader understands on the page.
/// `rule` is a stable identifier in kebab-case from a constant table ("inverted-cue").
struct Reason {
  std::string_view rule;
  std::string message;
};

/// An index into one of the report's lists.
using Index = std::uint32_t;

// ---- article
// -------------------------------------------------------------------------------------

enum class InputKind : std::uint8_t { kAuto, kText, kHtml };

enum class BlockKind : std::uint8_t {
  kHeadline,
  kByline,
  kDateline,
  kParagraph,
  kHeading,
  kListItem,
  kQuote,
  kCaption,
  kTable,
  kFooter,
  kRelated,
  kAdvert,
  kNavigation,
  kComment,
  kSeparator,
};

enum class Role : std::uint8_t { kBody, kFurniture };

/// A stretch of the text that stands by itself. Blocks are disjoint and in text order, and each
/// character of the text outside white space is in exactly one.
struct Block {
  Span span;
  BlockKind kind = BlockKind::kParagraph;
  Role role = Role::kBody;
  Reason reason;
};

struct Link {
  Span span;
  std::string href;    // resolved against Options::url where that is given
  std::string domain;  // registrable part is not computed: the host without "www."; "" if none
};

/// Dates are ISO 8601, as precise as the source gives them. Empty where unknown.
struct Article {
  std::string text;
  InputKind kind = InputKind::kText;  // what the input was read as; never kAuto
  std::string language;               // BCP 47; "en" or what the page declares
  std::string title;
  std::vector<std::string> byline;
  std::string published;
  std::string modified;
  std::string publisher;
  std::string url;
  std::vector<Block> blocks;
  std::vector<Span> sentences;
  std::vector<Link> links;
};

// ---- entities and values
// ----------------------------------------------------------------------------

enum class EntityType : std::uint8_t {
  kPerson,
  kOrg,
  kGpe,
  kLoc,
  kFac,
  kNorp,
  kEvent,
  kWorkOfArt,
  kLaw,
  kProduct,
};

enum class MentionForm : std::uint8_t { kName, kNominal, kPronoun };

struct Mention {
  Span span;
  MentionForm form = MentionForm::kName;
};

struct Entity {
  EntityType type = EntityType::kPerson;
  std::string name;             // the fullest form in the text
  std::uint8_t confidence = 0;  // percent
  std::vector<Mention> mentions;
  Reason reason;
};

enum class ValueType : std::uint8_t {
  kDate,
  kTime,
  kDuration,
  kMoney,
  kPercent,
  kQuantity,
  kCardinal,
  kOrdinal,
  kUrl,
  kEmail,
  kHandle,
};

enum class Modifier : std::uint8_t { kNone, kMoreThan, kAbout, kAtLeast, kFewerThan, kUpTo };

/// What a value says. DATE, TIME, DURATION, URL, EMAIL and HANDLE use `text` (ISO 8601 or the
/// normalised address); the others use `numbers`: none for a vague amount ("dozens"), one, or the
/// two ends of a range. Both empty: the value is null.
struct Normalized {
  std::string text;
  std::vector<double> numbers;
  Modifier modifier = Modifier::kNone;
  std::string unit;  // MONEY: ISO 4217 code; QUANTITY: unit; CARDINAL: what is counted; else ""
};

struct Value {
  ValueType type = ValueType::kCardinal;
  Span span;
  Normalized value;
  Reason reason;
};

// ---- claims and sources
// -----------------------------------------------------------------------------

enum class ClaimKind : std::uint8_t { kDirect, kIndirect, kMixed };
enum class Stance : std::uint8_t { kAsserted, kHedged, kDenied };

enum class SourceKind : std::uint8_t {
  kPerson,
  kOrganization,
  kDocument,
  kMedia,
  kSocial,
  kAnonymous,
  kGroup,
  kNone,
};

enum class Tag : std::uint8_t {
  kQuote,
  kNumber,
  kMoney,
  kDate,
  kComparison,
  kSuperlative,
  kCause,
  kPrediction,
  kNegation,
  kLaw,
};

/// One attribution: what somebody said, wrote, reported, believes, wants or plans.
struct Claim {
  ClaimKind kind = ClaimKind::kIndirect;
  Stance stance = Stance::kAsserted;
  std::vector<Span> content;  // never empty
  std::optional<Span> cue;
  std::optional<Span> source;
  std::optional<Index> source_id;  // into Report::sources; absent exactly if source_kind is kNone
  SourceKind source_kind = SourceKind::kNone;
  std::vector<Index> entities;  // those with a mention inside the content, ascending
  std::vector<Index> values;    // those inside the content, ascending
  std::vector<Tag> tags;        // ascending
  std::uint8_t confidence = 0;  // percent
  Reason reason;
  Reason source_reason;  // why the source is of its kind
};

/// Whoever stands behind one or more claims.
struct Source {
  std::string name;
  SourceKind kind = SourceKind::kPerson;
  bool named = false;
  std::optional<Index> entity;
  std::string role;  // as the text gives it ("Foreign Ministry spokeswoman"); "" if none
  std::vector<Span> mentions;
  std::vector<Index> claims;
  Reason reason;
};

// ---- notes, summary, notices
// ------------------------------------------------------------------------

enum class NoteKind : std::uint8_t {
  kByline,
  kDateline,
  kWireCredit,
  kCorrection,
  kUpdate,
  kEditorsNote,
  kDisclosure,
  kAnonymity,
  kNoComment,
  kUnverified,
  kSecondhand,
  kPublisher,
  kLicence,
  kContact,
  kFollow,
  kRelated,
  kAdvert,
  kImageCredit,
  kLink,
  kSingleSource,
  kNoNamedSource,
};

struct Note {
  NoteKind kind = NoteKind::kByline;
  std::optional<Span> span;  // absent for kSingleSource and kNoNamedSource
  std::string message;       // what it tells the reader
  std::vector<Index> claims;
  Reason reason;
};

enum class Voice : std::uint8_t { kNamed, kUnnamed, kHedged, kOwn };

/// How many of the body's sentences stand in each voice. A sentence with several takes the first of
/// named, unnamed, hedged.
struct VoiceCounts {
  std::uint32_t named = 0;
  std::uint32_t unnamed = 0;
  std::uint32_t hedged = 0;
  std::uint32_t own = 0;
};

/// What was bounded or repaired in the input. `code` is a constant in kebab-case.
struct Notice {
  std::string_view code;
  std::string message;
};

struct Report {
  std::string model;  // name of the model file that was worked with
  Article article;
  std::vector<Entity> entities;
  std::vector<Value> values;
  std::vector<Claim> claims;
  std::vector<Source> sources;
  std::vector<Note> notes;
  VoiceCounts voice;
  std::vector<Notice> notices;
};

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_REPORT_H_
