"""Which note about the room shows above the desk: the most pressing one."""

from __future__ import annotations

from typing import Protocol

from poster_studio.editor.together.company import Company
from poster_studio.ui.together import room_words as words
from poster_studio.ui.together.room_bar import Answer, Note, RoomBar


class Carrier(Protocol):
    """What can open a room on this computer."""

    @property
    def hosts(self) -> bool:
        """Whether the room is on this computer, or is being opened here."""

    def carry_on(self) -> None:
        """Opens the room whose host is gone."""


class RoomNotes:
    """Two presses go on with a room whose host is gone: one offers it, one is sure."""

    def __init__(self, company: Company, bar: RoomBar, carrier: Carrier | None) -> None:
        self._company, self._bar, self._carrier = company, bar, carrier
        self._was_there = self._is_put_away = self._is_asking = False

    def refresh(self) -> None:
        """After a change, and while something counts."""
        if self._company.lost_s is None:
            self._was_there, self._is_put_away, self._is_asking = True, False, False
        self._bar.say(
            self._freeze() or self._gone() or self._call() or self._followed() or self._pictures()
        )

    def _freeze(self) -> Note | None:
        told = words.freeze_words(self._company)
        return Note("freeze", told, "snowflake", urgent=True) if told is not None else None

    def _gone(self) -> Note | None:
        lost_s = self._company.lost_s
        is_gone = lost_s is not None and lost_s > words.GONE_AFTER_S
        carrier = self._carrier
        if not (is_gone and self._was_there) or self._is_put_away:
            return None
        if carrier is not None and carrier.hosts:
            return Note("opening", words.OPENING, "door-open", urgent=True)
        close = Answer(words.CLOSE, self._put_away)
        if carrier is None or not self._company.can_go_on:
            return Note("gone", words.GONE, "unplug", (close,), urgent=True)
        if self._is_asking:
            answers = (
                Answer(words.YES, carrier.carry_on, is_main=True),
                Answer(words.STOP, self._ask_no_more),
            )
            return Note("sure", words.SURE, "door-open", answers, urgent=True)
        answers = (Answer(words.CONTINUE, self._ask), close)
        return Note("gone", words.GONE, "unplug", answers, urgent=True)

    def _call(self) -> Note | None:
        caller = self._company.caller
        if caller is None:
            return None
        answers = (
            Answer(words.VISIT, self._company.visit, is_main=True),
            Answer(words.LATER, self._company.decline),
        )
        told = words.call_words(caller.presence.look)
        return Note(f"call {caller.client} {caller.presence.call}", told, "megaphone", answers)

    def _followed(self) -> Note | None:
        other = self._company.followed
        if other is None:
            return None
        answers = (Answer(words.STOP, lambda: self._company.follow(None)),)
        return Note(
            f"following {other.client}",
            words.following_words(other.presence.look),
            "eye",
            answers,
        )

    def _pictures(self) -> Note | None:
        """Only while they come: without a line nobody waits for them."""
        missing = self._company.pictures.missing
        if not missing or self._company.lost_s is not None:
            return None
        return Note("pictures", words.picture_words(missing), "image")

    def _ask(self) -> None:
        self._is_asking = True
        self.refresh()

    def _ask_no_more(self) -> None:
        self._is_asking = False
        self.refresh()

    def _put_away(self) -> None:
        self._is_put_away = True
        self.refresh()
