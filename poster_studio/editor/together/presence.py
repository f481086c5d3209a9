"""What a seat shows the others while it works: JSON, and only what is within bounds.

Whoever is in the room can send anything; what is not a presence is no presence.
"""

from __future__ import annotations

from typing import Annotated, Final, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from poster_studio.base.geometry import Point, Rect
from poster_studio.document.elements import Coordinate, Frame, Length
from poster_studio.editor.together.animals import ANIMALS
from poster_studio.editor.together.looks import COLOURS, SeatLook

#: So many elements are shown as selected or moving at most.
MOST_SHOWN: Final = 200

Id = Annotated[str, Field(min_length=1, max_length=64)]
_Turn = Annotated[float, Field(ge=-360, le=360)]
Moving = tuple[Coordinate, Coordinate, Length, Length, _Turn]


class Presence(BaseModel):
    """Places in millimetres of the poster that lies on the seat's desk (`poster`).

    `at` is the pointer, `typing` the element whose words are typed, `moving` the frames of what is
    being dragged, `view` what the window shows; `call` counts how often it called everybody;
    `new`: it has just come, and makes way for those who were there.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", strict=False, allow_inf_nan=False)

    colour: Annotated[int, Field(ge=0, lt=len(COLOURS))]
    animal: Annotated[int, Field(ge=0, lt=len(ANIMALS))]
    poster: Id | None = None
    at: tuple[Coordinate, Coordinate] | None = None
    selected: Annotated[tuple[Id, ...], Field(max_length=MOST_SHOWN)] = ()
    typing: Id | None = None
    moving: Annotated[dict[Id, Moving], Field(max_length=MOST_SHOWN)] = {}
    view: tuple[Coordinate, Coordinate, Length, Length] | None = None
    call: Annotated[int, Field(ge=0, lt=2**31)] = 0
    new: bool = False

    @classmethod
    def read(cls, text: str) -> Self | None:
        """What another seat shows; `None` if it is no presence of ours."""
        try:
            return cls.model_validate_json(text)
        except ValidationError:
            return None

    @property
    def text(self) -> str:
        """As it is sent."""
        return self.model_dump_json(exclude_defaults=True)

    @property
    def look(self) -> SeatLook:
        """The seat's colour and animal."""
        return SeatLook(self.colour, self.animal)

    @property
    def pointer(self) -> Point | None:
        """Where the pointer is."""
        return None if self.at is None else Point(*self.at)

    @property
    def shown_area(self) -> Rect | None:
        """What the seat's window shows."""
        return None if self.view is None else Rect(*self.view)

    @property
    def dragged(self) -> dict[str, Frame]:
        """Frames of what is being dragged, by their elements."""
        return {
            id_: Frame(x=x, y=y, width=width, height=height, rotation=turn)
            for id_, (x, y, width, height, turn) in self.moving.items()
        }
