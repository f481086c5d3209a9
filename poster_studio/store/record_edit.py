"""Collected changes to one map of records, each a plain model: cards, or the list of posters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pycrdt import Map
from pydantic import BaseModel

from poster_studio.store import codec

_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Record(Generic[_Model]):
    """A model and whether it is deleted; deleted records stay in the document."""

    model: _Model
    deleted: bool = False


class RecordEdit(Generic[_Model]):
    """Changes by id; written at once at the end of the edit."""

    def __init__(self, old: Mapping[str, Record[_Model]]) -> None:
        self._old = old
        self._new: dict[str, Record[_Model]] = {}

    def record(self, id_: str) -> Record[_Model]:
        """The record with the changes so far; raises `KeyError` for an unknown id."""
        found = self._new.get(id_) or self._old.get(id_)
        if found is None:
            raise KeyError(id_)
        return found

    def add(self, id_: str, model: _Model) -> None:
        """A new record; raises `ValueError` if the id is taken, also by a deleted one."""
        if id_ in self._new or id_ in self._old:
            raise ValueError(f"there is a record {id_} already")
        self._new[id_] = Record(model)

    def update(self, id_: str, fields: Mapping[str, Any]) -> None:
        """Sets fields; raises `ValueError` for what the model does not know or refuses."""
        record = self.record(id_)
        self._new[id_] = Record(updated(record.model, fields), record.deleted)

    def set_deleted(self, id_: str, deleted: bool) -> None:
        """Deletes a record or brings it back."""
        self._new[id_] = Record(self.record(id_).model, deleted)

    def write(self, root: Map[Any]) -> None:
        """Writes what differs, inside a transaction."""
        for id_, new in self._new.items():
            old = self._old.get(id_)
            if old is None:
                codec.insert_record(root, id_, codec.model_fields(new.model))
                old = Record(new.model)
            fields = codec.changed_fields(old.model, new.model)
            if new.deleted != old.deleted:
                fields["deleted"] = new.deleted
            codec.write_fields(root, id_, fields)


def updated(model: _Model, fields: Mapping[str, Any]) -> _Model:
    """A model with other fields; its id stays. Raises `ValueError` for unknown or bad ones."""
    kind = type(model)
    wrong = (fields.keys() - kind.model_fields.keys()) | (fields.keys() & {"id"})
    if wrong:
        raise ValueError(f"{kind.__name__} has no field {', '.join(sorted(wrong))} to set")
    return kind.model_validate({**dict(model), **fields})
