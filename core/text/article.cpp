#include "core/text/article.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/text/article_features.h"
#include "core/text/article_model.h"
#include "core/text/furniture.h"
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

class Judge {
 public:
  explicit Judge(const HtmlOutline& outline) : outline_(outline) {
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
    keep_something();
    while (first_ < n && !verdicts_[first_].body) ++first_;
    for (last_ = n; last_ > first_ && !verdicts_[last_ - 1].body;) --last_;
    headline_ = find_headline(outline_);
    for (std::size_t i = 0; i < n; ++i) {
      if (headline_ == i) {
        set(i, BlockKind::kHeadline, Role::kBody, "headline",
            "The heading that is the page's title.");
      } else {
        judge(i);
      }
    }
    for (std::size_t i = n; i > 1; --i) follow_section(i - 2);
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

  static const FurnitureRule* find_rule(const BlockFeatures& features) {
    const auto* rule =
        std::find_if(std::begin(kFurnitureRules), std::end(kFurnitureRules),
                     [&](const FurnitureRule& r) { return features[r.feature] >= r.at_least; });
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
    if (line) {
      const bool body = verdicts_[i].body && speaks_of_story(line->kind);
      blocks_[i].kind = block_kind(line->kind);
      blocks_[i].role = body ? Role::kBody : Role::kFurniture;
      blocks_[i].reason = std::move(line->reason);
    } else if (verdicts_[i].body) {
      judge_body(i);
    } else {
      judge_furniture(i);
    }
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
      set(i, BlockKind::kNavigation, Role::kFurniture, "before-article", kBefore);
    } else if (i >= last_) {
      set(i, BlockKind::kFooter, Role::kFurniture, "behind-article", kBehind);
    } else {
      set(i, BlockKind::kRelated, Role::kFurniture, "unlike-article", kAmid);
    }
  }

  /// A heading in a marked piece of furniture goes with what stands below it.
  void follow_section(std::size_t i) {
    const bool heads = blocks_[i].kind == BlockKind::kHeading && blocks_[i].role == Role::kBody;
    if (heads && verdicts_[i].rule != nullptr && blocks_[i + 1].role == Role::kFurniture) {
      judge_furniture(i);
    }
  }

  const HtmlOutline& outline_;
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
