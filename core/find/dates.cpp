#include "core/find/dates.h"

#include <utility>

#include "core/find/clock.h"
#include "core/find/date_forms.h"
#include "core/find/dates/reader.h"

namespace article_inspector {
namespace {

ValueMatch to_value(ValueType type, const DateRead& read) {
  const std::string message = read.iso.empty()      ? "A date that the text leaves open."
                              : read.rule == "date" ? "A date as written."
                                                    : "A date counted from the article's own.";
  return {type, read.begin, read.end, {read.iso, {}, Modifier::kNone, ""}, {read.rule, message}};
}

/// "Friday morning", "early Thursday", "last night", "late on Monday evening".
std::optional<ValueMatch> match_day_part(const SentenceView& view, Index i, DateContext& context) {
  const DateReader reader(view, context);
  DateRead read{i, i, "", std::nullopt, "part-of-day"};
  const auto relative = [&](int days) {
    if (context.reference) {
      read.day = add_days(*context.reference, days);
      read.iso = iso(*read.day);
    }
  };
  if (view.is(i, "tonight")) {
    read.end = i + 1;
    relative(0);
  } else if (view.is(i, "last") && view.is(i + 1, "night")) {
    read.end = i + 2;
    relative(-1);
  } else if (view.is_any(i, {"this", "that", "same", "next"}) &&
             day_part_end(view, i + 1) == i + 2) {
    read.end = i + 2;
    if (view.is(i, "next") && !view.is_any(i - 1, {"the"})) return std::nullopt;
    if (view.is(i, "this")) {
      relative(0);
    } else if (context.last_named) {
      read.day = add_days(*context.last_named, view.is(i, "next") ? 1 : 0);
      read.iso = iso(*read.day);
    }
  } else if (view.is(i, "overnight") && view.pos(i) == Pos::kAdv) {
    read.end = i + 1;
    relative(0);
  } else if (view.is(i, "dawn") && view.is_any(i - 1, {"at", "by", "before", "until"})) {
    read.end = i + 1;
    if (context.last_named) read.iso = iso(*context.last_named);
  } else {
    // An optional "early", "late", "early hours of", then a day, then a part of it.
    Index at = i;
    bool part = false;
    if (view.is_any(at, {"early", "late", "earlier", "later"})) {
      ++at;
      part = view.is_any(i, {"early", "late"});
      if (view.is_any(at, {"on", "in"})) ++at;
      if (view.is(at, "the")) ++at;
    }
    if (view.is_any(at, {"small", "wee"}) && view.is(at + 1, "hours")) ++at;
    if (view.is(at, "hours") && view.is(at + 1, "of")) {
      at += 2;
      part = true;
    }
    if (at == i && day_part_end(view, i) != i && view.is(day_part_end(view, i), "of")) {
      at = day_part_end(view, i) + 1;  // "the morning of 21 January"
      part = true;
      if (!read_weekday(view, at) && !read_date_form(view, at, context.reference))
        return std::nullopt;
    }
    const auto day = reader.read(at);
    if (!day || day->begin != at || (!day->day && !day->iso.empty())) return std::nullopt;
    if (!day->day && !view.is_any(at, {"yesterday", "tomorrow", "today"}) &&
        !read_weekday(view, at))
      return std::nullopt;
    read.end = day_part_end(view, day->end);
    if (read.end == day->end && !part) return std::nullopt;
    read.day = day->day;
    read.iso = day->iso;
  }
  if (read.day) context.last_named = read.day;
  return to_value(ValueType::kTime, read);
}

std::optional<ValueMatch> match_clock(const SentenceView& view, Index i, DateContext& context) {
  const auto clock = read_clock(view, i);
  if (!clock) return std::nullopt;
  DateRead read{i, clock->end, "", std::nullopt, "clock"};
  if (view.is_any(i - 1, {"about", "around", "approximately", "nearly", "almost"})) {
    read.begin = i - 1;
  }
  // The day behind it, else the one named last, else the article's.
  std::optional<Day> day = context.last_named ? context.last_named : context.reference;
  Index at = clock->end;
  if (view.word(at) == ",") ++at;
  if (view.is(at, "on")) ++at;
  if (const auto date = DateReader(view, context).read(at); date && date->day) day = date->day;
  read.iso = day ? iso(*day) + clock->iso : clock->iso;
  return to_value(ValueType::kTime, read);
}

}  // namespace

std::optional<ValueMatch> match_date(const SentenceView& view, Index i, DateContext& context) {
  if (auto clock = match_clock(view, i, context)) return clock;
  if (auto part = match_day_part(view, i, context)) return part;
  const auto read = DateReader(view, context).read(i);
  if (!read) return std::nullopt;
  if (read->day) context.last_named = read->day;
  return to_value(ValueType::kDate, *read);
}

std::optional<Day> read_full_date(const SentenceView& view, Index i) {
  const auto form = read_date_form(view, i, std::nullopt);
  if (!form || form->year == 0 || form->month == 0 || form->day == 0) return std::nullopt;
  const Day day{form->year, form->month, form->day};
  return is_valid(day) ? std::optional(day) : std::nullopt;
}

}  // namespace article_inspector
