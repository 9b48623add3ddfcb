# Shell functions that make a machine ready; build-wasm.sh and tests/run.sh read them.
# shellcheck shell=bash

# Debian packages, each with the command or file by which it is known to be there.
BUILD_PACKAGES=(
  "ca-certificates:/etc/ssl/certs/ca-certificates.crt" curl xz-utils:xz cmake "ninja-build:ninja" g++
  "emscripten:emcc" brotli "nodejs:node" npm
)
# shellcheck disable=SC2034
TEST_PACKAGES=("${BUILD_PACKAGES[@]}" chromium firefox-esr)

# Emscripten's optimizer needs a JavaScript library that Debian keeps apart from Node's own.
if [ -d /usr/share/nodejs ]; then
  export NODE_PATH="/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}"
fi
if command -v ccache >/dev/null; then
  export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi

# Installs those of the packages ("NAME" or "NAME:COMMAND-OR-FILE") that are missing.
require_packages() {
  local package missing=()
  for package in "$@"; do
    command -v "${package#*:}" >/dev/null || [ -e "${package#*:}" ] ||
      missing+=("${package%%:*}")
  done
  if [ "${#missing[@]}" -gt 0 ]; then install_packages "${missing[@]}"; fi
  if [ "$(node -p 'parseInt(process.versions.node) >= 18')" != true ]; then
    echo "Node.js 18 or later is needed; this is $(node --version)" >&2
    exit 1
  fi
}

install_packages() {
  local as_root=()
  if ! grep -qs '^VERSION_CODENAME=bookworm$' /etc/os-release; then
    echo "Missing on this machine, by the names of Debian's packages: $*" >&2
    echo "Install them (Node.js 18 or later, CMake 3.25 or later, Emscripten 3.1.6 or later) and" \
      "run this again." >&2
    exit 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Missing, and neither root nor sudo to install it. As root run:" >&2
      echo "  apt-get install --no-install-recommends $*" >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  echo "Installing $*" >&2
  "${as_root[@]}" apt-get update --quiet=2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --quiet=2 --no-install-recommends "$@" >/dev/null
}

# The pinned npm packages, where they are not in place already.
install_node_modules() {
  if cmp --quiet package-lock.json node_modules/.installed-lock; then return; fi
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error &&
    cp package-lock.json node_modules/.installed-lock
}
