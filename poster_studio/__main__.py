"""`python -m poster_studio` and the installed program start here."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the program with the process's arguments."""
    if getattr(sys, "frozen", False):
        # The frozen program is also the process that tries large updates out.
        from multiprocessing import freeze_support

        freeze_support()
    from poster_studio.app import start

    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
