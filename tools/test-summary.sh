#!/usr/bin/env bash
# Adds up Surefire's reports of all modules and prints the sum in Surefire's words, then in plain ones. Fails when there
# are none or a test failed. With a file as argument only reports newer than it count, so that old ones add nothing.
set -eu

cd "$(dirname "${BASH_SOURCE[0]}")/.."
newer=()
if [ $# -gt 0 ]; then newer=(-newer "$1"); fi

find . -path '*/target/surefire-reports/TEST-*.xml' -not -path '*/node_modules/*' ${newer[@]+"${newer[@]}"} -exec sed -n '
    /<testsuite /{
        :whole
        />/!{ N; b whole
        }
        s/\n/ /g
        p
        q
    }' {} \; | awk '
    function attribute(name) {
        if (!match($0, "[ \t]" name "=\"[0-9]+\"")) return 0
        text = substr($0, RSTART, RLENGTH)
        gsub(/[^0-9]/, "", text)
        return text + 0
    }
    /<testsuite / {
        suites++
        tests += attribute("tests"); failures += attribute("failures")
        errors += attribute("errors"); skipped += attribute("skipped")
    }
    END {
        if (suites == 0) {
            print "No test report was found"
            exit 1
        }
        bad = failures + errors
        printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", tests, failures, errors, skipped
        printf "%d passed, %d failed, %d skipped in %d classes\n", tests - bad - skipped, bad, skipped, suites
        exit bad > 0
    }'
