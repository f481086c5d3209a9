"""What a screen reader says of the poster and its elements: kind, name, place (EDIT-READER)."""

from __future__ import annotations

from typing import Final, Literal, assert_never

from poster_studio.base.words import Words
from poster_studio.document.elements import (
    CardElement,
    Element,
    Frame,
    GroupElement,
    InkElement,
    PictureElement,
    QrElement,
    ShapeElement,
    StickerElement,
    TextElement,
    UnknownElement,
)
from poster_studio.editor.arrange.hits import with_members
from poster_studio.editor.arrange.transforming import box_around
from poster_studio.editor.editor import Editor
from poster_studio.editor.element_list import title_of

#: What a reader takes the element for.
SpokenKind = Literal["heading", "words", "card", "picture", "group", "graphic"]

POSTER: Final = Words("ポスター", "Poster")
NO_POSTER: Final = Words("ポスターはまだありません", "No poster yet")
_HEADINGS: Final = frozenset({"title", "question", "message", "heading"})
_EMPTY_WORDS: Final = Words("文字を入れる場所", "Place for words")
_EMPTY_PICTURE: Final = Words("写真を入れる場所", "Place for a picture")
_UNTOLD_PICTURE: Final = Words("写真（説明はまだありません）", "Picture without a description")


def kind_of(element: Element) -> SpokenKind:
    """What a reader takes the element for."""
    match element:
        case TextElement():
            return "heading" if element.role in _HEADINGS else "words"
        case CardElement():
            return "card"
        case PictureElement():
            return "picture"
        case GroupElement():
            return "group"
        case ShapeElement() | InkElement() | StickerElement() | QrElement() | UnknownElement():
            return "graphic"
        case _:
            assert_never(element)


def poster_name(editor: Editor) -> Words:
    """The poster by its title."""
    poster = editor.poster
    if poster is None:
        return NO_POSTER
    title = _plain(poster.title)
    return Words(f"{POSTER.ja}：{title}", f"{POSTER.en}: {title}") if title else POSTER


def name_of(editor: Editor, element: Element) -> Words:
    """All its words; of what has none, its description or what it is."""
    match element:
        case TextElement():
            return _same(element.text.text) or _empty_words(element)
        case CardElement():
            card, words = element.card or element.number, _plain(element.text.text)
            return Words(f"{words}、カード {card}".rstrip(), f"{words}, card {card}".rstrip())
        case PictureElement() if not element.picture:
            return _EMPTY_PICTURE
        case PictureElement():
            return _same(element.alt) or _UNTOLD_PICTURE
        case StickerElement():
            return _sticker_name(editor, element)
        case QrElement():
            return Words(f"QRコード：{element.data}", f"QR code: {element.data}")
        case GroupElement():
            return _group_name(editor, element)
        case ShapeElement() | InkElement() | UnknownElement():
            return _same(element.alt) or title_of(element)
        case _:
            assert_never(element)


def about(editor: Editor, element: Element) -> Words:
    """Where it lies, how large it is, and whether it is locked or hidden."""
    frame = frame_of(editor, element)
    place, size, turn = place_of(frame), size_of(frame), turn_of(frame)
    ja, en = [place.ja, size.ja], [place.en, size.en]
    if frame.rotation:
        ja.append(turn.ja)
        en.append(turn.en)
    if element.locked:
        ja.append("動かないようにしてあります")
        en.append("locked")
    if element.hidden:
        ja.append("かくしてあります")
        en.append("hidden")
    return Words("、".join(ja), ", ".join(en))


def frame_of(editor: Editor, element: Element) -> Frame:
    """The element's frame; of a group, the upright one around its members."""
    if not isinstance(element, GroupElement):
        return element.frame
    inside = frozenset(with_members(editor.elements, element.id))
    members = [e for e in editor.elements if e.id in inside and not isinstance(e, GroupElement)]
    box = box_around(member.frame for member in members)
    if box is None:
        return element.frame
    return Frame(x=box.x, y=box.y, width=box.width, height=box.height)


def place_of(frame: Frame) -> Words:
    """How far from the sheet's left and upper edge, in whole millimetres."""
    x, y = round(frame.x), round(frame.y)
    return Words(f"左から{x}ミリ、上から{y}ミリ", f"{x} mm from the left, {y} mm from the top")


def size_of(frame: Frame) -> Words:
    """Width and height in whole millimetres."""
    width, height = round(frame.width), round(frame.height)
    return Words(f"はば{width}ミリ、高さ{height}ミリ", f"{width} mm wide, {height} mm high")


def turn_of(frame: Frame) -> Words:
    """The turn in whole degrees."""
    turn = round(frame.rotation)
    return Words(f"かたむき{turn}度", f"turned by {turn} degrees")


def _empty_words(element: TextElement) -> Words:
    invitation = _plain(element.placeholder)
    if not invitation:
        return _EMPTY_WORDS
    return Words(f"{_EMPTY_WORDS.ja}：{invitation}", f"{_EMPTY_WORDS.en}: {invitation}")


def _sticker_name(editor: Editor, element: StickerElement) -> Words:
    """The collection's name in both languages, unless somebody described the sticker otherwise."""
    listed = next((s for s in editor.studio.stickers.stickers if s.id == element.sticker), None)
    if listed is not None and element.alt in ("", listed.name.ja):
        return listed.name
    return _same(element.alt) or title_of(element)


def _group_name(editor: Editor, element: GroupElement) -> Words:
    members = sum(other.stack.parent == element.id for other in editor.elements)
    title = title_of(element)
    return Words(f"{title.ja}、{members}こ", f"{title.en}, {members} members")


def _same(words: str) -> Words | None:
    """The same in both languages: what people wrote is not translated."""
    plain = _plain(words)
    return Words(plain, plain) if plain else None


def _plain(words: str) -> str:
    return " ".join(words.split())
