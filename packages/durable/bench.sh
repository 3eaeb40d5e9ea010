#!/usr/bin/env bash
# npm run bench:durable: what an intent costs, on both stores.
set -euo pipefail
here="$(dirname "$0")"
if [ -z "${PAYSPEC_POSTGRES:-}" ]; then
  PAYSPEC_POSTGRES=$(bash "$here/postgres.sh" start)
  export PAYSPEC_POSTGRES
  trap 'bash "$here/postgres.sh" stop' EXIT
fi
"$(bash "$here/node.sh")" --no-warnings "$here/bench/cost.ts" "$@"
