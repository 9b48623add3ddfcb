#!/bin/sh
# Writes what the engine says now into tests/cases/*/expected.json, for review with git diff.
# Usage: tools/update-cases.sh [BUILD-FOLDER]   (default: build/dev)
set -eu
cd "$(dirname "$0")/.."
UPDATE_CASES=1 "${1:-build/dev}/core_tests" "[cases]"
git --no-pager diff --stat -- tests/cases
