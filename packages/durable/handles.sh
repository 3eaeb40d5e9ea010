#!/usr/bin/env bash
# The other SQLite handles that users give, for the contract of the stores; kept in node_modules/.cache. Each is skipped, by name, where it is not here.
#
#   bash packages/durable/handles.sh bun [cached]              prints the path of Bun, 103 MB from npm, which has bun:sqlite
#   bash packages/durable/handles.sh better-sqlite3 [cached]   prints the folder of better-sqlite3: its prebuilt binary, or compiled where that can't be had
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here/../.."
cache="$PWD/node_modules/.cache/payspec-$1"
get() { mkdir -p "$cache"; [ -f "$cache/package.json" ] || echo '{ "private": true }' > "$cache/package.json"; npm install --prefix "$cache" --no-audit --no-fund --silent "$@" >&2; }
missing() { echo "bash packages/durable/handles.sh $1 gets it" >&2; exit 1; }
case $1 in
  bun)
    [ "$(uname -sm)" = "Linux x86_64" ] || { echo "Bun is taken from npm for Linux on x64 only" >&2; exit 1; }
    found="$cache/node_modules/@oven/bun-linux-x64/bin/bun"
    if [ ! -x "$found" ]; then [ "${2:-}" != cached ] || missing bun; get --ignore-scripts @oven/bun-linux-x64@1.4.5; fi
    ;;
  better-sqlite3)
    found="$cache/node_modules/better-sqlite3"
    if [ ! -f "$found/build/Release/better_sqlite3.node" ]; then
      [ "${2:-}" != cached ] || missing better-sqlite3
      node="$(bash "$here/node.sh")"
      get --ignore-scripts better-sqlite3@12.11.1
      # For the Node that the tests run on; its headers come with it.
      (cd "$found" && PATH="$(dirname "$node"):$PATH" npm run install --nodedir="$(dirname "$(dirname "$node")")") >&2
    fi
    ;;
  *) echo "Usage: bash packages/durable/handles.sh bun|better-sqlite3 [cached]" >&2; exit 2 ;;
esac
echo "$found"
