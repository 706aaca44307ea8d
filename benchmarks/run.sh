#!/bin/sh
# One benchmark, or all of them: benchmarks/run.sh start-up|whole|reading|scans|pages|jobs|scale|accuracy|all
# Prints Markdown and writes it to benchmarks/results/NAME.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
package=dev.securityassistant.benchmarks

one() {
  name=$1
  class=$2
  shift 2
  "$here/java.sh" "$package.$class" "$here/results/$name.md" "$@"
}

name=${1:-all}
[ $# -eq 0 ] || shift
case $name in
  start-up) one start-up StartUp ;;
  whole) one whole WholeCommand ;;
  reading) JAVA_OPTS=${JAVA_OPTS:--Xmx4g} one reading ReadingSpeed "$@" ;;
  scans) JAVA_OPTS=${JAVA_OPTS:--Xmx4g} one scans ScanReading "$@" ;;
  pages) one pages PagesGrowth ;;
  jobs) one jobs JobsGrowth ;;
  scale) "$here/with-aws.sh" "$here/java.sh" "$package.Scale" "$here/results/scale.md" ;;
  accuracy) "$here/accuracy.sh" "$@" ;;
  all)
    failed=
    for each in start-up whole reading scans pages jobs scale accuracy; do
      "$here/run.sh" "$each" || failed="$failed $each"
    done
    [ -z "$failed" ] || { echo "missed a limit:$failed" >&2; exit 1; }
    ;;
  *)
    echo "benchmarks/run.sh: '$name' is none of start-up, whole, reading, scans, pages, jobs, scale, accuracy, all" >&2
    exit 2
    ;;
esac
