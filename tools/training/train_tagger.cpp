// Trains the tagger and measures it.
//
//   train-tagger MODEL_OUT ROWS EPOCHS FLOOR TRAIN.conllu... --dev DEV.conllu...
//
// Same arguments and data, same bytes. Prints, for the dev files, the share of words whose part of
// speech is right (UPOS) and whose part of speech and form are right.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/language/linear_model.h"
#include "core/language/tagger_features.h"
#include "core/language/tagset.h"
#include "core/output/names.h"
#include "tools/training/conllu.h"
#include "tools/training/perceptron.h"

namespace article_inspector::training {
namespace {

Pos pos_named(std::string_view upos) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(Pos::kX); ++i) {
    if (name_of(static_cast<Pos>(i)) == upos) return static_cast<Pos>(i);
  }
  return Pos::kX;
}

std::uint32_t class_of(const ConlluWord& word) {
  const Pos pos = pos_named(word.upos);
  const auto has = [&](const char* feature) {
    return word.feats.find(feature) != std::string::npos;
  };
  WordForm form = WordForm::kNone;
  if (pos == Pos::kVerb || pos == Pos::kAux) {
    form = has("VerbForm=Part")  ? has("Tense=Past") ? WordForm::kPastParticiple : WordForm::kGerund
           : has("VerbForm=Ger") ? WordForm::kGerund
           : has("Tense=Past")   ? WordForm::kPast
           : has("Tense=Pres")   ? WordForm::kPresent
           : has("VerbForm=Fin") && !has("Mood=Imp") ? WordForm::kPresent
                                                     : WordForm::kBase;
  } else if (pos == Pos::kNoun || pos == Pos::kPropn) {
    form = has("Number=Plur") ? WordForm::kPlural : WordForm::kSingular;
  }
  for (std::uint32_t c = 0; c < kTagCount; ++c) {
    if (kTagset[c].pos == pos && kTagset[c].form == form) return c;
  }
  std::abort();
}

/// Features that are seen fewer times in training teach little and crowd the table.
constexpr std::uint8_t kRare = 3;

struct Example {
  std::vector<TokenShape> shapes;
  std::vector<std::uint32_t> classes;
};

std::vector<Example> read_examples(const std::vector<std::string>& paths) {
  std::vector<Example> examples;
  for (const std::string& path : paths) {
    for (const ConlluSentence& sentence : read_conllu(path)) {
      Example& example = examples.emplace_back();
      for (const ConlluWord& word : sentence) {
        example.shapes.push_back(token_shape(word.form));
        example.classes.push_back(class_of(word));
      }
    }
  }
  return examples;
}

template <typename Model, typename Learn>
void run(const Model& model, const Example& example, Learn&& learn) {
  std::uint32_t before1 = kTagCount;
  std::uint32_t before2 = kTagCount;
  for (std::size_t i = 0; i < example.shapes.size(); ++i) {
    Feature features[kMaxTaggerFeatures];
    const std::size_t count = tagger_features(example.shapes.data(), example.shapes.size(), i,
                                              before1, before2, features);
    std::int32_t scores[kMaxClasses];
    model.score(features, count, scores);
    std::uint32_t best = 0;
    for (std::uint32_t c = 1; c < kTagCount; ++c) {
      if (scores[c] > scores[best]) best = c;
    }
    learn(i, best, features, count);
    before2 = std::exchange(before1, best);
  }
}

/// How often each feature occurs, by its upper 24 bits, up to 255.
std::vector<std::uint8_t> count_features(const std::vector<Example>& examples) {
  std::vector<std::uint8_t> seen(1u << 24);
  for (const Example& example : examples) {
    std::uint32_t before1 = kTagCount;
    std::uint32_t before2 = kTagCount;
    for (std::size_t i = 0; i < example.shapes.size(); ++i) {
      Feature features[kMaxTaggerFeatures];
      const std::size_t count = tagger_features(example.shapes.data(), example.shapes.size(), i,
                                                before1, before2, features);
      for (std::size_t f = 0; f < count; ++f) {
        std::uint8_t& n = seen[features[f] >> 8];
        if (n < 255) ++n;
      }
      before2 = std::exchange(before1, example.classes[i]);
    }
  }
  return seen;
}

void measure(const LinearModel& model, const std::vector<Example>& examples, const char* name) {
  std::size_t words = 0;
  std::size_t upos = 0;
  std::size_t both = 0;
  for (const Example& example : examples) {
    run(model, example, [&](std::size_t i, std::uint32_t best, const Feature*, std::size_t) {
      ++words;
      both += best == example.classes[i];
      upos += kTagset[best].pos == kTagset[example.classes[i]].pos;
    });
  }
  std::printf("%s: %zu words, UPOS %.2f, UPOS and form %.2f\n", name, words,
              100.0 * static_cast<double>(upos) / static_cast<double>(words),
              100.0 * static_cast<double>(both) / static_cast<double>(words));
}

int train(int argc, char** argv) {
  if (argc < 6) {
    std::fputs("usage: train-tagger MODEL_OUT ROWS EPOCHS FLOOR TRAIN... --dev DEV...\n", stderr);
    return 2;
  }
  std::vector<std::string> train_paths;
  std::vector<std::string> dev_paths;
  bool dev = false;
  for (int i = 5; i < argc; ++i) {
    if (std::string(argv[i]) == "--dev")
      dev = true;
    else
      (dev ? dev_paths : train_paths).push_back(argv[i]);
  }
  std::vector<Example> examples = read_examples(train_paths);
  Perceptron perceptron(static_cast<std::uint32_t>(std::atoi(argv[2])));
  const std::vector<std::uint8_t> seen = count_features(examples);
  std::uint32_t random = 1;  // a linear congruential generator: the same on every platform
  for (int epoch = 0; epoch < std::atoi(argv[3]); ++epoch) {
    for (std::size_t i = examples.size() - 1; i > 0; --i) {
      random = random * 1664525u + 1013904223u;
      std::swap(examples[i], examples[random % (i + 1)]);
    }
    for (const Example& example : examples) {
      run(perceptron, example,
          [&](std::size_t i, std::uint32_t best, const Feature* features, std::size_t count) {
            perceptron.tick();
            if (best == example.classes[i]) return;
            Feature kept[kMaxTaggerFeatures];
            std::size_t kept_count = 0;
            for (std::size_t f = 0; f < count; ++f) {
              if (seen[features[f] >> 8] >= kRare) kept[kept_count++] = features[f];
            }
            perceptron.add(kept, kept_count, example.classes[i], 1);
            perceptron.add(kept, kept_count, best, -1);
          });
    }
  }
  const std::vector<std::int8_t> weights = perceptron.quantized(std::atoi(argv[4]));
  write_model(argv[1], weights);
  const LinearModel model = {weights.data(), perceptron.row_count()};
  for (const std::string& path : dev_paths) measure(model, read_examples({path}), path.c_str());
  return 0;
}

}  // namespace
}  // namespace article_inspector::training

int main(int argc, char** argv) { return article_inspector::training::train(argc, argv); }
