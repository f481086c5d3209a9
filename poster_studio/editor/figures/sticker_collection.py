"""The sticker collection: read when it is first needed, and searched by name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.elements import ShapeElement, ShapeLayer
from poster_studio.editor.cards.tray import folded

#: The collection's folders, in the order of their chips.
FOLDERS: Final[dict[str, Words]] = {
    "people": Words("ひと", "People"),
    "body": Words("手・からだ", "Hands"),
    "face": Words("顔", "Faces"),
    "animal": Words("いきもの", "Animals"),
    "nature": Words("自然", "Nature"),
    "town": Words("まち", "Town"),
    "vehicle": Words("のりもの", "Vehicles"),
    "food": Words("たべもの", "Food"),
    "learn": Words("学び・遊び", "Learning"),
    "office": Words("くらし", "Things"),
    "talk": Words("話す", "Talking"),
    "safe": Words("安心", "Safety"),
    "mark": Words("しるし", "Marks"),
}


#: The rank of a sticker that lacks a word of the query.
_NOT_FOUND: Final = 1000


@dataclass(frozen=True, slots=True)
class Sticker:
    """A sticker's name and folder; `words` is what it is found by, folded."""

    id: str
    folder: str
    name: Words
    words: tuple[str, ...]


class StickerCollection(Mapping[str, ShapeElement]):
    """Drawings by id, as composing asks for them; raises `PosterStudioError` for a damaged file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._drawings: dict[str, ShapeElement] = {}

    @cached_property
    def _raw(self) -> dict[str, dict[str, Any]]:
        try:
            listed = json.loads(self._path.read_text(encoding="utf-8"))["stickers"]
            return {raw["id"]: raw for raw in listed}
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise PosterStudioError(
                Words("シールのファイルが読めません", "the stickers cannot be read"),
                Words("プログラムを入れ直してください", "install the program again"),
            ) from error

    @cached_property
    def stickers(self) -> tuple[Sticker, ...]:
        """Every sticker, in the collection's order."""
        return tuple(
            Sticker(
                raw["id"],
                raw["folder"],
                Words(raw["ja"], raw["en"]),
                tuple(folded(f"{raw['ja']} {raw['words']}").split()),
            )
            for raw in self._raw.values()
        )

    def __getitem__(self, id_: str) -> ShapeElement:
        if id_ not in self._drawings:
            raw = self._raw[id_]
            layers = tuple(ShapeLayer.model_validate(layer) for layer in raw["layers"])
            view = (float(raw["view"][0]), float(raw["view"][1]))
            self._drawings[id_] = ShapeElement(id=id_, shape="drawing", view=view, layers=layers)
        return self._drawings[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


def found_stickers(
    stickers: tuple[Sticker, ...], query: str, folder: str = ""
) -> tuple[Sticker, ...]:
    """Stickers with every word of the query, best first; width and kind of kana do not matter.

    A word that is the query comes before one that begins with it, and that before any other.
    """
    wanted = folded(query).split()
    offered = [sticker for sticker in stickers if not folder or sticker.folder == folder]
    ranked = [(sum(_rank(sticker, word) for word in wanted), sticker) for sticker in offered]
    found = [(rank, sticker) for rank, sticker in ranked if rank < _NOT_FOUND]
    return tuple(sticker for _, sticker in sorted(found, key=lambda pair: pair[0]))


def _rank(sticker: Sticker, word: str) -> int:
    if word in sticker.words:
        return 0
    if any(own.startswith(word) for own in sticker.words):
        return 1
    return 2 if any(word in own for own in sticker.words) else _NOT_FOUND
