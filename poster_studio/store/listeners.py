"""Callbacks that want to know: added, called in order, removed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_Value = TypeVar("_Value")


class Listeners(Generic[_Value]):
    """A list of callbacks of one value."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[_Value], None]] = []

    def add(self, callback: Callable[[_Value], None]) -> Callable[[], None]:
        """Calls `callback` from now on; the function returned ends that and may be called twice."""
        self._callbacks.append(callback)

        def remove() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return remove

    def tell(self, value: _Value) -> None:
        """Calls everybody; who is removed meanwhile is not called any more."""
        for callback in tuple(self._callbacks):
            if callback in self._callbacks:
                callback(value)
