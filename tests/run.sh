#!/usr/bin/env bash
# Passes all tests: installs what they need, checks the formatting, builds, runs every test project and ends with
# one line "N passed, N failed". Needs the .NET SDK that global.json names.
#
# Installs, where they are missing: Chromium for the browser tests, a headless Java and npm for the Nu HTML checker, and
# Python's feedparser, which reads the feeds. On Debian and its kin, as root or with sudo, from the distribution's
# packages; elsewhere it says what to do. The checker comes from npm (about 30 MB, kept in tests/.nu), everything else
# from NuGet.
set -uo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; printf '0 passed, 1 failed\n'; exit 1; }

command -v dotnet >/dev/null || die "dotnet is not on the PATH: install the .NET 10 SDK (https://dot.net) and run this again."

find_chromium() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  local mac="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  [ -x "$mac" ] && printf '%s\n' "$mac"
}

# The first Python that has feedparser: another one may stand before the distribution's on the PATH.
find_feed_python() {
  for name in python3 /usr/bin/python3; do
    "$name" -c 'import feedparser' 2>/dev/null && printf '%s\n' "$name" && return
  done
}

CHROMIUM_PATH="${CHROMIUM_PATH:-$(find_chromium || true)}"
FEED_PYTHON="${FEED_PYTHON:-$(find_feed_python || true)}"
missing=()
[ -n "$CHROMIUM_PATH" ] || missing+=(chromium)
[ -n "$FEED_PYTHON" ] || missing+=(python3-feedparser)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v npm >/dev/null || [ -n "${VNU_JAR:-}" ] || missing+=(npm)
if [ "${#missing[@]}" -gt 0 ] && command -v apt-get >/dev/null; then
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo -n"
  say "Installing from the distribution's packages: ${missing[*]}"
  $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  CHROMIUM_PATH="${CHROMIUM_PATH:-$(find_chromium || true)}"
  FEED_PYTHON="${FEED_PYTHON:-$(find_feed_python || true)}"
fi
[ -n "$CHROMIUM_PATH" ] || die "The browser tests need Chromium: install it, or name its executable in CHROMIUM_PATH, and run this again."
[ -n "$FEED_PYTHON" ] || die "The feeds are read by Python's feedparser: install python3-feedparser, or name a Python that has it in FEED_PYTHON, and run this again."
command -v java >/dev/null || die "The Nu HTML checker needs Java 11 or newer: install it and run this again."
VNU_JAR="${VNU_JAR:-$(tests/nu-checker.sh)}" || die "The Nu HTML checker could not be fetched: install npm, or name the checker's vnu.jar in VNU_JAR, and run this again."
export VNU_JAR
export CHROMIUM_PATH FEED_PYTHON
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say "Tools and packages"
dotnet tool restore --verbosity quiet || die "The tools in .config/dotnet-tools.json could not be restored."
dotnet restore --verbosity quiet || die "The packages could not be restored."

say "Formatting"
dotnet csharpier check . || die "The formatting differs: run 'dotnet csharpier format .'."

say "Build"
dotnet build --no-restore --nologo --verbosity quiet || die "The build failed."

say "Tests"
results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
export results

# Two projects at a time: the tests wait for servers and browsers more than they compute. Each project's report is printed
# when it ends, so that they do not mix.
run_project() {
  name="$(basename "$1" .csproj)"
  dotnet test "$1" --no-build --nologo --logger "trx;LogFileName=$name.trx" --results-directory "$results" >"$results/$name.log" 2>&1
  passed=$?
  cat "$results/$name.log"
  return "$passed"
}
export -f run_project

status=0
projects="$(find tests/*.Tests -maxdepth 1 -name '*.csproj' | wc -l)"
find tests/*.Tests -maxdepth 1 -name '*.csproj' | sort | xargs -P 2 -I {} bash -c 'run_project {}' || status=1

# `dotnet test` prints no total: it is summed from the results files.
count() { sed -n "s/.*<Counters.* $1=\"\([0-9]*\)\".*/\1/p" "$results"/*.trx 2>/dev/null | awk '{ n += $1 } END { print n + 0 }'; }
total="$(count total)"
passed="$(count passed)"
failed=$((total - passed))
reported="$(find "$results" -name '*.trx' | wc -l)"
if [ "$reported" -ne "$projects" ]; then
  printf '%s of %s test projects left no results.\n' "$((projects - reported))" "$projects" >&2
  failed=$((failed + projects - reported))
fi
[ "$failed" -eq 0 ] || status=1
printf '\n%s passed, %s failed\n' "$passed" "$failed"
exit "$status"
