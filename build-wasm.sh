#!/bin/bash
# Builds the engine and the page, fills public/ and prints the sizes of what is served.
#
#   ./build-wasm.sh                build
#   ./build-wasm.sh serve [PORT]   build, then serve public/ on this machine (port 8080 unless given)
#
# On Debian 12 it installs what is missing, as root or through sudo; elsewhere it says what to
# install. Emscripten 3.1.6 or later.
set -euo pipefail
cd "$(dirname "$0")"
# shellcheck source=tools/setup.sh
. tools/setup.sh

build_engine() {
  # The lexicon is compiled and the model packed by programs that run here, for the one that runs
  # there.
  cmake --preset release >/dev/null
  cmake --build --preset release --target article-inspector-lexicon article-inspector-model
  emcmake cmake --preset wasm >/dev/null
  cmake --build --preset wasm
  node web/engine/build.mjs
}

fill_public() {
  rm -rf public
  mkdir public
  cp build/wasm/inspector.wasm build/wasm/inspector.model public/
  cp docs/model-card.md public/
  cat THIRD_PARTY.md core/language/lists/CREDITS.md >public/THIRD_PARTY.md
  if [ -f web/page/build.mjs ]; then
    node web/page/build.mjs public
  else
    echo "web/page/build.mjs is not there yet: public/ has the engine only" >&2
  fi
}

print_sizes() {
  printf '\n%-28s %10s %10s %10s\n' 'public/' raw gzip brotli
  find public -type f | LC_ALL=C sort | while read -r file; do
    printf '%-28s %10d %10d %10d\n' "${file#public/}" \
      "$(stat --format %s "$file")" \
      "$(gzip --best --stdout "$file" | wc -c)" \
      "$(brotli --best --stdout "$file" | wc -c)"
  done
  echo
  node tools/budgets.mjs
}

case "${1:-build}" in
  build | serve) ;;
  *)
    sed -n 's/^# \{0,1\}//; 2,8p' "$0" >&2
    exit 2
    ;;
esac

require_packages "${BUILD_PACKAGES[@]}"
tools/third-party.sh
install_node_modules
build_engine
fill_public
print_sizes
if [ "${1:-build}" = serve ]; then exec node tools/serve.mjs public "${2:-8080}"; fi
