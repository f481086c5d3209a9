"""The one resource dictionary that a page and all its forms share."""

from __future__ import annotations

# reportlab's objects have no types.
from typing import Any

from poster_studio.base.geometry import Rect
from poster_studio.display.display_list import LinearGradient, RadialGradient
from poster_studio.export.pdf_colour import ColourSpace
from poster_studio.export.pdf_numbers import number
from poster_studio.export.pdf_objects import (
    PdfObjects,
    array,
    dictionary,
    name,
    numbers,
    stream,
)
from poster_studio.export.pdf_shading import alphas, flat_alpha, shading

#: The label under which the shared dictionary is known while forms refer to it.
_LABEL = "PosterResources"


class PageResources:
    """Hands out names for what content uses; equal things get the same name."""

    def __init__(self, objects: PdfObjects, space: ColourSpace) -> None:
        self._objects, self.space = objects, space
        self._kinds: dict[str, dict[str, Any]] = {}
        self._names: dict[Any, str] = {}
        self._dictionary = dictionary({})
        self.reference = objects.add(self._dictionary, _LABEL)

    def put(self, kind: str, label: str, value: Any) -> None:
        """Enters a named resource of a kind such as `Font`."""
        self._kinds.setdefault(kind, {})[label] = value

    def finish(self) -> None:
        """Writes the dictionary; nothing may be named afterwards."""
        for kind, entries in self._kinds.items():
            self._dictionary[kind] = dictionary(entries)

    def graphics_state(self, alpha: float, overprint: bool) -> str:
        """The state of an opacity, and of printing over what lies below."""
        overprints = "true" if overprint else "false"
        alpha_text = number(alpha, 4)
        state = (
            f"<</Type /ExtGState /ca {alpha_text} /CA {alpha_text} /SMask /None"
            f" /OP {overprints} /op {overprints} /OPM {1 if overprint else 0}>>"
        )
        return self._named("ExtGState", "G", state, state)

    def gradient(self, gradient: LinearGradient | RadialGradient) -> str:
        """The shading of a gradient's colours."""
        key = ("colours", gradient)
        if key not in self._names:
            made = shading(gradient, self.space.space, self.space.ramp(gradient.stops))
            self._named("Shading", "S", key, self._objects.add(made))
        return self._names[key]

    def gradient_mask(self, gradient: LinearGradient | RadialGradient, box: Rect) -> str | None:
        """The state of a gradient's opacity where it changes; it holds for the matrix in force."""
        if flat_alpha(gradient) is not None:
            return None
        key = ("opacity", gradient, box)
        if key not in self._names:
            made = self._objects.add(shading(gradient, "DeviceGray", alphas(gradient)))
            inner = dictionary({"Shading": dictionary({"S": made})})
            form = self.form(box.inset(-1), "/S sh", "DeviceGray", resources=inner)
            mask = dictionary({"Type": name("Mask"), "S": name("Luminosity"), "G": form})
            state = dictionary({"Type": name("ExtGState"), "SMask": mask})
            self._named("ExtGState", "G", key, self._objects.add(state))
        return self._names[key]

    def group(self, box: Rect, content: str) -> str:
        """A transparency group: drawn alone, then laid on the page as one."""
        form = self.form(box, content, self.space.space)
        return self._named("XObject", "X", ("group", len(self._names)), form)

    def form(self, box: Rect, content: str, space: str, resources: Any = None) -> Any:
        """Adds a form that is a transparency group of a colour space."""
        group = f"<</Type /Group /S /Transparency /CS /{space} /I true /K false>>"
        entries = {
            "Type": name("XObject"),
            "Subtype": name("Form"),
            "BBox": numbers((box.x, box.y, box.right, box.bottom)),
            "Group": group,
            "Resources": resources or self.reference,
        }
        return self._objects.add(stream(entries, content.encode("latin-1")))

    def registration(self) -> str:
        """The colour that prints on every plate."""
        tint = "<</FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [1 1 1 1] /N 1>>"
        space = array([name("Separation"), name("All"), name("DeviceCMYK"), tint])
        return self._named("ColorSpace", "C", "registration", self._objects.add(space))

    def _named(self, kind: str, letter: str, key: Any, value: Any) -> str:
        if key not in self._names:
            label = f"{letter}{len(self._kinds.get(kind, {}))}"
            self._names[key] = label
            self.put(kind, label, value)
        return self._names[key]
