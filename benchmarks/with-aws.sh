#!/bin/sh
# Runs a command with the AWS that STORAGE_MODE=aws and the AWS variables name; where they name none,
# with a stand-in on this machine that is started for it and stopped afterwards:
#   benchmarks/with-aws.sh COMMAND [ARGUMENT...]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
[ "${STORAGE_MODE:-}" != aws ] || exec "$@"

said=$(mktemp)
(cd "$home" && exec mvn -q ${MAVEN_ARGS:-} -Pdev-aws -Ddev-aws.ports=18000,19000,19324,19325 \
  -pl app -am process-test-classes) >"$said" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || :; rm -f "$said"' EXIT
until grep -q '^# then' "$said"; do
  kill -0 "$server" 2>/dev/null || { cat "$said" >&2; exit 1; }
  sleep 1
done
eval "$(grep '^export ' "$said")"
"$@"
