"""What every test runs under: no screen, and silence: a warning fails."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
