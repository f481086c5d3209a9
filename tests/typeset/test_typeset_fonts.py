"""The bundled fonts are what the program needs of them, and damage is told kindly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import uharfbuzz as hb

from poster_studio.base.errors import PosterStudioError
from poster_studio.typeset.fonts import FontLibrary


def fonts_of(library: FontLibrary) -> list[str]:
    return [f"{family.id}-{weight}" for family in library.families for weight in family.weights]


def test_every_font_has_outlines_may_be_embedded_and_has_a_licence(fonts: FontLibrary) -> None:
    for font in fonts_of(fonts):
        face = fonts.face(font)
        assert "glyf" in face.hb_face.table_tags, font
        assert "fvar" not in face.hb_face.table_tags, font
        assert face.may_be_embedded, font
    for family in fonts.families:
        licence = (fonts.directory / family.id / "OFL.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in licence.upper()


def test_every_text_font_has_vertical_forms(fonts: FontLibrary) -> None:
    for font in fonts_of(fonts):
        if font.startswith("noto-emoji"):
            continue
        face = fonts.face(font)
        buffer = hb.Buffer()
        buffer.add_str("「")
        buffer.direction, buffer.script, buffer.language = "ttb", "Kana", "ja"
        hb.shape(face.hb_font, buffer)
        assert buffer.glyph_infos[0].codepoint != face.hb_font.get_nominal_glyph(ord("「")), font


@pytest.mark.parametrize(
    ("family", "weight", "font"),
    [
        ("zen-old-mincho", 900, "zen-old-mincho-900"),
        ("zen-old-mincho", 550, "zen-old-mincho-700"),
        ("klee-one", 100, "klee-one-600"),
        ("no such family", 400, "biz-udpgothic-400"),
    ],
)
def test_nearest_weight_and_default_family(
    fonts: FontLibrary, family: str, weight: int, font: str
) -> None:
    assert fonts.font_id(family, weight) == font


def test_fallback_starts_with_the_font_and_reaches_rare_kanji_and_emoji(fonts: FontLibrary) -> None:
    for font in fonts_of(fonts):
        chain = fonts.fallback(font)
        assert chain[0] == font
        assert len(set(chain)) == len(chain)
        for character in "𠮷髙﨑①㈱🌊🍵":
            assert any(fonts.face(one).has_glyph(ord(character)) for one in chain), character


def test_the_bytes_are_the_file_and_an_unknown_font_is_a_key_error(fonts: FontLibrary) -> None:
    assert fonts.font_bytes("klee-one-600")[:4] == b"\x00\x01\x00\x00"
    with pytest.raises(KeyError):
        fonts.font_bytes("klee-one-100")


@pytest.mark.parametrize("text", [None, "", "[]", "{}", '{"families": []}', '{"families": [{}]}'])
def test_a_missing_or_damaged_catalogue_is_told(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "fonts.json").write_text(text, encoding="utf-8")
    with pytest.raises(PosterStudioError, match=r"fonts\.json"):
        FontLibrary.open(tmp_path)


def test_a_missing_font_file_is_told(tmp_path: Path, fonts: FontLibrary) -> None:
    catalogue = (fonts.directory / "fonts.json").read_text(encoding="utf-8")
    (tmp_path / "fonts.json").write_text(catalogue, encoding="utf-8")
    with pytest.raises(PosterStudioError, match=r"biz-udpgothic-400\.ttf"):
        FontLibrary.open(tmp_path)


def test_a_damaged_font_file_is_told(tmp_path: Path) -> None:
    family = {
        "id": "x",
        "title": {"ja": "x", "en": "x"},
        "category": "sans",
        "fonts": [{"weight": 400, "file": "x.ttf"}],
    }
    catalogue = {"families": [family], "default": "x", "fallback": {}, "last": []}
    (tmp_path / "fonts.json").write_text(json.dumps(catalogue), encoding="utf-8")
    (tmp_path / "x.ttf").write_bytes(b"not a font")
    with pytest.raises(PosterStudioError, match=r"x\.ttf"):
        FontLibrary.open(tmp_path).face("x-400")
