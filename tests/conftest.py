"""What every test runs under: no screen, the same examples each time, and silence."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("steady", derandomize=True, database=None)
settings.load_profile("steady")
