"""What the program is equipped with, built once and handed to the window and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from poster_studio.compose.look import Look
from poster_studio.display.resources import PictureBytes, PictureInfo
from poster_studio.document.poster import Poster
from poster_studio.document.theme import Theme
from poster_studio.document.workshop import Workshop
from poster_studio.editor.equipment.layout_memory import LayoutMemory
from poster_studio.editor.figures.sticker_collection import StickerCollection
from poster_studio.editor.words.reading_words import ReadingWords
from poster_studio.editor.words.readings import Readings
from poster_studio.templates.catalogue import Template, load_templates
from poster_studio.templates.themes import load_themes, theme_of
from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.typeset import Typesetter


@dataclass(frozen=True)
class Studio:
    """Fonts, typesetter, themes, templates and stickers."""

    assets: Path
    fonts: FontLibrary
    typesetter: Typesetter
    themes: Mapping[str, Theme]
    templates: Mapping[str, Template]
    stickers: StickerCollection

    @classmethod
    def open(cls, assets: Path) -> Studio:
        """Loads everything from the assets; raises `PosterStudioError` for damaged ones."""
        fonts = FontLibrary.open(assets / "fonts")
        return cls(
            assets=assets,
            fonts=fonts,
            typesetter=Typesetter(fonts),
            themes=load_themes(assets / "templates" / "themes"),
            templates=load_templates(assets / "templates"),
            stickers=StickerCollection(assets / "stickers" / "stickers.json"),
        )

    @property
    def studio(self) -> Studio:
        """Itself: an open studio is its own `StudioDoor`."""
        return self

    @cached_property
    def layouts(self) -> LayoutMemory:
        """Layouts that were worked out lately."""
        return LayoutMemory()

    @cached_property
    def readings(self) -> Readings:
        """Suggests how kanji are read; raises `PosterStudioError` for damaged assets."""
        return Readings(ReadingWords.open(self.assets / "readings"))

    def look(
        self,
        poster: Poster,
        workshop: Workshop,
        pictures: PictureBytes,
        *,
        placeholders: bool = False,
    ) -> Look:
        """How a poster of a workshop is composed; `placeholders` for the window only."""
        return Look(
            theme=theme_of(self.themes, poster.theme),
            typesetter=self.typesetter,
            pictures=pictures,
            originals={card.id: card.words for card in workshop.cards},
            stickers=self.stickers,
            placeholders=placeholders,
        )


@dataclass(frozen=True)
class StudioResources:
    """The bundled fonts and one workshop's pictures: what devices ask for."""

    fonts: FontLibrary
    pictures: PictureBytes

    def font_bytes(self, font: str) -> bytes:
        """The TrueType file of a font id."""
        return self.fonts.font_bytes(font)

    def picture_info(self, sha256: str) -> PictureInfo | None:
        """Size and type of a picture, or `None`."""
        return self.pictures.picture_info(sha256)

    def picture_bytes(self, sha256: str) -> bytes | None:
        """The picture's file, or `None`."""
        return self.pictures.picture_bytes(sha256)
