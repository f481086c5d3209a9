"""Every check of a poster, in the order in which people can mend it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from poster_studio.base.findings import Finding
from poster_studio.checks.legibility import check_legibility
from poster_studio.checks.page import check_page
from poster_studio.checks.privacy import check_privacy
from poster_studio.checks.provenance import check_provenance
from poster_studio.compose.look import Look
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card

Check = Callable[[Poster, Look, Mapping[str, Card]], list[Finding]]

CHECKS: tuple[Check, ...] = (check_privacy, check_legibility, check_page, check_provenance)


def check_poster(poster: Poster, look: Look, deck: Mapping[str, Card]) -> list[Finding]:
    """All findings about one poster; pure."""
    return [finding for check in CHECKS for finding in check(poster, look, deck)]
