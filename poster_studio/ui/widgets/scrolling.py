"""What scrolls only on a screen too small for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget


def scrolled(inside: QWidget) -> QScrollArea:
    """A page's content, without a frame."""
    inside.setObjectName("page")
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return area


def fit(dialog: QDialog, area: QScrollArea, inside: QWidget) -> None:
    """Makes a dialog so large that its area shows all of what is inside, if the screen is."""
    room = dialog.screen().availableGeometry().size()
    bar = area.verticalScrollBar().sizeHint().width()
    wanted = inside.sizeHint() + dialog.sizeHint() - area.sizeHint() + QSize(bar, 0)
    dialog.resize(wanted.expandedTo(dialog.minimumSize()).boundedTo(room))
