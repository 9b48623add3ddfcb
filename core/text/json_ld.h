// Linked data as pages declare it in <script type="application/ld+json">.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_JSON_LD_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_JSON_LD_H_

#include <string>
#include <string_view>
#include <vector>

namespace article_inspector {

/// What a page's linked data says about one work. "" where it says nothing.
struct LinkedWork {
  bool article = false;  // NewsArticle, BlogPosting and their like; else a WebPage
  std::string headline;
  std::vector<std::string> authors;
  std::string published;
  std::string modified;
  std::string publisher;
  std::string language;
  std::string url;
};

/// The articles and web pages that `scripts` (the contents of the elements) describe, in order,
/// with references between them followed. Reads what a browser's tools would: graphs, arrays,
/// several scripts; and forgives what pages get wrong: line breaks in strings, commas too many,
/// comments around, an end that is missing. Linear.
std::vector<LinkedWork> read_json_ld(const std::vector<std::string>& scripts);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_JSON_LD_H_
