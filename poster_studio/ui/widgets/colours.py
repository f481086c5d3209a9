"""The interface's colours: one blue for what can be pressed, amber to mend, green for saved."""

from __future__ import annotations

from typing import Final

DESK: Final = "#DFE3E8"
PANEL: Final = "#FAFBFC"
BAR: Final = "#FFFFFF"
LINE: Final = "#D9DDE3"
BORDER: Final = "#B8C0CA"
TRIM: Final = "#7F8A97"
TEXT: Final = "#1E2733"
SECONDARY: Final = "#55606E"
DISABLED: Final = "#8A94A1"
BLUE: Final = "#1F5FBF"
BLUE_DARK: Final = "#194E9E"
BLUE_TINT: Final = "#E6EFFA"
GREEN: Final = "#1E7A4C"
AMBER: Final = "#8A5200"
AMBER_GROUND: Final = "#FFF1D6"
AMBER_LINE: Final = "#E2B45C"
BADGE: Final = "#16264A"
FOUND: Final = "#FBE3A0"
