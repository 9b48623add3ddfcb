// Packs trained weights into a model file, whose form core/language/model.h describes:
//   article-inspector-model OUT NAME PART.bin...
// A part's name is its file's. The same parts give the same bytes.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "core/language/model.h"

namespace article_inspector {
namespace {

[[noreturn]] void fail(const std::string& message) {
  std::cerr << "article-inspector-model: " << message << '\n';
  std::exit(1);
}

struct Part {
  std::string name;
  std::string bytes;
};

Part read_part(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in.is_open()) fail("cannot read " + file.string());
  return {file.stem().string(), {std::istreambuf_iterator<char>(in), {}}};
}

void append_number(std::string& out, std::size_t number) {
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift & 0xff);
}

void append_name(std::string& out, const std::string& name) {
  if (name.size() > kModelNameBytes) fail("the name is too long: " + name);
  out += name;
  out.append(kModelNameBytes - name.size(), '\0');
}

std::string pack(const std::string& name, const std::vector<Part>& parts) {
  std::size_t begin = kModelHeaderBytes + parts.size() * kModelPartBytes;
  std::size_t size = begin + kModelChecksumBytes;
  for (const Part& part : parts) size += part.bytes.size();
  std::string out(kModelMagic);
  append_number(out, kModelVersion);
  append_number(out, size);
  append_name(out, name);
  append_number(out, parts.size());
  for (const Part& part : parts) {
    append_name(out, part.name);
    append_number(out, begin);
    append_number(out, part.bytes.size());
    begin += part.bytes.size();
  }
  for (const Part& part : parts) out += part.bytes;
  append_number(out, hash_bytes(out));
  return out;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3) fail("usage: article-inspector-model OUT NAME PART.bin...");
  std::vector<Part> parts;
  for (std::size_t i = 2; i < arguments.size(); ++i) parts.push_back(read_part(arguments[i]));
  const std::string packed = pack(arguments[1], parts);
  const auto read = read_model(packed);
  if (const auto* error = std::get_if<ModelError>(&read)) fail(error->message);
  std::ofstream out(arguments[0], std::ios::binary);
  out << packed;
  out.close();
  if (!out) fail("cannot write " + arguments[0]);
  for (const Part& part : parts) std::cout << part.name << ' ' << part.bytes.size() << ", ";
  std::cout << "together " << packed.size() << " bytes\n";
  return 0;
}

}  // namespace
}  // namespace article_inspector

int main(int argc, char** argv) { return article_inspector::run({argv + 1, argv + argc}); }
