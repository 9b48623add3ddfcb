// Markup that is nested or decorated beyond all bounds, made shallow.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_HTML_FLATTEN_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_HTML_FLATTEN_H_

#include <string>
#include <string_view>

namespace article_inspector {

/// `html` with all text that a page shows but no nesting: block tags become a bare <p>, <li> or
/// heading, <br> and <a href> stay, other tags are dropped, and so are comments, scripts and
/// styles. A parser reads the result with a depth under ten. One forward pass.
std::string flatten_markup(std::string_view html);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_HTML_FLATTEN_H_
