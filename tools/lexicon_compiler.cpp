// Compiles the word lists into a source file of constant tables.
//
//   article-inspector-lexicon OUT.cpp LIST.txt...
//
// A list is named after its class (core/language/lex_classes.inc). Its lines are `form` or
// `form<TAB>value`; empty lines and those that begin with `#` are skipped. A form may stand in
// several lists and, with other values, several times in one; the same line twice is an error.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/language/lexicon_format.h"

namespace {

using article_inspector::kEndOfForm;

constexpr std::string_view kClassNames[] = {
#define LEX_CLASS(enumerator, name, about) name,
#include "core/language/lex_classes.inc"
#undef LEX_CLASS
};
static_assert(std::size(kClassNames) <= 64);

using Senses = std::vector<std::pair<std::uint8_t, std::string>>;  // class, value

void append_varint(std::string& out, std::uint32_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

/// Builds the automaton from keys in ascending order. Nodes are written out as soon as they are
/// frozen; equal nodes are written once.
class AutomatonBuilder {
 public:
  AutomatonBuilder() : bytes_(1, '\0') { path_.emplace_back(); }

  void add(std::string_view key) {
    std::size_t common = 0;
    while (common < key.size() && common < last_.size() && key[common] == last_[common]) ++common;
    freeze_below(common);
    for (std::size_t i = common; i < key.size(); ++i) {
      path_.back().push_back({static_cast<std::uint8_t>(key[i]), 0});
      path_.emplace_back();
    }
    last_ = key;
  }

  /// The offset of the node behind each first byte.
  std::array<std::uint32_t, 256> finish() {
    freeze_below(0);
    std::array<std::uint32_t, 256> root{};
    for (const Edge& edge : path_[0]) root[edge.label] = edge.target;
    return root;
  }

  const std::string& bytes() const { return bytes_; }

 private:
  struct Edge {
    std::uint8_t label;
    std::uint32_t target;  // offset of the child; 0 is the end
  };
  using Node = std::vector<Edge>;

  void freeze_below(std::size_t depth) {
    while (path_.size() > depth + 1) {
      const std::uint32_t target = write(path_.back());
      path_.pop_back();
      path_.back().back().target = target;
    }
  }

  std::uint32_t write(const Node& node) {
    if (node.empty()) return 0;
    std::string identity;
    for (const Edge& edge : node) {
      identity += static_cast<char>(edge.label);
      append_varint(identity, edge.target);
    }
    const auto [known, is_new] = written_.try_emplace(identity, 0);
    if (!is_new) return known->second;
    const auto start = static_cast<std::uint32_t>(bytes_.size());
    for (std::size_t i = 0; i < node.size(); ++i) {
      const bool is_last = i + 1 == node.size();
      const std::uint32_t distance = node[i].target == 0 ? 0 : start - node[i].target;
      bytes_ += static_cast<char>(node[i].label);
      append_varint(bytes_, distance << 1 | (is_last ? 1 : 0));
    }
    return known->second = start;
  }

  std::string bytes_;
  std::vector<Node> path_;  // of the last key; path_[0] is the root
  std::string last_;
  std::unordered_map<std::string, std::uint32_t> written_;
};

[[noreturn]] void fail(const std::string& what) {
  std::cerr << "article-inspector-lexicon: " << what << '\n';
  std::exit(1);
}

void read_list(const std::string& path, std::map<std::string, Senses>& forms) {
  const std::size_t slash = path.find_last_of('/');
  std::string name = path.substr(slash == std::string::npos ? 0 : slash + 1);
  name = name.substr(0, name.rfind('.'));
  const auto* const known = std::find(std::begin(kClassNames), std::end(kClassNames), name);
  if (known == std::end(kClassNames)) fail(path + ": no class is called " + name);
  const auto lex_class = static_cast<std::uint8_t>(known - std::begin(kClassNames));

  std::ifstream in(path);
  if (!in) fail("cannot read " + path);
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    const std::string form = line.substr(0, tab);
    std::string value = tab == std::string::npos ? "" : line.substr(tab + 1);
    if (form.empty() || form.front() == ' ' || form.back() == ' ') {
      fail(path + ":" + std::to_string(number) + ": bad form");
    }
    Senses& senses = forms[form];
    const auto sense = std::make_pair(lex_class, std::move(value));
    if (std::find(senses.begin(), senses.end(), sense) != senses.end()) {
      fail(path + ":" + std::to_string(number) + ": '" + form + "' stands here twice");
    }
    senses.push_back(sense);
  }
}

template <typename Values>
void write_numbers(std::ofstream& out, std::string_view type, std::string_view name,
                   const Values& values) {
  out << "constexpr " << type << ' ' << name << "[] = {";
  std::size_t count = 0;
  for (const auto value : values) out << (count++ % 24 == 0 ? "\n" : "") << +value << ',';
  if (count == 0) out << '0';
  out << "};\n";
}

void write_bytes(std::ofstream& out, std::string_view name, const std::string& bytes) {
  std::vector<unsigned> numbers;
  for (const char c : bytes) numbers.push_back(static_cast<std::uint8_t>(c));
  write_numbers(out, "std::uint8_t", name, numbers);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) fail("usage: article-inspector-lexicon OUT.cpp LIST.txt...");
  std::map<std::string, Senses> forms;
  for (int i = 2; i < argc; ++i) read_list(argv[i], forms);

  std::map<Senses, std::uint32_t> set_numbers;
  std::vector<const Senses*> sets = {nullptr};  // set 0 is empty
  std::map<std::string, std::uint32_t> value_numbers;
  std::vector<std::string> values;
  AutomatonBuilder builder;
  for (auto& [form, senses] : forms) {
    std::sort(senses.begin(), senses.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    const auto [set, is_new] =
        set_numbers.try_emplace(senses, static_cast<std::uint32_t>(sets.size()));
    if (is_new) sets.push_back(&set->first);
    if (set->second > 0xffff) fail("more than 65,535 sets of senses");
    builder.add(form + static_cast<char>(kEndOfForm) + static_cast<char>(set->second >> 8) +
                static_cast<char>(set->second & 0xff));
  }
  const auto root = builder.finish();

  std::string set_bytes;
  std::vector<std::uint32_t> set_offsets;
  std::vector<std::uint64_t> set_classes;
  for (const Senses* set : sets) {
    set_offsets.push_back(static_cast<std::uint32_t>(set_bytes.size()));
    std::uint64_t classes = 0;
    set_bytes += static_cast<char>(set == nullptr ? 0 : set->size());
    if (set != nullptr) {
      for (const auto& [lex_class, value] : *set) {
        const auto [number, is_new] =
            value_numbers.try_emplace(value, static_cast<std::uint32_t>(values.size()));
        if (is_new) values.push_back(value);
        classes |= std::uint64_t{1} << lex_class;
        set_bytes += static_cast<char>(lex_class);
        append_varint(set_bytes, number->second);
      }
    }
    set_classes.push_back(classes);
  }

  std::ofstream out(argv[1], std::ios::binary);
  out << "// Written by article-inspector-lexicon from core/language/lists.\n"
         "#include \"core/language/lexicon_format.h\"\n\n"
         "namespace article_inspector {\nnamespace {\n\n";
  write_bytes(out, "kAutomaton", builder.bytes());
  write_numbers(out, "std::uint32_t", "kRoot", root);
  write_bytes(out, "kSets", set_bytes);
  write_numbers(out, "std::uint32_t", "kSetOffset", set_offsets);
  out << "constexpr std::uint64_t kSetClasses[] = {";
  for (const std::uint64_t classes : set_classes) out << classes << "u,";
  out << "};\nconstexpr std::string_view kValues[] = {";
  for (const std::string& value : values) {
    out << '"';
    for (const char c : value) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\%03o",
                    static_cast<unsigned>(static_cast<std::uint8_t>(c)));
      if (c >= ' ' && c < 0x7f && c != '"' && c != '\\')
        out << c;
      else
        out << escaped;
    }
    out << "\",\n";
  }
  if (values.empty()) out << "\"\"";
  out << "};\n\n}  // namespace\n\n"
         "const LexiconTables kLexiconTables = {kAutomaton, kRoot, kSets, kSetOffset, kSetClasses, "
      << sets.size() << ", kValues};\n\n}  // namespace article_inspector\n";
  out.close();
  if (!out) fail(std::string("cannot write ") + argv[1]);
  std::cout << forms.size() << " forms, " << builder.bytes().size() << " bytes of automaton, "
            << sets.size() << " sets of senses\n";
}
