#!/bin/sh
# How well drawings are read that carry no text: benchmarks/plots.sh TRUTHDIR
# Plots the vector drawings of TRUTHDIR anew, with their letters as outlines, as strokes of a pen, and as
# strokes that annotations spell, and scores all three. Ends with 1 where a threshold of
# benchmarks/thresholds.properties is missed.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -eq 1 ] || { echo "usage: benchmarks/plots.sh TRUTHDIR" >&2; exit 2; }
missed=
for way in outlined stroked spelled; do
  plots=$here/target/plots/$way
  rm -rf "$plots"
  "$here/java.sh" dev.securityassistant.testkit.Replot "$plots" $way "$1"
  "$here/java.sh" dev.securityassistant.benchmarks.accuracy.Accuracy \
    "$plots" "$here/thresholds.properties" "$here/results/accuracy-$way.md" || missed="$missed $way"
done
[ -z "$missed" ] || { echo "missed a threshold:$missed" >&2; exit 1; }
