// Trains the name model and measures it.
//
//   train-names MODEL_OUT MAX_BYTES EPOCHS TRAIN.names... --dev DEV.names...
//
// The files are made by tools/training/join_names.py. Same arguments and data, same bytes on the
// same kind of machine. Prints, for the dev files, how many names are found exactly.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/find/mentions.h"
#include "core/find/name_features.h"
#include "core/find/name_model.h"
#include "core/find/name_tokens.h"
#include "core/find/values.h"
#include "core/inspect.h"
#include "core/language/lexicon.h"
#include "core/language/sparse_model.h"
#include "core/language/tagger.h"
#include "core/output/names.h"
#include "core/text/page.h"
#include "core/text/segments.h"
#include "tools/builtin_model.h"
#include "tools/training/labelled_text.h"
#include "tools/training/random_field.h"
#include "tools/training/sparse_weights.h"

namespace article_inspector::training {
namespace {

/// Features that are seen fewer times in training teach little and crowd the table.
constexpr std::size_t kRare = 3;

/// Percent of the chains that are seen with the features of word lists, and of the rules. Without
/// them now and then the words are learned, too.
constexpr std::uint32_t kWithLexicon = 90;
constexpr std::uint32_t kWithRules = 90;

/// One labelled text as the engine reads it.
struct Reading {
  Article article;
  Segments segments;
  std::vector<Word> words;
  std::vector<Value> values;
  std::unique_ptr<NameText> text;
  std::vector<NameMention> by_rule;
};

std::unique_ptr<Reading> read_engine(const LabelledText& labelled) {
  auto reading = std::make_unique<Reading>();
  Options options;
  options.kind = InputKind::kText;
  reading->article = read_page(labelled.text, options).article;
  reading->segments = segment(reading->article);
  reading->words = tag_words(reading->article.text, reading->segments, Lexicon::builtin(),
                             builtin_model().tagger);
  reading->values = find_values(reading->article, reading->segments, reading->words, "");
  reading->text = std::make_unique<NameText>(
      read_name_text(reading->article, reading->segments, reading->words, reading->values));
  reading->by_rule = find_mentions_by_rule(*reading->text);
  return reading;
}

struct TokenFeatures {
  std::vector<Feature> features;
  std::vector<FeatureId> ids;  // of those that are learned
  NameFeatureCounts counts;
  std::uint32_t joint = 0;
  std::uint32_t allowed = 0;
};

struct Chain {
  std::vector<TokenFeatures> tokens;
  float weight = 1;
};

constexpr std::uint32_t kAllLabels = (1u << kNameLabels) - 1;
constexpr std::uint32_t kTypesOfMisc = 1u << static_cast<unsigned>(EntityType::kEvent) |
                                       1u << static_cast<unsigned>(EntityType::kWorkOfArt) |
                                       1u << static_cast<unsigned>(EntityType::kLaw) |
                                       1u << static_cast<unsigned>(EntityType::kProduct);

std::uint32_t begin_labels(std::uint32_t types) {
  std::uint32_t labels = 0;
  for (std::uint32_t t = 0; t < kEntityTypes; ++t) {
    if ((types >> t & 1) != 0) labels |= 1u << begin_label(static_cast<EntityType>(t));
  }
  return labels;
}

/// The labels that each token may have.
std::vector<std::uint32_t> allowed_labels(const LabelledText& labelled, const NameText& text) {
  const std::vector<Token>& tokens = text.segments.tokens;
  std::vector<std::uint32_t> allowed(tokens.size(), 1u << kOutsideLabel);
  for (Index i = 0; i < tokens.size(); ++i) {
    const LexClasses own = text.tokens[i].own;
    std::uint32_t types = 0;
    if (labelled.scheme == Scheme::kCoarse) types = kTypesOfMisc;
    if (labelled.scheme != Scheme::kFull &&
        (own.has(LexClass::kDemonym) || own.has(LexClass::kGroupName))) {
      types |= 1u << static_cast<unsigned>(EntityType::kNorp);
    }
    allowed[i] |= begin_labels(types) | begin_labels(types) << 1;
  }
  Index i = 0;
  for (const LabelledName& name : labelled.names) {
    while (i < tokens.size() && tokens[i].span.end <= name.span.begin) ++i;
    Index end = i;
    while (end < tokens.size() && tokens[end].span.begin < name.span.end) ++end;
    if (end == i) continue;
    const bool exact =
        tokens[i].span.begin == name.span.begin && tokens[end - 1].span.end == name.span.end;
    for (Index k = i; k < end; ++k) {
      allowed[k] = begin_labels(name.types) << (k > i ? 1 : 0);
      if (name.or_none) allowed[k] |= 1u << kOutsideLabel;
      if (!exact) allowed[k] = kAllLabels;
    }
    i = end;
  }
  return allowed;
}

struct Counts {
  std::size_t names = 0;
  std::size_t lost = 0;
};

/// Adds the text's chains. A name with a token that is in no chain cannot be found: what is left of
/// it teaches nothing.
void add_chains(const LabelledText& labelled, std::vector<Chain>& chains, Counts& counts) {
  const std::unique_ptr<Reading> reading = read_engine(labelled);
  if (reading->article.text != labelled.text) {
    std::fprintf(stderr, "%s: the text was changed while it was read\n", labelled.id.c_str());
  }
  const NameText& text = *reading->text;
  const NameFeatures features(text, reading->by_rule);
  std::vector<std::uint32_t> allowed = allowed_labels(labelled, text);
  std::vector<bool> inside(text.tokens.size());
  for (const NameChain& chain : features.chains()) {
    for (Index i = chain.first; i < chain.end; ++i) inside[i] = true;
  }
  const std::vector<Token>& tokens = text.segments.tokens;
  Index i = 0;
  for (const LabelledName& name : labelled.names) {
    while (i < tokens.size() && tokens[i].span.end <= name.span.begin) ++i;
    bool lost = i >= tokens.size();
    Index end = i;
    for (; end < tokens.size() && tokens[end].span.begin < name.span.end; ++end) {
      lost = lost || !inside[end];
    }
    ++counts.names;
    counts.lost += lost;
    for (; i < end; ++i) {
      if (lost) allowed[i] = kAllLabels;
    }
  }
  for (const NameChain& chain : features.chains()) {
    Chain& out = chains.emplace_back();
    out.weight = static_cast<float>(labelled.weight) / 100.0f;
    for (Index k = chain.first; k < chain.end; ++k) {
      TokenFeatures& token = out.tokens.emplace_back();
      Feature found[kMaxNameFeatures];
      token.counts = features.read(chain, k, found);
      token.features.assign(found, found + token.counts.all);
      token.joint = features.joint(chain, k);
      token.allowed = allowed[k];
    }
  }
}

/// The features that are learned, by key, ascending.
class Dictionary {
 public:
  explicit Dictionary(std::vector<std::uint32_t> keys) : keys_(std::move(keys)) {
    std::sort(keys_.begin(), keys_.end());
    keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
  }
  static constexpr FeatureId kNone = ~FeatureId{0};
  FeatureId find(Feature feature) const {
    const auto at = std::lower_bound(keys_.begin(), keys_.end(), SparseModel::key_of(feature));
    return at != keys_.end() && *at == SparseModel::key_of(feature)
               ? static_cast<FeatureId>(at - keys_.begin())
               : kNone;
  }
  const std::vector<std::uint32_t>& keys() const { return keys_; }

 private:
  std::vector<std::uint32_t> keys_;
};

/// The keys of all features that are seen often enough.
std::vector<std::uint32_t> frequent_keys(const std::vector<Chain>& chains) {
  std::vector<std::uint32_t> all;
  for (const Chain& chain : chains) {
    for (const TokenFeatures& token : chain.tokens) {
      for (const Feature f : token.features) all.push_back(SparseModel::key_of(f));
    }
  }
  std::sort(all.begin(), all.end());
  std::vector<std::uint32_t> keys;
  for (std::size_t i = 0; i + kRare <= all.size(); ++i) {
    const bool known = !keys.empty() && keys.back() == all[i];
    if (!known && all[i + kRare - 1] == all[i]) keys.push_back(all[i]);
  }
  return keys;
}

struct Score {
  std::size_t right = 0;
  std::size_t found = 0;
  std::size_t gold = 0;
  double f1() const {
    return found + gold == 0
               ? 0
               : 200.0 * static_cast<double>(right) / static_cast<double>(found + gold);
  }
};

void measure(const SparseModel& model, const std::vector<LabelledText>& texts, const char* name) {
  Score types[kEntityTypes];
  Score all;
  Score rules;
  for (const LabelledText& labelled : texts) {
    const std::unique_ptr<Reading> reading = read_engine(labelled);
    const NameText& text = *reading->text;
    const auto is_gold = [&](Span span, EntityType type) {
      return std::any_of(labelled.names.begin(), labelled.names.end(), [&](const LabelledName& n) {
        return n.span == span && (n.types >> static_cast<unsigned>(type) & 1) != 0;
      });
    };
    for (const LearnedName& found : learned_names(model, text, reading->by_rule)) {
      if (labelled.scheme == Scheme::kCoarse && found.type >= EntityType::kNorp) continue;
      const bool right = is_gold(text.span(found.first, found.end), found.type);
      Score& score = types[static_cast<std::size_t>(found.type)];
      ++score.found;
      ++all.found;
      score.right += right;
      all.right += right;
    }
    for (const NameMention& m : reading->by_rule) {
      if (labelled.scheme == Scheme::kCoarse && m.type >= EntityType::kNorp) continue;
      ++rules.found;
      rules.right += is_gold(m.span, m.type);
    }
    for (const LabelledName& n : labelled.names) {
      for (std::uint32_t t = 0; t < kEntityTypes; ++t) types[t].gold += n.types >> t & 1;
      ++all.gold;
      ++rules.gold;
    }
  }
  std::printf("%s: F1 %.2f (rules alone %.2f)", name, all.f1(), rules.f1());
  for (std::uint32_t t = 0; t < kEntityTypes; ++t) {
    std::printf(" %s %.1f", std::string(name_of(static_cast<EntityType>(t))).c_str(),
                types[t].f1());
  }
  std::printf("\n");
}

std::uint32_t next_random(std::uint32_t& state) {
  state = state * 1664525u + 1013904223u;  // the same on every platform
  return state >> 8;
}

/// Replaces features by the ids of those that are learned.
void look_up(std::vector<Chain>& chains, const Dictionary& dictionary) {
  for (Chain& chain : chains) {
    for (TokenFeatures& token : chain.tokens) {
      NameFeatureCounts counts;
      for (std::size_t f = 0; f < token.features.size(); ++f) {
        const FeatureId id = dictionary.find(token.features[f]);
        if (id == Dictionary::kNone) continue;
        token.ids.push_back(id);
        if (f < token.counts.words) ++counts.words;
        if (f < token.counts.lexicon) ++counts.lexicon;
        ++counts.all;
      }
      token.counts = counts;
      token.features.clear();
    }
  }
}

/// The weights after so many epochs: a row for each key, then those of the joints.
std::vector<RandomField::Row> learn(const std::vector<Chain>& chains, std::size_t feature_count,
                                    std::vector<std::uint16_t> open, int epochs) {
  RandomField::Settings settings;
  settings.first_joint = static_cast<FeatureId>(feature_count);
  settings.feature_count = settings.first_joint + (kJoints + 1) * kNameLabels;
  RandomField field(settings, std::move(open));
  std::uint32_t random = 1;
  std::vector<const Chain*> order;
  for (const Chain& chain : chains) order.push_back(&chain);
  std::vector<FieldToken> tokens;
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (std::size_t i = order.size() - 1; i > 0; --i) {
      std::swap(order[i], order[next_random(random) % (i + 1)]);
    }
    for (const Chain* const chain : order) {
      tokens.resize(std::max(tokens.size(), chain->tokens.size()));
      const bool lexicon = next_random(random) % 100 < kWithLexicon;
      const bool rules = next_random(random) % 100 < kWithRules;
      for (std::size_t t = 0; t < chain->tokens.size(); ++t) {
        const TokenFeatures& token = chain->tokens[t];
        const auto part = [&](std::size_t from, std::size_t to) {
          const auto begin = token.ids.begin();
          tokens[t].features.insert(tokens[t].features.end(),
                                    begin + static_cast<std::ptrdiff_t>(from),
                                    begin + static_cast<std::ptrdiff_t>(to));
        };
        tokens[t].joint = token.joint;
        tokens[t].allowed = token.allowed;
        tokens[t].features.clear();
        part(0, token.counts.words);
        if (lexicon) part(token.counts.words, token.counts.lexicon);
        if (rules) part(token.counts.lexicon, token.counts.all);
      }
      field.learn(tokens.data(), chain->tokens.size(), chain->weight);
    }
    if (epoch >= epochs / 2) field.add_to_average();
  }
  return field.weights();
}

/// All weights with their features' keys, those of the joints included.
std::map<std::uint32_t, RandomField::Row> keyed_rows(const Dictionary& dictionary,
                                                     const std::vector<RandomField::Row>& rows) {
  std::map<std::uint32_t, RandomField::Row> keyed;
  const auto add = [&](std::uint32_t key, const RandomField::Row& row) {
    RandomField::Row& sum = keyed[key];
    for (std::uint32_t p = 0; p < kNameParts; ++p) sum[p] += row[p];
  };
  std::size_t at = 0;
  for (const std::uint32_t key : dictionary.keys()) add(key, rows[at++]);
  for (std::uint32_t joint = 0; joint <= kJoints; ++joint) {
    for (std::uint32_t before = 0; before < kNameLabels; ++before) {
      add(SparseModel::key_of(joint_feature(joint, before)), rows[at++]);
    }
  }
  return keyed;
}

/// The weights that a model of about `max_bytes` has room for, one bit each; those of the joints
/// all.
std::vector<std::uint16_t> largest(const std::vector<RandomField::Row>& rows,
                                   std::size_t feature_count, std::size_t max_bytes) {
  const auto choose = [&](float floor, std::size_t& bytes) {
    std::vector<std::uint16_t> open(rows.size(), (1u << kNameParts) - 1);
    bytes = SparseModel::kStartBytes + (rows.size() - feature_count) * 8;
    for (std::size_t f = 0; f < feature_count; ++f) {
      open[f] = 0;
      for (std::uint32_t p = 0; p < kNameParts; ++p) {
        if (std::abs(rows[f][p]) < floor || rows[f][p] == 0) continue;
        open[f] = static_cast<std::uint16_t>(open[f] | 1u << p);
        ++bytes;
      }
      if (open[f] != 0) bytes += 4;
    }
    return open;
  };
  float low = 0;
  float high = 8;
  std::vector<std::uint16_t> best;
  for (int i = 0; i < 20; ++i) {
    const float floor = (low + high) / 2;
    std::size_t bytes = 0;
    std::vector<std::uint16_t> open = choose(floor, bytes);
    (bytes <= max_bytes ? high : low) = floor;
    if (bytes <= max_bytes) best = std::move(open);
  }
  return best;
}

int train(int argc, char** argv) {
  if (argc < 5) {
    std::fputs("usage: train-names MODEL_OUT MAX_BYTES EPOCHS TRAIN... --dev DEV...\n", stderr);
    return 2;
  }
  std::vector<std::string> train_paths;
  std::vector<std::string> dev_paths;
  bool dev = false;
  for (int i = 4; i < argc; ++i) {
    if (std::string(argv[i]) == "--dev")
      dev = true;
    else
      (dev ? dev_paths : train_paths).push_back(argv[i]);
  }
  std::vector<Chain> chains;
  Counts counts;
  for (const std::string& path : train_paths) {
    for (const LabelledText& text : read_labelled_texts(path)) add_chains(text, chains, counts);
  }
  std::printf("%zu chains, %zu names, %zu out of reach\n", chains.size(), counts.names,
              counts.lost);
  const int epochs = std::atoi(argv[3]);
  const auto max_bytes = static_cast<std::size_t>(std::atoi(argv[2]));
  const Dictionary dictionary(frequent_keys(chains));
  const std::size_t feature_count = dictionary.keys().size();
  look_up(chains, dictionary);
  std::printf("%zu features\n", feature_count);
  // Three times from the start, each time with the weights alone that were largest before, so that
  // they make up for the others.
  std::vector<RandomField::Row> rows = learn(chains, feature_count, {}, epochs);
  for (const std::size_t times : {2u, 1u}) {
    rows = learn(chains, feature_count, largest(rows, feature_count, max_bytes * times), epochs);
  }
  const std::string bytes = sparse_model(keyed_rows(dictionary, rows), max_bytes);
  write_file(argv[1], bytes);
  std::printf("%zu bytes\n", bytes.size());
  const SparseModel model(bytes);
  if (!model.is_valid()) return 1;
  for (const std::string& path : dev_paths) measure(model, read_labelled_texts(path), path.c_str());
  return 0;
}

}  // namespace
}  // namespace article_inspector::training

int main(int argc, char** argv) { return article_inspector::training::train(argc, argv); }
