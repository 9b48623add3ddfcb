// Trains the model of core/text/article.cpp: boosted decision trees over the block features.
//
//   train-article FOLDER core/text/article_model.inc
//
// FOLDER holds ID.html and, for each, ID.txt with the article's words. A block counts as the
// article's where at least half of its runs of four words stand there. Prints F1 over words,
// averaged over pages, on pages that were held out in turn (by the first two bytes of the text's
// hash).
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "core/text/article_features.h"
#include "core/text/html_outline.h"
#include "core/text/utf8.h"

namespace article_inspector {
namespace {

constexpr int kTrees = 100;
constexpr int kDepth = 4;
constexpr int kSplits = (1 << kDepth) - 1;
constexpr int kLeaves = 1 << kDepth;
constexpr int kFolds = 5;
constexpr int kBins = 64;
constexpr double kRate = 0.15;
constexpr double kLambda = 1.0;
constexpr double kMinWeight = 0.5;   // of each side of a split
constexpr double kThreshold = -0.6;  // log-odds; keep in step with article.cpp

struct Row {
  int page = 0;
  double words = 0;
  double gold_share = 0;
  double weight = 0;
  BlockFeatures features;
};

struct Corpus {
  std::vector<Row> rows;
  std::vector<double> gold_words;  // a page each
  std::vector<int> fold;
};

struct Tree {
  int feature[kSplits] = {};
  int threshold[kSplits];
  double leaf[kLeaves] = {};
};

struct Model {
  double bias = 0;
  std::vector<Tree> trees;
};

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  const std::string small = to_lower(text);
  std::size_t at = 0;
  while (at < small.size()) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(small, at);
    if (is_letter(c) || is_digit(c)) {
      words.back().append(small, begin, at - begin);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::vector<std::string> runs_of(const std::vector<std::string>& words, std::size_t length) {
  std::vector<std::string> runs;
  for (std::size_t i = 0; i + length <= words.size(); ++i) {
    std::string run;
    for (std::size_t j = i; j < i + length; ++j) run.append(words[j]).push_back(' ');
    runs.push_back(std::move(run));
  }
  return runs;
}

void add_page(const std::string& html, const std::string& gold, Corpus& corpus) {
  std::vector<Notice> notices;
  const HtmlOutline outline = outline_html(repair_utf8(html).text, notices);
  std::vector<BlockFeatures> features;
  measure_blocks(outline, [&](std::size_t, const BlockFeatures& f) { features.push_back(f); });
  const std::vector<std::string> gold_words = words_of(repair_utf8(gold).text);
  constexpr std::size_t kRun = 4;
  std::map<std::string, int> left;  // runs of the article that no block has used yet
  for (std::size_t length = 1; length <= kRun; ++length) {
    for (const std::string& run : runs_of(gold_words, length)) ++left[run];
  }
  const int page = static_cast<int>(corpus.gold_words.size());
  for (std::size_t b = 0; b < features.size(); ++b) {
    Row row;
    row.page = page;
    row.features = features[b];
    const auto words = words_of(slice(outline.text, outline.blocks[b].span));
    const auto runs = runs_of(words, std::min(kRun, words.size()));
    int found = 0;
    for (const std::string& run : runs) {
      const auto it = left.find(run);
      if (it != left.end() && it->second > 0) ++found;
    }
    row.words = static_cast<double>(words.size());
    row.gold_share = words.empty() ? 0 : found / static_cast<double>(runs.size());
    row.weight = 100 * (row.words + 2) / (static_cast<double>(gold_words.size()) + 60);
    if (row.gold_share >= 0.5) {
      for (std::size_t length = 1; length <= kRun; ++length) {
        for (const std::string& run : runs_of(words, length)) --left[run];
      }
    }
    corpus.rows.push_back(row);
  }
  corpus.gold_words.push_back(static_cast<double>(gold_words.size()));
  std::uint32_t hash = 2166136261u;
  for (const char c : gold) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  corpus.fold.push_back(static_cast<int>(hash % kFolds));
}

int value(const Row& row, int feature) { return row.features[static_cast<Feature>(feature)]; }

/// The index of the node's leaf, or of its place among the nodes of `levels` levels.
int descend(const Tree& tree, const Row& row, int levels) {
  int node = 0;
  for (int level = 0; level < levels; ++level) {
    node = 2 * node + 1 + (value(row, tree.feature[node]) > tree.threshold[node] ? 1 : 0);
  }
  return node;
}

double predict(const Model& model, const Row& row) {
  double sum = model.bias;
  for (const Tree& tree : model.trees) sum += tree.leaf[descend(tree, row, kDepth) - kSplits];
  return sum;
}

/// Thresholds to try for each feature.
std::vector<std::vector<int>> find_cuts(const std::vector<const Row*>& rows) {
  std::vector<std::vector<int>> cuts(kFeatureCount);
  for (std::size_t f = 0; f < kFeatureCount; ++f) {
    std::vector<int> values;
    for (const Row* row : rows) values.push_back(value(*row, static_cast<int>(f)));
    std::sort(values.begin(), values.end());
    std::vector<int>& cut = cuts[f];
    cut = {values.front(), -1, 0, 1, 2};
    for (std::size_t q = 1; q < 48; ++q) cut.push_back(values[values.size() * q / 48]);
    std::sort(cut.begin(), cut.end());
    cut.erase(std::unique(cut.begin(), cut.end()), cut.end());
  }
  return cuts;
}

struct Sums {
  double gradient = 0;
  double curvature = 0;
  double worth() const { return gradient * gradient / (curvature + kLambda); }
};

Model train(const std::vector<const Row*>& rows) {
  const std::size_t n = rows.size();
  const auto cuts = find_cuts(rows);
  std::vector<std::vector<std::uint8_t>> bins(kFeatureCount, std::vector<std::uint8_t>(n));
  for (std::size_t f = 0; f < kFeatureCount; ++f) {
    for (std::size_t i = 0; i < n; ++i) {
      const auto cut =
          std::lower_bound(cuts[f].begin(), cuts[f].end(), value(*rows[i], static_cast<int>(f)));
      bins[f][i] = static_cast<std::uint8_t>(cut - cuts[f].begin());
    }
  }
  double all = 0;
  double positive = 0;
  for (const Row* row : rows) {
    all += row->weight;
    if (row->gold_share >= 0.5) positive += row->weight;
  }
  Model model;
  model.bias = std::log(positive / (all - positive));
  std::vector<double> score(n, model.bias);
  std::vector<Sums> sums(n);
  std::vector<int> node(n);
  std::uint32_t random = 1;
  for (int t = 0; t < kTrees; ++t) {
    for (std::size_t i = 0; i < n; ++i) {
      const double p = 1 / (1 + std::exp(-score[i]));
      sums[i] = {rows[i]->weight * ((rows[i]->gold_share >= 0.5 ? 1 : 0) - p),
                 rows[i]->weight * std::max(1e-6, p * (1 - p))};
    }
    Tree tree;
    std::fill(std::begin(tree.threshold), std::end(tree.threshold), 32767);
    std::fill(node.begin(), node.end(), 0);
    std::vector<bool> used(kFeatureCount);
    for (std::size_t f = 0; f < kFeatureCount; ++f) {
      random = random * 1664525 + 1013904223;
      used[f] = (random >> 16) % 10 < 7;
    }
    for (int level = 0; level < kDepth; ++level) {
      const int base = (1 << level) - 1;
      const auto count = static_cast<std::size_t>(1) << level;
      std::vector<Sums> whole(count);
      for (std::size_t i = 0; i < n; ++i) {
        Sums& sum = whole[static_cast<std::size_t>(node[i] - base)];
        sum.gradient += sums[i].gradient;
        sum.curvature += sums[i].curvature;
      }
      std::vector<double> best(count, 1e-9);
      for (std::size_t f = 0; f < kFeatureCount; ++f) {
        if (!used[f]) continue;
        std::vector<Sums> histogram(count * kBins);
        for (std::size_t i = 0; i < n; ++i) {
          Sums& sum = histogram[static_cast<std::size_t>(node[i] - base) * kBins + bins[f][i]];
          sum.gradient += sums[i].gradient;
          sum.curvature += sums[i].curvature;
        }
        for (std::size_t c = 0; c < count; ++c) {
          Sums low;
          for (std::size_t q = 0; q < cuts[f].size(); ++q) {
            low.gradient += histogram[c * kBins + q].gradient;
            low.curvature += histogram[c * kBins + q].curvature;
            const Sums high{whole[c].gradient - low.gradient, whole[c].curvature - low.curvature};
            if (low.curvature < kMinWeight || high.curvature < kMinWeight) continue;
            const double gain = low.worth() + high.worth() - whole[c].worth();
            if (gain <= best[c]) continue;
            best[c] = gain;
            tree.feature[base + static_cast<int>(c)] = static_cast<int>(f);
            tree.threshold[base + static_cast<int>(c)] = cuts[f][q];
          }
        }
      }
      for (std::size_t i = 0; i < n; ++i) node[i] = descend(tree, *rows[i], level + 1);
    }
    std::vector<Sums> leaves(kLeaves);
    for (std::size_t i = 0; i < n; ++i) {
      Sums& sum = leaves[static_cast<std::size_t>(node[i] - kSplits)];
      sum.gradient += sums[i].gradient;
      sum.curvature += sums[i].curvature;
    }
    for (int l = 0; l < kLeaves; ++l) {
      const Sums& sum = leaves[static_cast<std::size_t>(l)];
      tree.leaf[l] = kRate * sum.gradient / (sum.curvature + kLambda);
    }
    for (std::size_t i = 0; i < n; ++i) score[i] += tree.leaf[node[i] - kSplits];
    model.trees.push_back(tree);
  }
  return model;
}

void print_held_out(const Corpus& corpus) {
  std::vector<double> right(corpus.gold_words.size());
  std::vector<double> taken(corpus.gold_words.size());
  for (int fold = 0; fold < kFolds; ++fold) {
    std::vector<const Row*> seen;
    for (const Row& row : corpus.rows) {
      if (corpus.fold[static_cast<std::size_t>(row.page)] != fold) seen.push_back(&row);
    }
    const Model model = train(seen);
    for (const Row& row : corpus.rows) {
      const auto page = static_cast<std::size_t>(row.page);
      if (corpus.fold[page] != fold || predict(model, row) <= kThreshold) continue;
      right[page] += row.gold_share * row.words;
      taken[page] += row.words;
    }
  }
  double sum = 0;
  for (std::size_t page = 0; page < right.size(); ++page) {
    const double both = taken[page] + corpus.gold_words[page];
    if (both > 0) sum += 2 * right[page] / both;
  }
  std::printf("%zu pages, held out F1 %.2f\n", right.size(),
              100 * sum / static_cast<double>(right.size()));
}

void write_model(const Model& model, const char* path) {
  std::ofstream out(path);
  const auto milli = [](double x) { return static_cast<int>(std::lround(1000 * x)); };
  out << "// Written by tools/train_article_model.cpp. " << kTrees << " trees of depth " << kDepth
      << ": splits by level, then leaves\n// in thousandths of log-odds. Included by "
         "article_model.cpp"
      << " alone.\nconstexpr int kBias = " << milli(model.bias)
      << ";\nconstexpr Split kSplits[] = {\n";
  for (const Tree& tree : model.trees) {
    for (int i = 0; i < kSplits; ++i)
      out << "{" << tree.feature[i] << "," << tree.threshold[i] << "},";
    out << "\n";
  }
  out << "};\nconstexpr std::int16_t kLeaves[] = {\n";
  for (const Tree& tree : model.trees) {
    for (int i = 0; i < kLeaves; ++i) out << milli(tree.leaf[i]) << ",";
    out << "\n";
  }
  out << "};\n";
}

}  // namespace
}  // namespace article_inspector

int main(int argc, char** argv) {
  using namespace article_inspector;
  if (argc != 3) {
    std::fputs("usage: train-article FOLDER MODEL.inc\n", stderr);
    return 2;
  }
  std::vector<std::filesystem::path> pages;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
    if (entry.path().extension() == ".html") pages.push_back(entry.path());
  }
  std::sort(pages.begin(), pages.end());
  Corpus corpus;
  for (std::filesystem::path page : pages) {
    const std::string html = read_file(page);
    add_page(html, read_file(page.replace_extension(".txt")), corpus);
  }
  print_held_out(corpus);
  std::vector<const Row*> rows;
  for (const Row& row : corpus.rows) rows.push_back(&row);
  write_model(train(rows), argv[2]);
}
