"""The desk with the poster: paints it, and hands what hands do to the editor's tools."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Language, Words
from poster_studio.editor.description import describe
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hands import Hands
from poster_studio.editor.view import View
from poster_studio.ui.desk.composing import Composing
from poster_studio.ui.desk.desk_painter import DeskPainter
from poster_studio.ui.desk.drop_area import DropArea
from poster_studio.ui.desk.drops import CARD_MIME as CARD_MIME
from poster_studio.ui.desk.edge_panning import EdgePanning, Pointer
from poster_studio.ui.desk.following import Following
from poster_studio.ui.desk.input_method import answer, begin_typing, handle_input_method, ready_text
from poster_studio.ui.desk.live_ink import LiveInk
from poster_studio.ui.desk.moved_area import MovedArea
from poster_studio.ui.desk.overlays import paint_overlays
from poster_studio.ui.desk.picture_overlay import paint_picture_frame
from poster_studio.ui.desk.pointer import CURSORS, PANS, is_typed, looked, touch_of
from poster_studio.ui.desk.tablet import handle_tablet
from poster_studio.ui.desk.typed_area import TypedArea
from poster_studio.ui.desk.typing_keys import handle_key
from poster_studio.ui.widgets import colours as c

NAME: Final = Words("ポスター", "Poster")

_WHEEL_UNITS: Final = 480.0
_BLINK_MS: Final = 530
#: After so long without a change the zoom has settled.
_SETTLE_MS: Final = 90

_Query = Qt.InputMethodQuery


class Canvas(DropArea):
    """Signals: `view_changed` a new zoom or place, `focused` the keys come here, `let_go` a button
    of the mouse was let go of, `pointed` the place on the page under the pointer, or `None`.

    `run_key` is asked for commands of plain keys; it returns whether there was one.
    """

    view_changed = Signal()
    focused = Signal()
    let_go = Signal()
    pointed = Signal(object)

    def __init__(
        self,
        editor: Editor,
        hands: Hands,
        run_key: Callable[[QKeyEvent], bool],
        language: Language,
    ) -> None:
        super().__init__(editor, hands)
        self._run_key = run_key
        self._fitting = True
        self._desk = DeskPainter(editor)
        self._ink = LiveInk()
        self._forget = editor.listeners.add(self._on_change)
        self._pan_from: QPointF | None = None
        self._space = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.update)
        self._typed = TypedArea()
        self._composing = Composing(self, hands)
        self._following = Following(editor, hands)
        self._moved = MovedArea()
        self._edges = EdgePanning(hands, self._drag_on, self)
        self._caret_on = True
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self._flip_caret)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._language = language
        self.setAccessibleName(NAME.in_(language))
        self.grabGesture(Qt.GestureType.PinchGesture)

    @property
    def view(self) -> View:
        """What the window shows of the desk."""
        return self._view

    def middle(self) -> Point:
        """The place on the page in the middle of what is seen."""
        return self._view.on_page(self.width() / 2, self.height() / 2)

    def set_view(self, view: View) -> None:
        """Shows another part of the desk, or the same one larger or smaller."""
        self._fitting = False
        if view.scale != self._view.scale:
            self._settling.start()
        self._look_at(view)

    def fit(self) -> None:
        """Shows the whole poster, and goes on doing so when the window changes its size."""
        self._fitting = True
        self._look_at(self._view)

    def paint_afresh(self) -> None:
        """Forgets what was painted; what shows stays the same (EDIT-VIEW-3)."""
        self._desk.forget()
        self.update()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()
        self._blink.stop()

    def _look_at(self, view: View) -> None:
        poster = self._editor.poster
        if poster is not None and self._fitting:
            view = view.fitted(Rect(0.0, 0.0, *poster.sheet))
        elif poster is not None:
            view = view.kept_near(poster.sheet)
        if view != self._view:
            self._view = view
            self.view_changed.emit()
            self.updateMicroFocus()
            self.update()

    def _on_change(self, change: EditorChange) -> None:
        if change.poster_switched:
            self._desk.forget()
            self._fitting = True
        if change.poster:
            self._look_at(self._view)
        if change.selection:
            self.setAccessibleDescription(describe(self._editor).title.in_(self._language))
        if change.tool or change.selection:
            self._typing_may_have_begun()
        if self._hands.session is not None:
            self._caret_on = True
            self._blink.start()
            self.updateMicroFocus()
        if not self._fitting:
            self._look_at(self._following.followed(self._view))
        self._update_changed(change)

    def show_selection(self) -> None:
        """Brings what is selected into sight (EDIT-VIEW-4)."""
        self._follow(self._following.with_selection(self._view))

    def _follow(self, view: View) -> None:
        """The whole poster stays fitted until somebody zooms."""
        if not self._fitting:
            self._look_at(view)

    def _update_changed(self, change: EditorChange) -> None:
        """Asks for no more than what differs to be painted."""
        moved = self._moved.changed(self._view, self._editor, self._hands, change)
        if moved is not None:
            self.update(moved)
            return
        typed = self._typed.changed(self._hands.session, self._view, change)
        self.update(self.rect() if typed is None else typed)

    def _zoom(self, factor: float, at: QPointF) -> None:
        """Zooms the picture that was stepped into, else the poster."""
        touch = touch_of(self._view, at, Qt.KeyboardModifier.NoModifier)
        if not self._hands.zoom_inside(touch, factor):
            self.set_view(self._view.zoomed(factor, at.x(), at.y()))

    def _typing_may_have_begun(self) -> None:
        is_typing = self._hands.session is not None
        takes_words = is_typing or ready_text(self._editor) is not None
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, takes_words)
        QGuiApplication.inputMethod().update(_Query.ImEnabled)
        if is_typing:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._blink.stop()

    def _flip_caret(self) -> None:
        self._caret_on = not self._caret_on
        self.update()

    def _pans(self, event: QMouseEvent) -> bool:
        return event.button() == Qt.MouseButton.MiddleButton or (
            self._space and event.button() == Qt.MouseButton.LeftButton
        )

    def _show_cursor(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            touch = touch_of(self._view, event.position(), event.modifiers())
            self.setCursor(CURSORS[self._hands.cursor(touch)])

    def event(self, event: QEvent) -> bool:
        """Sees to pinches, and keeps shortcuts out of what an input method composes."""
        session = self._hands.session
        if event.type() == QEvent.Type.ShortcutOverride and session and session.is_composing:
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom(1.0 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                self._zoom(pinch.scaleFactor(), centre)
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from element to element, then on to the next control."""
        if self._hands.session is not None and self._hands.session.is_composing:
            return True
        if self._hands.session is not None or not self._hands.step_selection(forward=next):
            self._hands.end_typing()
            return super().focusNextPrevChild(next)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pans with the middle button or the space bar; else the tool in hand decides."""
        if self._pans(event):
            self._pan_from = event.position()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._composing.ask()
            self._following.pointing = True
            self._hands.press(touch_of(self._view, event.position(), event.modifiers()))
        self._show_cursor(event)
        self._moved.forget()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pans, or moves on with the tool's gesture."""
        if self._pan_from is not None:
            way = event.position() - self._pan_from
            self._pan_from = event.position()
            self.set_view(self._view.panned(round(way.x()), round(way.y())))
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(Pointer(event.position(), event.modifiers()))
        self._show_cursor(event)
        self.pointed.emit(self._view.on_page(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def _drag(self, pointer: Pointer) -> None:
        seen = self._moved.seen
        self._hands.move(touch_of(self._view, pointer.at, pointer.held))
        if self._moved.seen is seen:
            self.update()
        poster = self._editor.poster
        if poster is not None and not self._fitting:
            self._edges.drag(self._view, poster.sheet, pointer)

    def _drag_on(self, dx_px: float, dy_px: float, pointer: Pointer) -> None:
        self._look_at(self._view.panned(dx_px, dy_px))
        self._drag(pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends panning or the tool's gesture."""
        self._edges.end()
        if self._pan_from is not None:
            self._pan_from = None
        elif event.button() == Qt.MouseButton.LeftButton:
            self._hands.release(touch_of(self._view, event.position(), event.modifiers()))
            self._following.pointing = False
        self._show_cursor(event)
        self._moved.forget()
        self.update()
        self.let_go.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Into the words under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._following.pointing = True
            self._hands.double_press(touch_of(self._view, event.position(), event.modifiers()))
            self.update()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draws with pressure; for other tools a pen is a mouse."""
        self._following.pointing = True
        event.setAccepted(handle_tablet(self._hands, self._view, event))
        self._following.pointing = event.buttons() != Qt.MouseButton.NoButton
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms at the pointer with Ctrl, pans without; inside a picture it zooms that."""
        factor = 2.0 ** (event.angleDelta().y() / _WHEEL_UNITS)
        touch = touch_of(self._view, event.position(), event.modifiers())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(factor, event.position())
        elif not self._hands.zoom_inside(touch, factor):
            way = event.pixelDelta()
            if way.isNull():
                way = event.angleDelta() / 2
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                way = way.transposed()
            self.set_view(self._view.panned(way.x(), way.y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Words being typed come first, then commands of plain keys."""
        session = self._hands.session
        if session is None and is_typed(event) and event.text() != " ":
            session = begin_typing(self._editor, self._hands)
        if session is not None and handle_key(session, event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self._hands.escape()
            self.update()
        elif session is None and event.key() == Qt.Key.Key_Space:
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif session is None and not self._editor.selection and event.key() in PANS:
            self._follow(looked(self._view, event))
        elif session is not None or not self._run_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The space bar lets go of the page."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.unsetCursor()
        super().keyReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composes in place, from the first key; only what is committed becomes words."""
        event.accept()
        if self._composing.is_late(event):
            return
        session = self._hands.session
        if session is None and (event.preeditString() or event.commitString()):
            session = begin_typing(self._editor, self._hands)
        if session is not None:
            handle_input_method(session, event)
        self._composing.follow()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Tells the input method where the caret is and what stands around it."""
        known = answer(self._editor, self._hands.session, self._view, query)
        return super().inputMethodQuery(query) if known is None else known

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells that keys come here now."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is written; the words stay open for when the focus comes back."""
        self._space = False
        if self._hands.session is not None:
            self._hands.session.settle()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the desk, the poster on it and what lies over it."""
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(c.DESK))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            zooming = self._settling.isActive()
            self._desk.paint(painter, self._view, ratio, event.region(), zooming=zooming)
            self._ink.paint(painter, self._view, ratio, self._hands.pen.trail, self._editor.look)
            shown = self._caret_on and self.hasFocus()
            paint_overlays(painter, self._view, self._editor, self._hands, caret_on=shown)
            paint_picture_frame(painter, self._view, self._hands)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the middle of the view, or the whole poster, in sight."""
        size = event.size()
        self._look_at(self._view.resized(float(size.width()), float(size.height())))
