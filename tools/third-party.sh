#!/bin/bash
# Gets the pinned third-party sources into third_party/, by whichever way answers: the release on
# GitHub, or Debian's source packages. tools/third-party.sha256 says which bytes are the right ones,
# so where they came from does not matter. Does nothing where they are in place already.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C

readonly MANIFEST="$PWD/tools/third-party.sha256"
readonly TARGET="${THIRD_PARTY_DIR:-$PWD/third_party}"
readonly SUITE=trixie # the Debian release whose sources hold these versions

# directory in third_party | GitHub repository and tag | Debian source package | files: from=to, a
# directory stands for the files of the manifest under it
readonly SOURCES='
gumbo|sparklemotion/nokogiri|v1.18.2|ruby-nokogiri|gumbo-parser/src=. LICENSE-DEPENDENCIES.md=LICENSE-DEPENDENCIES.md
nlohmann|nlohmann/json|v3.11.3|nlohmann-json3|single_include/nlohmann/json.hpp=json.hpp LICENSE.MIT=LICENSE.MIT
catch2|catchorg/Catch2|v3.7.1|catch2|extras/catch_amalgamated.hpp=catch_amalgamated.hpp extras/catch_amalgamated.cpp=catch_amalgamated.cpp LICENSE.txt=LICENSE.txt
'

fail() {
  echo "third-party.sh: $*" >&2
  exit 1
}

# The lines of the manifest for one directory, or all of them.
manifest() { grep -E "^[0-9a-f]{64}  ${1:-}" "$MANIFEST"; }

in_place() {
  [ -d "$TARGET" ] && (cd "$TARGET" && manifest "${1:-}" | sha256sum --check --status --strict) 2>/dev/null
}

from_github() { # repository tag; leaves the unpacked source in $work/unpacked
  curl --fail --silent --show-error --location --connect-timeout 10 --max-time 300 --retry 1 \
    --output "$work/archive.tar.gz" \
    "https://github.com/$1/archive/refs/tags/$2.tar.gz" 2>"$work/github.log" &&
    unpack "$work/archive.tar.gz"
}

# A private apt: the machine's own sources with another suite, in directories of our own, so that
# nothing of the machine's is changed.
prepare_apt() {
  command -v apt-get >/dev/null || return 1
  apt="$work/apt"
  [ ! -e "$apt/ready" ] || return 0
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
  local codename uris uri
  codename="$(. /etc/os-release && echo "${VERSION_CODENAME:-}")"
  # shellcheck disable=SC2016 # apt-get fills in these names
  uris="$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
    awk -v suite="$codename" '$1 == suite && $2 == "main" { print $3 }' | sort -u)"
  for uri in $uris; do
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $uri $SUITE main"
  done >"$apt/sources.list"
  cat >"$apt/apt.conf" <<CONF
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::State::lists "$apt/lists";
Dir::Cache "$apt/cache";
APT::Sandbox::User "";
CONF
  APT_CONFIG="$apt/apt.conf" apt-get update >"$work/apt.log" 2>&1 || return 1
  touch "$apt/ready"
}

from_debian() { # package; leaves the unpacked source in $work/unpacked
  prepare_apt || return 1
  local tarball
  rm -rf "$work/package" && mkdir "$work/package"
  # A mirror may lack one of a package's files, of which we need only the tarball.
  (cd "$work/package" && APT_CONFIG="$work/apt/apt.conf" apt-get source --download-only "$1") \
    >>"$work/apt.log" 2>&1 || true
  for tarball in "$work/package/$1"_*.orig.tar.*; do
    case "$tarball" in
      *.asc) ;;
      *) [ -s "$tarball" ] && unpack "$tarball" && return 0 ;;
    esac
  done
  return 1
}

unpack() { # tarball
  rm -rf "$work/unpacked" && mkdir "$work/unpacked"
  tar --extract --file "$1" --directory "$work/unpacked" --strip-components 1 --no-same-owner
}

# Copies the manifest's files of one directory into place if each of them has the right bytes.
install_files() { # directory mappings
  local directory="$1" mapping from to name stage="$work/stage"
  rm -rf "$stage" && mkdir -p "$stage/$directory"
  for mapping in $2; do
    from="$work/unpacked/${mapping%%=*}" to="$stage/$directory/${mapping#*=}"
    if [ -d "$from" ]; then
      for name in $(manifest "$directory/" | sed "s|^[0-9a-f]*  $directory/||"); do
        [ ! -f "$from/$name" ] || cp "$from/$name" "$to/$name"
      done
    elif [ -f "$from" ]; then
      cp "$from" "$to"
    fi
  done
  (cd "$stage" && manifest "$directory/" | sha256sum --check --strict --quiet) >"$work/check.log" 2>&1 || return 1
  mkdir -p "$TARGET/$directory"
  for name in "$stage/$directory"/*; do # a file that is right keeps its time, for make's sake
    cmp --quiet "$name" "$TARGET/$directory/${name##*/}" || cp "$name" "$TARGET/$directory/"
  done
}

get() { # directory repository tag package mappings
  echo "third-party.sh: getting $2 $3" >&2
  if from_github "$2" "$3" && install_files "$1" "$5"; then return; fi
  if from_debian "$4" && install_files "$1" "$5"; then return; fi
  for log in github apt check; do
    [ ! -s "$work/$log.log" ] || sed "s/^/  $log: /" "$work/$log.log" | tail -n 5 >&2
  done
  fail "cannot get $2 $3 with the bytes that tools/third-party.sha256 lists, neither from
  https://github.com/$2 nor as Debian's source package $4 ($SUITE). Connect to either, or put the
  files into $TARGET/$1 yourself."
}

if in_place; then exit 0; fi
for tool in curl tar xz gzip sha256sum; do
  command -v "$tool" >/dev/null || fail "needs $tool"
done
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
while IFS='|' read -r directory repository tag package mappings; do
  [ -n "$directory" ] || continue
  in_place "$directory/" || get "$directory" "$repository" "$tag" "$package" "$mappings"
done <<<"$SOURCES"
in_place || fail "the files in $TARGET are not those of tools/third-party.sha256"
