#include "core/find/name_spans.h"

#include <algorithm>

#include "core/limits.h"

namespace article_inspector {
namespace {

/// "Mr", "Prime Minister": the end of the title that starts at `first`, or `first`.
Index title_end(const NameText& text, Index first, Index end) {
  const auto match = phrase_at(text.text, text.segments.tokens, text.words, first, end);
  if (!match || !Lexicon::builtin().classes(match->entry).has(LexClass::kTitle)) {
    return text.tokens[first].own.has(LexClass::kTitle) && text.capital(first) ? first + 1 : first;
  }
  return match->end_token;
}

/// Finds the candidates of one sentence.
class SpanFinder {
 public:
  SpanFinder(const NameText& text, Index sentence, std::vector<NameSpan>& out)
      : text_(text), sentence_(sentence), out_(out) {
    end_ = text.segments.sentences[sentence].end_token;
  }

  void run() {
    Index i = text_.segments.sentences[sentence_].first_token;
    while (i < end_) {
      if (!begins_name(i)) {
        ++i;
        continue;
      }
      const Index end = run_end(i);
      split(i, end);
      i = end;
    }
  }

 private:
  const NameToken& token(Index i) const { return text_.tokens[i]; }
  std::string_view form(Index i) const { return text_.form(i); }
  bool spaced(Index i) const { return text_.spaced(i); }

  bool is_calendar(Index i) const {
    return token(i).own.has(LexClass::kMonth) || token(i).own.has(LexClass::kWeekday);
  }

  bool is_function_word(Index i) const {
    // "US", "IT" are no pronouns.
    if (token(i).letter_case == LetterCase::kUpper && any(token(i).own, listed_name_classes())) {
      return false;
    }
    switch (text_.words[i].pos) {
      case Pos::kAdp:
      case Pos::kAux:
      case Pos::kCconj:
      case Pos::kDet:
      case Pos::kPart:
      case Pos::kPron:
      case Pos::kSconj:
      case Pos::kIntj:
        return token(i).common;
      default:
        return false;
    }
  }

  /// A token that a name can have as a word of its own weight.
  bool is_name_word(Index i) const {
    if (i >= end_ || !token(i).free) return false;
    if (text_.segments.tokens[i].kind != TokenKind::kWord) return false;
    if (text_.capital(i)) return form(i) != "I" && !is_apostrophe_s(form(i));
    return token(i).letter_case == LetterCase::kMixed;
  }

  /// "al", "van" before a name word, over at most three particles and hyphens.
  bool leads_to_name(Index i) const {
    for (Index k = i; k < end_ && k < i + 5; ++k) {
      if (is_name_word(k)) return k > i;
      const bool particle = token(k).free && token(k).own.has(LexClass::kNameParticle);
      if (!particle && form(k) != "-") return false;
    }
    return false;
  }

  bool begins_name(Index i) const {
    if (!token(i).free) return false;
    if (is_name_word(i)) return !(token(i).starts && is_function_word(i) && !begins_listed(i));
    // "al-Suwayda", "bitcoin": lower case at the front.
    if (token(i).own.has(LexClass::kNameParticle) && i + 1 < end_ && form(i + 1) == "-" &&
        !spaced(i + 1)) {
      return leads_to_name(i) && (form(i) == "al" || form(i) == "el" || form(i) == "ash" ||
                                  form(i) == "as" || form(i) == "an" || form(i) == "ar");
    }
    if (token(i).own.has(LexClass::kNameParticle) && is_surname_particle(form(i)) &&
        leads_to_name(i)) {
      return true;
    }
    return text_.listed_name(i, end_).end > i;
  }

  /// In lower case at the front of a name: "de Blasio", "van Biljon".
  static bool is_surname_particle(std::string_view form) {
    return form == "de" || form == "van" || form == "von" || form == "bin" || form == "ibn" ||
           form == "di" || form == "della" || form == "ould";
  }

  bool begins_listed(Index i) const { return text_.listed_name(i, end_).end > i + 1; }

  bool is_head(Index i) const {
    static const LexClasses heads =
        classes_of({LexClass::kOrgHead, LexClass::kLawHead, LexClass::kEventHead});
    return any(token(i).own, heads) || token(i).own.has(LexClass::kPlaceHead);
  }

  /// True if one of the name words from `first` on, up to the first that is none, is a head.
  bool run_has_head(Index first, Index limit) const {
    for (Index k = first; k < limit && k < first + 6 && is_name_word(k); ++k) {
      if (token(k).own.has(LexClass::kOrgHead) || token(k).own.has(LexClass::kLawHead)) return true;
    }
    return false;
  }

  /// True if a list knows the word as a name of a person or place.
  bool is_named(Index i) const {
    return any(token(i).own, listed_name_classes()) || token(i).own.has(LexClass::kFirstName) ||
           token(i).own.has(LexClass::kSurname);
  }

  bool is_person_word(Index i) const {
    return token(i).own.has(LexClass::kFirstName) || token(i).own.has(LexClass::kSurname);
  }

  /// The end of the name words that start at `first`, without connectors.
  Index plain_end(Index first) const {
    Index i = first;
    while (is_name_word(i) && (i == first || spaced(i))) ++i;
    return i;
  }

  bool all_common(Index first, Index end) const {
    for (Index k = first; k < end; ++k) {
      if (!token(k).common) return false;
    }
    return first < end;
  }

  /// How the run goes on behind its token `last`: the index of the next name word, or `end_`.
  Index next_in_run(Index first, Index last, bool& in_phrase) const {
    const Index i = last + 1;
    if (i >= end_) return end_;
    if (is_name_word(i) && spaced(i)) {
      // "In Kampala Ms Nakato": a capital at a new start begins a new name.
      return token(i).starts ? end_ : i;
    }
    const std::string_view mark = form(i);
    const auto word_after = [&](Index k) { return is_name_word(k) ? k : end_; };
    if ((mark == "-" || mark == "\u2010" || mark == "\u2011") && !spaced(i)) {
      if (i + 1 < end_ && !spaced(i + 1)) {
        if (is_name_word(i + 1)) {
          // "U.S.-Mexican": two names.
          const bool both =
              token(last).own.has(LexClass::kCountry) || token(last).own.has(LexClass::kDemonym);
          return both && any(token(i + 1).own, listed_name_classes()) ? end_ : i + 1;
        }
        // "Bab al-Mandab", "Jamaat-e-Islami", "Rostov-on-Don"
        if (i + 2 < end_ && form(i + 2) == "-" && is_name_word(i + 3) && !spaced(i + 3) &&
            form(i + 1).size() <= 3) {
          return i + 3;
        }
        if (text_.segments.tokens[i + 1].kind == TokenKind::kNumber && token(i + 1).free &&
            form(last).size() <= 4) {
          return i + 1;  // "F-35"
        }
      }
      return end_;
    }
    if (mark == "&") return word_after(i + 1);
    if (is_apostrophe_s(mark) || mark == "'" || mark == "\u2019") {
      const bool owner =
          token(last).common || token(last).own.has(LexClass::kTitle) || is_saint(first);
      const bool plural = !is_apostrophe_s(mark);
      if (spaced(i) || !owner || (plural && form(last).back() != 's')) return end_;
      return is_name_word(i + 1) && run_has_head(i + 1, end_) ? i + 1 : end_;
    }
    if (token(i).free && token(i).letter_case == LetterCase::kLower && spaced(i)) {
      if (mark == "of" || mark == "for" || mark == "on" || mark == "to" || mark == "in" ||
          mark == "against") {
        if (!is_head(last) && !(mark == "of" && last > first && is_head(first))) return end_;
        // "Committee on Health", but not "Cabinet on Monday", "Senate against".
        if (mark != "of" && mark != "for" &&
            !(token(last).own.has(LexClass::kOrgHead) && last == first && !token(last).starts &&
              text_.listed_name(last, end_).end == last) &&
            !(mark == "on" && token(last).own.has(LexClass::kLawHead))) {
          return end_;
        }
        Index k = i + 1;
        if (k < end_ && form(k) == "the") ++k;
        if (!is_name_word(k) || is_calendar(k)) return end_;
        // "Revolutionary Guard Corps of Iran": the listed name is whole without it.
        if (last > first && token(k).own.has(LexClass::kCountry) &&
            text_.listed_name(first, i).end == i) {
          return end_;
        }
        in_phrase = true;
        return k;
      }
      if (mark == "and") return behind_and(first, last, i, in_phrase);
      if (token(i).own.has(LexClass::kNameParticle) && mark != "do" &&
          (!token(last).starts || token(last).own.has(LexClass::kFirstName))) {
        Index k = i + 1;
        while (k < end_ && k < i + 3 && token(k).own.has(LexClass::kNameParticle) &&
               !text_.capital(k)) {
          ++k;
        }
        if (k < end_ && form(k) == "-") ++k;
        return word_after(k);
      }
      return end_;
    }
    if (mark == "," && in_phrase && i + 1 < end_ && is_name_word(i + 1)) {
      // "Ministry of Health, Labour and Welfare"
      const Index stop = plain_end(i + 1);
      if (stop < end_ && form(stop) == "and" && is_name_word(stop + 1) &&
          (stop == i + 2 || all_common(i + 1, stop)) &&
          (plain_end(stop + 1) == stop + 2 || all_common(stop + 1, plain_end(stop + 1)))) {
        return i + 1;
      }
    }
    if (text_.segments.tokens[i].kind == TokenKind::kNumber && token(i).free && spaced(i)) {
      // "Boeing 737", "Article 50", "Channel 12"
      const ListedName listed = text_.listed_name(last, end_);
      const bool article =
          token(last).own.has(LexClass::kLawHead) && last == first &&
          (form(last) == "Article" || form(last) == "Section" || form(last) == "Resolution");
      if (listed.end > i || article) return i;
    }
    return end_;
  }

  bool is_saint(Index i) const { return form(i) == "St" || form(i) == "St." || form(i) == "Saint"; }

  Index behind_and(Index first, Index last, Index i, bool in_phrase) const {
    if (!is_name_word(i + 1) || token(i + 1).starts) return end_;
    const Index stop = plain_end(i + 1);
    if (in_phrase) {
      // "Ministry of Trade and Industry", but not "University of Oxford and Leeds City Council".
      if (run_has_head(i + 1, stop) && !all_common(i + 1, stop)) return end_;
      const bool ordinary =
          all_common(i + 1, stop) || (stop <= i + 3 && !is_named(i + 1) && !is_named(stop - 1));
      return ordinary ? i + 1 : end_;
    }
    // "Food and Drug Administration": ordinary words on both sides, a head behind.
    if (token(first).own.has(LexClass::kTitle) || is_person_word(first) || is_named(last))
      return end_;
    if (!token(last).common && !token(i + 1).common) return end_;
    const bool head =
        token(stop - 1).own.has(LexClass::kOrgHead) || token(stop - 1).own.has(LexClass::kLawHead);
    return head && stop > i + 2 && !is_head(last) ? i + 1 : end_;
  }

  Index run_end(Index first) const {
    Index last = first;
    if (!is_name_word(first)) {
      const ListedName listed = text_.listed_name(first, end_);
      // Of "al-Suwayda" only the particle may be listed; "bitcoin-backed" leads to no name.
      const bool joined = first + 1 < end_ && form(first + 1) == "-" && leads_to_name(first);
      if (listed.end > first && !joined) return listed.end;
      while (!is_name_word(last)) ++last;
    }
    bool in_phrase = false;
    for (;;) {
      const ListedName listed = text_.listed_name(last, end_);
      if (listed.end > last + 1) last = listed.end - 1;
      if (const Index title = title_end(text_, last, end_); title > last + 1) last = title - 1;
      const Index next = next_in_run(first, last, in_phrase);
      if (next >= end_) return last + 1;
      last = next;
    }
  }

  // ---- splitting
  // ----------------------------------------------------------------------------------

  void emit(Index first, Index end, bool after_title) {
    while (first < end && token(first).starts && is_function_word(first) &&
           text_.listed_name(first, end).end <= first + 1) {
      ++first;
    }
    while (first < end && !is_name_word(first) && !token(first).own.has(LexClass::kNameParticle) &&
           text_.listed_name(first, end).end == first) {
      ++first;
    }
    // "Friday Ford Motor", "Former US President"
    while (first + 1 < end && spaced(first + 1) &&
           (is_calendar(first) || is_opening_word(first, end))) {
      ++first;
    }
    // A determiner is no part: "The Hague" is listed.
    while (first + 1 < end && text_.words[first].pos == Pos::kDet && token(first).common &&
           text_.listed_name(first, end).end <= first + 1) {
      ++first;
    }
    if (first >= end) return;
    // "January US", "Oct."
    while (end > first && is_calendar(end - 1) && end - first <= 2 &&
           !(end == first + 2 && token(first).own.has(LexClass::kFirstName))) {
      --end;
    }
    if (first >= end) return;
    if (end == first + 1) {
      if (is_calendar(first) || is_function_word(first)) return;
      if (form(first).size() == 1 &&
          (token(first).starts || text_.listed_name(first, end).end == first)) {
        return;
      }
      // "DNA", "GMT": ordinary abbreviations.
      if (token(first).letter_case != LetterCase::kMixed && is_abbreviation(form(first)) &&
          token(first).common && text_.listed_name(first, end).end == first && !after_title) {
        return;
      }
      // "Guardrails were missing": at a sentence's start the tagger knows better.
      if (token(first).starts && text_.words[first].pos != Pos::kPropn &&
          text_.listed_name(first, end).end == first) {
        return;
      }
    }
    if (end - first > kMaxNameTokens) return;
    if (!after_title && takes_lower_head(first, end)) ++end;
    NameSpan span;
    span.first = first;
    span.end = end;
    span.sentence = sentence_;
    span.after_title = after_title;
    span.opens_sentence = token(first).starts;
    out_.push_back(span);
  }

  /// "Waterloo station", "Kurrow camp": a building's or road's head in lower case belongs to it.
  bool takes_lower_head(Index first, Index end) const {
    if (end >= end_ || !token(end).free || token(end).letter_case != LetterCase::kLower ||
        !spaced(end)) {
      return false;
    }
    const auto value = Lexicon::builtin().value(text_.words[end].entry, LexClass::kPlaceNoun);
    if (!value || *value != "FAC") return false;
    static const LexClasses owners =
        classes_of({LexClass::kCountry, LexClass::kDemonym, LexClass::kGroupName, LexClass::kRegion,
                 LexClass::kOrganization, LexClass::kOutlet, LexClass::kFacility});
    const bool noun_behind = end + 1 < end_ && (text_.words[end + 1].pos == Pos::kNoun ||
                                                text_.words[end + 1].pos == Pos::kPropn);
    return !noun_behind && !any(text_.listed_name(first, end).classes, owners) &&
           !token(first).starts && !is_head(end - 1);
  }

  /// "DNA", "PhD"
  static bool is_abbreviation(std::string_view form) {
    return std::count_if(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
  }

  /// A capital that only the sentence's start explains, before a name that stands by itself.
  bool is_opening_word(Index first, Index end) const {
    if (!token(first).starts || !token(first).common) return false;
    if (text_.listed_name(first, end).end > first) return false;
    switch (text_.words[first].pos) {
      case Pos::kVerb:
      case Pos::kAdv:
      case Pos::kNum:
        return true;
      default:
        break;
    }
    const ListedName rest = text_.listed_name(first + 1, end);
    return rest.end == end || rest.classes.has(LexClass::kCountry) ||
           rest.classes.has(LexClass::kDemonym);
  }

  /// True if [first, end) can be read as the name of a person.
  bool person_like(Index first, Index end) const {
    if (first >= end || !is_name_word(first)) return false;
    const Index last = end - 1;
    if (token(last).own.has(LexClass::kOrgSuffix) && !token(last).own.has(LexClass::kSurname)) {
      return false;  // "Kestrel Marine ASA"
    }
    if (token(first).own.has(LexClass::kFirstName)) return true;
    if (is_head(last) && !token(last).own.has(LexClass::kSurname)) return false;
    return !(end == first + 1 && token(first).common && !token(first).own.has(LexClass::kSurname));
  }

  void split(Index first, Index end) {
    Index i = first;
    bool after_title = false;
    Index open = first;  // where the current piece begins
    while (i < end) {
      const ListedName listed = text_.listed_name(i, end);
      if (listed.end > i + 1) {
        i = listed.end;
        continue;
      }
      if (const Index behind = title_end(text_, i, end); behind > i) {
        const bool given_before = i > open && token(i - 1).own.has(LexClass::kFirstName) &&
                                  !any(token(i - 1).own, listed_name_classes()) &&
                                  !token(i - 1).own.has(LexClass::kTitle);
        const bool owns = behind < end_ && is_apostrophe_s(form(behind)) && behind < end;
        const bool of = behind < end_ && form(behind) == "of" && behind < end;
        if (!given_before && !owns && !of && (behind >= end || person_like(behind, end))) {
          flush_before_title(open, i, after_title);
          i = open = behind;
          after_title = true;
          continue;
        }
      }
      ++i;
    }
    if (open >= end) return;
    if (!after_title) open = behind_epithet(open, end);
    emit(open, end, after_title);
  }

  /// "Israeli Benjamin Katz", "Ecologist Ryan Norris": what stands before a person's given name is
  /// told apart, and named where a list knows it. The first token of what remains.
  Index behind_epithet(Index first, Index end) {
    const ListedName listed = text_.listed_name(first, end);
    const Index given = listed.end > first ? listed.end : first + 1;
    if (given + 1 >= end || !spaced(given) || !token(given).own.has(LexClass::kFirstName) ||
        is_head(end - 1) || token(first).own.has(LexClass::kFirstName)) {
      return first;
    }
    if (listed.end > first) {
      if (listed.classes.has(LexClass::kSurname)) return first;
      emit(first, listed.end, false);
      return given;
    }
    return token(first).common && !token(first).own.has(LexClass::kSurname) && !token(given).common
               ? given
               : first;
  }

  /// What stands before a title: "US" of "US Energy Secretary". Ordinary words belong to the title.
  void flush_before_title(Index first, Index end, bool after_title) {
    if (first >= end) return;
    const ListedName listed = text_.listed_name(first, end);
    Index stop = end;
    // "US Energy Secretary": one ordinary word behind a country belongs to the title.
    const bool field = listed.end > first && listed.end + 1 == end && token(end - 1).common;
    const bool organisation =
        token(end - 1).own.has(LexClass::kOrgHead) && end > first + 1 && listed.end < end && !field;
    if (!organisation) {
      const Index floor = listed.end > first ? listed.end : first;
      while (stop > floor && (token(stop - 1).common || !is_name_word(stop - 1))) --stop;
    }
    emit(first, stop, after_title);
  }

  const NameText& text_;
  const Index sentence_;
  std::vector<NameSpan>& out_;
  Index end_;
};

}  // namespace

std::vector<NameSpan> find_name_spans(const NameText& text) {
  std::vector<NameSpan> spans;
  for (Index s = 0; s < text.segments.sentences.size(); ++s) {
    SpanFinder(text, s, spans).run();
  }
  return spans;
}

}  // namespace article_inspector
