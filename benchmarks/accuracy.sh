#!/bin/sh
# How well drawings are read: benchmarks/accuracy.sh [TRUTHDIR [RESULTDIR]]
# TRUTHDIR holds NAME.pdf, NAME.truth.json and, where there is one, NAME.docx; without it the drawings of
# the testkit are drawn and read. RESULTDIR receives the components file of every drawing.
# Ends with 1 where a threshold of benchmarks/thresholds.properties is missed.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ $# -eq 0 ]; then
  truth=$here/target/drawings
  "$here/java.sh" dev.securityassistant.testkit.Draw "$truth"
  report=$here/results/accuracy-testkit.md
else
  truth=$1
  shift
  report=$here/results/accuracy.md
fi
exec "$here/java.sh" dev.securityassistant.benchmarks.accuracy.Accuracy "$truth" "$here/thresholds.properties" "$report" "$@"
