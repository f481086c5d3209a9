"""The page that export benchmarks use: A1, 300 cards of text, 20 photographs, gradients."""

from __future__ import annotations

import random

from PIL import Image

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.display_list import (
    GradientStop,
    Group,
    Item,
    LinearGradient,
    Page,
    Path,
    Picture,
    Stroke,
)
from poster_studio.display.outlines import rectangle, rounded_rectangle
from tests.export.sample_page import INK, KAKU, SampleResources, line, photo

WORDS = "海と山のあいだで市民が話せる場所がほしい鎌倉の未来を子どもたちと考える広場図書館"
WIDTH, HEIGHT = 594.0, 841.0


def dense_page(resources: SampleResources, photos: int = 20) -> Page:
    """The same page every time."""
    rng = random.Random(1)
    sky = (GradientStop(0, Colour(250, 246, 236)), GradientStop(1, Colour(200, 226, 236)))
    background = LinearGradient(Point(0, 0), Point(0, HEIGHT), sky)
    items: list[Item] = [Path(rectangle(Rect(-3, -3, WIDTH + 6, HEIGHT + 6)), fill=background)]
    for index in range(photos):
        picture = resources.add(noisy_photo(rng, 2000, 1500))
        place = Rect(20 + index % 4 * 142, 20 + index // 4 * 80, 132, 74)
        items.append(Picture(picture, Rect(place.x, place.y, 98.67, 74)))
    items += [_card(rng, index) for index in range(300)]
    return Page(WIDTH, HEIGHT, 3, tuple(items), title="密なポスター")


def noisy_photo(rng: random.Random, width: int, height: int) -> Image.Image:
    """A photograph's worth of detail."""
    grain = Image.frombytes("L", (width // 4, height // 4), rng.randbytes(width * height // 16))
    grain = grain.resize((width, height), Image.Resampling.BICUBIC)
    return Image.blend(photo(width, height), Image.merge("RGB", (grain, grain, grain)), 0.25)


def _card(rng: random.Random, index: int) -> Group:
    box = Rect(0, 0, 42, 18)
    paper = Colour(255, 255 - index % 3 * 12, 235 - index % 5 * 10)
    texts = tuple(
        line(KAKU, "".join(rng.choices(WORDS, k=12)), 3, 6 + 4 * row, 3, INK) for row in range(3)
    )
    place = Transform.rotation(rng.uniform(-2, 2)).then(
        Transform.translation(15 + index % 13 * 44, 425 + index // 13 * 17)
    )
    edge = Stroke(INK, 0.2)
    return Group((Path(rounded_rectangle(box, 2), fill=paper, stroke=edge), *texts), place)


def poster_page(resources: SampleResources) -> Page:
    """A poster as citizens make it: a headline, a photograph over a third, twelve cards."""
    rng = random.Random(2)
    dense = dense_page(resources, photos=0)
    picture = resources.add(noisy_photo(rng, 4000, 3000))
    photograph = Picture(picture, Rect(-3, 120, 600, 300), Rect(0, 0.1, 1, 2 / 3))
    headline = line(KAKU, "海と山のあいだで話そう", 20, 90, 50, INK)
    cards = tuple(
        Group(
            _card(rng, n).items,
            Transform.scaling(3).then(Transform.translation(30 + n % 4 * 138, 460 + n // 4 * 90)),
        )
        for n in range(12)
    )
    return Page(WIDTH, HEIGHT, 3, (dense.items[0], photograph, headline, *cards), title="ポスター")
