#!/usr/bin/env bash
# Exports the seed plan in every format and has it read by others' software: pandas, rdflib, networkx.
# usage: .ci/check-exports.sh
# A server of its own over a database of its own tells what the graph holds; nothing is left running.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
venv=${EXPORTS_VENV:-$root/.plangraph/exports}
readers="networkx==3.6.1 pandas==3.1.1 rdflib==7.6.0"
work=$(mktemp -d)
server=

finish() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null && wait "$server" || true; fi
  rm -rf "$work"
}
trap finish EXIT

installed=$("$venv/bin/pip" freeze 2>/dev/null | grep -E '^(networkx|pandas|rdflib)==' | sort | xargs || true)
if [ "$installed" != "$readers" ]; then
  echo "installing $readers"
  python3 -m venv --clear "$venv"
  # shellcheck disable=SC2086
  "$venv/bin/pip" install --quiet --disable-pip-version-check $readers
fi

plangraph() { node "$root/dist/cli/main.js" "$@"; }
export PLANGRAPH_DATA="$work/database"

# Not by the function above: $! would be the shell around it, and the server would live on.
PORT=0 PLANGRAPH_RATE_LIMIT=0 PLANGRAPH_LOG_LEVEL=error node "$root/dist/cli/main.js" start >"$work/url" 2>"$work/log" &
server=$!
while [ ! -s "$work/url" ]; do
  if ! kill -0 "$server" 2>/dev/null; then cat "$work/log" && exit 1; fi
  sleep 0.2
done

plan=yuzhong-opening-14fyp
out="$work/export"
export_as() { plangraph export --plan "$plan" --format "$1" --out "$out/$2" >/dev/null 2>"$work/$1.log" || { cat "$work/$1.log"; return 1; }; }
# Exports hold what was observed too.
printf 'subject,date,value,unit,source\n%s/indicator/5,2023-12-31,105,亿元,统计公报\n' "$plan" | plangraph observe - >/dev/null 2>"$work/observe.log"
# The first one also warms the database up; the others then go side by side.
export_as csv csv
export_as jsonld plan.jsonld &
other=$!
export_as graphml plan.graphml
wait "$other"

"$venv/bin/python" "$root/.ci/check_exports.py" "$(cat "$work/url")" "$out" "$root/seeds/$plan/plan.txt"
