// Compiles the word lists into a source file of constant tables.
//
//   article-inspector-lexicon OUT.cpp LIST.txt...
//
// A list is named after its class (core/language/lex_classes.inc). Its lines are `form` or
// `form<TAB>value`; empty lines and those that begin with `#` are skipped. A form may stand in
// several lists and, with other values, several times in one; the same line twice is an error.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/language/lexicon_format.h"

namespace {

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
    if (form.empty() || form.size() > 255 || form.front() == ' ' || form.back() == ' ' ||
        form.find('\0') != std::string::npos) {
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

  // Sets of senses, the most frequent first: their numbers are the shortest.
  std::map<Senses, std::size_t> frequency;
  for (auto& [form, senses] : forms) {
    std::sort(senses.begin(), senses.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    ++frequency[senses];
  }
  std::vector<const Senses*> sets;
  for (const auto& [senses, count] : frequency) sets.push_back(&senses);
  std::stable_sort(sets.begin(), sets.end(), [&](const Senses* a, const Senses* b) {
    return frequency.at(*a) > frequency.at(*b);
  });
  if (sets.size() > 0xfffe) fail("more than 65,534 sets of senses");
  std::map<Senses, std::uint32_t> set_numbers;
  std::map<std::string, std::uint32_t> value_numbers;
  std::vector<std::string> values;
  std::string set_bytes(1, '\0');  // set 0 is empty
  for (const Senses* set : sets) {
    set_numbers[*set] = static_cast<std::uint32_t>(set_numbers.size() + 1);
    set_bytes += static_cast<char>(set->size());
    for (const auto& [lex_class, value] : *set) {
      const auto [number, is_new] =
          value_numbers.try_emplace(value, static_cast<std::uint32_t>(values.size()));
      if (is_new) values.push_back(value);
      set_bytes += static_cast<char>(lex_class);
      append_varint(set_bytes, number->second);
    }
  }

  std::string shared, endings, set_ids;
  std::size_t form_bytes = 0;
  std::string_view last;
  for (const auto& [form, senses] : forms) {
    std::size_t common = 0;
    while (common < std::min(form.size(), last.size()) && form[common] == last[common]) ++common;
    shared += static_cast<char>(common);
    endings += form.substr(common) + '\0';
    append_varint(set_ids, set_numbers.at(senses));
    form_bytes += form.size();
    last = form;
  }

  std::ofstream out(argv[1], std::ios::binary);
  out << "// Written by article-inspector-lexicon from core/language/lists.\n"
         "#include \"core/language/lexicon_format.h\"\n\n"
         "namespace article_inspector {\nnamespace {\n\n";
  write_bytes(out, "kShared", shared);
  write_bytes(out, "kEndings", endings);
  write_bytes(out, "kSetIds", set_ids);
  write_bytes(out, "kSets", set_bytes);
  out << "constexpr std::string_view kValues[] = {";
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
         "const LexiconTables kLexiconTables = {"
      << forms.size() << ", " << form_bytes << ", kShared, kEndings, kSetIds, " << sets.size() + 1
      << ", kSets, kValues};\n\n}  // namespace article_inspector\n";
  out.close();
  if (!out) fail(std::string("cannot write ") + argv[1]);
  std::cout << forms.size() << " forms in " << shared.size() + endings.size() + set_ids.size()
            << " bytes, " << sets.size() << " sets of senses\n";
}
