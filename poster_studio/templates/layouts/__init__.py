"""The templates' rules, one file each, by the name that their data gives."""

from __future__ import annotations

from typing import Final

from poster_studio.templates.layouts.front_page import lay_out_front_page
from poster_studio.templates.layouts.mine_to_ours import lay_out_mine_to_ours
from poster_studio.templates.layouts.question import lay_out_question
from poster_studio.templates.layouts.three_views import lay_out_three_views
from poster_studio.templates.sheet import Layout

LAYOUTS: Final[dict[str, Layout]] = {
    "question": lay_out_question,
    "mine-to-ours": lay_out_mine_to_ours,
    "three-views": lay_out_three_views,
    "front-page": lay_out_front_page,
}
