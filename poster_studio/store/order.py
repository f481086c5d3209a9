"""Order keys: strings between any two of which there is always room for another.

The scheme is Rocicorp's fractional indexing: a head letter says how long the integer part is, so
that going on at either end costs no length; a fraction in base 62 follows. Four random digits make
it unlikely (1 in 15 million) that two seats choose the same key for the same gap.

Alternating inserts into one shrinking gap grow the keys; when a neighbour is longer than
`LONGEST`, the whole group of siblings gets fresh keys.
"""

from __future__ import annotations

from typing import Final, Protocol

DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
LONGEST: Final = 40
_JITTER: Final = 4
_LOWEST: Final = "A" + "0" * 26
_VALUES: Final = {digit: value for value, digit in enumerate(DIGITS)}


class Chance(Protocol):
    """Where randomness comes from, such as `random.Random` or `random.SystemRandom`."""

    def randrange(self, stop: int, /) -> int:
        """A number from 0 up to but without `stop`."""
        ...

    def getrandbits(self, bits: int, /) -> int:
        """A number of so many random bits."""
        ...


def is_order_key(key: str) -> bool:
    """Whether a key follows the scheme; others still sort, but nothing can be put beside them."""
    if not key or any(digit not in _VALUES for digit in key) or key == _LOWEST:
        return False
    length = _integer_length(key[0])
    return length is not None and len(key) >= length and not key[length:].endswith("0")


def between(low: str | None, high: str | None, chance: Chance) -> str:
    """A key after `low` and before `high`; `None` stands for the end of the row.

    Both must be order keys with `low < high`; raises `ValueError` otherwise.
    """
    key = _between(low, high)
    while high is not None and high.startswith(key):
        key = _between(key, high)
    return key + _suffix(chance)


def block(low: str | None, high: str | None, count: int, chance: Chance) -> list[str]:
    """`count` ascending keys that stay together: nobody else's key falls among them by chance."""
    if count == 0:
        return []
    head = between(low, high, chance)
    while high is not None and high.startswith(head):
        head = _between(low, head)
    width = 1
    while 62**width < count:
        width += 1
    return [head + _number(index, width) + "V" for index in range(count)]


def _suffix(chance: Chance) -> str:
    """Random digits; the last is never 0, as no fraction may end in it."""
    digits = [DIGITS[chance.randrange(62)] for _ in range(_JITTER - 1)]
    return "".join(digits) + DIGITS[1 + chance.randrange(61)]


def _number(value: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        value, digit = divmod(value, 62)
        digits = DIGITS[digit] + digits
    return digits


def _integer_length(head: str) -> int | None:
    """How long the integer part is, head included: `a` 2, `z` 27; `Z` 2, `A` 27."""
    if "a" <= head <= "z":
        return ord(head) - ord("a") + 2
    if "A" <= head <= "Z":
        return ord("Z") - ord(head) + 2
    return None


def _split(key: str) -> tuple[str, str]:
    if not is_order_key(key):
        raise ValueError(f"not an order key: {key!r}")
    length = _integer_length(key[0]) or 0
    return key[:length], key[length:]


def _between(low: str | None, high: str | None) -> str:
    if low is not None and high is not None and low >= high:
        raise ValueError(f"no room between {low!r} and {high!r}")
    if low is None:
        return _below(high)
    integer, fraction = _split(low)
    if high is None:
        following = _incremented(integer)
        return following if following is not None else integer + _middle(fraction, None)
    high_integer, high_fraction = _split(high)
    if integer == high_integer:
        return integer + _middle(fraction, high_fraction)
    following = _incremented(integer)
    if following is not None and following < high:
        return following
    return integer + _middle(fraction, None)


def _below(high: str | None) -> str:
    if high is None:
        return "a0"
    integer, fraction = _split(high)
    if integer == _LOWEST:
        return integer + _middle("", fraction)
    preceding = _decremented(integer)
    return preceding if preceding != _LOWEST else preceding + _middle("", None)


def _middle(low: str, high: str | None) -> str:
    """A fraction between two, neither of which ends in 0; `None` is one whole."""
    if high is not None:
        shared = 0
        while shared < len(high) and (low[shared : shared + 1] or "0") == high[shared]:
            shared += 1
        if shared:
            return high[:shared] + _middle(low[shared:], high[shared:])
    first = _VALUES[low[0]] if low else 0
    last = _VALUES[high[0]] if high is not None else 62
    if last - first > 1:
        return DIGITS[(first + last + 1) // 2]
    if high is not None and len(high) > 1:
        return high[0]
    return DIGITS[first] + _middle(low[1:], None)


def _incremented(integer: str) -> str | None:
    head, digits = integer[0], list(integer[1:])
    for place in range(len(digits) - 1, -1, -1):
        value = _VALUES[digits[place]] + 1
        if value < 62:
            digits[place] = DIGITS[value]
            return head + "".join(digits)
        digits[place] = "0"
    if head == "z":
        return None
    if head == "Z":
        return "a0"
    following = chr(ord(head) + 1)
    return following + "0" * ((_integer_length(following) or 1) - 1)


def _decremented(integer: str) -> str:
    head, digits = integer[0], list(integer[1:])
    for place in range(len(digits) - 1, -1, -1):
        value = _VALUES[digits[place]] - 1
        if value >= 0:
            digits[place] = DIGITS[value]
            return head + "".join(digits)
        digits[place] = "z"
    if head == "a":
        return "Zz"
    preceding = chr(ord(head) - 1)
    return preceding + "z" * ((_integer_length(preceding) or 1) - 1)
