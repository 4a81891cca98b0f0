#!/usr/bin/env bash
# PostgreSQL of this folder: a cluster in tmp/pg that listens on a socket only.
#
#   bin/support/postgres.sh start   starts it when it does not run, prints the folder of its socket
#   bin/support/postgres.sh stop    stops it, unless somebody is still connected
#
# With PGHOST set, that server is used instead and nothing is started or stopped.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
home=$root/tmp/pg
data=$home/data
port=5432

die() {
  echo "postgres: $*" >&2
  exit 1
}

# A socket's path may not exceed 107 bytes, so a deep folder keeps its socket under /tmp.
socket_dir() {
  local socket=$home/.s.PGSQL.$port
  if ((${#socket} <= 107)); then
    echo "$home"
  else
    echo "/tmp/pl-pg-$(id -u)-$(cksum <<<"$root" | cut -d' ' -f1)"
  fi
}

bin_dir() {
  local newest
  newest=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [[ -x $newest/initdb ]]; then
    echo "$newest"
  elif command -v initdb >/dev/null; then
    dirname "$(command -v initdb)"
  else
    die "initdb is missing: run bin/support/install.sh first"
  fi
}

# PostgreSQL refuses to run as root. In a user namespace the files stay root's own; where namespaces are forbidden
# (Docker, a chroot) the server becomes nobody who may still pass through folders that only root can open.
namespace=(unshare --user --map-user=65534 --map-group=65534 --)
capability=(setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=+dac_override --ambient-caps=+dac_override --)
as_server() {
  if ((EUID != 0)); then
    "$@"
  elif "${namespace[@]}" true 2>/dev/null; then
    "${namespace[@]}" "$@"
  else
    "${capability[@]}" "$@"
  fi
}

running() {
  [[ -f $data/postmaster.pid ]] && as_server "$(bin_dir)/pg_ctl" -D "$data" status >/dev/null 2>&1
}

# Durability is given up on purpose: everything in this cluster can be made again.
start() {
  local bin socket
  bin=$(bin_dir)
  socket=$(socket_dir)
  mkdir -p "$home" "$socket"
  if ! running; then
    if [[ ! -f $data/PG_VERSION ]]; then
      as_server "$bin/initdb" -D "$data" -U discourse -A trust --locale=C.UTF-8 --encoding=UTF8 --no-sync >"$home/initdb.log" ||
        die "initdb failed, see $home/initdb.log"
    fi
    as_server "$bin/pg_ctl" -D "$data" -l "$home/server.log" -w -s start -o \
      "-k '$socket' -p $port -c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off" >&2 ||
      die "the server did not start, see $home/server.log"
  fi
  echo "$socket"
}

# A connection outlives its process for a moment.
others_connected() {
  local count
  for _ in 1 2 3 4 5; do
    count=$("$(bin_dir)/psql" -h "$(socket_dir)" -p $port -U discourse -d postgres -Atc \
      "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")
    ((count == 0)) && return 1
    sleep 0.2
  done
}

stop() {
  running || return 0
  others_connected && return 0
  as_server "$(bin_dir)/pg_ctl" -D "$data" -m fast -w -s stop
}

main() {
  if [[ -n ${PGHOST:-} ]]; then
    [[ $1 == start ]] && echo "$PGHOST"
    return 0
  fi
  mkdir -p "$root/tmp"
  exec 9>"$root/tmp/pg.lock"
  flock 9
  # The server must not inherit the lock.
  "$1" 9>&-
}

case "${1:-}" in
start | stop) main "$1" ;;
*) die "say start or stop" ;;
esac
