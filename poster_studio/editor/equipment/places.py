"""Where things lie on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of this computer's user."""

    documents: Path
    settings: Path
    data: Path

    @classmethod
    def of_user(cls) -> Places:
        """Where this system keeps documents, settings and data."""
        return cls(
            documents=Path(platformdirs.user_documents_dir()),
            settings=Path(platformdirs.user_config_dir("poster-studio", appauthor=False)),
            data=Path(platformdirs.user_data_dir("poster-studio", appauthor=False)),
        )
