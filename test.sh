#!/usr/bin/env bash
# Runs every test and ends with one line: N passed, N failed, N skipped.
#
# Needs the .NET SDK; Chromium, PostgreSQL and a Japanese font are installed from the system's packages where they are
# missing and this user may. Otherwise it says what to install and the tests that need it are skipped, unless
# TARIFFTRACKER_REQUIRE_ALL=1 (or CI=true), which makes a skipped test a failure. It builds first, unless TARIFFTRACKER_BUILT=1
# says that a release build has just been made.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

readonly results=artifacts/test-results
readonly minutes_per_project=13

say() { printf '%s\n' "$*" >&2; }

find_chromium() {
  local name
  # The shell without windows first: it opens a page in half the time.
  for name in "${CHROMIUM_PATH:-}" chromium-headless-shell chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name"; then return 0; fi
  done
  return 1
}

has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; }

has_japanese_font() { compgen -G '/usr/share/fonts/*/noto/NotoSansCJK*' >/dev/null || [ -n "$(fc-list :lang=ja 2>/dev/null)" ]; }

missing_packages() {
  find_chromium >/dev/null || echo chromium
  has_postgres || echo postgresql
  has_japanese_font || echo fonts-noto-cjk
  [ -e /usr/share/zoneinfo/America/New_York ] || echo tzdata
}

install() {
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  command -v apt-get >/dev/null || return 1
  "${as_root[@]}" apt-get update -qq >&2 || return 1
  local packages=("$@")
  if apt-cache show chromium-headless-shell >/dev/null 2>&1; then
    packages=("${packages[@]/#chromium/chromium-headless-shell}")
  fi
  say "Installing: ${packages[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >&2
}

prepare() {
  local missing
  mapfile -t missing < <(missing_packages)
  if [ "${#missing[@]}" -gt 0 ]; then
    install "${missing[@]}" || true
    mapfile -t missing < <(missing_packages)
  fi
  if [ "${#missing[@]}" -gt 0 ]; then
    say "Missing, and not installed because this user may not or the packages are not to be had:"
    say "  apt-get install --no-install-recommends ${missing[*]}"
  fi
  if [ "${#missing[@]}" -eq 0 ] || [ "${CI:-}" = true ]; then
    export TARIFFTRACKER_REQUIRE_ALL="${TARIFFTRACKER_REQUIRE_ALL:-1}"
  fi
  CHROMIUM_PATH=$(find_chromium) && export CHROMIUM_PATH
}

# The number that attribute $1 of the summary in result file $2 holds; 0 when the file has none.
counter() {
  local number
  number=$(sed -n 's/.*<Counters [^>]*\b'"$1"'="\([0-9]*\)".*/\1/p' "$2")
  echo "${number:-0}"
}

# One line for each test that result file $1 has as skipped: its name and the reason given.
skipped_tests() {
  awk -F'testName="' '
    /outcome="NotExecuted"/ { split($2, rest, "\""); name = rest[1] }
    name && /<Message>/ { gsub(/^ *<Message>|<\/Message>.*$/, ""); print "  skipped: " name ": " $0; name = "" }
  ' "$1"
}

# Something that no result file counts, but that must not pass for success.
problem() {
  say "PROBLEM: $*"
  failed=$((failed + 1))
}

finish() {
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

# Runs one project. What it says goes to a log beside its results, how it ended to a file.
run_project() {
  local name
  name=$(basename "$1" .csproj)
  timeout "${minutes_per_project}m" dotnet test "$1" -c Release --no-build \
    --results-directory "$results" --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" >"$results/$name.log" 2>&1
  echo $? >"$results/$name.exit"
}

# Tells what a project said, and counts its results.
count_project() {
  local name result total executed good
  name=$(basename "$1" .csproj)
  result="$results/$name.trx"
  say "== $name"
  cat "$results/$name.log" >&2
  if [ ! -s "$result" ]; then
    problem "$name wrote no result file: it crashed, or took longer than $minutes_per_project minutes."
    return
  fi

  total=$(counter total "$result") executed=$(counter executed "$result") good=$(counter passed "$result")
  passed=$((passed + good))
  failed=$((failed + executed - good))
  skipped=$((skipped + total - executed))
  skipped_tests "$result" >&2
  if [ "$total" -eq 0 ]; then
    problem "$name ran no test."
  elif [ "$(cat "$results/$name.exit")" != 0 ] && [ "$executed" -eq "$good" ]; then
    problem "$name ended with an error although no test failed: its process crashed, see above."
  fi
}

passed=0 failed=0 skipped=0
rm -rf "$results"
mkdir -p "$results"

if ! command -v dotnet >/dev/null; then
  problem "the .NET SDK is missing; global.json names the version to install."
  finish
fi

prepare
if [ "${TARIFFTRACKER_BUILT:-}" != 1 ] && ! dotnet build TariffTracker.sln -c Release -v quiet; then
  problem "the solution does not build."
  finish
fi

# All at once: a browser waits more than it works, and the others fill the gaps.
say "Running the tests of $(echo tests/*.Tests/*.csproj | wc -w) projects; what each says follows when all are done."
for project in tests/*.Tests/*.csproj; do
  run_project "$project" &
done
wait
for project in tests/*.Tests/*.csproj; do
  count_project "$project"
done

if [ "$skipped" -gt 0 ] && [ "${TARIFFTRACKER_REQUIRE_ALL:-}" = 1 ]; then
  problem "tests were skipped although every test is required here (TARIFFTRACKER_REQUIRE_ALL=1)."
fi

finish
