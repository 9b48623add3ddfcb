// How much a block reads like a part of the article: a model learned from pages whose article is
// known (tools/train_article_model.cpp).
#ifndef ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_MODEL_H_
#define ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_MODEL_H_

#include "core/text/article_features.h"

namespace article_inspector {

/// Thousandths of log-odds: above 0 the block is more likely the article's than not. Whole numbers
/// all the way, so that every platform judges alike.
int article_score(const BlockFeatures& features);

}  // namespace article_inspector

#endif  // ARTICLE_INSPECTOR_CORE_TEXT_ARTICLE_MODEL_H_
