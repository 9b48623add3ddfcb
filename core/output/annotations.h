// The report as W3C Web Annotations (JSON-LD).
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_ANNOTATIONS_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_ANNOTATIONS_H_

#include <string>

#include "core/report.h"

namespace article_inspector {

/// One AnnotationPage: mentions, values, claims and notes, each located by a TextPositionSelector
/// (in code points) and a TextQuoteSelector with what stands around it. The target is the article's
/// URL, or "#text" where none is known. One line of JSON with a line break.
std::string to_annotations(const Report& report);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_ANNOTATIONS_H_
