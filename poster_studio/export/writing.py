"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from pathlib import Path

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Gives a temporary name beside `path`, and renames it to `path` if the block succeeds.

    Whatever happens, no temporary file stays behind and an older `path` stays until the new one
    is complete. Raises `PosterStudioError` where the folder cannot be written.
    """
    with _as_user_words(path):
        temporary = path.with_name(f".{path.stem}-{uuid.uuid4().hex}.part")
        try:
            yield temporary
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


@contextlib.contextmanager
def _as_user_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise PosterStudioError(
            Words(
                f"{path.name} を書き出せませんでした({reason})",
                f"could not write {path} ({reason})",
            ),
            Words(
                "空き容量と、そのフォルダーに書き込めることを確かめてください",
                "check the free space and that the folder may be written to",
            ),
        ) from error
