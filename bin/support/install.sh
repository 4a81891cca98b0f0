#!/usr/bin/env bash
# Installs what this folder lacks: Debian packages (named before anything is done), gems into vendor/bundle, npm
# packages into node_modules. Says nothing and takes a second when nothing is missing.
#
#   bin/support/install.sh                everything
#   bin/support/install.sh --no-browser   all but Chromium and its fonts: enough to serve the demo
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
export BUNDLE_SILENCE_ROOT_WARNING=1

die() {
  echo "install: $*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null; }
has_postgresql() { has initdb || compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null; }
has_ruby_headers() { ruby -rrbconfig -e 'exit File.exist?(File.join(RbConfig::CONFIG["rubyhdrdir"], "ruby.h"))'; }
# The psych that Ruby brings is used as it is when it is the locked one; another has to be compiled.
has_yaml() { [[ -f /usr/include/yaml.h ]] || grep -q "psych ($(ruby -rpsych -e 'print Psych::VERSION'))" Gemfile.lock; }
# Members' names are in many scripts: without these fonts letters stand apart, or boxes stand for them, in every picture.
has_font() { compgen -G "/usr/share/fonts/truetype/$1" >/dev/null || fc-list ":lang=$2" 2>/dev/null | grep -q .; }

missing_packages() {
  has bundle || echo ruby-bundler
  has_ruby_headers || echo ruby-dev
  { has gcc && has g++ && has make; } || echo build-essential
  has_yaml || echo libyaml-dev
  has_postgresql || echo postgresql
  [[ $browser == no ]] && return
  has chromium || echo chromium
  has_font "noto/NotoSansDevanagari-*" hi || echo fonts-noto-core
  has_font "droid/DroidSansFallbackFull.ttf" zh-tw || echo fonts-droid-fallback
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  elif has sudo; then
    sudo "$@"
  else
    die "needs root or sudo to install packages"
  fi
}

# Debian's package would create and start a cluster of its own unless this file says no while it is installed.
cluster_conf=/etc/postgresql-common/createcluster.conf
without_main_cluster() {
  local before=
  [[ -f $cluster_conf ]] && before=$(cat "$cluster_conf")
  as_root mkdir -p "$(dirname "$cluster_conf")"
  as_root sh -c "echo 'create_main_cluster = false' >'$cluster_conf'"
  "$@"
  if [[ -n $before ]]; then
    printf '%s\n' "$before" | as_root tee "$cluster_conf" >/dev/null
  elif [[ -f $cluster_conf.ucf-dist ]]; then
    as_root mv "$cluster_conf.ucf-dist" "$cluster_conf"
  fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    -o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0 "$@" >>"$root/tmp/install.log" 2>&1 ||
    die "apt-get failed, see tmp/install.log"
}

install_packages() {
  local packages
  mapfile -t packages < <(missing_packages)
  ((${#packages[@]})) || return 0
  has apt-get || die "please install: ${packages[*]}"
  echo "Installing Debian packages: ${packages[*]}"
  as_root apt-get update -q >>"$root/tmp/install.log" 2>&1 || die "apt-get update failed, see tmp/install.log"
  if [[ " ${packages[*]} " == *" postgresql "* ]]; then
    without_main_cluster apt_install "${packages[@]}"
  else
    apt_install "${packages[@]}"
  fi
}

install_gems() {
  export BUNDLE_PATH=$root/vendor/bundle
  bundle check >/dev/null 2>&1 && return 0
  echo "Installing gems into vendor/bundle"
  bundle config set --local path vendor/bundle
  bundle install --jobs 4 --retry 3 --quiet >>"$root/tmp/install.log" 2>&1 || die "bundle install failed, see tmp/install.log"
}

npm_is_current() {
  [[ -f node_modules/.package-lock.json ]] || return 1
  node -e '
    const read = (path) => JSON.parse(require("fs").readFileSync(path, "utf8")).packages;
    const wanted = read("package-lock.json");
    const present = read("node_modules/.package-lock.json");
    const stale = (path) => path && !wanted[path].optional && present[path]?.version !== wanted[path].version;
    process.exit(Object.keys(wanted).some(stale) ? 1 : 0);
  '
}

install_npm() {
  npm_is_current && return 0
  echo "Installing npm packages into node_modules"
  npm ci --no-audit --no-fund --loglevel=error >>"$root/tmp/install.log" 2>&1 || die "npm ci failed, see tmp/install.log"
}

browser=yes
[[ ${1:-} == --no-browser ]] && browser=no

has ruby || die "needs Ruby 3.1 or newer"
has node || die "needs Node 20 or newer"
mkdir -p tmp
# npm downloads while apt does and gems compile.
install_npm &
npm=$!
install_packages
install_gems
wait "$npm"
