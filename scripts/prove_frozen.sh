#!/usr/bin/env bash
# Builds the frozen program and proves it: it passes its self-check and paints its window.
set -euo pipefail
cd "$(dirname "$0")/.."

.venv/bin/pyinstaller build.spec --noconfirm --log-level WARN
program=dist/poster-studio/poster-studio
"$program" --version
"$program" self-check
picture=$(mktemp -d)/window.png
trap 'rm -rf "$(dirname "$picture")"' EXIT
POSTER_STUDIO_SCREENSHOT="$picture" timeout 120 \
    xvfb-run -a -s "-screen 0 1366x768x24" "$program" demo
.venv/bin/python scripts/looks_painted.py "$picture"
