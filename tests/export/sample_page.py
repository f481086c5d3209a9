"""A small page that holds every kind of mark, and the fonts and pictures it is made of."""

from __future__ import annotations

import hashlib
import io
import itertools
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path as FilePath
from typing import Any

import uharfbuzz as hb
from PIL import Image, ImageDraw

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.display_list import (
    GlyphRun,
    GradientStop,
    Group,
    Item,
    Line,
    LinearGradient,
    Link,
    Move,
    Page,
    Path,
    Picture,
    RadialGradient,
    Stroke,
)
from poster_studio.display.outlines import circle, ellipse, polygon, rectangle, rounded_rectangle
from poster_studio.display.resources import PictureInfo

FONTS = FilePath("assets/fonts")
KAKU = "zen-kaku-gothic-new-400"
KAKU_BLACK = "zen-kaku-gothic-new-900"
MINCHO = "zen-old-mincho-700"
UD = "biz-udpgothic-400"

BLACK = Colour(0, 0, 0)
WHITE = Colour(255, 255, 255)
INK = Colour.from_hex("#0F2B40")
CORAL = Colour.from_hex("#E8604C")
SEA = Colour.from_hex("#2A8FA8")


@cache
def font_data(font: str) -> bytes:
    return (FONTS / font.rsplit("-", 1)[0] / f"{font}.ttf").read_bytes()


@dataclass
class SampleResources:
    pictures: dict[str, tuple[PictureInfo, bytes]] = field(default_factory=dict)

    def font_bytes(self, font: str) -> bytes:
        return font_data(font)

    def picture_info(self, sha256: str) -> PictureInfo | None:
        return self.pictures[sha256][0] if sha256 in self.pictures else None

    def picture_bytes(self, sha256: str) -> bytes | None:
        return self.pictures[sha256][1] if sha256 in self.pictures else None

    def add(self, image: Image.Image, format: str = "JPEG") -> str:
        file = io.BytesIO()
        image.save(file, format, quality=90)
        data = file.getvalue()
        sha256 = hashlib.sha256(data).hexdigest()
        kind = f"image/{format.lower()}"
        self.pictures[sha256] = (PictureInfo(sha256, image.width, image.height, kind), data)
        return sha256


def photo(width: int = 640, height: int = 480) -> Image.Image:
    """Soft colours and a few edges, like a photograph of the sea."""
    red = Image.linear_gradient("L").resize((width, height))
    green = red.rotate(180)
    blue = Image.radial_gradient("L").resize((width, height))
    image = Image.merge("RGB", (red, green, blue))
    ImageDraw.Draw(image).ellipse(
        (width // 4, height // 4, width // 2, height // 2), fill=(250, 240, 120)
    )
    return image


@cache
def _font(font: str) -> Any:
    return hb.Font(hb.Face(font_data(font)))


def shaped(font: str, text: str, vertical: bool = False) -> list[tuple[int, str, float, float]]:
    """(glyph, cluster text, advance, x offset) for each glyph, in ems."""
    shaper = _font(font)
    upem = shaper.face.upem
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    if vertical:
        buffer.direction = "ttb"
    buffer.language = "ja"
    hb.shape(shaper, buffer)
    starts = [*sorted({info.cluster for info in buffer.glyph_infos}), len(text)]
    ends = dict(itertools.pairwise(starts))
    seen: set[int] = set()
    glyphs = []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        cluster = "" if info.cluster in seen else text[info.cluster : ends[info.cluster]]
        seen.add(info.cluster)
        if vertical:
            glyphs.append((info.codepoint, cluster, -place.y_advance / upem, 0.0))
        else:
            advance, offset = place.x_advance / upem, place.x_offset / upem
            glyphs.append((info.codepoint, cluster, advance, offset))
    return glyphs


def line(
    font: str,
    text: str,
    x: float,
    y: float,
    size: float,
    paint: Colour = BLACK,
    *,
    x_scale: float = 1.0,
    rotation: int = 0,
    order: int = 0,
    spacing: float = 0.0,
) -> GlyphRun:
    """One line from (x, y) on its baseline; turned, it reads downwards."""
    gids, xs, ys, clusters = [], [], [], []
    pen = 0.0
    for gid, cluster, advance, offset in shaped(font, text):
        at = pen + offset * size * x_scale
        gids.append(gid)
        clusters.append(cluster)
        xs.append(x if rotation else x + at)
        ys.append(y + at if rotation else y)
        pen += advance * size * x_scale + spacing
    return GlyphRun(
        font,
        size,
        tuple(gids),
        tuple(xs),
        tuple(ys),
        tuple(clusters),
        paint,
        rotation=90 if rotation else 0,
        x_scale=x_scale,
        order=1 if order else 0,
    )


def column(
    font: str, text: str, centre: float, y: float, size: float, paint: Colour = BLACK
) -> GlyphRun:
    """One column of upright glyphs downwards from `y`."""
    shaper = _font(font)
    upem = shaper.face.upem
    gids, xs, ys, clusters = [], [], [], []
    pen = y
    for gid, cluster, advance, _ in shaped(font, text, vertical=True):
        gids.append(gid)
        clusters.append(cluster)
        xs.append(centre - shaper.get_glyph_h_advance(gid) / upem / 2 * size)
        ys.append(pen + 0.88 * size)
        pen += advance * size
    places = (tuple(xs), tuple(ys), tuple(clusters))
    return GlyphRun(font, size, tuple(gids), *places, paint, vertical=True)


def text_items() -> tuple[Item, ...]:
    return (
        line(KAKU_BLACK, "鎌倉の未来", 8, 20, 12, INK),
        line(KAKU, "AVATA 市民のことば 2026", 8, 28, 4.5),
        line(UD, "ユニバーサル fi Wave", 8, 34, 3.7, Colour(90, 90, 90)),
        line(MINCHO, "細長い字幕", 8, 41, 5, CORAL, x_scale=0.7),
        column(MINCHO, "「縦書き、ー。」っ", 110, 8, 6, INK),
        line(KAKU, "rotated", 99, 8, 4, rotation=90),
    )


def shape_items() -> tuple[Item, ...]:
    sea = (GradientStop(0, SEA), GradientStop(0.5, WHITE), GradientStop(1, CORAL))
    fade = (GradientStop(0, SEA), GradientStop(1, SEA.with_alpha(0.0)))
    star = polygon([Point(70, 46), Point(73, 60), Point(62, 50), Point(78, 50), Point(66, 60)])
    return (
        Path(
            rounded_rectangle(Rect(8, 46, 40, 20), 4),
            fill=LinearGradient(Point(8, 46), Point(48, 66), sea),
        ),
        Path(circle(Point(56, 56), 7), fill=RadialGradient(Point(56, 56), 7, fade)),
        Path(star, fill=CORAL.with_alpha(0.5), stroke=Stroke(INK, 0.6)),
        Path(
            (Move(Point(8, 70)), Line(Point(79, 70))),
            stroke=Stroke(SEA, 1.0, dashes=(3, 2, 1), cap="round"),
        ),
        Path(ellipse(Rect(82, 46, 14, 20)), fill=WHITE, stroke=Stroke(BLACK, 0.35)),
    )


def sample(resources: SampleResources) -> Page:
    """120 × 120 mm with 3 mm bleed."""
    picture = resources.add(photo())
    clipped = Group(
        (Picture(picture, Rect(8, 76, 40, 30), Rect(0.1, 0.1, 0.8, 0.8)),),
        clip=ellipse(Rect(8, 76, 40, 30)),
    )
    turned = Group(
        (
            Path(rectangle(Rect(0, 0, 30, 18)), fill=SEA),
            Path(rectangle(Rect(8, 6, 30, 18)), fill=CORAL),
            line(KAKU_BLACK, "重なり", 3, 14, 7, WHITE),
        ),
        transform=Transform.rotation(12).then(Transform.translation(58, 76)),
        opacity=0.5,
        element="turned",
    )
    background = Path(rectangle(Rect(-3, -3, 126, 126)), fill=Colour.from_hex("#FBF6EC"))
    link = Link(Rect(8, 110, 40, 5), "https://example.jp/")
    items = (background, *text_items(), *shape_items(), clipped, turned, link)
    return Page(120, 120, 3, items, title="鎌倉の未来")
