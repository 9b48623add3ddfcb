#include "core/text/html_hints.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "core/limits.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

struct NamedHint {
  std::string_view word;
  Hint hint;
};

/// Sorted by word.
constexpr NamedHint kWords[] = {
    {"ad", Hint::kAdvert},
    {"ads", Hint::kAdvert},
    {"adslot", Hint::kAdvert},
    {"adunit", Hint::kAdvert},
    {"advert", Hint::kAdvert},
    {"advertisement", Hint::kAdvert},
    {"advertising", Hint::kAdvert},
    {"affiliate", Hint::kAdvert},
    {"article", Hint::kArticle},
    {"articlebody", Hint::kArticleBody},
    {"articlecontent", Hint::kArticleBody},
    {"articletext", Hint::kArticleBody},
    {"aside", Hint::kSidebar},
    {"author", Hint::kByline},
    {"authors", Hint::kByline},
    {"banner", Hint::kAdvert},
    {"bio", Hint::kBio},
    {"biography", Hint::kBio},
    {"body", Hint::kContent},
    {"bodytext", Hint::kArticleBody},
    {"bottom", Hint::kFooter},
    {"breadcrumb", Hint::kNavigation},
    {"breadcrumbs", Hint::kNavigation},
    {"byline", Hint::kByline},
    {"caption", Hint::kCaption},
    {"categories", Hint::kTopics},
    {"category", Hint::kTopics},
    {"comment", Hint::kComment},
    {"commentlist", Hint::kComment},
    {"comments", Hint::kComment},
    {"consent", Hint::kConsent},
    {"content", Hint::kContent},
    {"contributor", Hint::kByline},
    {"cookie", Hint::kConsent},
    {"cookies", Hint::kConsent},
    {"copy", Hint::kContent},
    {"copyright", Hint::kFooter},
    {"credit", Hint::kCaption},
    {"cta", Hint::kNewsletter},
    {"date", Hint::kDate},
    {"dateline", Hint::kDate},
    {"discussion", Hint::kComment},
    {"disqus", Hint::kComment},
    {"drawer", Hint::kNavigation},
    {"dropdown", Hint::kNavigation},
    {"entry", Hint::kArticle},
    {"facebook", Hint::kSocial},
    {"featured", Hint::kRelated},
    {"figcaption", Hint::kCaption},
    {"follow", Hint::kSocial},
    {"foot", Hint::kFooter},
    {"footer", Hint::kFooter},
    {"gdpr", Hint::kConsent},
    {"hamburger", Hint::kNavigation},
    {"header", Hint::kHeader},
    {"headline", Hint::kHeadline},
    {"keywords", Hint::kTopics},
    {"labels", Hint::kTopics},
    {"latest", Hint::kRelated},
    {"login", Hint::kConsent},
    {"main", Hint::kContent},
    {"masthead", Hint::kHeader},
    {"mega", Hint::kNavigation},
    {"megamenu", Hint::kNavigation},
    {"menu", Hint::kNavigation},
    {"modal", Hint::kConsent},
    {"more", Hint::kRelated},
    {"nav", Hint::kNavigation},
    {"navbar", Hint::kNavigation},
    {"navigation", Hint::kNavigation},
    {"newsletter", Hint::kNewsletter},
    {"newsletters", Hint::kNewsletter},
    {"nextprev", Hint::kNavigation},
    {"offcanvas", Hint::kNavigation},
    {"outbrain", Hint::kAdvert},
    {"overlay", Hint::kConsent},
    {"pager", Hint::kNavigation},
    {"pagination", Hint::kNavigation},
    {"paywall", Hint::kPaywall},
    {"popular", Hint::kRelated},
    {"popup", Hint::kConsent},
    {"post", Hint::kArticle},
    {"postbody", Hint::kArticleBody},
    {"postcontent", Hint::kArticleBody},
    {"promo", Hint::kAdvert},
    {"promotion", Hint::kAdvert},
    {"prose", Hint::kContent},
    {"pubdate", Hint::kDate},
    {"published", Hint::kDate},
    {"rail", Hint::kSidebar},
    {"read", Hint::kRelated},
    {"readmore", Hint::kRelated},
    {"recent", Hint::kRelated},
    {"recirc", Hint::kRelated},
    {"recirculation", Hint::kRelated},
    {"recommend", Hint::kRelated},
    {"recommendation", Hint::kRelated},
    {"recommendations", Hint::kRelated},
    {"recommended", Hint::kRelated},
    {"related", Hint::kRelated},
    {"replies", Hint::kComment},
    {"reply", Hint::kComment},
    {"respond", Hint::kComment},
    {"search", Hint::kWidget},
    {"share", Hint::kSocial},
    {"sharedaddy", Hint::kSocial},
    {"sharing", Hint::kSocial},
    {"sidebar", Hint::kSidebar},
    {"signup", Hint::kNewsletter},
    {"skip", Hint::kNavigation},
    {"social", Hint::kSocial},
    {"sponsor", Hint::kAdvert},
    {"sponsored", Hint::kAdvert},
    {"sponsors", Hint::kAdvert},
    {"story", Hint::kArticle},
    {"storybody", Hint::kArticleBody},
    {"storytext", Hint::kArticleBody},
    {"submenu", Hint::kNavigation},
    {"subscribe", Hint::kNewsletter},
    {"subscription", Hint::kNewsletter},
    {"suggested", Hint::kRelated},
    {"taboola", Hint::kAdvert},
    {"tagcloud", Hint::kTopics},
    {"taglist", Hint::kTopics},
    {"tags", Hint::kTopics},
    {"teaser", Hint::kRelated},
    {"teasers", Hint::kRelated},
    {"text", Hint::kContent},
    {"time", Hint::kDate},
    {"timestamp", Hint::kDate},
    {"title", Hint::kHeadline},
    {"toc", Hint::kNavigation},
    {"toolbar", Hint::kSocial},
    {"topics", Hint::kTopics},
    {"trending", Hint::kRelated},
    {"twitter", Hint::kSocial},
    {"whatsapp", Hint::kSocial},
    {"widget", Hint::kWidget},
    {"widgets", Hint::kWidget},
};

struct NamedRole {
  std::string_view role;
  Hint hint;
};

constexpr NamedRole kRoles[] = {
    {"alert", Hint::kConsent},         {"alertdialog", Hint::kConsent},
    {"article", Hint::kArticle},       {"banner", Hint::kHeader},
    {"complementary", Hint::kSidebar}, {"contentinfo", Hint::kFooter},
    {"dialog", Hint::kConsent},        {"doc-toc", Hint::kNavigation},
    {"form", Hint::kWidget},           {"main", Hint::kContent},
    {"menu", Hint::kNavigation},       {"menubar", Hint::kNavigation},
    {"navigation", Hint::kNavigation}, {"search", Hint::kWidget},
    {"tablist", Hint::kNavigation},    {"toolbar", Hint::kSocial},
};

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

HintSet hints_of_names(std::string_view names) {
  HintSet hints;
  names = names.substr(0, kMaxNamesBytes);
  std::string_view before;  // the word before in the same name
  std::string words[2];     // the word read now and the one before, in turn
  std::size_t turn = 0;
  std::size_t at = 0;
  while (at < names.size()) {
    const char c = names[at];
    if (!is_small(c) && !is_capital(c)) {
      if (c == ' ' || c == '\t' || c == '\n') before = {};
      ++at;
      continue;
    }
    std::string& word = words[turn];
    word.clear();
    const std::size_t begin = at;
    while (at < names.size() && (is_small(names[at]) || is_capital(names[at])) &&
           (at == begin || !is_capital(names[at]) || is_capital(names[at - 1]))) {
      word.push_back(is_capital(names[at]) ? static_cast<char>(names[at] + 32) : names[at]);
      ++at;
    }
    turn = 1 - turn;
    const auto* found =
        std::lower_bound(std::begin(kWords), std::end(kWords), std::string_view(word),
                         [](const NamedHint& n, std::string_view w) { return n.word < w; });
    if (found != std::end(kWords) && found->word == word) hints.add(found->hint);
    // Names of two words that mean more together.
    const std::string_view w = word;
    const bool of_article = before == "article" || before == "post" || before == "story" ||
                            before == "entry" || before == "blog" || before == "news";
    if (of_article && (w == "body" || w == "content" || w == "text" || w == "copy")) {
      hints.add(Hint::kArticleBody);
    }
    if (before == "body" && (w == "text" || w == "copy" || w == "content")) {
      hints.add(Hint::kArticleBody);
    }
    if ((before == "about" && w == "author") ||
        (before == "author" && (w == "box" || w == "info" || w == "card" || w == "description"))) {
      hints.add(Hint::kBio);
    }
    if ((before == "sr" && w == "only") || (before == "visually" && w == "hidden") ||
        (before == "screen" && w == "reader") || (before == "assistive" && w == "text")) {
      hints.add(Hint::kUnseen);
    }
    before = w;
  }
  return hints;
}

HintSet hints_of_role(std::string_view role) {
  HintSet hints;
  const std::string name = to_lower(role.substr(0, kMaxNamesBytes));
  for (const NamedRole& known : kRoles) {
    if (name == known.role) hints.add(known.hint);
  }
  return hints;
}

}  // namespace article_inspector
