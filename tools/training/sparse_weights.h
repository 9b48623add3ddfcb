// Trained weights as the bytes of a SparseModel.
#ifndef ARTICLE_INSPECTOR_TOOLS_TRAINING_SPARSE_WEIGHTS_H_
#define ARTICLE_INSPECTOR_TOOLS_TRAINING_SPARSE_WEIGHTS_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

#include "core/find/name_features.h"
#include "tools/training/random_field.h"

namespace article_inspector::training {

/// The model of features by key (SparseModel::key_of). The largest
/// 0.02 % of the weights are clipped, the smallest dropped, as many as it takes to stay within
/// `max_bytes`.
std::string sparse_model(const std::map<std::uint32_t, RandomField::Row>& rows,
                         std::size_t max_bytes);

/// Exits with a message if the file cannot be written.
void write_file(const std::string& path, const std::string& bytes);

}  // namespace article_inspector::training

#endif  // ARTICLE_INSPECTOR_TOOLS_TRAINING_SPARSE_WEIGHTS_H_
