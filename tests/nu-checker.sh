#!/usr/bin/env bash
# Prints where the Nu HTML checker lies, and fetches it from npm when it is not there yet. Needs npm; running the
# checker needs java.
set -euo pipefail
version=26.9.27
folder="$(cd "$(dirname "$0")" && pwd)/.nu/$version"
jar="$folder/node_modules/vnu-jar/build/dist/vnu.jar"
if [ ! -f "$jar" ]; then
  mkdir -p "$folder"
  npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel error \
    "vnu-jar@$version" >&2
fi
printf '%s\n' "$jar"
