// Reads Universal Dependencies' CoNLL-U files.
#ifndef ARTICLE_INSPECTOR_TOOLS_TRAINING_CONLLU_H_
#define ARTICLE_INSPECTOR_TOOLS_TRAINING_CONLLU_H_

#include <string>
#include <vector>

namespace article_inspector::training {

struct ConlluWord {
  std::string form;
  std::string upos;
  std::string feats;
  int head = 0;  // 1-based; 0 is the root
  std::string deprel;
  bool space_after = true;
};

using ConlluSentence = std::vector<ConlluWord>;

/// Words of multi-word tokens stand alone; empty nodes are skipped. Exits with a message if the
/// file cannot be read.
std::vector<ConlluSentence> read_conllu(const std::string& path);

}  // namespace article_inspector::training

#endif  // ARTICLE_INSPECTOR_TOOLS_TRAINING_CONLLU_H_
