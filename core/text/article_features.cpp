#include "core/text/article_features.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/text/utf8.h"

namespace article_inspector {
namespace {

/// What one block's own letters tell.
struct TextFacts {
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;  // words that begin with a capital letter
  std::uint32_t digits = 0;
  std::uint32_t letters = 0;
  std::uint32_t commas = 0;
  bool ends_sentence = false;
};

TextFacts read_text_facts(std::string_view text) {
  TextFacts facts;
  bool in_word = false;
  char32_t last = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const char32_t c = next_code_point(text, at);
    const bool letter = is_letter(c);
    const bool digit = is_digit(c);
    if ((letter || digit) && !in_word) {
      ++facts.words;
      if (is_upper(c)) ++facts.capitals;
    }
    in_word = letter || digit || c == '\'' || c == U'\u2019' || c == '-';
    if (letter) ++facts.letters;
    if (digit) ++facts.digits;
    if (c == ',') ++facts.commas;
    // Closing quotation marks and brackets stand behind the mark that ends a sentence.
    const bool closes = c == '"' || c == '\'' || c == ')' || c == U'\u201D' || c == U'\u2019';
    if (!closes && !is_space(c)) last = c;
  }
  facts.ends_sentence = last == '.' || last == '!' || last == '?' || last == ':' ||
                        last == U'\u2026' || last == U'\u3002';
  return facts;
}

enum TagBit : std::uint32_t {
  kParagraphTag = 1u << 0,
  kListTag = 1u << 1,
  kQuoteTag = 1u << 2,
  kTableTag = 1u << 3,
  kCaptionTag = 1u << 4,
  kNavTag = 1u << 5,
  kAsideTag = 1u << 6,
  kFooterTag = 1u << 7,
  kHeaderTag = 1u << 8,
  kFormTag = 1u << 9,
  kArticleTag = 1u << 10,
  kMainTag = 1u << 11,
  kFigureTag = 1u << 12,
  kOptionTag = 1u << 13,
};

std::uint32_t tag_bit(std::string_view tag) {
  struct Named {
    std::string_view tag;
    std::uint32_t bit;
  };
  constexpr Named kNamed[] = {
      {"p", kParagraphTag},     {"li", kListTag},          {"dd", kListTag},
      {"dt", kListTag},         {"blockquote", kQuoteTag}, {"td", kTableTag},
      {"th", kTableTag},        {"caption", kCaptionTag},  {"figcaption", kCaptionTag},
      {"nav", kNavTag},         {"menu", kNavTag},         {"aside", kAsideTag},
      {"footer", kFooterTag},   {"header", kHeaderTag},    {"form", kFormTag},
      {"article", kArticleTag}, {"main", kMainTag},        {"figure", kFigureTag},
      {"option", kOptionTag},
  };
  for (const Named& named : kNamed) {
    if (named.tag == tag) return named.bit;
  }
  return 0;
}

int heading_level(std::string_view tag) {
  return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6' ? tag[1] - '0' : 0;
}

constexpr Hint kAgainst[] = {Hint::kNavigation, Hint::kFooter, Hint::kSidebar, Hint::kRelated,
                             Hint::kComment,    Hint::kAdvert, Hint::kSocial,  Hint::kNewsletter,
                             Hint::kConsent,    Hint::kTopics, Hint::kBio,     Hint::kWidget};
constexpr Hint kFor[] = {Hint::kArticleBody, Hint::kArticle, Hint::kContent};

template <std::size_t n>
int count_hints(HintSet hints, const Hint (&among)[n]) {
  int count = 0;
  for (const Hint hint : among) count += hints.has(hint) ? 1 : 0;
  return count;
}

/// What stands in and around an element.
struct ElementFacts {
  std::uint32_t tags = 0;  // of the element and all around it
  HintSet path_hints;      // the same
  HintSet near_hints;      // of the element and the two around it
  HintSet own_and_parent;
  std::uint32_t depth = 0;
  std::uint32_t article_depth = 0;  // <article> elements around it, itself included
  std::uint32_t like_siblings = 0;  // children of its parent with the same tag and hints
};

std::vector<ElementFacts> read_element_facts(const HtmlOutline& outline) {
  std::vector<ElementFacts> all(outline.elements.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const HtmlElement& element = outline.elements[i];
    ElementFacts& facts = all[i];
    const std::uint32_t bit = tag_bit(element.tag);
    facts.tags = bit;
    facts.path_hints = facts.near_hints = facts.own_and_parent = element.hints;
    facts.article_depth = bit == kArticleTag ? 1 : 0;
    if (element.parent == kNoElement) continue;
    const ElementFacts& parent = all[element.parent];
    facts.tags |= parent.tags;
    facts.path_hints.add(parent.path_hints);
    facts.own_and_parent.add(outline.elements[element.parent].hints);
    facts.near_hints.add(parent.own_and_parent);
    facts.depth = parent.depth + 1;
    facts.article_depth += parent.article_depth;
  }
  // Siblings that look alike: sorted by what makes them alike, then counted.
  std::vector<Index> order(all.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<Index>(i);
  const auto key = [&](Index i) {
    const HtmlElement& e = outline.elements[i];
    return std::make_tuple(e.parent, e.tag, e.hints.bits());
  };
  std::sort(order.begin(), order.end(), [&](Index a, Index b) {
    return std::make_tuple(key(a), a) < std::make_tuple(key(b), b);
  });
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i;
    while (end < order.size() && key(order[end]) == key(order[i])) ++end;
    for (std::size_t j = i; j < end; ++j) {
      all[order[j]].like_siblings = static_cast<std::uint32_t>(end - i - 1);
    }
    i = end;
  }
  return all;
}

int share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0 : static_cast<int>(100 * part / whole);
}

class Measurer {
 public:
  explicit Measurer(const HtmlOutline& outline)
      : outline_(outline), elements_(read_element_facts(outline)) {
    const std::size_t n = outline.blocks.size();
    texts_.reserve(n);
    words_.assign(n + 1, 0);
    bytes_.assign(n + 1, 0);
    link_bytes_.assign(n + 1, 0);
    for (std::size_t i = 0; i < n; ++i) {
      const HtmlBlock& block = outline.blocks[i];
      texts_.push_back(read_text_facts(slice(outline.text, block.span)));
      words_[i + 1] = words_[i] + texts_[i].words;
      bytes_[i + 1] = bytes_[i] + block.span.size();
      link_bytes_[i + 1] = link_bytes_[i] + block.link_bytes;
    }
    find_container();
    find_text_distances();
    mark_repeated();
  }

  void run(const std::function<void(std::size_t, const BlockFeatures&)>& take) {
    const std::size_t h1 = find_h1();
    for (std::size_t i = 0; i < outline_.blocks.size(); ++i) {
      BlockFeatures features;
      measure_text(i, features);
      measure_place(i, h1, features);
      measure_surroundings(i, features);
      measure_text_distances(i, features);
      measure_hints(i, features);
      take(i, features);
    }
  }

 private:
  const HtmlElement& element_of(std::size_t block) const {
    return outline_.elements[outline_.blocks[block].element];
  }
  const ElementFacts& facts_of(std::size_t block) const {
    return elements_[outline_.blocks[block].element];
  }
  int link_share(std::size_t begin, std::size_t end) const {
    return share(link_bytes_[end] - link_bytes_[begin], bytes_[end] - bytes_[begin]);
  }

  /// A block that reads like running text and stands nowhere suspicious.
  bool is_running_text(std::size_t i) const {
    constexpr std::uint32_t kElsewhere = kNavTag | kAsideTag | kFooterTag | kFormTag | kOptionTag;
    const ElementFacts& facts = facts_of(i);
    return texts_[i].words >= 12 && link_share(i, i + 1) < 40 && (facts.tags & kElsewhere) == 0 &&
           count_hints(facts.near_hints, kAgainst) == 0;
  }

  /// The container is the element whose running text outweighs most what else it holds.
  void find_container() {
    const std::size_t n = outline_.blocks.size();
    std::vector<std::int64_t> worth(n + 1, 0);
    text_words_.assign(n + 1, 0);
    for (std::size_t i = 0; i < n; ++i) {
      const std::int64_t words = texts_[i].words;
      const bool running = is_running_text(i);
      text_words_[i + 1] = text_words_[i] + (running ? texts_[i].words : 0);
      const bool plain = heading_level(element_of(i).tag) > 0 || link_share(i, i + 1) < 30;
      worth[i + 1] = worth[i] + (running ? words : plain ? -2 : -4 - words);
    }
    std::int64_t best = 0;
    for (std::size_t e = 0; e < outline_.elements.size(); ++e) {
      const HtmlElement& element = outline_.elements[e];
      const std::int64_t value = worth[element.end_block] - worth[element.first_block];
      // The innermost of equals: children come later.
      if (value >= best) {
        best = value;
        container_ = static_cast<Index>(e);
      }
    }
  }

  std::size_t find_h1() const {
    for (std::size_t i = 0; i < outline_.blocks.size(); ++i) {
      if (element_of(i).tag == "h1") return i;
    }
    return outline_.blocks.size();
  }

  /// Blocks whose words stand on the page more than once.
  void mark_repeated() {
    const std::size_t n = outline_.blocks.size();
    std::vector<Index> order(n);
    for (std::size_t i = 0; i < n; ++i) order[i] = static_cast<Index>(i);
    const auto text = [&](Index i) { return slice(outline_.text, outline_.blocks[i].span); };
    std::sort(order.begin(), order.end(), [&](Index a, Index b) {
      return std::make_tuple(text(a), a) < std::make_tuple(text(b), b);
    });
    repeated_.assign(n, 0);
    for (std::size_t i = 0; i < n;) {
      std::size_t end = i;
      while (end < n && text(order[end]) == text(order[i])) ++end;
      for (std::size_t j = i; j < end; ++j)
        repeated_[order[j]] = static_cast<std::uint32_t>(end - i - 1);
      i = end;
    }
  }

  void measure_text(std::size_t i, BlockFeatures& f) const {
    const TextFacts& text = texts_[i];
    f.set(Feature::kWords, text.words);
    f.set(Feature::kLinkShare, link_share(i, i + 1));
    f.set(Feature::kEndsSentence, text.ends_sentence);
    f.set(Feature::kCommas, text.commas);
    f.set(Feature::kCapitalShare, share(text.capitals, text.words));
    f.set(Feature::kDigitShare, share(text.digits, text.digits + text.letters));
    f.set(Feature::kRepeated, repeated_[i]);
    constexpr std::size_t kTitleBytes = 300;  // no title is longer, and looking through it is cheap
    const std::string_view own = slice(outline_.text, outline_.blocks[i].span);
    f.set(Feature::kSameAsTitle,
          text.words > 1 && own.size() < kTitleBytes &&
              std::string_view(outline_.title).substr(0, kTitleBytes).find(own) !=
                  std::string_view::npos);
  }

  void measure_place(std::size_t i, std::size_t h1, BlockFeatures& f) const {
    const std::size_t n = outline_.blocks.size();
    const ElementFacts& facts = facts_of(i);
    f.set(Feature::kHeadingLevel, heading_level(element_of(i).tag));
    f.set(Feature::kInParagraph, (facts.tags & kParagraphTag) != 0);
    f.set(Feature::kInList, (facts.tags & kListTag) != 0);
    f.set(Feature::kInQuote, (facts.tags & kQuoteTag) != 0);
    f.set(Feature::kInTable, (facts.tags & kTableTag) != 0);
    f.set(Feature::kInCaption, (facts.tags & kCaptionTag) != 0);
    f.set(Feature::kTagNav, (facts.tags & kNavTag) != 0);
    f.set(Feature::kTagAside, (facts.tags & kAsideTag) != 0);
    f.set(Feature::kTagFooter, (facts.tags & kFooterTag) != 0);
    f.set(Feature::kTagHeader, (facts.tags & kHeaderTag) != 0);
    f.set(Feature::kTagForm, (facts.tags & kFormTag) != 0);
    f.set(Feature::kTagArticle, (facts.tags & kArticleTag) != 0);
    f.set(Feature::kTagMain, (facts.tags & kMainTag) != 0);
    f.set(Feature::kTagFigure, (facts.tags & kFigureTag) != 0);
    f.set(Feature::kTagOption, (facts.tags & kOptionTag) != 0);
    f.set(Feature::kArticleDepth, facts.article_depth);
    f.set(Feature::kDepth, facts.depth);
    f.set(Feature::kPosition, share(i, n));
    f.set(Feature::kWordsBeforeShare, share(words_[i], words_[n]));
    f.set(Feature::kAfterFirstH1, h1 < n ? i > h1 : -1);
    const auto away = static_cast<std::int64_t>(i) - static_cast<std::int64_t>(h1);
    f.set(Feature::kBlocksFromH1, h1 < n ? std::max<std::int64_t>(away, -99) : 0, 99);
  }

  void measure_surroundings(std::size_t i, BlockFeatures& f) const {
    const std::size_t n = outline_.blocks.size();
    const HtmlElement* element = &element_of(i);
    const auto words_in = [&](const HtmlElement& e) {
      return words_[e.end_block] - words_[e.first_block];
    };
    const auto links_in = [&](const HtmlElement& e) {
      return link_share(e.first_block, e.end_block);
    };
    f.set(Feature::kElementWords, words_in(*element));
    f.set(Feature::kElementLinkShare, links_in(*element));
    f.set(Feature::kLikeSiblings, facts_of(i).like_siblings, 99);
    f.set(Feature::kFirstInParent, element->first_block == i);
    const Index parent = element->parent;
    const HtmlElement& up = outline_.elements[parent == kNoElement ? 0 : parent];
    f.set(Feature::kParentWords, words_in(up));
    f.set(Feature::kParentLinkShare, links_in(up));
    f.set(Feature::kParentBlocks, up.end_block - up.first_block);
    f.set(Feature::kParentLikeSiblings, elements_[parent == kNoElement ? 0 : parent].like_siblings,
          99);
    const HtmlElement& upper = outline_.elements[up.parent == kNoElement ? 0 : up.parent];
    f.set(Feature::kGrandparentWords, words_in(upper));
    f.set(Feature::kGrandparentLinkShare, links_in(upper));

    f.set(Feature::kPrevWords, i > 0 ? texts_[i - 1].words : -1);
    f.set(Feature::kPrevLinkShare, i > 0 ? link_share(i - 1, i) : -1);
    f.set(Feature::kNextWords, i + 1 < n ? texts_[i + 1].words : -1);
    f.set(Feature::kNextLinkShare, i + 1 < n ? link_share(i + 1, i + 2) : -1);
    const std::size_t begin = i > 3 ? i - 3 : 0;
    const std::size_t end = std::min(n, i + 4);
    f.set(Feature::kWindowWords, words_[end] - words_[begin]);
    f.set(Feature::kWindowLinkShare, link_share(begin, end));

    const HtmlElement& container = outline_.elements[container_];
    const bool inside = container.first_block <= i && i < container.end_block;
    f.set(Feature::kInContainer, inside);
    f.set(Feature::kContainerShare,
          share(text_words_[container.end_block] - text_words_[container.first_block],
                text_words_[n]));
    // How far up from here an element holds the container's first block too.
    std::int64_t distance = 0;
    Index e = outline_.blocks[i].element;
    while (distance < 20 && outline_.elements[e].parent != kNoElement &&
           !(outline_.elements[e].first_block <= container.first_block &&
             container.end_block <= outline_.elements[e].end_block)) {
      e = outline_.elements[e].parent;
      ++distance;
    }
    f.set(Feature::kContainerDistance, distance);
    const auto at = static_cast<std::int64_t>(i);
    f.set(Feature::kBlocksFromContainerBegin,
          std::clamp<std::int64_t>(at - container.first_block, -99, 99));
    f.set(Feature::kBlocksToContainerEnd,
          std::clamp<std::int64_t>(static_cast<std::int64_t>(container.end_block) - at, -99, 99));
  }

  void measure_text_distances(std::size_t i, BlockFeatures& f) const {
    f.set(Feature::kPrevTextDistance, text_before_[i]);
    f.set(Feature::kNextTextDistance, text_behind_[i]);
    f.set(Feature::kInContainerRange, text_before_[i] < kFar && text_behind_[i] < kFar);
  }

  /// Distances in blocks to running text of the container, before and behind.
  void find_text_distances() {
    const std::size_t n = outline_.blocks.size();
    const HtmlElement& container = outline_.elements[container_];
    const auto counts = [&](std::size_t i) {
      return container.first_block <= i && i < container.end_block && is_running_text(i);
    };
    text_before_.resize(n);
    text_behind_.resize(n);
    int distance = kFar;
    for (std::size_t i = 0; i < n; ++i) {
      distance = std::min(distance + 1, kFar);
      text_before_[i] = static_cast<std::uint8_t>(distance);
      if (counts(i)) distance = 0;
    }
    distance = kFar;
    for (std::size_t i = n; i-- > 0;) {
      distance = std::min(distance + 1, kFar);
      text_behind_[i] = static_cast<std::uint8_t>(distance);
      if (counts(i)) distance = 0;
    }
  }

  void measure_hints(std::size_t i, BlockFeatures& f) const {
    const ElementFacts& facts = facts_of(i);
    f.set(Feature::kPathHintsAgainst, count_hints(facts.path_hints, kAgainst));
    f.set(Feature::kNearHintsAgainst, count_hints(facts.near_hints, kAgainst));
    f.set(Feature::kPathHintsFor, count_hints(facts.path_hints, kFor));
    f.set(Feature::kNearHintsFor, count_hints(facts.near_hints, kFor));
    // 2: near; 1: further up; 0: nowhere.
    const auto set_hint = [&](Feature feature, Hint hint) {
      f.set(feature, facts.near_hints.has(hint) ? 2 : facts.path_hints.has(hint) ? 1 : 0);
    };
    set_hint(Feature::kHintArticleBody, Hint::kArticleBody);
    set_hint(Feature::kHintArticle, Hint::kArticle);
    set_hint(Feature::kHintContent, Hint::kContent);
    set_hint(Feature::kHintHeadline, Hint::kHeadline);
    set_hint(Feature::kHintByline, Hint::kByline);
    set_hint(Feature::kHintDate, Hint::kDate);
    set_hint(Feature::kHintCaption, Hint::kCaption);
    set_hint(Feature::kHintNavigation, Hint::kNavigation);
    set_hint(Feature::kHintHeader, Hint::kHeader);
    set_hint(Feature::kHintFooter, Hint::kFooter);
    set_hint(Feature::kHintSidebar, Hint::kSidebar);
    set_hint(Feature::kHintRelated, Hint::kRelated);
    set_hint(Feature::kHintComment, Hint::kComment);
    set_hint(Feature::kHintAdvert, Hint::kAdvert);
    set_hint(Feature::kHintSocial, Hint::kSocial);
    set_hint(Feature::kHintNewsletter, Hint::kNewsletter);
    set_hint(Feature::kHintConsent, Hint::kConsent);
    set_hint(Feature::kHintTopics, Hint::kTopics);
    set_hint(Feature::kHintBio, Hint::kBio);
    set_hint(Feature::kHintPaywall, Hint::kPaywall);
    set_hint(Feature::kHintWidget, Hint::kWidget);
  }

  const HtmlOutline& outline_;
  std::vector<ElementFacts> elements_;
  std::vector<TextFacts> texts_;
  // Sums over the blocks before.
  std::vector<std::uint32_t> words_;
  std::vector<std::uint32_t> bytes_;
  std::vector<std::uint32_t> link_bytes_;
  std::vector<std::uint32_t> text_words_;
  std::vector<std::uint32_t> repeated_;
  static constexpr int kFar = 99;
  std::vector<std::uint8_t> text_before_;
  std::vector<std::uint8_t> text_behind_;
  Index container_ = 0;
};

}  // namespace

void measure_blocks(const HtmlOutline& outline,
                    const std::function<void(std::size_t, const BlockFeatures&)>& take) {
  Measurer(outline).run(take);
}

}  // namespace article_inspector
