// Who, where and when: the lines and phrases with which a story begins.
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_HEADS_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_HEADS_H_

#include <optional>
#include <string_view>

#include "core/span.h"
#include "core/text/line_pattern.h"

namespace article_inspector {

/// "By Ann Lee and Bo Hu in Oslo", "BY OUR STAFF REPORTER".
bool is_signed_byline(const Line& line);

/// "Ann Lee and Bo Hu", "Staff Reporter": a byline only under the headline.
bool is_bare_byline(const Line& line);

/// "Oslo, 3 May 2025", "Published: 5:40pm, 12 Mar, 2025": place and date, and no other word.
bool is_dateline(const Line& line);

/// The date in a line that holds more: "By Ann Lee, [3 May 2025]". None without month and day.
std::optional<Span> date_part(const Line& line);

/// An agency in brackets in a dateline: "OSLO, 3 May [(Fjord Wire)]".
std::optional<Span> bracket_credit(const Line& line);

/// "OSLO", "Oslo, Norway": a dateline only under the headline or the byline.
bool is_bare_place(const Line& line);

/// How a paragraph begins that has its dateline in front:
///
///     GENEVA, May 3 (AP) -- Talks went on.
///     \____ dateline     \_ credit
struct LeadDateline {
  Span dateline;
  std::optional<Span> credit;  // with its brackets or slashes
};

/// Spans are positions in `paragraph`.
std::optional<LeadDateline> lead_dateline(std::string_view paragraph);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_FURNITURE_HEADS_H_
