#include "tools/training/labelled_text.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string_view>

#include "core/output/names.h"
#include "core/report.h"

namespace article_inspector::training {
namespace {

[[noreturn]] void fail(const std::string& path, const std::string& line) {
  std::cerr << "bad line in " << path << ": " << line << '\n';
  std::exit(1);
}

LabelledName read_name(const std::string& path, const std::string& line) {
  std::istringstream fields(line);
  std::string word;
  std::string types;
  LabelledName name;
  fields >> word >> name.span.begin >> name.span.end >> types;
  if (word != "mention" || !fields) fail(path, line);
  std::istringstream list(types);
  for (std::string type; std::getline(list, type, '|');) {
    if (type == "O") name.or_none = true;
    for (std::uint32_t t = 0; t <= static_cast<std::uint32_t>(EntityType::kProduct); ++t) {
      if (type == name_of(static_cast<EntityType>(t))) name.types |= 1u << t;
    }
  }
  if (name.types == 0) fail(path, line);
  return name;
}

}  // namespace

std::vector<LabelledText> read_labelled_texts(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) fail(path, "none");
  std::vector<LabelledText> texts;
  for (std::string line; std::getline(in, line);) {
    if (line.rfind("doc ", 0) != 0) {
      if (texts.empty()) fail(path, line);
      texts.back().names.push_back(read_name(path, line));
      continue;
    }
    std::istringstream fields(line);
    std::string word;
    std::string scheme;
    std::size_t bytes = 0;
    LabelledText text;
    fields >> word >> text.id >> scheme >> text.weight >> bytes;
    if (!fields) fail(path, line);
    text.scheme = scheme == "full"   ? Scheme::kFull
                  : scheme == "misc" ? Scheme::kMisc
                                     : Scheme::kCoarse;
    text.text.resize(bytes);
    in.read(text.text.data(), static_cast<std::streamsize>(bytes));
    in.get();
    if (!in) fail(path, line);
    texts.push_back(std::move(text));
  }
  return texts;
}

}  // namespace article_inspector::training
