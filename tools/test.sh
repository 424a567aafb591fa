#!/usr/bin/env bash
# All checks and tests: the API documents by public tools, then the build with every module's tests, then their sum.
# Goes on after a failure as far as it can, and fails at the end. Arguments go to Maven. Needs JAVA_HOME.
set -u

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
began=$(mktemp "${TMPDIR:-/tmp}/innovation.XXXXXX") || exit 1
trap 'rm -f "$began"' EXIT

failed=
tools/lint-api.sh || failed="$failed, the API documents"
./mvnw -B -ntp --fail-at-end verify "$@" || failed="$failed, the build"
tools/test-summary.sh "$began" || failed="$failed, the tests"
if [ -n "$failed" ]; then
    echo "FAILED: ${failed#, }" >&2
    exit 1
fi
