"""What the patient has: it locks stretches here, and is in no code."""

from functools import partial

import flet as ft

from aftercare.domain.condition import Condition
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.text import section
from aftercare.ui.theme import layout


def has_part(conditions: frozenset[Condition], pen: Pen) -> ft.Control:
    """Return a chip for each condition."""
    words = use_words()
    chips = [
        choice(
            words(f"prescribe.has-{one}"),
            partial(pen.has, one),
            key=f"prescribe.has.{one}",
            chosen=one in conditions,
        )
        for one in Condition
    ]
    return ft.Column(
        [
            section(words("prescribe.has")),
            choices(chips),
            noted(ft.Icons.LOCK_OUTLINE_ROUNDED, words("prescribe.has-note")),
        ],
        spacing=layout.S2,
        tight=True,
    )
