"""QR codes on the poster: what they lead to, and whether a telephone will read them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from poster_studio.base.colour import contrast
from poster_studio.base.words import Words
from poster_studio.compose.qr import fits, quiet_share
from poster_studio.document.elements import QrElement
from poster_studio.editor.arrange.hits import bounds_of
from poster_studio.editor.editor import Editor

CHANGE: Final = Words("QRコードの行き先", "QR code's address")

#: A telephone held at half a metre reads modules of so many millimetres.
SMALLEST_MODULE: Final = 0.5
#: The side that a code needs to be found at all.
SMALLEST_SIDE: Final = 20.0
#: Dark on light, as much as words need.
LEAST_CONTRAST: Final = 4.5

EMPTY: Final = Words("行き先のアドレスを入れてください", "Type the address it leads to")
TOO_LONG: Final = Words("長すぎて QR コードにできません", "Too long for a QR code")
PALE: Final = Words("色がうすくて読みとれません", "Too pale to be read")
INVERTED: Final = Words("地より暗い色にしてください", "Make it darker than its ground")
COVERED: Final = Words("何かが重なって読みとれません", "Something covers it")
READABLE: Final = Words("スマホで読みとれます", "Telephones can read it")

_ADDRESS: Final = re.compile(r"[\w-]+(\.[\w-]+)+([/?#]\S*)?\Z", re.ASCII)


def selected_code(editor: Editor) -> QrElement | None:
    """The code, if nothing else is selected."""
    chosen = editor.selected
    code = chosen[0] if len(chosen) == 1 else None
    return code if isinstance(code, QrElement) else None


def set_address(editor: Editor, id_: str, text: str) -> Words | None:
    """Lets a code lead to an address, as one step; why not, if no code can hold it."""
    code = editor.element(id_)
    address = as_address(text)
    if address and not fits(address):
        return TOO_LONG
    if isinstance(code, QrElement) and code.data != address and editor.can_edit:
        with editor.edit(CHANGE) as edit:
            edit.update(code.id, data=address)
    return None


def as_address(text: str) -> str:
    """What was typed, with wide letters made narrow and the `https://` that people leave out."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return f"https://{plain}" if _ADDRESS.match(plain) else plain


def smallest_side(data: str) -> float:
    """The side in millimetres, quiet zone included, at which the code can be read."""
    modules = 4 / quiet_share(data)
    return max(SMALLEST_SIDE, modules * SMALLEST_MODULE)


def qr_problem(editor: Editor, code: QrElement) -> Words | None:
    """Why a telephone would not read the code; `None` if it will.

    The quiet zone of four modules lies inside the code's own plate (ISO/IEC 18004, 7.3.7).
    """
    if not code.data:
        return EMPTY
    if not fits(code.data):
        return TOO_LONG
    dark, light = editor.look.colour(code.colour), editor.look.colour(code.background)
    if dark.luminance > light.luminance:
        return INVERTED
    if contrast(dark, light) < LEAST_CONTRAST:
        return PALE
    needed = smallest_side(code.data)
    if min(code.frame.width, code.frame.height) < needed - 0.05:
        side = f"{needed / 10:.1f}"
        return Words(f"小さすぎます。{side} cm より大きく", f"Too small: make it {side} cm or more")
    return COVERED if _is_covered(editor, code) else None


def _is_covered(editor: Editor, code: QrElement) -> bool:
    box = bounds_of(code.frame)
    over = False
    for element in editor.elements:
        shown = not (element.hidden or element.deleted or element.kind == "group")
        if over and shown and bounds_of(element.frame).intersects(box):
            return True
        over = over or element.id == code.id
    return False
