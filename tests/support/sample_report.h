// A small report made by hand, with something of everything, for the tests of the output forms.
#ifndef ARTICLE_INSPECTOR_TESTS_SUPPORT_SAMPLE_REPORT_H_
#define ARTICLE_INSPECTOR_TESTS_SUPPORT_SAMPLE_REPORT_H_

#include <string_view>

#include "core/report.h"

namespace article_inspector {

/// Where `words` stand for the first time in `text`; both are in the test that asks.
Span span_of(std::string_view text, std::string_view words);

/// "Mayor Ad\u00e4 Lind <grinning face> said ..." on one line, a furniture line behind it.
Report sample_report();

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TESTS_SUPPORT_SAMPLE_REPORT_H_
