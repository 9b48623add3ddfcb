// What holds for every report of every input, checked as a whole.
#ifndef ARTICLE_INSPECTOR_TESTS_SUPPORT_CHECK_REPORT_H_
#define ARTICLE_INSPECTOR_TESTS_SUPPORT_CHECK_REPORT_H_

#include <string>

#include "core/report.h"

namespace article_inspector {

/// The broken invariants, one a line with the words of the span, at most a dozen; "" if all hold:
///   - every span lies in the text on code point borders and is not empty;
///   - blocks are disjoint and hold each character outside white space;
///   - lists are in text order, ids are valid and point both ways;
///   - sentences lie in one block each; entities, values and claims in blocks of the body;
///   - names overlap neither each other nor a value; values do not overlap;
///   - the voices sum up to the sentences of the body; every finding has a reason.
std::string check_report(const Report& report);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_TESTS_SUPPORT_CHECK_REPORT_H_
