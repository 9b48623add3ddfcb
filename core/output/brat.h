// The report in brat's stand-off form.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_BRAT_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_BRAT_H_

#include <string>

#include "core/report.h"

namespace article_inspector {

/// The .ann file beside a .txt file that holds `article.text`. Offsets are code points. Spans break
/// at line ends and other control characters, which the form cannot hold. A claim is its `Content`,
/// with the relations `Source` and `Cue` and the attributes `Kind`, `Stance` and `SourceKind`;
/// mentions of one entity are an `Equiv`; values and notes have their meaning as AnnotatorNotes.
std::string to_brat(const Report& report);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_BRAT_H_
