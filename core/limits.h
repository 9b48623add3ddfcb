// Every bound of the engine, with its reason. A bound that was hit is told by a Notice.
#ifndef ARTICLE_INSPECTOR_CORE_LIMITS_H_
#define ARTICLE_INSPECTOR_CORE_LIMITS_H_

#include <cstdint>

namespace article_inspector {

/// Input bytes that are read; the rest is cut off at a code point border with the notice
/// `input-too-long`. 5.5 MiB is nearly a million words, ten novels: no article comes near. Natively
/// the whole report of news takes some 32 MiB a megabyte, so that this much stays under 256 MiB.
inline constexpr std::uint32_t kMaxInputBytes = 11u << 19;

/// Lines of a plain text that stand by themselves; what is behind them is one paragraph, with the
/// notice `too-many-lines`. A line costs some 300 bytes with its block in the report, so that this
/// many take 30 MiB. The longest novels have some 30,000.
inline constexpr std::uint32_t kMaxTextLines = 100000;

/// Tokens that are read; the text behind them is kept, but nothing is found in it, with the notice
/// `too-many-tokens`. A token takes about 80 bytes while it is looked at, this many 150 MiB. Prose
/// of kMaxInputBytes has 1.4 million.
inline constexpr std::uint32_t kMaxTokens = 2000000;

/// Values, statements of somebody, and notes that are listed; later ones are left out with the
/// notice `too-many-findings`. News has at most one of each a 60 bytes, so that kMaxInputBytes of it
/// stay below.
inline constexpr std::uint32_t kMaxFindings = 120000;

/// Bytes of the longest name of somebody or something; what is longer is no name. Treaties and
/// bodies with their full titles have up to 150.
inline constexpr std::uint32_t kMaxNameBytes = 240;

/// Elements inside elements, and attributes of one element, that the HTML parser follows: its own
/// default. Browsers stop at 512 levels; real pages stay under 60, and under 40 attributes. Beyond,
/// the page is read without its structure, with the notice `markup-too-deep`.
inline constexpr std::uint32_t kMaxTreeDepth = 400;
inline constexpr std::uint32_t kMaxAttributes = 400;

/// Tags of one page that are parsed. The tree of a tag takes up to 700 bytes, so that this many
/// take 200 MiB; the longest pages that people read (whole books, standards) have some 100,000.
/// Beyond, the page is read without its structure, with the notice `markup-too-deep`.
inline constexpr std::uint32_t kMaxTags = 300000;

/// <html> and <body> tags of one page, each. The parser adds the attributes of all to one element
/// and compares them one by one; pages pasted one behind the other have a handful. Beyond, the page
/// is read without its structure, with the notice `markup-too-deep`.
inline constexpr std::uint32_t kMaxRootTags = 20;

/// Bytes of a class, id or role attribute that are read for what they tell about an element.
inline constexpr std::uint32_t kMaxNamesBytes = 1024;

/// Bytes of addresses that resolving may write for one page. A short link costs as much as the base
/// is long, so that a page could ask for far more than it holds; a page with 10,000 links of 200
/// bytes uses an eighth. Links beyond keep what the page wrote, with the notice `links-unresolved`.
inline constexpr std::uint32_t kMaxResolvedBytes = 16u << 20;

/// Declared facts (<meta>, JSON-LD scripts, marked bylines and dates) that are kept of each sort.
/// Pages declare up to about a hundred; the first ones are the page's own.
inline constexpr std::uint32_t kMaxDeclaredFacts = 1000;

/// Bytes of one line of --ndjson; a longer one is answered with the error `line-too-long`. Holds an
/// input of kMaxInputBytes with each byte as a six-byte escape, and an address and date beside it.
inline constexpr std::uint32_t kMaxLineBytes = 64u << 20;

/// Tokens of the longest phrase that the lexicon is asked for; its own longest has fewer.
inline constexpr std::uint32_t kMaxPhraseTokens = 12;

/// A line of more bytes is a paragraph of the story and never page furniture: the longest legal and
/// disclosure lines seen have half of this, and matching stays cheap on a text without line ends.
inline constexpr std::uint32_t kMaxFurnitureBytes = 800;

/// Tokens of the longest sentence; a longer run is cut there. News stays under 150 and statutes
/// under 400; what looks at a sentence as a whole stays linear on a text that never ends one.
inline constexpr std::uint32_t kMaxSentenceTokens = 500;

/// Quotation marks that are open at once while marks are paired; the outermost is given up beyond
/// it. English nests two or three deep; a row of a million opening marks must stay linear.
inline constexpr std::uint32_t kMaxQuoteDepth = 8;

/// Values of a page's linked data that are read, how deep they may lie in each other, and how many
/// works are taken from them. The largest of real pages hold some thousand values, ten deep, and
/// describe the article and a few dozen others.
inline constexpr std::uint32_t kMaxLinkedValues = 100000;
inline constexpr std::uint32_t kMaxLinkedDepth = 64;
inline constexpr std::uint32_t kMaxLinkedWorks = 200;

/// Tokens of the longest run of capitals that is still read as a name; a longer one is a list or
/// noise and would make every comparison of names as long as itself.
inline constexpr std::uint32_t kMaxNameTokens = 24;

/// Tokens of a sentence that the attribution rules look at together; a longer one is read in pieces
/// of this length. The rules compare the verbs of a piece with each other, so the bound keeps the
/// whole linear on text without sentence ends. The longest sentences of the press have some 200.
inline constexpr std::uint32_t kMaxSentencePiece = 256;

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LIMITS_H_
