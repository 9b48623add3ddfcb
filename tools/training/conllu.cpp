#include "tools/training/conllu.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <utility>

namespace article_inspector::training {

std::vector<ConlluSentence> read_conllu(const std::string& path) {
  std::ifstream in(path);
  if (!in) {
    std::cerr << "cannot read " << path << '\n';
    std::exit(1);
  }
  std::vector<ConlluSentence> sentences;
  ConlluSentence sentence;
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty()) {
      if (!sentence.empty()) sentences.push_back(std::move(sentence));
      sentence.clear();
      continue;
    }
    if (line[0] == '#') continue;
    std::vector<std::string> columns(1);
    for (const char c : line) {
      if (c == '\t')
        columns.emplace_back();
      else
        columns.back() += c;
    }
    if (columns.size() < 10 || columns[0].find_first_of("-.") != std::string::npos) continue;
    sentence.push_back({columns[1], columns[3], columns[5], std::atoi(columns[6].c_str()),
                        columns[7], columns[9].find("SpaceAfter=No") == std::string::npos});
  }
  if (!sentence.empty()) sentences.push_back(std::move(sentence));
  return sentences;
}

}  // namespace article_inspector::training
