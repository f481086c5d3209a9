"""Writing files so that they are there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words

_NO_RIGHT: Final = Words(
    "書き込む権利がないか、ほかのプログラムで開いています",
    "writing is not allowed, or another program has it open",
)
_REASONS: Final = {
    errno.ENOSPC: Words("空き容量がありません", "no space is left"),
    errno.EDQUOT: Words("空き容量がありません", "no space is left"),
    errno.EFBIG: Words("ファイルが大きすぎます", "the file is too large for the disk"),
    errno.ENOENT: Words("フォルダーがありません", "there is no such folder"),
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EROFS: _NO_RIGHT,
}


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
def whole_files(directory: Path) -> Iterator[Path]:
    """Gives a temporary folder in `directory`; what it holds moves there if the block succeeds.

    Whatever happens, the temporary folder goes, and older files stay until all new ones are
    complete. Raises `PosterStudioError` where `directory` cannot be written.
    """
    with _as_user_words(directory):
        folder = directory / f".{uuid.uuid4().hex[:12]}.part"
        folder.mkdir()
        try:
            yield folder
            for file in sorted(folder.iterdir()):
                with _as_user_words(directory / file.name):
                    file.replace(directory / file.name)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _as_user_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = _reason(error)
        raise PosterStudioError(
            Words(
                f"「{path.name}」を書き出せませんでした（{reason.ja}）",
                f"could not write {path.name} ({reason.en})",
            ),
            Words(
                "空き容量と、そのフォルダーに書き込めることを確かめてください",
                "check the free space and that the folder may be written to",
            ),
        ) from error


def _reason(error: OSError) -> Words:
    """What the operating system says, in both languages where we know the words."""
    known = _REASONS.get(error.errno or 0)
    told = error.strerror or type(error).__name__
    return known or Words(told, told)
