// What can be measured about a block of a page, in whole numbers, to judge whether it belongs to
// the article.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_FEATURES_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_FEATURES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>

#include "core/text/html_outline.h"

namespace article_inspector {

/// The order is the order of the model's columns: add at the end, and train again.
enum class Feature : std::uint8_t {
  // The block's own words.
  kWords,
  kLinkShare,
  kEndsSentence,
  kCommas,
  kCapitalShare,
  kDigitShare,
  // The elements around it: 1 if there is such a one, else 0.
  kHeadingLevel,
  kInParagraph,
  kInList,
  kInQuote,
  kInTable,
  kInCaption,
  kTagNav,
  kTagAside,
  kTagFooter,
  kTagHeader,
  kTagForm,
  kTagArticle,
  kTagMain,
  kTagFigure,
  kTagOption,
  kArticleDepth,
  // What else those elements hold; siblings are alike by tag and hints.
  kElementWords,
  kElementLinkShare,
  kParentWords,
  kParentLinkShare,
  kParentBlocks,
  kGrandparentWords,
  kGrandparentLinkShare,
  kLikeSiblings,
  kParentLikeSiblings,
  // Where on the page it stands.
  kPosition,
  kWordsBeforeShare,
  kAfterFirstH1,
  kBlocksFromH1,
  // The blocks beside it.
  kPrevWords,
  kPrevLinkShare,
  kNextWords,
  kNextLinkShare,
  kWindowWords,
  kWindowLinkShare,
  // Its relation to the container, the element with most running text, and to running text there.
  kInContainer,
  kContainerDistance,
  kContainerShare,
  kInContainerRange,
  kBlocksFromContainerBegin,
  kBlocksToContainerEnd,
  kPrevTextDistance,
  kNextTextDistance,
  // How many hints speak for and against it, near (three elements) and on the whole path.
  kPathHintsAgainst,
  kNearHintsAgainst,
  kNearHintsFor,
  kPathHintsFor,
  // Words that the page repeats.
  kSameAsTitle,
  kRepeated,
  // Each hint: 2 near, 1 further up, 0 nowhere.
  kHintArticleBody,
  kHintArticle,
  kHintContent,
  kHintHeadline,
  kHintByline,
  kHintDate,
  kHintCaption,
  kHintNavigation,
  kHintHeader,
  kHintFooter,
  kHintSidebar,
  kHintRelated,
  kHintComment,
  kHintAdvert,
  kHintSocial,
  kHintNewsletter,
  kHintConsent,
  kHintTopics,
  kHintBio,
  kHintPaywall,
  kHintWidget,
  // Others.
  kDepth,
  kFirstInParent,
  kCount,
};

inline constexpr std::size_t kFeatureCount = static_cast<std::size_t>(Feature::kCount);

/// Shares are per 100, distances end at 99, counts at 9999; -1 where a feature has no meaning.
class BlockFeatures {
 public:
  int operator[](Feature feature) const { return values_[static_cast<std::size_t>(feature)]; }
  void set(Feature feature, std::int64_t value, std::int64_t limit = 9999) {
    values_[static_cast<std::size_t>(feature)] =
        static_cast<std::int16_t>(value > limit ? limit : value);
  }
  bool is(Feature feature) const { return (*this)[feature] > 0; }

 private:
  std::array<std::int16_t, kFeatureCount> values_ = {};
};

/// Calls `take` for each block of the outline, in order. Nothing is kept: the features of a page of
/// tiny blocks are larger than the page.
void measure_blocks(const HtmlOutline& outline,
                    const std::function<void(std::size_t, const BlockFeatures&)>& take);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_FEATURES_H_
