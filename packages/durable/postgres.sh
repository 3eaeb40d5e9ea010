#!/usr/bin/env bash
# PostgreSQL for the tests, on a socket and a folder of its own, without a TCP port.
#
#   bash packages/durable/postgres.sh start    installs Debian's package where it is missing, starts, prints the connection string
#   bash packages/durable/postgres.sh stop     stops it and removes the folder
#
# Give what `start` prints to the tests as PAYSPEC_POSTGRES.
set -euo pipefail
home=${PAYSPEC_POSTGRES_HOME:-/tmp/payspec-postgres-$(id -u)}

bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }
# PostgreSQL refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); else "$@"; fi; }

start() {
  if [ -z "$(bin)" ]; then
    { apt-get update && apt-get install -y --no-install-recommends postgresql; } >/dev/null 2>&1 ||
      { echo "PostgreSQL is not here and could not be installed: apt-get install postgresql" >&2; exit 1; }
  fi
  if [ ! -d "$home/data" ]; then
    mkdir -p "$home"
    if [ "$(id -u)" = 0 ]; then chown postgres "$home"; fi
    as "$(bin)/initdb" -D "$home/data" -U payspec --auth=trust -E UTF8 --locale=C >/dev/null
  fi
  if ! as "$(bin)/pg_ctl" -D "$home/data" status >/dev/null; then
    as "$(bin)/pg_ctl" -D "$home/data" -l "$home/log" -w -o "-k $home -c listen_addresses='' -c max_connections=200" start >/dev/null
  fi
  echo "postgresql://payspec@/postgres?host=$home"
}

stop() {
  if [ -d "$home/data" ]; then as "$(bin)/pg_ctl" -D "$home/data" -m fast -w stop >/dev/null || true; fi
  rm -rf "$home"
}

case ${1:-} in
  start) start ;;
  stop) stop ;;
  *) echo "Usage: bash packages/durable/postgres.sh start|stop" >&2; exit 2 ;;
esac
