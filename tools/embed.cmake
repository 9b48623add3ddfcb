# Writes the bytes of the file IN as a constant NAME of the core into the source file OUT.
file(READ "${IN}" hex HEX)
file(SIZE "${IN}" size)
string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
file(WRITE "${OUT}" "// Written by tools/embed.cmake.
#include \"core/language/model_data.h\"

namespace article_inspector {

extern const unsigned char ${NAME}[${size}] = {
${bytes}};
const std::uint32_t ${NAME}Size = ${size};

}  // namespace article_inspector
")
