# Writes the bytes of the file IN into the source file OUT, as tools/builtin_model.h declares them.
# A string compiles many times faster than a list of numbers.
file(READ "${IN}" hex HEX)
string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${hex}")
file(WRITE "${OUT}" "// Written by tools/embed_model.cmake.
#include \"tools/builtin_model.h\"

namespace article_inspector {

std::string_view builtin_model_bytes() {
  static constexpr char kBytes[] = \"${bytes}\";
  return {kBytes, sizeof kBytes - 1};
}

}  // namespace article_inspector
")
