"""Reads simple SVG drawings as layers in one colour: path data with M, L, C and Z only."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any, Final

#: What a layer's paint says for the sticker's own colour.
OWN_COLOUR: Final = "sticker"

_TOKEN: Final = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ARGUMENTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_INHERITED: Final[tuple[str, ...]] = ("fill", "stroke", "stroke-width")

_Place = tuple[float, float]


def svg_layers(svg: str) -> tuple[list[float], list[dict[str, Any]]]:
    """The view's size and the layers; raises `ValueError` for what such drawings never hold."""
    root = ET.fromstring(svg)
    left, top, width, height = (float(n) for n in root.attrib["viewBox"].split())
    if (left, top) != (0.0, 0.0):
        raise ValueError("the view does not begin at 0, 0")
    style: dict[str, str] = {n: root.attrib[n] for n in _INHERITED if n in root.attrib}
    layers = [layer for element in root for layer in _layers(element, style)]
    return [width, height], layers


def _layers(element: ET.Element, inherited: dict[str, str]) -> Iterator[dict[str, Any]]:
    style = inherited | dict(element.attrib)
    path = _written(_outline(element))
    opacity = float(style.get("opacity", "1"))
    if style.get("fill", "none") != "none":
        shown = opacity * float(style.get("fill-opacity", "1"))
        yield {"path": path, "fill": OWN_COLOUR} | ({} if shown == 1 else {"opacity": shown})
    if style.get("stroke", "none") != "none":
        line = {"stroke": OWN_COLOUR, "stroke_width": float(style["stroke-width"]), "round": True}
        yield {"path": path} | line | ({} if opacity == 1 else {"opacity": opacity})


def _outline(element: ET.Element) -> list[tuple[str, list[float]]]:
    tag = element.tag.rsplit("}", 1)[-1]
    if tag == "path":
        return list(_absolute(element.attrib["d"]))
    if tag in ("circle", "ellipse"):
        x, y = float(element.attrib["cx"]), float(element.attrib["cy"])
        rx = float(element.attrib.get("rx", element.attrib.get("r", "0")))
        ry = float(element.attrib.get("ry", element.attrib.get("r", "0")))
        half = f"A{rx} {ry} 0 1 1 {x + rx} {y}A{rx} {ry} 0 1 1 {x - rx} {y}Z"
        return list(_absolute(f"M{x - rx} {y}{half}"))
    raise ValueError(f"no drawing holds <{tag}>")


def _tokens(data: str) -> Iterator[tuple[str, list[float]]]:
    """Commands with as many numbers as one of them takes; flags of arcs may touch what follows."""
    command, at = "", 0
    while match := _TOKEN.search(data, at):
        if match.group().isalpha():
            command, at = match.group(), match.end()
            if command in "Zz":
                yield command, []
            continue
        numbers: list[float] = []
        for place in range(_ARGUMENTS[command.upper()]):
            flag = command in "Aa" and place in (3, 4)
            found = re.compile(r"[01]").search(data, at) if flag else _TOKEN.search(data, at)
            if found is None:
                raise ValueError("a path ends too soon")
            numbers.append(float(found.group()))
            at = found.end()
        yield command, numbers
        command = {"M": "L", "m": "l"}.get(command, command)


def _absolute(data: str) -> Iterator[tuple[str, list[float]]]:
    """M, L, C and Z with absolute places."""
    at = start = (0.0, 0.0)
    control: _Place | None = None
    before = ""
    for command, numbers in _tokens(data):
        kind = command.upper()
        ahead = at if command.islower() else (0.0, 0.0)
        n = _moved(kind, numbers, ahead)
        reflected = at if control is None else (2 * at[0] - control[0], 2 * at[1] - control[1])
        control = None
        match kind:
            case "Z":
                at = start
                yield "Z", []
            case "M" | "L" | "H" | "V":
                at = (at[0] if kind == "V" else n[0], at[1] if kind == "H" else n[-1])
                start = at if kind == "M" else start
                yield ("M" if kind == "M" else "L"), [*at]
            case "C" | "S":
                first = n[:2] if kind == "C" else [*(reflected if before in "CS" else at)]
                rest = n[-4:]
                control, at = (rest[0], rest[1]), (rest[2], rest[3])
                yield "C", [*first, *rest]
            case "Q" | "T":
                bend = (n[0], n[1]) if kind == "Q" else (reflected if before in "QT" else at)
                end = (n[-2], n[-1])
                yield "C", [*_thirds(at, bend), *_thirds(end, bend), *end]
                control, at = bend, end
            case "A":
                yield from _arc(at, n)
                at = (n[5], n[6])
        before = kind


def _moved(kind: str, numbers: list[float], by: _Place) -> list[float]:
    if kind == "A":
        return [*numbers[:5], numbers[5] + by[0], numbers[6] + by[1]]
    if kind in "HV":
        return [numbers[0] + by[kind == "V"]]
    return [number + by[i % 2] for i, number in enumerate(numbers)]


def _thirds(end: _Place, bend: _Place) -> list[float]:
    """The control of a cubic curve near one end of a quadratic one."""
    return [end[0] + (bend[0] - end[0]) * 2 / 3, end[1] + (bend[1] - end[1]) * 2 / 3]


def _arc(start: _Place, n: list[float]) -> Iterator[tuple[str, list[float]]]:
    """An elliptical arc as cubic curves (SVG 1.1, appendix F.6)."""
    rx, ry, turn, large, sweep, x, y = abs(n[0]), abs(n[1]), math.radians(n[2]), *n[3:]
    if start == (x, y):
        return
    if not rx or not ry:
        yield "L", [x, y]
        return
    cosine, sine = math.cos(turn), math.sin(turn)
    dx, dy = (start[0] - x) / 2, (start[1] - y) / 2
    ux, uy = cosine * dx + sine * dy, -sine * dx + cosine * dy
    grow = math.sqrt(max(1.0, (ux / rx) ** 2 + (uy / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    under = (rx * uy) ** 2 + (ry * ux) ** 2
    root = math.sqrt(max(0.0, (rx * ry) ** 2 / under - 1)) * (-1 if large == sweep else 1)
    vx, vy = root * rx * uy / ry, -root * ry * ux / rx
    cx = cosine * vx - sine * vy + (start[0] + x) / 2
    cy = sine * vx + cosine * vy + (start[1] + y) / 2
    first = math.atan2((uy - vy) / ry, (ux - vx) / rx)
    span = math.atan2((-uy - vy) / ry, (-ux - vx) / rx) - first
    if sweep and span < 0:
        span += 2 * math.pi
    elif not sweep and span > 0:
        span -= 2 * math.pi
    count = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    step = span / count
    reach = 4 / 3 * math.tan(step / 4)

    def place(angle: float, along: float) -> list[float]:
        px = rx * (math.cos(angle) - along * math.sin(angle))
        py = ry * (math.sin(angle) + along * math.cos(angle))
        return [cx + cosine * px - sine * py, cy + sine * px + cosine * py]

    for i in range(count):
        begin, end = first + i * step, first + (i + 1) * step
        target = [x, y] if i == count - 1 else place(end, 0.0)
        yield "C", [*place(begin, reach), *place(end, -reach), *target]


def _written(outline: list[tuple[str, list[float]]]) -> str:
    return "".join(command + " ".join(_number(n) for n in numbers) for command, numbers in outline)


def _number(value: float) -> str:
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
