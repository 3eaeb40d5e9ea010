#!/usr/bin/env bash
# npm run soak:crash: kill -9 on both stores, on a Node that has node:sqlite and a PostgreSQL of its own. Options go to soak/run.ts.
set -euo pipefail
here="$(dirname "$0")"
if [ -z "${PAYSPEC_POSTGRES:-}" ]; then
  PAYSPEC_POSTGRES=$(bash "$here/postgres.sh" start)
  export PAYSPEC_POSTGRES
  trap 'bash "$here/postgres.sh" stop' EXIT
fi
"$(bash "$here/node.sh")" --no-warnings "$here/soak/run.ts" "$@"
