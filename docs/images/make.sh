#!/bin/sh
# Makes docs/images/result.png from the example: the marked-up drawing beside its schedule.
# Needs poppler (pdftoppm), LibreOffice (soffice) and ImageMagick (convert). Run from anywhere.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$home/security-assistant" demo --out "$work/out" >/dev/null 2>&1
job=$(dirname "$(find "$work/out" -name 'schedule_v1.xlsx')")
soffice --headless --convert-to pdf --outdir "$work" "$job/schedule_v1.xlsx" >/dev/null 2>&1

pdftoppm -r 120 -f 1 -l 1 -x 610 -y 300 -W 940 -H 520 -png "$job/drawing_marked_v1.pdf" "$work/drawing"
pdftoppm -r 230 -f 1 -l 1 -x 90 -y 100 -W 1540 -H 880 -png "$work/schedule_v1.pdf" "$work/schedule"
convert "$work"/drawing-*.png -bordercolor '#888888' -border 1 "$work/left.png"
convert "$work"/schedule-*.png -resize x520 -bordercolor '#888888' -border 1 "$work/right.png"
convert "$work/left.png" "$work/right.png" +append -colors 128 "$home/docs/images/result.png"
