#!/usr/bin/env bash
# Prints the path of a Restate server: from npm, kept in node_modules/.cache. It is no dependency of anything: it has the Business Source License,
# weighs 216 MB, and its own package would run a telemetry script. `restate.sh cached` prints it only where it is here already.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(uname -sm)" = "Linux x86_64" ] || { echo "Restate is taken from npm for Linux on x64 only" >&2; exit 1; }
cache="$PWD/node_modules/.cache/payspec-restate"
found="$cache/node_modules/@restatedev/restate-server-linux-x64/bin/restate-server"
if [ ! -x "$found" ]; then
  if [ "${1:-}" = cached ]; then echo "bash packages/engines/restate.sh gets the server" >&2; exit 1; fi
  mkdir -p "$cache"
  echo '{ "private": true }' > "$cache/package.json"
  npm install --prefix "$cache" --ignore-scripts --no-audit --no-fund --silent @restatedev/restate-server-linux-x64@1.7.12 >&2
fi
echo "$found"
