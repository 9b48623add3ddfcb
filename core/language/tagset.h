// The classes of the tagger: a part of speech with the form of the word, where it has one.
#ifndef ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGSET_H_
#define ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGSET_H_

#include <cstdint>
#include <iterator>

#include "core/language/tagger.h"

namespace article_inspector {

struct TagClass {
  Pos pos;
  WordForm form;
};

/// The order is part of the trained model.
inline constexpr TagClass kTagset[] = {
    {Pos::kAdj, WordForm::kNone},       {Pos::kAdp, WordForm::kNone},
    {Pos::kAdv, WordForm::kNone},       {Pos::kAux, WordForm::kBase},
    {Pos::kAux, WordForm::kPresent},    {Pos::kAux, WordForm::kPast},
    {Pos::kAux, WordForm::kGerund},     {Pos::kAux, WordForm::kPastParticiple},
    {Pos::kCconj, WordForm::kNone},     {Pos::kDet, WordForm::kNone},
    {Pos::kIntj, WordForm::kNone},      {Pos::kNoun, WordForm::kSingular},
    {Pos::kNoun, WordForm::kPlural},    {Pos::kNum, WordForm::kNone},
    {Pos::kPart, WordForm::kNone},      {Pos::kPron, WordForm::kNone},
    {Pos::kPropn, WordForm::kSingular}, {Pos::kPropn, WordForm::kPlural},
    {Pos::kPunct, WordForm::kNone},     {Pos::kSconj, WordForm::kNone},
    {Pos::kSym, WordForm::kNone},       {Pos::kVerb, WordForm::kBase},
    {Pos::kVerb, WordForm::kPresent},   {Pos::kVerb, WordForm::kPast},
    {Pos::kVerb, WordForm::kGerund},    {Pos::kVerb, WordForm::kPastParticiple},
    {Pos::kX, WordForm::kNone},
};

inline constexpr std::uint32_t kTagCount = std::size(kTagset);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_LANGUAGE_TAGSET_H_
