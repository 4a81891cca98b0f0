# Sourced by what runs tests: how a runner's last line is made from what it printed.

# closing NAME PASSED FAILED [SKIPPED]: prints the closing line; a runner that ran nothing has failed.
closing() {
  local name=$1 passed=${2:-0} failed=${3:-0} skipped=${4:-0}
  local line="$name: $passed passed, $failed failed"
  [ "$skipped" -gt 0 ] && line+=", $skipped skipped"
  echo "$line"
  [ "$passed" -gt 0 ] && [ "$failed" -eq 0 ]
}

# rspec_counts JSON: passed, failed and skipped examples, from RSpec's report; nothing where there is none.
rspec_counts() {
  [ -f "$1" ] || return
  ruby -rjson -e '
    summary = JSON.parse(File.read(ARGV[0]))["summary"]
    failed = summary["failure_count"] + summary["errors_outside_of_examples_count"]
    puts summary["example_count"] - summary["failure_count"] - summary["pending_count"], failed, summary["pending_count"]
  ' "$1"
}

# failures FILE: what a runner said of what failed, in the words of RSpec, QUnit or node; at most 60 lines.
failures() {
  sed -n '
    /^An error occurred/,/^Finished in /p
    /^Failures:$/,/^Finished in /p
    /^not ok /,/^ok /{/^ok /!p}
    /^  [a-z]* FAILED$/,/^  [a-z]*$/p
    /^✖ failing tests:$/,$p' "$1" | head -n 60
}

# run_all FOLDER RUNNER…: each by its function run_RUNNER, what it says kept in FOLDER, then once more what failed (a log is
# often read from its end, or has only that) and all closing lines; fails if one did.
run_all() {
  local folder=$1 runner line lines=() failed=()
  for runner in "${@:2}"; do
    echo "== $runner"
    "run_${runner//-/_}" 2>&1 | tee "$folder/$runner.out" || failed+=("$runner")
    line=$(tail -n 1 "$folder/$runner.out")
    [[ $line == "$runner: "*" passed, "*" failed"* ]] || line="$runner: 0 passed, 1 failed, before its end"
    lines+=("$line")
  done
  for runner in "${failed[@]}"; do
    echo "== what failed in $runner"
    failures "$folder/$runner.out"
  done
  printf '%s\n' == "${lines[@]}"
  [ ${#failed[@]} -eq 0 ]
}
