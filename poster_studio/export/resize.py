"""A page on another sheet: made on A3, printed on A1."""

from __future__ import annotations

from poster_studio.base.geometry import Transform
from poster_studio.display.display_list import Group, Page

#: A and B sheets differ in shape by less than this; the page is stretched rather than framed.
ALIKE = 0.01


def resized(page: Page, width: float, height: float, *, keep_bleed: bool = False) -> Page:
    """The page scaled to a sheet of `width` × `height`, which is turned as the page lies.

    A sheet of another shape gets the page as large as fits, in its middle. The bleed grows with
    the page, so enlarging leaves enough of it and reducing leaves proportionally less; with
    `keep_bleed` a page that is reduced is reduced so much less that its bleed stays whole (on A4
    from A1 by 2 %, which the trim cuts off).
    """
    if (width > height) != (page.width > page.height):
        width, height = height, width
    x_scale, y_scale = width / page.width, height / page.height
    bleed = min(page.bleed, page.bleed * min(x_scale, y_scale))
    if abs(x_scale / y_scale - 1) > ALIKE:
        x_scale = y_scale = min(x_scale, y_scale)
    elif keep_bleed and bleed < page.bleed:
        bleed = page.bleed
        x_scale = (width + 2 * bleed) / (page.width + 2 * bleed)
        y_scale = (height + 2 * bleed) / (page.height + 2 * bleed)
    middle = Transform.translation(
        (width - page.width * x_scale) / 2, (height - page.height * y_scale) / 2
    )
    placed = Transform.scaling(x_scale, y_scale).then(middle)
    return Page(
        width=width,
        height=height,
        bleed=bleed,
        items=(Group(page.items, transform=placed),),
        title=page.title,
        language=page.language,
    )
