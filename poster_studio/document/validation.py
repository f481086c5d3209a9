"""Reading values that nobody checked: whatever the JSON, a model comes out, and nothing raises.

A file, another program or a newer version may hold any JSON. Each field is repaired by itself:
a number out of range is clamped, a list or a text too long is cut, a bad entry of a list is left
out, and any other bad field falls back to its default. The repair depends on the value only, so it
is the same on every seat (rules DOC-REPAIR-1 … 9 of the specification).
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from poster_studio.document.elements import ELEMENT_KINDS, BaseElement, Element, UnknownElement
from poster_studio.document.paper import PAPER_SIZES
from poster_studio.document.poster import Poster, PosterInfo
from poster_studio.document.text import RichText, Span
from poster_studio.document.workshop import Card, Programme

#: JSON as it comes from outside: `Any`, because nothing is known about it.
Raw = Mapping[str, Any]

FRAME_PARTS: Final = ("x", "y", "width", "height", "rotation")
STACK_PARTS: Final = ("parent", "order")
MARKS: Final = ("ruby", "weight", "scale", "colour", "upright")
MAX_ID: Final = 64

_ROUNDS: Final = 8
_Model = TypeVar("_Model", bound=BaseModel)


def is_usable_id(key: object) -> bool:
    """Whether a map's key can be an id; entries under any other key are left alone (DOC-ID-1)."""
    return isinstance(key, str) and 0 < len(key) <= MAX_ID


def element_from_raw(id_: str, raw: Raw) -> Element:
    """The element that `raw` describes; `id_` must be usable, everything else may be anything.

    `frame` and `stack` are lists of their parts; `text` is a list of `[words, attributes]`.
    """
    kind = raw.get("kind")
    model = ELEMENT_KINDS.get(kind) if isinstance(kind, str) else None
    values = _unpacked(raw) | {"id": id_}
    if model is not None:
        return repaired(model, values)
    known = BaseElement.model_fields.keys()
    values = {name: value for name, value in values.items() if name in known}
    values["original_kind"] = kind if isinstance(kind, str) else ""
    values["fields"] = {
        name: value for name, value in raw.items() if name not in known and name != "kind"
    }
    return repaired(UnknownElement, values)


def poster_info_from_raw(id_: str, raw: Raw) -> PosterInfo:
    """What the list of posters shows; a size that no printer knows becomes A1 (DOC-REPAIR-7)."""
    info = repaired(PosterInfo, dict(raw) | {"id": id_})
    return info if info.size in PAPER_SIZES else info.model_copy(update={"size": "A1"})


def poster_from_raw(id_: str, raw: Raw) -> Poster:
    """A whole poster as its models dump it to JSON; what is no element is left out."""
    info = poster_info_from_raw(id_, raw)
    elements = raw.get("elements")
    found = [_dumped_element(each) for each in elements] if isinstance(elements, list) else []
    known = {element.id: element for element in found if element is not None}
    return Poster.model_construct(**dict(info), elements=tuple(known.values()))


def _dumped_element(raw: object) -> Element | None:
    if not isinstance(raw, Mapping) or not is_usable_id(raw.get("id")):
        return None
    kind = raw.get("kind")
    model = ELEMENT_KINDS.get(kind) if isinstance(kind, str) else None
    if model is None:
        return repaired(UnknownElement, {**raw, "kind": "unknown"})
    return repaired(model, raw)


def card_from_raw(id_: str, raw: Raw) -> Card:
    """A card; one whose words are unreadable has empty words."""
    words = raw.get("text")
    return repaired(Card, dict(raw) | {"id": id_, "text": words if isinstance(words, str) else ""})


def programme_from_raw(raw: Raw) -> Programme:
    """The programme, repaired field by field."""
    return repaired(Programme, raw)


def text_from_raw(runs: object) -> RichText:
    """Words with marks from a list of `[words, attributes]`, or from a plain string."""
    if isinstance(runs, str):
        return RichText.plain(runs)
    if not isinstance(runs, Sequence):
        return RichText()
    spans = [span for run in runs if (span := _span(run)) is not None]
    return RichText(spans=tuple(spans)).normalised()


def repaired(model: type[_Model], raw: Raw) -> _Model:
    """The model with each bad field mended; required fields of `model` must be sound in `raw`."""
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        broken = error
    values = copy.deepcopy(dict(raw))
    for _ in range(_ROUNDS):
        for problem in reversed(broken.errors(include_url=False)):
            _mend(values, problem["loc"], problem["type"], problem.get("ctx", {}))
        try:
            return model.model_validate(values)
        except ValidationError as error:
            broken = error
    for name in {problem["loc"][0] for problem in broken.errors(include_url=False)}:
        values.pop(str(name), None)
    return model.model_validate(values)


def _unpacked(raw: Raw) -> dict[str, Any]:
    values = dict(raw)
    for name, parts in (("frame", FRAME_PARTS), ("stack", STACK_PARTS)):
        packed = values.pop(name, None)
        if isinstance(packed, list | tuple):
            values[name] = dict(zip(parts, packed, strict=False))
    if "text" in values:
        values["text"] = text_from_raw(values["text"])
    return values


def _span(run: object) -> Span | None:
    if not isinstance(run, list | tuple) or not run or not isinstance(run[0], str) or not run[0]:
        return None
    marks = run[1] if len(run) > 1 and isinstance(run[1], Mapping) else {}
    values = {name: marks[name] for name in MARKS if marks.get(name) is not None}
    ruby = values.get("ruby")
    if isinstance(ruby, list | tuple):
        values["ruby"] = ruby[0] if ruby else None
    return repaired(Span, values | {"text": run[0]})


def _mend(values: dict[str, Any], path: Sequence[int | str], problem: str, bounds: Raw) -> None:
    """Mends one finding of pydantic in place: clamps, cuts, or drops the smallest part."""
    holder, key = _deepest(values, path)
    whole = len(path) > 0 and key == path[-1]
    match problem:
        case "greater_than_equal" if whole:
            holder[key] = bounds["ge"]
        case "less_than_equal" if whole:
            holder[key] = bounds["le"]
        case "string_too_long" | "too_long" if whole and isinstance(
            holder[key], str | list | tuple
        ):
            holder[key] = holder[key][: bounds["max_length"]]
        case "int_from_float" if whole:
            holder[key] = round(holder[key])
        case _ if key is not None:
            del holder[key]


def _deepest(values: dict[str, Any], path: Sequence[int | str]) -> tuple[Any, Any]:
    """The innermost container on the path and its key there, or (values, None)."""
    holder: Any = values
    found: tuple[Any, Any] = (values, None)
    for step in path:
        if not _holds(holder, step):
            break
        found = (holder, step)
        holder = holder[step]
    return found


def _holds(holder: Any, step: int | str) -> bool:
    if isinstance(holder, dict):
        return step in holder
    return isinstance(holder, list) and isinstance(step, int) and 0 <= step < len(holder)
