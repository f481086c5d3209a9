"""Between frozen models and the maps of the shared document: the only place that knows its traps.

Numbers come back as floats; `map[key] += …` erases; a wrapper belongs to one read; a nested map
that is set again comes out empty. Models are written field by field (`frame` and `stack` as one
list each, defaults left out of new elements), and read through `document.validation`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pycrdt import Array, Doc, Map, Text, XmlElement, XmlFragment, XmlText
from pydantic import BaseModel

from poster_studio.document.elements import Element, UnknownElement
from poster_studio.document.text import RichText
from poster_studio.document.validation import FRAME_PARTS, STACK_PARTS, text_from_raw
from poster_studio.store import text_codec
from poster_studio.store.order import Chance
from poster_studio.store.text_codec import TextChange

#: Values of one map as plain JSON. `Any`, because other programs write there too.
Fields = dict[str, Any]

_SHARED: Final = (Array, Map, XmlElement, XmlFragment, XmlText, Doc)
_NEVER_WRITTEN: Final = frozenset({"id", "original_kind", "fields"})


def new_doc(chance: Chance) -> Doc[Any]:
    """An empty document under a fresh client id of 32 bits, which is what Yjs uses.

    A client id is never used by a second instance: that would corrupt the document. Nothing is
    collected as garbage: yrs 0.28 frees a map that another seat took back although our undo still
    holds its fields, and then writes their parents wrong.
    """
    return Doc(client_id=chance.getrandbits(32), skip_gc=True)


def root_map(doc: Doc[Any], name: str) -> Map[Any]:
    """The root map of a name, also in a document that came as bytes."""
    root: Map[Any] = doc.get(name, type=Map)
    return root


def keys(root: Map[Any]) -> list[str]:
    """The keys of a map now."""
    return list(root.keys())


def read_fields(record: Map[Any]) -> Fields:
    """A map as plain JSON; texts as lists of `[words, attributes]`.

    Shared types that the format does not know are left out: a forged one may have no end.
    """
    fields: Fields = {}
    for key, value in record.items():
        if isinstance(value, Text):
            fields[key] = text_codec.read_runs(value)
        elif not isinstance(value, _SHARED):
            fields[key] = value
    return fields


def read_record(root: Map[Any], key: str) -> Fields | None:
    """The fields of one record, or `None` if there is no map under this key."""
    record = root.get(key)
    return read_fields(record) if isinstance(record, Map) else None


def insert_record(root: Map[Any], key: str, fields: Fields, text: RichText | None = None) -> None:
    """A new map; `text` becomes its shared text."""
    record: Map[Any] = Map(fields)
    root[key] = record
    if text is not None:
        _fresh_text(record, text)


def read_root(root: Map[Any]) -> Fields:
    """A root map as plain JSON, its records as nested maps."""
    fields = read_fields(root)
    for key in keys(root):
        record = read_record(root, key)
        if record is not None:
            fields[key] = record
    return fields


def write_root(root: Map[Any], fields: Mapping[str, Any]) -> None:
    """Sets plain values of a root map."""
    for name, value in fields.items():
        root[name] = value


def write_raw(root: Map[Any], key: str, value: Any, old: Any) -> None:
    """Writes a key of a root as migrations see it: a record is a mapping, a text a list of runs."""
    if not isinstance(value, Mapping):
        root[key] = value
        return
    if not isinstance(old, Mapping):
        root[key] = Map()
        old = {}
    fields = {name: entry for name, entry in value.items() if old.get(name) != entry}
    words = fields.pop("text") if isinstance(fields.get("text"), list) else None
    write_fields(root, key, fields)
    if words is not None:
        text = text_from_raw(words)
        write_text(root, key, [text_codec.Replace(text)], text)
    record = root[key]
    for name in old.keys() - value.keys():
        del record[name]


def write_fields(root: Map[Any], key: str, fields: Mapping[str, Any]) -> None:
    """Sets fields of a record that may have gone meanwhile: then nothing is written."""
    record = root.get(key)
    if isinstance(record, Map):
        for name, value in fields.items():
            record[name] = value


def write_text(root: Map[Any], key: str, changes: list[TextChange], whole: RichText) -> None:
    """Changes the shared text of a record; one that is missing or foreign becomes `whole`."""
    record = root.get(key)
    if not isinstance(record, Map):
        return
    text = record.get("text")
    if isinstance(text, Text):
        for change in changes:
            text_codec.apply(text, change)
    else:
        _fresh_text(record, whole)


def element_fields(element: Element) -> Fields:
    """What a new map of this element holds: its kind and all that differs from the defaults."""
    defaults = {
        name: field.get_default(call_default_factory=True)
        for name, field in type(element).model_fields.items()
        if not field.is_required()
    }
    fields: Fields = {"kind": element.kind}
    if isinstance(element, UnknownElement):
        fields = {**clean(element.fields), "kind": element.original_kind}
    for name, default in defaults.items():
        value = getattr(element, name)
        if name in _NEVER_WRITTEN or name in ("kind", "text") or value == default:
            continue
        fields[name] = encoded(name, value)
    return fields


def changed_fields(old: BaseModel, new: BaseModel) -> Fields:
    """The fields in which two models of one kind differ, as they are written; never the text."""
    return {
        name: encoded(name, getattr(new, name))
        for name in type(new).model_fields
        if name not in _NEVER_WRITTEN
        and not isinstance(getattr(new, name), RichText)
        and getattr(new, name) != getattr(old, name)
    }


def model_fields(model: BaseModel) -> Fields:
    """A plain model's fields that differ from its defaults, each as JSON; never its id."""
    fields: Fields = clean(model.model_dump(mode="json", exclude={"id"}, exclude_defaults=True))
    return fields


def encoded(name: str, value: Any) -> Any:
    """One field's value as JSON."""
    if name == "frame" and isinstance(value, BaseModel):
        return [getattr(value, part) for part in FRAME_PARTS]
    if name == "stack" and isinstance(value, BaseModel):
        return [getattr(value, part) for part in STACK_PARTS]
    if isinstance(value, BaseModel):
        return clean(value.model_dump(mode="json", exclude_defaults=True))
    if isinstance(value, list | tuple):
        return [encoded("", entry) for entry in value]
    return clean(value)


def clean(value: Any) -> Any:
    """JSON without half surrogates, which UTF-8 cannot say; whole pairs become one character."""
    if isinstance(value, str):
        return text_codec.clean_words(value)
    if isinstance(value, Mapping):
        return {text_codec.clean_words(str(key)): clean(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [clean(entry) for entry in value]
    return value


def _fresh_text(record: Map[Any], words: RichText) -> None:
    record["text"] = Text()
    text = record["text"]
    for run in reversed(text_codec.encoded_runs(words)):
        text.insert(0, run.words, run.attributes)
