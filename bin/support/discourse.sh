#!/usr/bin/env bash
# The plugin's suite inside a real Discourse: bin/test --discourse DIR [FILE…]
# Core's own examples there, without the plugin and with it: bin/test --discourse DIR --core
#
# DIR is a Discourse checkout that can run its own tests: gems and pnpm packages installed, PostgreSQL and Redis
# running. Into its plugins/ goes a link to the files that bin/package makes for its version, tests included; its test
# database is migrated and its front end built, as for any plugin. Nothing else in DIR is touched. The variables that
# Discourse's own tests heed are passed on (TEST_ENV_NUMBER, DISCOURSE_REDIS_PORT, …).
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit
# shellcheck source=bin/support/closing.sh
. bin/support/closing.sh

readonly plugin=discourse-peer-learning
readonly compiles_typescript=2026.7

die() {
  printf 'bin/test: %s\n' "$@" >&2
  exit 2
}

has() { command -v "$1" >/dev/null; }
open_port() { (: <>"/dev/tcp/$1/$2") 2>/dev/null; }
at_least() { ruby -e 'exit Gem::Version.new(ARGV[0]) >= Gem::Version.new(ARGV[1])' "$1" "$2"; }
in_discourse() { (cd "$discourse" && "$@"); }

# Everything that is missing, a line each: whoever sets up a checkout should not be told one thing at a time.
lacking() {
  local needed
  needed=$(sed -n 's/^# required_version: //p' plugin.rb)
  at_least "$version" "$needed" || echo "it is Discourse $version, and $needed or newer is needed"
  in_discourse bundle check >/dev/null 2>&1 || echo "its gems are not installed: bundle install"
  has node || echo "Node.js is not installed"
  has pnpm || echo "pnpm is not installed"
  [ -d "$discourse/node_modules/.pnpm" ] || echo "its packages are not installed: pnpm install"
  in_discourse bundle exec ruby -rpg -e 'PG.connect(dbname: "postgres")' 2>/dev/null ||
    echo "PostgreSQL does not answer (PGHOST, PGPORT, PGUSER say where it is)"
  open_port "${DISCOURSE_REDIS_HOST:-127.0.0.1}" "${DISCOURSE_REDIS_PORT:-6379}" || echo "Redis does not answer"
  { has google-chrome || has chromium; } || echo "neither Chrome nor Chromium is installed"
  [ ! -d "$discourse/public/assets" ] || echo "assets were made for production there, over which none for tests are served: bin/rake assets:clobber"
  if [ -e "$link" ] && [ ! "$link" -ef "$files" ]; then
    echo "plugins/$plugin is there already, and is not the link this makes"
  fi
}

package() {
  local older=()
  at_least "$version" "$compiles_typescript" || older=(--for 3.5)
  bin/package "${older[@]}" --with-tests --to "$files" && ln -sfnT "$files" "$link"
}

migrate() {
  in_discourse bin/rake db:create db:migrate >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    die "the test database could not be prepared, see $log"
  }
  forget_earlier_runs
}

# At each start core's rails_helper refers to its themes' files anew, for good, and then begins all ids at 10,000,000,001.
# What earlier runs left there would be in the way of the examples' own references, which no error says.
forget_earlier_runs() {
  in_discourse bundle exec ruby -ractive_support/all -rerb -rpg -e '
    settings = YAML.load(ERB.new(File.read("config/database.yml")).result, aliases: true)
    PG.connect(dbname: settings.dig("test", "database")).exec(<<~SQL)
      DELETE FROM upload_references WHERE id > 10000000000;
      SELECT setval($$upload_references_id_seq$$, (SELECT coalesce(max(id), 1) FROM upload_references));
    SQL
  ' || die "what earlier runs left in the test database could not be taken out of it"
}

# What the front end is built from, as far as we change it.
front_end_sum() { (cd "$files" && find . -path './*assets/*' -o -path './test/*' | sort | tar -cf - --no-recursion --mtime=@0 -T - | sha256sum); }

build() {
  local sum stamp=tmp/discourse/built
  sum="$discourse $(front_end_sum)"
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ] && [ -d "$front_end/dist" ] && return
  rm -f "$stamp"
  (cd "$front_end" && pnpm ember build --environment=development) >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    die "the front end could not be built, see $log"
  }
  echo "$sum" >"$stamp"
}

# Playwright downloads browsers of its own; where it could not, Chromium is shown to it in their place.
show_chromium() {
  [ -n "${PLAYWRIGHT_BROWSERS_PATH-}" ] || compgen -G "$HOME/.cache/ms-playwright/chromium-*" >/dev/null && return
  has chromium || return
  local revision place
  revision=$(in_discourse node -p '
    const core = require.resolve("playwright-core/package.json", { paths: [require.resolve("playwright", { paths: ["."] })] });
    require(core.replace("package.json", "browsers.json")).browsers.find(({ name }) => name === "chromium").revision') || return
  export PLAYWRIGHT_BROWSERS_PATH=$PWD/tmp/discourse/browsers
  for place in chrome-linux chrome-linux64; do
    mkdir -p "$PLAYWRIGHT_BROWSERS_PATH/chromium-$revision/$place"
    ln -sfn "$(command -v chromium)" "$PLAYWRIGHT_BROWSERS_PATH/chromium-$revision/$place/chrome"
  done
  touch "$PLAYWRIGHT_BROWSERS_PATH/chromium-$revision/INSTALLATION_COMPLETE"
}

# rspec NAME ARGUMENT…
rspec() {
  local name=$1 report=$PWD/tmp/discourse/$1.json status
  rm -f "$report"
  in_discourse bin/rspec --format progress --format json --out "$report" "${@:2}"
  status=$?
  # shellcheck disable=SC2046 # three numbers
  closing "$name" $(rspec_counts "$report") && [ $status -eq 0 ]
}

run_rspec() { rspec rspec "${specs[@]/#/plugins/$plugin/}"; }

# Core's own examples, without the plugin and then with it switched on, in the same order. Without it its tables are
# still there, as where a plugin was taken out and its migrations not undone. Not all of core's examples pass on every
# machine, nor beside all the plugins core bundles: what counts is what the plugin changes.
run_core() {
  local table=tmp/discourse/core.txt
  rm "$link"
  rspec core-without --seed 1 "${core[@]}"
  ln -sfnT "$files" "$link"
  rspec core-with --seed 1 --require "$PWD/bin/support/enable_in_core.rb" "${core[@]}"
  ruby bin/support/compare_core.rb tmp/discourse/core-{without,with}.json | tee "$table"
  # shellcheck disable=SC2046 # two numbers
  closing core $(tail -n 1 "$table")
}

# The files that this Discourse has of those on the list, by name in the table of docs/compatibility.md.
core_files() { while read -r file; do [ -e "$discourse/$file" ] && echo "$file"; done <bin/support/core-specs.txt; }

run_qunit() {
  local status ci=${CI-}
  # Chromium refuses its own sandbox to root, and core turns that off in CI alone.
  ((EUID == 0)) && ci=1
  in_discourse env CI="$ci" QUNIT_REUSE_BUILD=1 TESTEM_DEFAULT_BROWSER="$browser" bin/rake "plugin:qunit[$plugin]" 2>&1 | tee "$log"
  status=$?
  # Its own TAP: "# pass 131", and of the tests core brings along none are ours.
  closing qunit "$(sed -nE 's/^# pass +([0-9]+)$/\1/p' "$log" | tail -n 1)" "$(sed -nE 's/^# fail +([0-9]+)$/\1/p' "$log" | tail -n 1)" \
    "$(sed -nE 's/^# skip +([0-9]+)$/\1/p' "$log" | tail -n 1)" && [ $status -eq 0 ]
}

discourse=$(cd "${1:?usage: bin/test --discourse DIR [FILE…]}" 2>/dev/null && pwd) || die "there is no folder $1"
shift
version=$(sed -nE 's/^ +STRING = "([^"]+)"/\1/p' "$discourse/lib/version.rb" 2>/dev/null)
[ -n "$version" ] || die "$discourse is no Discourse checkout: it has no lib/version.rb that says its version"
link=$discourse/plugins/$plugin
files=$PWD/tmp/discourse/$plugin
log=$PWD/tmp/discourse/last.log
for front_end in "$discourse"/{frontend,app/assets/javascripts}/discourse; do [ -d "$front_end" ] && break; done
browser=$(has google-chrome && echo Chrome || echo Chromium)

specs=() runners=() core=()
if [ "${1-}" = --core ]; then
  shift
  mapfile -t core < <(core_files)
fi
for file in "$@"; do
  case ${file#./} in
    spec | spec/*) specs+=("${file#./}") ;;
    *) die "only spec files can be chosen: $file" ;;
  esac
done
if [ ${#core[@]} -gt 0 ]; then
  runners=(core)
elif [ ${#specs[@]} -gt 0 ]; then
  runners=(rspec)
else
  specs=(spec) runners=(rspec qunit)
fi

export RAILS_ENV=test LOAD_PLUGINS=1
# The first page of a front end built for development is slow to come.
export CAPYBARA_DEFAULT_MAX_WAIT_TIME=${CAPYBARA_DEFAULT_MAX_WAIT_TIME:-20}

mkdir -p tmp/discourse
mapfile -t missing < <(lacking)
[ ${#missing[@]} -eq 0 ] || die "$discourse lacks something:" "${missing[@]/#/  - }"
echo "Discourse $version at $discourse"
package || exit
echo "Preparing its test database"
migrate
echo "Building its front end"
build
show_chromium
run_all tmp/discourse "${runners[@]}"
