// Names of authors as pages write them.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_METADATA_NAMES_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_METADATA_NAMES_H_

#include <string>
#include <string_view>
#include <vector>

namespace article_inspector {

/// The names in a declared author or a shown byline: "By Ann Lee and Bo Hu, Bay Post" has two, and
/// then what is no name. Addresses, numbers, dates and sentences give none: fewer authors are
/// better than wrong ones.
std::vector<std::string> split_authors(std::string_view text);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_METADATA_NAMES_H_
