#!/bin/bash
# Sets up what is missing and runs every test:
#   C++          Catch2 through ctest, with AddressSanitizer and UBSan
#   the engine   WebAssembly under Node, against the native build
#   the page     headless Chromium, and the offline file in Chromium and Firefox
# The last line is "N passed, N failed"; the exit status is 0 exactly if nothing failed.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tools/setup.sh
. tools/setup.sh

logs="$(mktemp -d)"
trap 'rm -rf "$logs"' EXIT
# Whoever ends this script ends what it runs: each step is a process group of its own (set -m).
set -m
step=
trap 'stop 130' INT
trap 'stop 143' TERM HUP
stop() { # exit-status
  trap '' INT TERM HUP
  exec 2>/dev/null # the shell's own word on it
  if [ -n "$step" ]; then
    kill -TERM -- "-$step" || true
    for _ in {1..50}; do # browsers need a moment to close
      kill -0 -- "-$step" || break
      sleep 0.1
    done
    kill -KILL -- "-$step" || true
  fi
  exit "$1"
}

passed=0
failed=0

# Runs a command and keeps what it prints; sets $status and $log.
run() { # name command...
  echo "== $1"
  log="$logs/$1"
  status=0
  "${@:2}" >"$log" 2>&1 </dev/null &
  step=$!
  wait "$step" || status=$?
  step=
}

# Adds to the sums: how many passed and failed, as the log says. A run that failed without saying
# how counts as one failure.
count() { # name passed failed
  local this_failed="${3:-0}"
  if [ "$status" -ne 0 ] && [ "$this_failed" -eq 0 ]; then this_failed=1; fi
  passed=$((passed + ${2:-0}))
  failed=$((failed + this_failed))
  if [ "$status" -ne 0 ]; then
    echo "-- $1 failed:"
    grep -A 12 '^not ok' "$log" || tail -n 80 "$log"
  fi
  echo "   ${2:-0} passed, $this_failed failed"
}

# Runs a step on which others build: none of them has a meaning without it.
need() { # name command...
  run "$@"
  [ "$status" -eq 0 ] && return
  count "$1" 0 1
  echo "$passed passed, $failed failed"
  exit 1
}

# The last number in the log that a pattern's group matches.
find_number() { sed -nE "s/.*$1.*/\1/p" "$log" | tail -n 1; }

build_native() {
  cmake --preset dev && cmake --build --preset dev
}

require_packages "${TEST_PACKAGES[@]}"
need third-party tools/third-party.sh
need npm install_node_modules
need build-native build_native
need build-wasm ./build-wasm.sh

run core ctest --preset dev --verbose
cases_passed="$(find_number 'assertions? in ([0-9]+) test cases?\)')" # where all passed, else:
count core "${cases_passed:-$(find_number 'test cases:.*\| +([0-9]+) passed')}" \
  "$(find_number 'test cases:.*\| +([0-9]+) failed')"

run engine node --test-reporter=tap --test-timeout=120000 --test tests/web/engine/*.test.mjs
count engine "$(find_number '^# pass ([0-9]+)')" "$(find_number '^# fail ([0-9]+)')"

if [ -f tests/web/page/run.mjs ]; then
  run page node tests/web/page/run.mjs
  count page "$(find_number '^([0-9]+) passed, [0-9]+ failed')" \
    "$(find_number '^[0-9]+ passed, ([0-9]+) failed')"
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
