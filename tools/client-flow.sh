#!/usr/bin/env bash
# Makes a TypeScript client of the document that a running gateway serves and goes the main way through the API with it:
# client-flow.sh ADDRESS TOKEN_OF_AN_OFFICIAL TOKEN_OF_A_MANAGER. Ends with 3 when the tools are missing.
set -eu

cd "$(dirname "${BASH_SOURCE[0]}")"
if [ ! -x node_modules/.bin/tsc ]; then
    echo "The tools are missing: tools/lint-api.sh fetches them; it needs Node 20 or newer."
    exit 3
fi
mkdir -p client/generated
node_modules/.bin/openapi-typescript "$1/openapi.json" --default-non-nullable=false --output client/generated/city.d.ts
node_modules/.bin/tsc --project tsconfig.flow.json
exec node target/client/main-flow.js "$@"
