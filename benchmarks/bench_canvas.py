"""Frames of the canvas against a bare QGraphicsScene: `python -m benchmarks.bench_canvas [N]`.

A poster of N cards (500 and 2,000 unless told) in the real window of 1366 × 768, painted without a
screen. The scene draws the same glyph outlines and boxes, one item a card, and nothing else: no
layout, no handles, no snapping. Its viewport is as large and shows the same place; both are left
to paint what they think has changed. Prints the median milliseconds of a frame and our share of
the scene's; ends with status 1 if a frame takes longer than its bar or than 1.3 times the scene's.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from poster_studio.base.geometry import Point
from poster_studio.display.display_list import GlyphRun, Group, Item
from poster_studio.document.elements import CardElement, Frame
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Workshop
from poster_studio.editor.editor import Editor
from poster_studio.editor.tools.touch import Touch
from poster_studio.export.glyph_paths import GlyphPaths
from poster_studio.ui.collecting import collect_seldom
from poster_studio.ui.widgets.icons import Icons
from poster_studio.ui.widgets.parts import Speech
from poster_studio.ui.workspace import Workspace
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.studio import studio

WORDS = "海と山のあいだで市民が話せる場所がほしい鎌倉の未来を子どもたちと考える広場図書館"
WIDTH, HEIGHT = 594.0, 841.0
FRAMES = 40
Thing = TypeVar("Thing")
#: The longest frame in milliseconds: 60, 60, 60 and 30 frames a second.
RATIO_BAR = 1.3
BARS = {"pan": 1000 / 60, "zoom": 1000 / 60, "drag 1": 1000 / 60, "drag 100": 1000 / 30}


def cards(count: int) -> list[CardElement]:
    rng = random.Random(1)
    across = max(1, round((count * 0.7) ** 0.5))
    step_x, step_y = WIDTH / across, HEIGHT / -(-count // across)
    return [
        CardElement(
            id=f"c{n}",
            letter="ABC"[n % 3],
            text=RichText.plain("".join(rng.choices(WORDS, k=16))),
            frame=Frame(
                x=n % across * step_x + 1,
                y=n // across * step_y + 1,
                width=step_x - 2,
                height=step_y - 2,
                rotation=rng.uniform(-3, 3),
            ),
            size_pt=step_y,
            min_size_pt=2.0,
            fit="shrink",
        )
        for n in range(count)
    ]


def timed(frames: Callable[[int], None]) -> float:
    """Median milliseconds of a frame; the first two warm up."""
    taken = []
    for number in range(FRAMES + 2):
        start = time.perf_counter()
        frames(number)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[2:])


def paint() -> None:
    """Lets whatever wants to be painted be painted; a scene tells its views one turn later."""
    QApplication.processEvents()
    QApplication.processEvents()


def settle() -> None:
    """Waits until a zoom has come to rest and what is done at leisure is done."""
    QTest.qWait(300)


def middle(things: list[Thing], count: int) -> list[Thing]:
    """Some that lie in the middle of the sheet, where both windows look."""
    start = len(things) // 2
    return things[start : start + count]


def canvas_frames(workspace: Workspace, elements: list[CardElement]) -> dict[str, float]:
    canvas, hands, editor = workspace.canvas, workspace.hands, workspace.editor
    canvas.set_view(canvas.view.zoomed_to(0.3))
    workspace.overflow_marks.look_at_all()
    settle()
    result = {}

    def pan(number: int) -> None:
        canvas.set_view(
            canvas.view.panned(9 if number % 8 < 4 else -9, 5 if number % 6 < 3 else -5)
        )
        paint()

    def zoom(number: int) -> None:
        canvas.set_view(canvas.view.zoomed(1.04 if number % 16 < 8 else 1 / 1.04, 400, 300))
        paint()

    result["pan"] = timed(pan)
    result["zoom"] = timed(zoom)
    settle()
    for count in (1, 100):
        held = middle(elements, count)
        editor.select(element.id for element in held)
        at = held[0].frame.rect.centre
        hands.press(Touch(at, reach=9, slop=2))

        def drag(number: int, at: Point = at) -> None:
            hands.move(Touch(Point(at.x + number * 2.0, at.y + number), reach=9, slop=2))
            paint()

        result[f"drag {count}"] = timed(drag)
        hands.cancel_gesture()
        hands.release(Touch(at))
    return result


class CardItem(QGraphicsItem):
    """A box and its glyphs, prepared."""

    def __init__(self, box: QRectF, glyphs: list[tuple[QPainterPath, QTransform]]) -> None:
        super().__init__()
        self._box, self._glyphs = box, glyphs
        self._fill, self._ink = QBrush(QColor("#F6E7B0")), QBrush(QColor("#1E2733"))

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(self._fill)
        painter.drawRect(self._box)
        painter.setBrush(self._ink)
        base = painter.transform()
        for path, place in self._glyphs:
            painter.setTransform(place * base)
            painter.drawPath(path)
        painter.setTransform(base)


def scene_frames(workspace: Workspace, elements: list[CardElement]) -> dict[str, float]:
    editor, canvas = workspace.editor, workspace.canvas
    scene = QGraphicsScene(-WIDTH, -HEIGHT, 3 * WIDTH, 3 * HEIGHT)
    paths = GlyphPaths()
    items = []
    for element, unit in zip(elements, editor.units(), strict=True):
        frame = element.frame
        glyphs = list(glyphs_of(unit.item, editor, paths))
        item = CardItem(QRectF(0, 0, frame.width, frame.height), glyphs)
        item.setPos(frame.x, frame.y)
        item.setTransformOriginPoint(frame.width / 2, frame.height / 2)
        item.setRotation(frame.rotation)
        scene.addItem(item)
        items.append(item)
    view = QGraphicsView(scene)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.resize(canvas.size())
    scale = 0.3 * 96 / 25.4
    view.scale(scale, scale)
    view.centerOn(WIDTH / 2, HEIGHT / 2)
    view.show()
    QApplication.processEvents()
    assert view.viewport().size() == canvas.size()
    bar_x, bar_y = view.horizontalScrollBar(), view.verticalScrollBar()
    result = {}

    def pan(number: int) -> None:
        bar_x.setValue(bar_x.value() + (9 if number % 8 < 4 else -9))
        bar_y.setValue(bar_y.value() + (5 if number % 6 < 3 else -5))
        paint()

    def zoom(number: int) -> None:
        factor = 1.04 if number % 16 < 8 else 1 / 1.04
        view.scale(factor, factor)
        paint()

    result["pan"] = timed(pan)
    result["zoom"] = timed(zoom)
    for count in (1, 100):
        held = [(item, item.pos()) for item in middle(items, count)]

        def drag(number: int, held: list[tuple[CardItem, QPointF]] = held) -> None:
            for item, start in held:
                item.setPos(start + QPointF(number * 2.0, number))
            paint()

        result[f"drag {count}"] = timed(drag)
    view.close()
    return result


def glyphs_of(
    item: Item, editor: Editor, paths: GlyphPaths
) -> list[tuple[QPainterPath, QTransform]]:
    """Every glyph with its place in the card."""
    found: list[tuple[QPainterPath, QTransform]] = []
    if isinstance(item, Group):
        for inner in item.items:
            found += glyphs_of(inner, editor, paths)
    if isinstance(item, GlyphRun):
        along = item.size * item.x_scale
        for glyph, x, y in zip(item.glyphs, item.xs, item.ys, strict=True):
            path = paths.path(editor.resources, item.font, glyph, item.size * 1.2)
            found.append((path, QTransform(along, 0.0, 0.0, item.size, x, y)))
    return found


def measured(count: int) -> tuple[dict[str, float], dict[str, float]]:
    elements = cards(count)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.workshop"
        file = WorkshopFile.create(path, Workshop(id="w", title="bench"))
        file.add_poster(PosterInfo(id="p", title="bench", size="A1"), elements)
        editor = Editor(studio(), file)
        workspace = Workspace(editor, Speech("ja", Icons(studio().assets)))
        workspace.resize(1366, 768)
        workspace.show()
        QApplication.processEvents()
        ours = canvas_frames(workspace, elements)
        scene = scene_frames(workspace, elements)
        workspace.hide()
        workspace.close_workshop()
    return ours, scene


def main(counts: list[int]) -> int:
    app = QApplication.instance() or QApplication([])
    collect_seldom()
    holds = True
    print(f"{'cards':<8}{'':<10}{'ms':>8}{'scene':>8}{'ratio':>8}")
    for count in counts:
        ours, scene = measured(count)
        for name, bar in BARS.items():
            limit = bar if count <= 500 else 1000 / 30
            ratio = ours[name] / scene[name]
            holds = holds and ours[name] <= limit and ratio <= RATIO_BAR
            print(f"{count:<8}{name:<10}{ours[name]:>8.2f}{scene[name]:>8.2f}{ratio:>8.2f}")
    app.processEvents()
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main([int(text) for text in sys.argv[1:]] or [500, 2000]))
