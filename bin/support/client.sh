#!/usr/bin/env bash
# Builds the sandbox's client when a file that it is made of is newer than what was built last.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

built=sandbox/client/dist/manifest.json
sources=(assets config/locales config/settings.yml plugin.rb sandbox/client package-lock.json)
[[ -d admin ]] && sources+=(admin)

mkdir -p tmp
exec 9>tmp/client.lock
flock 9
if [[ ! -f $built || -n $(find "${sources[@]}" -path '*/dist' -prune -o -newer "$built" -type f -print -quit) ]]; then
  echo "Building the client"
  node sandbox/client/build/main.mjs
fi
