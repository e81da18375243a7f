"""What belongs to an entry: short words to tick, as many as one likes."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.content.diary import tags
from aftercare.ui.look import use_words
from aftercare.ui.parts.choice import choice, choices

ICONS = {
    "bruise": ft.Icons.WATER_DROP_OUTLINED,
    "sleep": ft.Icons.BEDTIME_OUTLINED,
    "awake": ft.Icons.NIGHTS_STAY_OUTLINED,
    "desk": ft.Icons.COMPUTER_OUTLINED,
    "walk": ft.Icons.DIRECTIONS_WALK_ROUNDED,
    "medicine": ft.Icons.MEDICATION_OUTLINED,
    "headache": ft.Icons.PSYCHOLOGY_OUTLINED,
    "tired": ft.Icons.BATTERY_2_BAR_ROUNDED,
    "stretch": ft.Icons.SELF_IMPROVEMENT_ROUNDED,
    "warmth": ft.Icons.LOCAL_FIRE_DEPARTMENT_OUTLINED,
    "cold": ft.Icons.AC_UNIT_ROUNDED,
}


@ft.component
def TagChoice(
    chosen: tuple[str, ...], choose: Callable[[tuple[str, ...]], None], key: str | None = None
) -> ft.Control:
    """Offer all tags; *choose* gets those ticked, in the order in which they are offered."""
    words = use_words()

    def tick(tag: str) -> None:
        choose(toggled(chosen, tag))

    return choices(
        [
            choice(
                words(f"tag.{tag.id}"),
                partial(tick, tag.id),
                key=f"entry.tag.{tag.id}",
                chosen=tag.id in chosen,
                icon=ICONS.get(tag.icon),
            )
            for tag in tags()
        ]
    )


def toggled(chosen: tuple[str, ...], one: str) -> tuple[str, ...]:
    """Return *chosen* with *one* added, or without it where it was chosen."""
    return tuple(c for c in chosen if c != one) if one in chosen else (*chosen, one)
