#include <string>
#include <utility>

#include "core/limits.h"
#include "core/text/article.h"
#include "core/text/html.h"
#include "core/text/html_outline.h"
#include "core/text/metadata.h"
#include "core/text/url.h"

namespace article_inspector {
namespace {

/// Fills in where the links lead.
void resolve_links(const HtmlOutline& outline, const Options& options, Page& page) {
  const std::string base =
      outline.base.empty() ? std::string(options.url) : resolve_url(options.url, outline.base);
  std::size_t written = 0;
  bool bounded = false;
  for (Link& link : page.article.links) {
    if (written + base.size() + link.href.size() > kMaxResolvedBytes) {
      bounded = true;
      continue;
    }
    link.href = resolve_url(base, link.href);
    link.domain = url_domain(link.href);
    written += link.href.size() + link.domain.size();
  }
  if (bounded) {
    page.notices.push_back({"links-unresolved",
                            "The page has very many links. Those near its end are given as the "
                            "page writes them."});
  }
}

}  // namespace

Page read_html(std::string_view html, const Options& options) {
  Page page;
  HtmlOutline outline = outline_html(html, page.notices);
  Article& article = page.article;
  article.kind = InputKind::kHtml;
  article.blocks = find_article(outline);
  read_metadata(outline, options, article);
  article.links = std::move(outline.links);
  resolve_links(outline, options, page);
  article.text = std::move(outline.text);
  return page;
}

}  // namespace article_inspector
