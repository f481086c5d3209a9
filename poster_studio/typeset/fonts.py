"""The bundled font families: their bytes, their metrics and who stands in for a missing glyph."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import uharfbuzz as hb

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words

#: Restrictions in OS/2 `fsType` that forbid embedding: restricted, no subsetting, bitmap only.
_EMBEDDING_FORBIDDEN = 0x0002 | 0x0100 | 0x0200


@dataclass(frozen=True, slots=True)
class FontFamily:
    """A family the user can choose; `category` is sans, rounded, serif, hand, display, …"""

    id: str
    title: Words
    category: str
    weights: tuple[int, ...]


class Face:
    """One open font file. Metrics are in em."""

    def __init__(self, font: str, data: bytes) -> None:
        self.id = font
        self.hb_face = hb.Face(hb.Blob(data))
        self.hb_font = hb.Font(self.hb_face)
        self.upem: int = self.hb_face.upem
        extents = self.hb_font.get_font_extents("ltr")
        self.ascent: float = extents.ascender / self.upem
        self.descent: float = -extents.descender / self.upem
        self._has: dict[int, bool] = {}

    @cached_property
    def variations(self) -> dict[int, frozenset[int]]:
        """For each variation selector the characters that the font varies with it."""
        return {
            selector: frozenset(self.hb_face.variation_unicodes(selector))
            for selector in self.hb_face.variation_selectors
        }

    @cached_property
    def may_be_embedded(self) -> bool:
        """Whether `fsType` allows embedding a subset in a PDF (OpenType, OS/2)."""
        table = self.hb_face.reference_table("OS/2").data
        return not int.from_bytes(table[8:10], "big") & _EMBEDDING_FORBIDDEN

    def has_glyph(self, codepoint: int) -> bool:
        """Whether the font's character map knows the code point."""
        known = self._has.get(codepoint)
        if known is None:
            known = bool(self.hb_font.get_nominal_glyph(codepoint))
            self._has[codepoint] = known
        return known


class FontLibrary:
    """The families of one folder with `fonts.json`; implements `display.resources.FontBytes`."""

    def __init__(self, directory: Path, catalogue: dict[str, object]) -> None:
        self.directory = directory
        self._catalogue = _Catalogue.read(catalogue)
        self._faces: dict[str, Face] = {}
        self._chains: dict[str, tuple[str, ...]] = {}
        self.families: tuple[FontFamily, ...] = self._catalogue.families
        self._by_id = {family.id: family for family in self.families}

    @classmethod
    def open(cls, directory: Path) -> FontLibrary:
        """Reads `fonts.json`; raises `PosterStudioError` if it or a font is missing or damaged."""
        try:
            catalogue = json.loads((directory / "fonts.json").read_text(encoding="utf-8"))
            library = cls(directory, catalogue)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise _damaged("fonts.json") from error
        for file in library._catalogue.files.values():
            if not (directory / file).is_file():
                raise _damaged(file)
        return library

    def font_id(self, family: str, weight: int) -> str:
        """The font of the nearest weight (the bolder of two); an unknown family is the default."""
        known = self._by_id.get(family) or self._by_id[self._catalogue.default]
        nearest = min(known.weights, key=lambda have: (abs(have - weight), -have))
        return f"{known.id}-{nearest}"

    def fallback(self, font: str) -> tuple[str, ...]:
        """The fonts to try for a character, the font itself first."""
        chain = self._chains.get(font)
        if chain is None:
            chain = self._chains[font] = self._chain(font)
        return chain

    def font_bytes(self, font: str) -> bytes:
        """The TrueType file of a font id; raises `KeyError` for an unknown id."""
        file = self._catalogue.files[font]
        try:
            return (self.directory / file).read_bytes()
        except OSError as error:
            raise _damaged(file) from error

    def face(self, font: str) -> Face:
        """The open font; raises `KeyError` for an unknown id."""
        face = self._faces.get(font)
        if face is None:
            face = self._faces[font] = self._opened(font)
        return face

    def _opened(self, font: str) -> Face:
        face = Face(font, self.font_bytes(font))
        if face.hb_face.glyph_count == 0 or not face.may_be_embedded:
            raise _damaged(self._catalogue.files[font])
        return face

    def _chain(self, font: str) -> tuple[str, ...]:
        family, _, weight = font.rpartition("-")
        category = self._by_id[family].category
        families = (*self._catalogue.fallback.get(category, ()), *self._catalogue.last)
        others = (self.font_id(other, int(weight)) for other in families)
        return tuple(dict.fromkeys((font, *others)))


@dataclass(frozen=True, slots=True)
class _Catalogue:
    """What `fonts.json` says."""

    families: tuple[FontFamily, ...]
    files: dict[str, str]
    default: str
    fallback: dict[str, tuple[str, ...]]
    last: tuple[str, ...]

    @classmethod
    def read(cls, data: dict[str, object]) -> _Catalogue:
        families: list[FontFamily] = []
        files: dict[str, str] = {}
        for entry in _entries(data, "families"):
            fonts = _entries(entry, "fonts")
            weights = tuple(sorted(int(str(font["weight"])) for font in fonts))
            title = _table(entry, "title")
            words = Words(str(title["ja"]), str(title["en"]))
            families.append(FontFamily(str(entry["id"]), words, str(entry["category"]), weights))
            files |= {f"{entry['id']}-{font['weight']}": str(font["file"]) for font in fonts}
        known = {family.id for family in families}
        fallback = {key: _names(value, known) for key, value in _table(data, "fallback").items()}
        (default,) = _names([data["default"]], known)
        return cls(tuple(families), files, default, fallback, _names(data["last"], known))


def _entries(data: dict[str, object], key: str) -> list[dict[str, object]]:
    value = data[key]
    if not isinstance(value, list) or not value:
        raise TypeError(key)
    return value


def _table(data: dict[str, object], key: str) -> dict[str, object]:
    value = data[key]
    if not isinstance(value, dict):
        raise TypeError(key)
    return value


def _names(value: object, known: set[str]) -> tuple[str, ...]:
    if not isinstance(value, list) or not set(value) <= known:
        raise ValueError(value)
    return tuple(value)


def _damaged(file: str) -> PosterStudioError:
    return PosterStudioError(
        Words(f"書体のファイル {file} が読めません", f"the font file {file} cannot be read"),
        Words("アプリを入れ直してください", "install the program again"),
    )
