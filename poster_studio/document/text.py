"""Text with marks: spans of words, each with its own ruby, weight, size and colour."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from poster_studio.document.value import Value


class Span(Value):
    """Words that share their marks; `None` means: as the element's style says.

    `ruby` is the reading of the whole span; a `|` in it divides it between the characters
    (mono ruby). `scale` multiplies the element's size. `upright` sets the span as tate-chu-yoko.
    """

    text: str
    ruby: str | None = None
    weight: Annotated[int, Field(ge=100, le=900)] | None = None
    scale: Annotated[float, Field(ge=0.1, le=10)] | None = None
    colour: str | None = None
    upright: bool | None = None

    def same_marks(self, other: Span) -> bool:
        """Whether both differ in their words only."""
        return self.model_copy(update={"text": other.text}) == other


class RichText(Value):
    """A sequence of spans; a line feed starts a new paragraph."""

    spans: tuple[Span, ...] = ()

    @classmethod
    def plain(cls, text: str) -> RichText:
        """Words without marks."""
        return cls(spans=(Span(text=text),) if text else ())

    @property
    def text(self) -> str:
        """The words without their marks."""
        return "".join(span.text for span in self.spans)

    def normalised(self) -> RichText:
        """Empty spans dropped and equal neighbours joined (never two ruby spans)."""
        spans: list[Span] = []
        for span in self.spans:
            if not span.text:
                continue
            if spans and span.ruby is None and spans[-1].same_marks(span):
                spans[-1] = spans[-1].model_copy(update={"text": spans[-1].text + span.text})
            else:
                spans.append(span)
        return RichText(spans=tuple(spans))
