"""Zoom's reactions and replies: messages that begin with the first words of another message."""

from __future__ import annotations

import re
from typing import Final

from poster_studio.cards.sources.chat_lines import Message
from poster_studio.cards.utterance import Reaction, Utterance

#: A quote is the beginning of a message, cut by Zoom; it may run over several lines.
_QUOTE: Final = r'["“「](?P<quote>[^\0]{1,2000}?)["”」]'
_ADDED: Final = (
    re.compile(r'Reacted to ["“](?P<quote>[^\0]{1,2000})["”] with [^\n]{1,60}\Z'),
    re.compile(
        rf"{_QUOTE}[ 　]?(?:に|へ)[^\n]{{0,20}}?"
        r"(?:リアクション|反応)(?:しました|を追加しました)。?\Z"
    ),
    re.compile(rf"[^\n]{{1,12}}で[ 　]?{_QUOTE}[ 　]?に(?:リアクション|反応)しました。?\Z"),
)
_REMOVED: Final = (
    re.compile(r'Removed an? [^\n]{1,60}? ?reaction from ["“](?P<quote>[^\0]{1,2000})["”]\Z'),
    re.compile(
        rf"{_QUOTE}[ 　]?(?:から|への|の)[^\n]{{0,20}}?"
        r"(?:リアクション|反応)を(?:削除|取り消)[^\n]{0,8}\Z"
    ),
)
_REPLIES: Final = (
    re.compile(r'Replying to ["“](?P<quote>[^\0]{1,2000}?)["”][ \t]*(?:\n(?P<words>[^\0]*))?\Z'),
    re.compile(rf"{_QUOTE}[ 　]?(?:に|への)(?:返信|返事)(?:中)?[:：]?[ \t]*\n(?P<words>[^\0]*)\Z"),
    re.compile(rf"返信(?:先|元)?[ 　]?[:：]?[ 　]?{_QUOTE}[ \t]*\n(?P<words>[^\0]*)\Z"),
)


def utterance_of(message: Message) -> Utterance:
    """The message with its reaction or its reply's quote taken apart."""
    header, text = message.header, message.text
    reaction = reaction_in(text)
    reply = None if reaction else reply_in(text)
    return Utterance(
        text=reply[1] if reply else text,
        line=message.line,
        time=header.time,
        clock=header.clock,
        sender=header.sender,
        private=header.private,
        reaction=reaction,
        reply_quote=reply[0] if reply else None,
    )


def reaction_in(text: str) -> Reaction | None:
    """The like that a message stands for, or takes back."""
    if len(text) > 2200:
        return None
    for patterns, change in ((_ADDED, 1), (_REMOVED, -1)):
        for pattern in patterns:
            match = pattern.match(text)
            if match is not None:
                return Reaction(match["quote"], change)
    return None


def reply_in(text: str) -> tuple[str, str] | None:
    """The quoted beginning and the reply's own words."""
    for pattern in _REPLIES:
        match = pattern.match(text)
        if match is not None:
            return match["quote"], (match["words"] or "").strip()
    return None
