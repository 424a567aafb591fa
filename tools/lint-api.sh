#!/usr/bin/env bash
# Holds the committed API and event documents against public tools: Spectral, Redocly, the AsyncAPI parser with ajv, and
# a TypeScript client that is generated from them. Without Node 20 it fails when CI=true and says so otherwise.
set -eu

TOOLS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
ROOT=$(dirname "$TOOLS")
NEEDED=20

loudly() {
    echo "=============================================================================="
    echo "$1"
    echo "=============================================================================="
}

# What can't be checked fails in CI and is skipped elsewhere, never in silence.
give_up() {
    if [ "${CI:-}" = true ]; then
        loudly "FAILED: API documents not checked: $1" >&2
        exit 1
    fi
    loudly "SKIPPED: API documents not checked: $1"
    exit 0
}

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
    give_up "there is no Node on the PATH; it needs $NEEDED or newer."
fi
version=$(node --version | sed -n 's/^v\([0-9][0-9]*\)\..*/\1/p')
if [ -z "$version" ] || [ "$version" -lt $NEEDED ]; then
    give_up "Node is $(node --version); it needs $NEEDED or newer."
fi

cd "$ROOT"
shopt -s nullglob
openapi=(docs/openapi/*.yaml)
asyncapi=(docs/asyncapi/*.yaml)
if [ ${#openapi[@]} -eq 0 ] || [ ${#asyncapi[@]} -eq 0 ]; then
    give_up "docs/openapi (${#openapi[@]} files) or docs/asyncapi (${#asyncapi[@]} files) is empty."
fi

cd "$TOOLS"
if ! cmp -s package-lock.json node_modules/.innovation-lock; then
    echo "Fetching the tools named in tools/package-lock.json"
    npm ci --no-progress --loglevel=error
    cp package-lock.json node_modules/.innovation-lock
fi
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
bin=$TOOLS/node_modules/.bin

"$bin/spectral" lint --ruleset .spectral.yaml --fail-severity=hint "${openapi[@]/#/../}" "${asyncapi[@]/#/../}"
"$bin/redocly" lint --config redocly.yaml --max-problems=1000 "${openapi[@]/#/../}"
node check-asyncapi.mjs "${asyncapi[@]/#/../}"

mkdir -p client/generated
for document in "${openapi[@]}"; do
    "$bin/openapi-typescript" "../$document" --default-non-nullable=false \
        --output "client/generated/$(basename "$document" .yaml).d.ts"
done
"$bin/tsc" --project .
echo "API documents checked: ${openapi[*]} ${asyncapi[*]}"
