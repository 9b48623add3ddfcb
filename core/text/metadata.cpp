#include "core/text/metadata.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/text/json_ld.h"
#include "core/text/metadata_dates.h"
#include "core/text/metadata_names.h"
#include "core/text/url.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr std::size_t kMaxTitleBytes = 1000;

/// White space runs become one space; none around. References that pages escape twice are read.
std::string clean(std::string_view text) {
  struct Reference {
    std::string_view written;
    std::string_view meant;
  };
  constexpr std::array<Reference, 12> kReferences = {{{"&amp;", "&"},
                                                      {"&quot;", "\""},
                                                      {"&#39;", "'"},
                                                      {"&#039;", "'"},
                                                      {"&apos;", "'"},
                                                      {"&#8217;", "\u2019"},
                                                      {"&#8216;", "\u2018"},
                                                      {"&#8220;", "\u201C"},
                                                      {"&#8221;", "\u201D"},
                                                      {"&#8211;", "\u2013"},
                                                      {"&#8230;", "\u2026"},
                                                      {"&nbsp;", " "}}};
  text = text.substr(0, floor_to_border(text, kMaxTitleBytes));
  std::string result;
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] == '&') {
      const auto* found = std::find_if(
          kReferences.begin(), kReferences.end(),
          [&](const Reference& r) { return text.substr(at, r.written.size()) == r.written; });
      if (found != kReferences.end()) {
        result.append(found->meant);
        at += found->written.size();
        continue;
      }
    }
    const std::size_t begin = at;
    if (is_space(next_code_point(text, at))) {
      if (!result.empty() && result.back() != ' ') result.push_back(' ');
    } else {
      result.append(text.substr(begin, at - begin));
    }
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

class MetadataReader {
 public:
  MetadataReader(const HtmlOutline& outline, const Options& options, Article& article)
      : outline_(outline), article_(article), works_(read_json_ld(outline.json_ld)) {
    page_url_ = options.url;
    latest_ = read_date(options.date).substr(0, 10);
    choose_work();
    body_before_.reserve(article.blocks.size() + 1);
    body_before_.push_back(0);
    for (const Block& block : article.blocks) {
      const bool body = block.role == Role::kBody;
      body_before_.push_back(body_before_.back() + (body ? 1 : 0));
      has_story_ = has_story_ || (body && block.kind != BlockKind::kHeadline);
    }
  }

  void run() {
    read_url();
    article_.publisher = read_publisher();
    article_.title = read_title();
    article_.language = read_language();
    article_.published = read_published();
    article_.modified = read_modified();
    // A page is not changed before it is published.
    if (!article_.published.empty() &&
        article_.modified.substr(0, 10) < article_.published.substr(0, 10)) {
      article_.modified.clear();
    }
    article_.byline = read_authors();
  }

 private:
  std::string_view meta(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names) {
      for (const HtmlMeta& m : outline_.metas) {
        if (m.name == name && !m.content.empty()) return m.content;
      }
    }
    return {};
  }

  /// Of several articles in the linked data, the page's own is the one with its title.
  void choose_work() {
    const std::string title =
        letters_and_digits(clean(outline_.title)) + letters_and_digits(clean(meta({"og:title"})));
    for (const LinkedWork& work : works_) {
      if (!work.article) {
        if (web_page_ == nullptr) web_page_ = &work;
        continue;
      }
      const std::string headline = letters_and_digits(clean(work.headline));
      const bool own = !headline.empty() && title.find(headline) != std::string::npos;
      if (work_ == nullptr || (own && !work_is_own_)) {
        work_ = &work;
        work_is_own_ = own;
      }
    }
  }

  void read_url() {
    if (!page_url_.empty()) return;
    std::string_view url = outline_.canonical;
    if (url.empty()) url = meta({"og:url"});
    if (url_domain(url).empty()) return;
    page_url_ = url;
    article_.url = page_url_;
  }

  std::string read_publisher() const {
    if (work_ != nullptr && !work_->publisher.empty()) return clean(work_->publisher);
    const std::string_view name = meta({"og:site_name", "publisher", "dc.publisher",
                                        "application-name", "twitter:app:name:iphone"});
    return clean(name);
  }

  /// The text of the block that was judged to be the headline.
  std::string shown_headline() const {
    for (const Block& block : article_.blocks) {
      if (block.kind == BlockKind::kHeadline) return clean(slice(outline_.text, block.span));
    }
    return {};
  }

  /// "Quay reopens | Bay Post" without the site's name, where it is known or the part is the
  /// shorter.
  std::string without_site(std::string title) const {
    const std::string site = letters_and_digits(article_.publisher);
    const std::string og_site = letters_and_digits(clean(meta({"og:site_name"})));
    const std::string domain = letters_and_digits(url_domain(page_url_));
    for (const std::string_view mark : {" | ", " - ", " \u2013 ", " \u2014 ", " \u00BB ",
                                        " :: ", " \u00B7 ", " \u2022 ", " // "}) {
      const std::size_t last = title.rfind(mark);
      if (last == std::string::npos || last == 0) continue;
      const std::string end =
          letters_and_digits(std::string_view(title).substr(last + mark.size()));
      const bool is_site = !end.empty() && (end == site || end == og_site ||
                                            (!domain.empty() && domain.find(end) == 0));
      if (is_site || mark == " | ") {
        title.resize(last);
        return without_site_again(std::move(title), mark);
      }
    }
    return title;
  }

  /// A section may stand between title and site: "Quay reopens | News | Bay Post".
  static std::string without_site_again(std::string title, std::string_view mark) {
    const std::size_t last = title.rfind(mark);
    constexpr std::size_t kSectionBytes = 20;
    if (last == std::string::npos || last < 20 || title.size() - last > kSectionBytes) return title;
    title.resize(last);
    return title;
  }

  std::string read_title() const {
    const std::string shown = shown_headline();
    const std::string shown_bare = letters_and_digits(shown);
    std::string first;
    for (const std::string_view candidate :
         {work_ == nullptr ? std::string_view() : std::string_view(work_->headline),
          meta({"og:title"}), meta({"twitter:title", "dc.title", "dcterms.title"}),
          std::string_view(outline_.title)}) {
      std::string title = without_site(clean(candidate));
      if (title.empty()) continue;
      // Where the page shows what it declares, it is shown without the additions.
      const std::string declared = letters_and_digits(title);
      if (shown_bare.size() >= 12 && declared.find(shown_bare) != std::string::npos) return shown;
      if (declared == shown_bare) return shown;
      if (first.empty()) first = std::move(title);
    }
    if (shown_bare.size() >= 20) return shown;
    return first.empty() ? shown : first;
  }

  std::string read_language() const {
    std::string language = outline_.language;
    if (language.empty() && work_ != nullptr) language = work_->language;
    if (language.empty()) language = meta({"og:locale", "content-language", "dc.language"});
    std::replace(language.begin(), language.end(), '_', '-');
    language = clean(language.substr(0, language.find(',')));
    const bool tag = language.size() >= 2 && language.size() <= 35 &&
                     std::all_of(language.begin(), language.end(), [](char c) {
                       const auto code = static_cast<unsigned char>(c);
                       return code < 0x80 && (is_letter(code) || is_digit(code) || c == '-');
                     });
    return tag ? language : "en";
  }

  /// Whether a part of the page that points to other stories, and holds nothing of the article,
  /// stands around the element. On a page of nothing but a headline all stories are others.
  bool is_beside_article(Index element) const {
    if (!has_story_) return true;
    for (; element != kNoElement; element = outline_.elements[element].parent) {
      const HtmlElement& around = outline_.elements[element];
      if (body_before_[around.end_block] != body_before_[around.first_block]) return false;
      if (around.hints.has(Hint::kRelated) || around.hints.has(Hint::kComment) ||
          around.hints.has(Hint::kAdvert) || around.hints.has(Hint::kSidebar)) {
        return true;
      }
    }
    return false;
  }

  std::uint32_t end_of_block(std::uint32_t at) const {
    const auto block = std::partition_point(article_.blocks.begin(), article_.blocks.end(),
                                            [&](const Block& b) { return b.span.end <= at; });
    return block == article_.blocks.end() ? at : block->span.end;
  }

  /// Marks that stand in or near the article, and not with other stories.
  bool is_own(const HtmlMark& mark) const {
    if (is_beside_article(mark.element)) return false;
    const auto block =
        std::partition_point(article_.blocks.begin(), article_.blocks.end(),
                             [&](const Block& b) { return b.span.end <= mark.span.begin; });
    if (block == article_.blocks.end()) return false;
    if (block->role == Role::kBody) return true;
    switch (block->kind) {
      case BlockKind::kRelated:
      case BlockKind::kComment:
      case BlockKind::kAdvert:
        return false;
      default:
        return true;
    }
  }

  std::string marked_date(HtmlMark::Kind kind) const {
    for (const HtmlMark& mark : outline_.marks) {
      if (mark.kind != kind || !is_own(mark)) continue;
      std::string date = usable_date(mark.value);
      if (date.empty()) date = usable_date(slice(outline_.text, mark.span));
      if (!date.empty()) return date;
    }
    return {};
  }

  /// A date that a short block around the headline shows.
  std::string shown_date() const {
    constexpr std::size_t kNear = 8;       // blocks
    constexpr std::uint32_t kShort = 160;  // bytes
    const std::size_t n = article_.blocks.size();
    std::size_t headline = n;
    for (std::size_t i = 0; i < n && headline == n; ++i) {
      if (article_.blocks[i].kind == BlockKind::kHeadline) headline = i;
    }
    if (headline == n) return {};
    for (std::size_t i = headline > 2 ? headline - 2 : 0; i < std::min(n, headline + kNear); ++i) {
      if (article_.blocks[i].span.size() > kShort) continue;
      if (is_beside_article(outline_.blocks[i].element)) continue;
      std::string date = usable_date(slice(outline_.text, article_.blocks[i].span));
      if (!date.empty()) return date;
    }
    return {};
  }

  std::string first_date(std::initializer_list<std::string_view> candidates) const {
    for (const std::string_view candidate : candidates) {
      std::string date = usable_date(candidate);
      if (!date.empty()) return date;
    }
    return {};
  }

  /// A date of the future is a slip, or that of an event. There is no clock here: what is known of
  /// today is the date that the caller gave.
  std::string usable_date(std::string_view text) const {
    std::string date = read_date(text);
    if (!latest_.empty() && date.substr(0, 10) > latest_) date.clear();
    return date;
  }

  std::string read_published() const {
    std::string date = first_date(
        {work_ == nullptr ? std::string_view() : std::string_view(work_->published),
         meta({"article:published_time", "og:article:published_time"}),
         web_page_ == nullptr ? std::string_view() : std::string_view(web_page_->published),
         meta({"datepublished",
               "date",
               "pubdate",
               "publishdate",
               "publish-date",
               "publish_date",
               "parsely-pub-date",
               "sailthru.date",
               "dc.date.issued",
               "dc.date",
               "dcterms.date",
               "dcterms.created",
               "dc.date.created",
               "article.published",
               "citation_publication_date",
               "citation_date",
               "originalpublicationdate",
               "article_date_original",
               "publication_date",
               "og:published_time",
               "dcterms.issued"})});
    if (date.empty()) date = marked_date(HtmlMark::Kind::kPublished);
    if (date.empty()) date = marked_date(HtmlMark::Kind::kTime);
    if (date.empty()) date = marked_date(HtmlMark::Kind::kDateClass);
    if (date.empty()) date = shown_date();
    if (!date.empty()) return date;
    return usable_date(date_of_url(page_url_));
  }

  std::string read_modified() const {
    std::string date = first_date(
        {work_ == nullptr ? std::string_view() : std::string_view(work_->modified),
         meta({"article:modified_time", "og:updated_time"}),
         web_page_ == nullptr ? std::string_view() : std::string_view(web_page_->modified),
         meta({"datemodified", "last-modified", "lastmod", "dcterms.modified", "revised"})});
    return date.empty() ? marked_date(HtmlMark::Kind::kModified) : date;
  }

  /// The site is not one of its authors where a person is named too.
  void add_authors(std::string_view text, std::vector<std::string>& names) const {
    for (std::string& name : split_authors(clean(text))) {
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(std::move(name));
      }
    }
  }

  bool is_site(std::string_view name) const {
    return letters_and_digits(name) == letters_and_digits(article_.publisher);
  }

  std::vector<std::string> read_authors() const {
    std::vector<std::string> names;
    if (work_ != nullptr) {
      for (const std::string& author : work_->authors) add_authors(author, names);
    }
    // A site that declares itself the author may still name a person.
    std::vector<std::string> site_names;
    if (!names.empty() && std::all_of(names.begin(), names.end(),
                                      [&](const std::string& name) { return is_site(name); })) {
      names.swap(site_names);
    }
    for (const std::string_view name :
         {"author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator",
          "dcterms.creator", "dc.creator.personalname", "citation_author"}) {
      if (!names.empty()) break;
      for (const HtmlMeta& m : outline_.metas) {
        if (m.name == name) add_authors(m.content, names);
      }
    }
    for (const HtmlMark::Kind kind : {HtmlMark::Kind::kAuthor, HtmlMark::Kind::kAuthorClass}) {
      std::uint32_t end = 0;  // of the block with the first byline
      for (const HtmlMark& mark : outline_.marks) {
        // The first byline is the page's; later ones may be other stories'.
        if (!names.empty() && mark.span.begin >= end) break;
        if (mark.kind != kind || !is_own(mark)) continue;
        add_authors(slice(outline_.text, mark.span), names);
        // Names may be marked one by one. What stands beside a mere class name may be a role.
        const bool first = !names.empty() && end == 0 && kind == HtmlMark::Kind::kAuthor;
        if (first) end = end_of_block(mark.span.begin);
      }
    }
    for (std::size_t i = 0; i < article_.blocks.size() && names.empty(); ++i) {
      const Block& block = article_.blocks[i];
      if (block.kind != BlockKind::kByline || is_beside_article(outline_.blocks[i].element))
        continue;
      add_authors(slice(outline_.text, block.span), names);
    }
    if (names.size() > 1) {
      names.erase(std::remove_if(names.begin(), names.end(),
                                 [&](const std::string& name) { return is_site(name); }),
                  names.end());
    }
    return names.empty() ? site_names : names;
  }

  const HtmlOutline& outline_;
  Article& article_;
  std::vector<LinkedWork> works_;
  const LinkedWork* work_ = nullptr;      // the article, in the page's linked data
  const LinkedWork* web_page_ = nullptr;  // the page around it
  bool work_is_own_ = false;
  std::vector<std::uint32_t> body_before_;  // how many blocks of the body stand before each block
  bool has_story_ = false;                  // the body has more than a headline
  std::string page_url_;
  std::string latest_;  // the last day that can be meant; "" where it is not known
};

}  // namespace

void read_metadata(const HtmlOutline& outline, const Options& options, Article& article) {
  MetadataReader(outline, options, article).run();
}

}  // namespace article_inspector
