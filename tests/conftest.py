"""What every test runs under: no screen, the same examples each time, and silence."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

#: `POSTER_STUDIO_EXAMPLES=search` looks for new ones.
settings.register_profile("steady", derandomize=True, database=None)
settings.register_profile("search", print_blob=True)
settings.load_profile(os.environ.get("POSTER_STUDIO_EXAMPLES", "steady"))
