#!/usr/bin/env bash
# Sends valid and invalid operations, generated from the schema, to a server and fails on any server error.
# usage: .ci/schemathesis.sh [URL [OPERATIONS PER ROOT FIELD]]
# Without URL it starts the compiled server over a database of its own, and stops it afterwards. Operations are sent by an
# editor, so that mutations are tried as well: without a good token they get no further than the door.
set -euo pipefail

url=${1:-}
examples=${2:-10}
root=$(cd "$(dirname "$0")/.." && pwd)
venv=${SCHEMATHESIS_VENV:-$root/.plangraph/schemathesis}
version=4.32.5
work=$(mktemp -d)
server=

finish() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null && wait "$server" || true; fi
  rm -rf "$work"
}
trap finish EXIT

if ! "$venv/bin/python" -c "import importlib.metadata as m; assert m.version('schemathesis') == '$version'" 2>/dev/null; then
  echo "installing schemathesis $version"
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$version"
fi

secret="a secret of one test run, long enough: $$-$RANDOM"
token=$(node -e '
  const { createHmac } = require("node:crypto");
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const signed = `${part({ alg: "HS256" })}.${part({ sub: "schemathesis", roles: ["editor"], exp })}`;
  console.log(`${signed}.${createHmac("sha256", process.argv[1]).update(signed).digest("base64url")}`);
' "$secret")

if [ -z "$url" ]; then
  PORT=0 PLANGRAPH_JWT_SECRET="$secret" PLANGRAPH_RATE_LIMIT=0 PLANGRAPH_LOG_LEVEL=error PLANGRAPH_DATA="$work/database" \
    node "$root/dist/cli/main.js" start >"$work/url" 2>"$work/log" &
  server=$!
  while [ ! -s "$work/url" ]; do
    if ! kill -0 "$server" 2>/dev/null; then cat "$work/log" && exit 1; fi
    sleep 0.2
  done
  url=$(cat "$work/url")
fi

# In a folder of its own, so that no settings file of the caller's plays a part; the seed makes a red run repeatable.
cd "$work"
status=0
fuzz() {
  "$venv/bin/schemathesis" --no-color run "$url" \
    --checks not_a_server_error \
    --max-examples "$examples" \
    --seed "${SCHEMATHESIS_SEED:-14}" \
    --generation-database none \
    --header "Authorization: Bearer $token" \
    --suppress-health-check all \
    --warnings off \
    --request-timeout 15 "$@" || status=1
}
# The first pass is hostile: nulls and numbers of any size, most of which the guard refuses. The second gets past it.
fuzz --mode all
export SCHEMATHESIS_HOOKS=schemathesis_hooks PYTHONPATH="$root/.ci" PYTHONDONTWRITEBYTECODE=1
fuzz --mode positive --generation-graphql-allow-null false

# What clients were not told stands in the log.
if [ "$status" -ne 0 ] && [ -s "$work/log" ]; then echo "== server log" && tail -n 40 "$work/log"; fi
exit "$status"
