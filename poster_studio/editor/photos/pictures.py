"""Pictures on the poster: placing, replacing, masking, toning, consent, sharpness in print."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Final, Literal

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.ids import new_id
from poster_studio.base.units import MM_PER_INCH
from poster_studio.base.words import Words
from poster_studio.display.resources import PictureInfo
from poster_studio.document.elements import Element, Frame, PictureElement
from poster_studio.editor.arrange.hits import bounds_of, element_at
from poster_studio.editor.cards.new_card import covered, place_hiding_least
from poster_studio.editor.editor import Editor, is_free
from poster_studio.editor.figures.inserting import kept_on_sheet
from poster_studio.editor.photos.cropping import (
    WHOLE,
    as_crop,
    cover,
    part_of,
    replaced,
    zoom_of,
    zoomed,
)

Consent = Literal["unknown", "nobody", "exhibit", "publish", "refused"]
Mask = Literal["rectangle", "ellipse", "rounded", "arch", "diamond", "hexagon", "heart", "star"]

PLACE: Final = Words("写真を置く", "Place picture")
REPLACE: Final = Words("写真を入れかえる", "Replace picture")
MASK: Final = Words("写真の形", "Shape of the picture")
TONE: Final = Words("写真の明るさ", "Brightness of the picture")
CROP: Final = Words("写真の切り取り", "Crop")
CONSENT: Final = Words("写っている人の同意", "Consent")

#: A new picture's longer side at most, as a share of the sheet's shorter one, and at least.
_LARGEST, _SMALLEST = 0.5, 0.15
#: An empty place for a picture is filled from this far, as a share of the sheet's shorter side.
_NEAR: Final = 0.1
#: A picture that covers more of the sheet is a ground for others.
_GROUND: Final = 0.5
#: What looks sharp on a poster, and what is blurred from a step away.
SHARP_DPI: Final = 150.0
COARSE_DPI: Final = 100.0


def place_picture(editor: Editor, info: PictureInfo, at: Point) -> str | None:
    """Shows a picture of the workshop's file, as one step; its element's id.

    It fills an empty place for one that is selected, under `at` or near it, else it lies there at
    a good size, or beside the pictures that do.
    """
    poster = editor.poster
    if poster is None or not editor.can_edit:
        return None
    there = _empty_place(editor, at)
    if there is not None:
        return replace_picture(editor, there.id, info)
    width, height = _good_size(info, poster.sheet)
    element = PictureElement(
        id=new_id(),
        frame=_clear_of_pictures(editor, kept_on_sheet(at, poster.sheet), width, height),
        picture=info.sha256,
        consent=known_consent(editor, info.sha256),
    )
    with editor.edit(PLACE) as edit:
        edit.add(element)
    editor.select([element.id])
    return element.id


def replace_picture(editor: Editor, id_: str, info: PictureInfo) -> str | None:
    """Another picture in the same frame, at the same zoom about the same place, as one step."""
    element = editor.element(id_)
    if not isinstance(element, PictureElement) or not editor.can_edit:
        return None
    crop = WHOLE
    old = editor.file.pictures.picture_info(element.picture)
    if old is not None:
        part, most = part_of(element, old), cover(old, element.frame)
        crop = as_crop(replaced(part, most, cover(info, element.frame)))
    with editor.edit(REPLACE) as edit:
        edit.update(
            id_,
            picture=info.sha256,
            crop=crop,
            consent=known_consent(editor, info.sha256),
            alt="",
        )
    editor.select([id_])
    return id_


def selected_picture(editor: Editor) -> PictureElement | None:
    """The picture, if nothing else is selected."""
    chosen = editor.selected
    element = chosen[0] if len(chosen) == 1 else None
    return element if isinstance(element, PictureElement) else None


def picture_under(editor: Editor, at: Point) -> PictureElement | None:
    """The picture on top at a place, if it is one that shows."""
    hit = element_at(editor.elements, at)
    element = editor.element(hit) if hit is not None else None
    if not isinstance(element, PictureElement):
        return None
    return element if editor.file.pictures.picture_info(element.picture) is not None else None


def set_mask(editor: Editor, mask: Mask) -> None:
    """Another shape for the selected pictures, as one step."""
    _change(editor, MASK, {"mask": mask})


def set_tone(
    editor: Editor, *, brightness: float | None = None, contrast: float | None = None
) -> None:
    """Another brightness or contrast (−1 to 1) for the selected pictures, as one step."""
    _change(editor, TONE, _tone(brightness, contrast))


def preview_tone(
    editor: Editor, *, brightness: float | None = None, contrast: float | None = None
) -> None:
    """Shows another brightness or contrast without writing it."""
    fields = _tone(brightness, contrast)
    editor.show({e.id: e.model_copy(update=fields) for e in _selected_pictures(editor)})


def set_zoom(editor: Editor, zoom: float, *, write: bool = True) -> None:
    """Shows the selected picture larger in its frame, about its middle; `write` as one step."""
    element = selected_picture(editor)
    info = editor.file.pictures.picture_info(element.picture) if element is not None else None
    if element is None or info is None:
        return
    part = zoomed(part_of(element, info), cover(info, element.frame), zoom, Point(0.5, 0.5))
    show_crop(editor, element, as_crop(part), write=write)


def show_crop(
    editor: Editor, element: PictureElement, crop: tuple[float, float, float, float], *, write: bool
) -> None:
    """Another part of the picture: a preview, or one step."""
    if not write:
        editor.show({element.id: element.model_copy(update={"crop": crop})})
        return
    editor.show({})
    stored = editor.store.element(element.id)
    if isinstance(stored, PictureElement) and stored.crop != crop:
        with editor.edit(CROP) as edit:
            edit.update(element.id, crop=crop)


def zoom_shown(editor: Editor, element: PictureElement) -> float:
    """How much larger than at its smallest the picture is shown in its frame."""
    info = editor.file.pictures.picture_info(element.picture)
    return zoom_of(part_of(element, info), cover(info, element.frame)) if info is not None else 1.0


def set_consent(editor: Editor, consent: Consent) -> None:
    """What the people in the selected picture said; goes for it everywhere on this poster."""
    element = selected_picture(editor)
    if element is None:
        return
    same = [e.id for e in pictures_on(editor) if e.picture == element.picture]
    with editor.edit(CONSENT) as edit:
        for id_ in same:
            edit.update(id_, consent=consent)


def known_consent(editor: Editor, sha256: str) -> Consent:
    """What was said about the same picture before, on any poster of the workshop."""
    for info in editor.posters:
        for element in editor.file.poster(info.id).poster.elements:
            if not isinstance(element, PictureElement) or element.picture != sha256:
                continue
            if element.consent != "unknown":
                return element.consent
    return "unknown"


def pictures_on(editor: Editor) -> Iterator[PictureElement]:
    """The pictures of the poster on the desk."""
    return (element for element in editor.elements if isinstance(element, PictureElement))


def effective_dpi(element: PictureElement, info: PictureInfo) -> float:
    """Pixels of the picture on an inch of the poster as it is now, the fewer of both ways."""
    part = part_of(element, info)
    width, height = max(element.frame.width, 1e-6), max(element.frame.height, 1e-6)
    across = part.width * info.width_px / width
    down = part.height * info.height_px / height
    return min(across, down) * MM_PER_INCH


def sharpness(dpi: float) -> Words:
    """How the picture will look in print, and what helps."""
    number = f"{dpi:.0f} dpi"
    if dpi >= SHARP_DPI:
        return Words(f"きれいに印刷できます（{number}）", f"Prints sharp ({number})")
    if dpi >= COARSE_DPI:
        return Words(
            f"少しあらいです（{number}）。小さくするときれいです",
            f"A little coarse ({number}); smaller is better",
        )
    return Words(
        f"ぼやけて見えます（{number}）。もっと小さくしてください",
        f"Will look blurred ({number}); make it smaller",
    )


def _empty_place(editor: Editor, at: Point) -> PictureElement | None:
    """The empty place for a picture that is selected, else the nearest under or near a point."""
    chosen = selected_picture(editor)
    if chosen is not None and not chosen.picture:
        return chosen
    near = _NEAR * min(editor.store.poster.sheet)
    places = [place for place in pictures_on(editor) if not place.picture and is_free(place)]
    away = {place.id: _distance(bounds_of(place.frame), at) for place in places}
    best = min(reversed(places), key=lambda place: away[place.id], default=None)
    return best if best is not None and away[best.id] <= near else None


def _distance(box: Rect, at: Point) -> float:
    """How far outside a box a point lies; nought inside."""
    across = max(box.x - at.x, 0.0, at.x - box.right)
    return math.hypot(across, max(box.y - at.y, 0.0, at.y - box.bottom))


def _clear_of_pictures(editor: Editor, centre: Point, width: float, height: float) -> Frame:
    """About a point if no picture lies there, else the nearest place that hides least of any."""
    there = _frame_about(centre, width, height)
    sheet = editor.store.poster.sheet
    shown = [e for e in editor.elements if not e.hidden]
    pictures = [bounds_of(e.frame) for e in shown if isinstance(e, PictureElement)]
    taken = [box for box in pictures if box.width * box.height < _GROUND * sheet[0] * sheet[1]]
    if not covered(there.rect, taken):
        return there
    free = [e for e in shown if is_free(e) and e.kind not in ("group", "picture")]
    rest = [bounds_of(e.frame) for e in free]
    found = place_hiding_least(taken, rest, sheet, width, height, there)
    return _frame_about(found or centre, width, height)


def _frame_about(centre: Point, width: float, height: float) -> Frame:
    return Frame(x=centre.x - width / 2, y=centre.y - height / 2, width=width, height=height)


def _good_size(info: PictureInfo, sheet: tuple[float, float]) -> tuple[float, float]:
    """As large as it prints sharp, within limits."""
    longer = max(info.width_px, info.height_px)
    sharp = longer / SHARP_DPI * MM_PER_INCH
    side = min(_LARGEST * min(sheet), max(_SMALLEST * min(sheet), sharp))
    width, height = side * info.width_px / longer, side * info.height_px / longer
    return max(width, 2.0), max(height, 2.0)


def _tone(brightness: float | None, contrast: float | None) -> dict[str, Any]:
    fields = {"brightness": brightness, "contrast": contrast}
    return {name: round(value, 2) for name, value in fields.items() if value is not None}


def _selected_pictures(editor: Editor) -> list[Element]:
    return [element for element in editor.selected if isinstance(element, PictureElement)]


def _change(editor: Editor, label: Words, fields: dict[str, Any]) -> None:
    editor.show({})
    chosen = _selected_pictures(editor)
    if chosen:
        with editor.edit(label) as edit:
            for element in chosen:
                edit.update(element.id, **fields)
