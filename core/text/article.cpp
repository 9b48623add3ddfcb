#include "core/text/article.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/text/article_features.h"
#include "core/text/article_model.h"
#include "core/text/furniture.h"
#include "core/text/metadata_names.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// Thousandths of log-odds. Under 0: a paragraph that is lost costs the reader more than a stray
/// line.
constexpr int kBodyScore = -600;

/// Percent of a block's bytes inside links.
constexpr int kMostlyLinks = 60;

/// Why a block is furniture, and of which kind: the first rule that fits tells.
struct FurnitureRule {
  Feature feature;
  int at_least;
  BlockKind kind;
  std::string_view rule;
  std::string_view message;
};

constexpr FurnitureRule kFurnitureRules[] = {
    {Feature::kTagNav, 1, BlockKind::kNavigation, "in-navigation",
     "Stands in the page's navigation."},
    {Feature::kTagOption, 1, BlockKind::kNavigation, "in-form", "Is a choice in a form."},
    {Feature::kHintConsent, 2, BlockKind::kNavigation, "in-dialog",
     "Stands in a banner or dialog of the page."},
    {Feature::kHintComment, 1, BlockKind::kComment, "in-comments",
     "Stands among the readers' comments."},
    {Feature::kHintNewsletter, 2, BlockKind::kAdvert, "in-subscription",
     "Stands where the page asks to subscribe."},
    {Feature::kHintAdvert, 2, BlockKind::kAdvert, "marked-advert",
     "The page marks it as advertising or promotion."},
    {Feature::kHintBio, 2, BlockKind::kFooter, "about-author", "Tells about the author."},
    {Feature::kHintSocial, 2, BlockKind::kNavigation, "in-share-bar",
     "Stands among the buttons to share or follow."},
    {Feature::kHintRelated, 2, BlockKind::kRelated, "marked-related",
     "The page marks it as pointing to other stories."},
    {Feature::kHintTopics, 2, BlockKind::kNavigation, "in-topic-list",
     "Stands in the list of topics."},
    {Feature::kTagFooter, 1, BlockKind::kFooter, "in-footer", "Stands in the page's footer."},
    {Feature::kInCaption, 1, BlockKind::kCaption, "in-caption", "Describes a picture."},
    {Feature::kHintCaption, 2, BlockKind::kCaption, "in-caption",
     "Describes or credits a picture."},
    {Feature::kHintFooter, 1, BlockKind::kFooter, "marked-footer",
     "The page marks it as its footer."},
    {Feature::kTagAside, 1, BlockKind::kRelated, "in-aside",
     "Stands beside the article, by the page's own markup."},
    {Feature::kHintSidebar, 1, BlockKind::kRelated, "marked-sidebar",
     "The page marks it as a sidebar."},
    {Feature::kTagForm, 1, BlockKind::kNavigation, "in-form", "Stands in a form."},
    {Feature::kHintNavigation, 1, BlockKind::kNavigation, "marked-navigation",
     "The page marks it as navigation."},
    {Feature::kHintRelated, 1, BlockKind::kRelated, "marked-related",
     "The page marks it as pointing to other stories."},
    {Feature::kLinkShare, kMostlyLinks, BlockKind::kNavigation, "mostly-links",
     "Consists mostly of links."},
};

constexpr std::string_view kBeforeArticle = "before-article";
constexpr std::string_view kUnlikeArticle = "unlike-article";

constexpr std::string_view kBefore =
    "Stands before the article and does not read like a part of it.";
constexpr std::string_view kBehind =
    "Stands behind the article and does not read like a part of it.";
constexpr std::string_view kAmid = "Stands amid the article but does not read like a part of it.";

bool is_heading(std::string_view tag) {
  return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

/// What the elements around a block make of it. Far ones do not count: whole pages stand in lists
/// and tables.
BlockKind shape_of(const HtmlOutline& outline, const HtmlBlock& block) {
  Index at = block.element;
  for (int up = 0; up < 4 && at != kNoElement; ++up) {
    const std::string_view tag = outline.elements[at].tag;
    if (is_heading(tag)) return BlockKind::kHeading;
    if (tag == "li" || tag == "dd" || tag == "dt") return BlockKind::kListItem;
    if (tag == "blockquote") return BlockKind::kQuote;
    if (tag == "figcaption" || tag == "caption") return BlockKind::kCaption;
    if (up == 0 && (tag == "td" || tag == "th")) return BlockKind::kTable;
    at = outline.elements[at].parent;
  }
  return BlockKind::kParagraph;
}

std::string_view declared(const HtmlOutline& outline, std::string_view name) {
  for (const HtmlMeta& meta : outline.metas) {
    if (meta.name == name) return meta.content;
  }
  return {};
}

/// The block that shows the title: a heading that says what the page declares, else its first <h1>.
std::optional<std::size_t> find_headline(const HtmlOutline& outline) {
  constexpr std::size_t kMaxTitleBytes = 500;
  const std::string title = letters_and_digits(
      std::string_view(outline.title).substr(0, floor_to_border(outline.title, kMaxTitleBytes)));
  const std::string_view open_graph = declared(outline, "og:title");
  const std::string shared =
      letters_and_digits(open_graph.substr(0, floor_to_border(open_graph, kMaxTitleBytes)));
  std::optional<std::size_t> first;
  std::optional<std::size_t> said;
  for (std::size_t i = 0; i < outline.blocks.size() && !said; ++i) {
    const HtmlBlock& block = outline.blocks[i];
    const std::string_view tag = outline.elements[block.element].tag;
    if (!is_heading(tag) || block.span.size() > kMaxTitleBytes) continue;
    if (tag == "h1" && !first) first = i;
    if (tag > "h2") continue;
    const std::string words = letters_and_digits(slice(outline.text, block.span));
    // A word or two stand in many titles.
    if (words.size() < 12) continue;
    if (words == shared || title.find(words) != std::string::npos) said = i;
  }
  return said ? said : first;
}

/// Which blocks a byline of the page's own marking covers, of all blocks.
std::vector<bool> find_signed(const HtmlOutline& outline) {
  constexpr std::uint32_t kMaxBylineBytes = 120;
  constexpr std::uint32_t kMaxMarkBytes = 240;  // whole pages stand in class="author"
  std::vector<bool> is_signed(outline.blocks.size());
  std::size_t mark = 0;
  std::uint32_t covered = 0;  // the furthest end of the marks that began already
  for (std::size_t i = 0; i < outline.blocks.size(); ++i) {
    const Span span = outline.blocks[i].span;
    bool inside = false;
    for (; mark < outline.marks.size() && outline.marks[mark].span.begin < span.end; ++mark) {
      const HtmlMark& m = outline.marks[mark];
      if (m.kind != HtmlMark::Kind::kAuthor && m.kind != HtmlMark::Kind::kAuthorClass) continue;
      if (m.span.size() > kMaxMarkBytes) continue;
      covered = std::max(covered, m.span.end);
      // "By Ann Lee, 3 May, 14 comments" is one, "He thanked Ann Lee" is none.
      inside = inside || (!m.span.empty() && m.span.begin <= span.begin + 12);
    }
    if (span.size() > kMaxBylineBytes || (!inside && covered < span.end)) continue;
    is_signed[i] = !split_authors(slice(outline.text, span)).empty();
  }
  return is_signed;
}

class Judge {
 public:
  explicit Judge(const HtmlOutline& outline) : outline_(outline), signed_(find_signed(outline)) {
    verdicts_.reserve(outline.blocks.size());
    measure_blocks(outline, [this](std::size_t, const BlockFeatures& features) {
      verdicts_.push_back({.rule = find_rule(features),
                           .body = article_score(features) > kBodyScore,
                           .links = features[Feature::kLinkShare] >= kMostlyLinks,
                           .marked_body = features.is(Feature::kHintArticleBody),
                           .in_container = features.is(Feature::kInContainer)});
      bare_ = bare_ && !features.is(Feature::kPathHintsAgainst) && !features.is(Feature::kTagNav) &&
              !features.is(Feature::kTagFooter) && !features.is(Feature::kTagAside) &&
              !features.is(Feature::kTagForm);
    });
  }

  std::vector<Block> run() {
    const std::size_t n = outline_.blocks.size();
    blocks_.reserve(n);
    // A piece cut out of a page declares nothing and marks nothing as furniture: there is nothing
    // to tell the article from.
    bare_ = bare_ && outline_.title.empty() && outline_.metas.empty();
    for (std::size_t i = 0; i < n; ++i) {
      blocks_.push_back(
          {outline_.blocks[i].span, shape_of(outline_, outline_.blocks[i]), Role::kFurniture, {}});
      if (bare_) verdicts_[i].body = !verdicts_[i].links;
    }
    headline_ = find_headline(outline_);
    for (std::size_t i = 0; i < headline_.value_or(0); ++i) {
      // A link over the headline leads to the story's section.
      if (verdicts_[i].links || is_kicker(i)) verdicts_[i].body = false;
    }
    keep_something();
    while (first_ < n && !verdicts_[first_].body) ++first_;
    for (last_ = n; last_ > first_ && !verdicts_[last_ - 1].body;) --last_;
    for (std::size_t i = 0; i < n; ++i) {
      if (headline_ == i) {
        set(i, BlockKind::kHeadline, Role::kBody, "headline",
            "The heading that is the page's title.");
      } else {
        judge(i);
      }
    }
    for (std::size_t i = n; i > 1; --i) follow_section(i - 2);
    for (std::size_t i = headline_.value_or(n); i < std::min(n, first_); ++i) keep_standfirst(i);
    for (std::size_t i = 1; i < n; ++i) keep_quoted(i);
    return std::move(blocks_);
  }

 private:
  struct Verdict {
    const FurnitureRule* rule = nullptr;  // null where nothing speaks against the block
    bool body = false;
    bool links = false;  // mostly
    bool marked_body = false;
    bool in_container = false;
  };

  /// The <footer> of a quotation, and the names that platforms give to a quoted post, say nothing
  /// of the page.
  static bool is_of_quote(const FurnitureRule& rule, const BlockFeatures& features) {
    return features.is(Feature::kInQuote) &&
           (rule.feature == Feature::kTagFooter || rule.feature == Feature::kHintSocial);
  }

  static const FurnitureRule* find_rule(const BlockFeatures& features) {
    const auto* rule = std::find_if(
        std::begin(kFurnitureRules), std::end(kFurnitureRules), [&](const FurnitureRule& r) {
          return features[r.feature] >= r.at_least && !is_of_quote(r, features);
        });
    return rule == std::end(kFurnitureRules) ? nullptr : rule;
  }

  /// Where nothing reads like an article, whatever stands in no marked piece of furniture is the
  /// body.
  void keep_something() {
    const bool some = std::any_of(verdicts_.begin(), verdicts_.end(),
                                  [](const Verdict& verdict) { return verdict.body; });
    if (some) return;
    for (Verdict& verdict : verdicts_) verdict.body = verdict.rule == nullptr;
  }

  void set(std::size_t i, BlockKind kind, Role role, std::string_view rule, std::string_view why) {
    blocks_[i].kind = kind;
    blocks_[i].role = role;
    blocks_[i].reason = {rule, std::string(why)};
  }

  void judge(std::size_t i) {
    const std::string_view text = slice(outline_.text, blocks_[i].span);
    if (is_separator(text)) {
      set(i, BlockKind::kSeparator, Role::kFurniture, "separator", "No letter and no digit.");
      return;
    }
    std::optional<FurnitureLine> line = classify_furniture(text, place_of(i));
    if (line && tells_of_text(line->kind) && !verdicts_[i].body && is_marked_other(i)) {
      judge_furniture(i);
    } else if (line) {
      const bool body = verdicts_[i].body && speaks_of_story(line->kind);
      blocks_[i].kind = block_kind(line->kind);
      blocks_[i].role = body ? Role::kBody : Role::kFurniture;
      blocks_[i].reason = std::move(line->reason);
    } else if (is_signed(i)) {
      set(i, BlockKind::kByline, Role::kFurniture, "marked-byline",
          "The page marks it as naming who wrote the text.");
    } else if (verdicts_[i].body) {
      judge_body(i);
    } else {
      judge_furniture(i);
    }
  }

  bool is_signed(std::size_t i) const {
    return signed_[i] && i >= headline_.value_or(0) && i < last_ && !is_marked_other(i);
  }

  /// Whether the page marks it as another story's or a reader's. A sidebar may be a whole page's
  /// (class="has-sidebar").
  bool is_marked_other(std::size_t i) const {
    const FurnitureRule* rule = verdicts_[i].rule;
    return rule != nullptr && rule->feature != Feature::kHintSidebar &&
           (rule->kind == BlockKind::kRelated || rule->kind == BlockKind::kComment);
  }

  /// Lines that tell of the text that they stand in, whichever that is.
  static bool tells_of_text(NoteKind kind) {
    return speaks_of_story(kind) || kind == NoteKind::kByline || kind == NoteKind::kDateline ||
           kind == NoteKind::kWireCredit || kind == NoteKind::kImageCredit;
  }

  /// Bylines and datelines stand between the headline and the story's first paragraphs.
  LinePlace place_of(std::size_t i) const {
    constexpr std::size_t kTopBlocks = 8;
    if (i >= last_) return LinePlace::kTail;
    const bool top = headline_ && i > *headline_ && i <= *headline_ + kTopBlocks &&
                     i <= std::max(first_, *headline_) + 2;
    const bool heads = blocks_[i].kind == BlockKind::kHeading;
    return top && !heads && verdicts_[i].rule == nullptr ? LinePlace::kTop : LinePlace::kAnywhere;
  }

  static bool is_separator(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
      const char32_t c = next_code_point(text, at);
      if (is_letter(c) || is_digit(c)) return false;
    }
    return true;
  }

  void judge_body(std::size_t i) {
    if (verdicts_[i].marked_body) {
      set(i, blocks_[i].kind, Role::kBody, "marked-body",
          "Stands in what the page marks as the article's body.");
    } else if (verdicts_[i].in_container) {
      set(i, blocks_[i].kind, Role::kBody, "running-text",
          "Stands in the part of the page that holds most running text, and reads like it.");
    } else {
      set(i, blocks_[i].kind, Role::kBody, "reads-like-article",
          "Reads like a part of the article.");
    }
  }

  void judge_furniture(std::size_t i) {
    if (const FurnitureRule* rule = verdicts_[i].rule) {
      set(i, rule->kind, Role::kFurniture, rule->rule, rule->message);
    } else if (i < first_) {
      set(i, BlockKind::kNavigation, Role::kFurniture, kBeforeArticle, kBefore);
    } else if (i >= last_) {
      set(i, BlockKind::kFooter, Role::kFurniture, "behind-article", kBehind);
    } else {
      set(i, BlockKind::kRelated, Role::kFurniture, kUnlikeArticle, kAmid);
    }
  }

  /// "Long read", "Opinion": what kind of story the headline below begins.
  bool is_kicker(std::size_t i) const {
    constexpr std::size_t kMaxKickerBytes = 32;
    constexpr std::size_t kOverHeadline = 3;  // blocks
    return i + kOverHeadline >= *headline_ && blocks_[i].span.size() <= kMaxKickerBytes;
  }

  /// A heading in a marked piece of furniture goes with what stands below it.
  void follow_section(std::size_t i) {
    const bool heads = blocks_[i].kind == BlockKind::kHeading && blocks_[i].role == Role::kBody;
    if (heads && verdicts_[i].rule != nullptr && blocks_[i + 1].role == Role::kFurniture) {
      judge_furniture(i);
    }
    if (!heads && is_heading_of_body(i)) {
      set(i, BlockKind::kHeading, Role::kBody, "heads-body",
          "A heading over a part of the article.");
    }
  }

  /// "Key points" over a list that is a part of the story.
  bool is_heading_of_body(std::size_t i) const {
    const HtmlElement& element = outline_.elements[outline_.blocks[i].element];
    if (!is_heading(element.tag) || element.parent == kNoElement || i < first_) return false;
    return blocks_[i].reason.rule == kUnlikeArticle && !verdicts_[i].links &&
           blocks_[i + 1].role == Role::kBody && blocks_[i + 1].kind != BlockKind::kHeading &&
           outline_.elements[element.parent].end_block > i + 1;
  }

  /// Whose words a quotation gives stands in it, below the words.
  void keep_quoted(std::size_t i) {
    if (verdicts_[i].rule != nullptr || blocks_[i].role == Role::kBody || i >= last_) return;
    const bool goes_on = blocks_[i - 1].role == Role::kBody &&
                         blocks_[i - 1].kind == BlockKind::kQuote &&
                         shape_of(outline_, outline_.blocks[i]) == BlockKind::kQuote;
    if (!goes_on || blocks_[i].reason.rule != kUnlikeArticle) return;
    set(i, BlockKind::kQuote, Role::kBody, "quoted", "Says whose words the quotation gives.");
  }

  /// A line between the headline and the story that says what the story is about.
  void keep_standfirst(std::size_t i) {
    constexpr std::size_t kLeastSpaces = 4;
    constexpr std::size_t kMostSpaces = 60;
    constexpr std::size_t kBehindHeadline = 3;  // blocks
    if (blocks_[i].reason.rule != kBeforeArticle || i > *headline_ + kBehindHeadline) return;
    if (outline_.blocks[i].link_bytes > 0) return;
    const HintSet hints = outline_.elements[outline_.blocks[i].element].hints;
    if (hints.has(Hint::kByline) || hints.has(Hint::kDate)) return;
    const std::string_view text = slice(outline_.text, blocks_[i].span);
    const auto spaces = static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
    if (spaces < kLeastSpaces || spaces > kMostSpaces) return;
    set(i, BlockKind::kHeading, Role::kBody, "standfirst",
        "A line between the headline and the story.");
  }

  const HtmlOutline& outline_;
  const std::vector<bool> signed_;
  std::vector<Verdict> verdicts_;
  bool bare_ = true;
  std::vector<Block> blocks_;
  std::size_t first_ = 0;  // the body's first block, and the one behind its last
  std::size_t last_ = 0;
  std::optional<std::size_t> headline_;
};

}  // namespace

std::vector<Block> find_article(const HtmlOutline& outline) { return Judge(outline).run(); }

}  // namespace article_inspector
