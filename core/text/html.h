// HTML into a readable text with judged blocks, links and metadata.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_HTML_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_HTML_H_

#include <string_view>

#include "core/text/page.h"

namespace article_inspector {

/// `html` is valid UTF-8. Never fails: where the parser stops at one of its caps, a linear tag
/// stripper reads the whole input instead, with the notice `markup-too-deep`.
Page read_html(std::string_view html, const Options& options);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_HTML_H_
