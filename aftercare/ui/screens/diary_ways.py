"""The ways from the diary to what it holds in depth."""

from functools import partial

import flet as ft

from aftercare.ui.look import use_words
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.trail import use_trail

WAYS = {
    "treatments": ft.Icons.STACKED_LINE_CHART_ROUNDED,
    "stretches": ft.Icons.CALENDAR_MONTH_OUTLINED,
    "find": ft.Icons.SEARCH_ROUNDED,
}
"""Each name is also the end of its address."""


@ft.component
def Ways(key: str | None = None) -> ft.Control:
    """Offer them side by side."""
    words, trail = use_words(), use_trail()
    return choices(
        [
            choice(
                words(f"diary.way-{name}"),
                partial(trail.go, f"/diary/{name}"),
                key=f"diary.way.{name}",
                icon=icon,
            )
            for name, icon in WAYS.items()
        ]
    )
