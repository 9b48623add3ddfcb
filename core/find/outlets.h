// Names of outlets: known ones, and those that their own words give away.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_OUTLETS_H_
#define ARTICLE_INSPECTOR_CORE_FIND_OUTLETS_H_

#include <string_view>

namespace article_inspector {

/// True for a name on the list of outlets, with or without "The", and for a name of two words or
/// more with a word that outlets are called by ("Lowland Gazette", "Radio Fjord"). Dots and
/// brackets at its ends are ignored.
bool looks_like_outlet(std::string_view name);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_OUTLETS_H_
