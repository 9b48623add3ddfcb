// Names and values in the form that displaCy draws.
#ifndef ARTICLE_INSPECTOR_CORE_OUTPUT_DISPLACY_H_
#define ARTICLE_INSPECTOR_CORE_OUTPUT_DISPLACY_H_

#include <string>

#include "core/output/offsets.h"
#include "core/report.h"

namespace article_inspector {

/// {"text", "ents": [{"start", "end", "label"}], "title"}: names and values, which never overlap;
/// nominal and pronoun mentions are left out. spaCy counts in code points, its JavaScript in
/// UTF-16.
std::string to_displacy(const Report& report, OffsetUnit unit);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_OUTPUT_DISPLACY_H_
