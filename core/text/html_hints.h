// What the names that page makers give to their elements tell: class, id, role, itemprop.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_HTML_HINTS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_HTML_HINTS_H_

#include <cstdint>
#include <string_view>

namespace article_inspector {

enum class Hint : std::uint8_t {
  kArticleBody,  // itemprop="articleBody", class="entry-content", "story__body"
  kArticle,      // article, post, story, entry
  kContent,      // content, body, text, main
  kHeadline,
  kByline,
  kDate,
  kCaption,
  kNavigation,
  kHeader,
  kFooter,
  kSidebar,
  kRelated,
  kComment,
  kAdvert,
  kSocial,
  kNewsletter,
  kConsent,  // cookie banners, pop-ups, overlays
  kTopics,   // tag lists
  kBio,      // about the author
  kPaywall,
  kWidget,
  kUnseen,  // read aloud but not shown: "sr-only"
};

class HintSet {
 public:
  constexpr void add(Hint hint) { bits_ |= bit(hint); }
  constexpr void add(HintSet other) { bits_ |= other.bits_; }
  constexpr bool has(Hint hint) const { return (bits_ & bit(hint)) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr std::uint32_t bits() const { return bits_; }

 private:
  static constexpr std::uint32_t bit(Hint hint) { return 1u << static_cast<unsigned>(hint); }
  std::uint32_t bits_ = 0;
};

/// `names` is the value of a class or id attribute: "td-post-content", "ArticleBody_text__x1".
/// Words are parted at anything but letters, and at a capital after a small letter.
HintSet hints_of_names(std::string_view names);

/// `role` is the value of an ARIA role attribute.
HintSet hints_of_role(std::string_view role);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_HTML_HINTS_H_
