"""Where the parts of a workspace lie: bars above and below, panels beside the poster."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from poster_studio.ui.bars.bottom_bar import BottomBar
from poster_studio.ui.bars.top_bar import TopBar
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.panel_room import PanelRoom, Parts
from poster_studio.ui.sections.context_panel import ContextPanel
from poster_studio.ui.side.side_panel import SidePanel
from poster_studio.ui.side.strip import Strip
from poster_studio.ui.widgets.parts import column


@dataclass(frozen=True, slots=True)
class Shown:
    """What shows; `notes` are the bars above the poster, from the top."""

    side: SidePanel
    strip: Strip
    context: ContextPanel
    pages: QStackedWidget
    canvas: Canvas
    top_bar: TopBar
    bottom_bar: BottomBar
    notes: tuple[QWidget, ...]


def laid_out(workspace: QWidget, shown: Shown) -> PanelRoom:
    """Lays everything out on the workspace; what comes back shares out the room among it."""
    whole = QVBoxLayout(workspace)
    middle, desk = QHBoxLayout(), QVBoxLayout()
    for layout in (whole, middle, desk):
        _make_tight(layout)
    notes = QWidget()
    notes.setLayout(column(*shown.notes, spacing=0))
    desk.addWidget(notes)
    desk.addWidget(shown.pages, 1)
    middle.addWidget(shown.strip)
    middle.addWidget(shown.side)
    middle.addLayout(desk, 1)
    middle.addWidget(shown.context)
    whole.addWidget(shown.top_bar)
    whole.addLayout(middle, 1)
    whole.addWidget(shown.bottom_bar)
    parts = Parts(
        side=shown.side,
        strip=shown.strip,
        context=shown.context,
        pages=shown.pages,
        canvas=shown.canvas,
        top_bar=shown.top_bar,
        bottom_bar=shown.bottom_bar,
        whole=whole,
        middle=middle,
        desk=desk,
        notes=notes,
    )
    return PanelRoom(parts, workspace)


def _make_tight(layout: QBoxLayout) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
