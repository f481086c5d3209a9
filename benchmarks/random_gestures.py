"""Random gestures and commands on the sample's posters: `python -m benchmarks.random_gestures [N]`.

10,000 unless told otherwise, 100 on each copy of the workshop. After each the invariants of
`docs/spec/editing.md` are checked; at the end undo gives the start and redo the end, byte for byte.
Prints every failure with its seed; ends with status 1 if there was any.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.sample import write_sample
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.editor.editor_driver import EditorDriver
from tests.helpers.gestures import play, undo_all_and_redo_all
from tests.helpers.studio import studio

SHARE = 100


def share(sample: bytes, folder: Path, seed: int) -> int:
    """Plays one share on a fresh copy; how many of them changed the poster."""
    path = folder / f"{seed}.workshop"
    path.write_bytes(sample)
    editor = Editor(studio(), WorkshopFile.open(path))
    posters = editor.posters
    editor.open_poster(posters[seed % len(posters)].id)
    driver = EditorDriver(editor)
    start = editor.poster
    assert start is not None
    try:
        changes = play(driver, seed, SHARE)
        undo_all_and_redo_all(driver, start)
    finally:
        driver.hands.close()
        editor.close()
    return changes


def main(count: int) -> int:
    started = time.perf_counter()
    failures = changes = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_sample(studio(), folder / "sample.workshop")
        sample = (folder / "sample.workshop").read_bytes()
        for seed in range(-(-count // SHARE)):
            try:
                changes += share(sample, folder, seed)
            except Exception:  # every failure is reported with its seed
                failures += 1
                print(f"seed {seed}\n{traceback.format_exc()}", flush=True)
    seconds = time.perf_counter() - started
    print(f"{count} gestures, {changes} changes: {seconds:.0f} s, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
