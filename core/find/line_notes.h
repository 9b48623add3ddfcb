// Notes that are whole lines or stand at a line's start: bylines, datelines, credits, furniture.
#ifndef ARTICLE_INSPECTOR_CORE_FIND_LINE_NOTES_H_
#define ARTICLE_INSPECTOR_CORE_FIND_LINE_NOTES_H_

#include <vector>

#include "core/report.h"

namespace article_inspector {

/// In text order; message and claims are left to find_notes.
std::vector<Note> find_line_notes(const Article& article);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_FIND_LINE_NOTES_H_
