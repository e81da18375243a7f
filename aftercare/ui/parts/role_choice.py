"""Who uses the app on this device: a patient, a physiotherapist, or somebody who is both."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.domain.settings import Role
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.text import heading, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


def role_card(words: Words, role: Role, change: Callable[[Role], None], *, key: str) -> ft.Control:
    """Return the question, with *role* as its answer so far; chips have the keys "<key>-<role>"."""
    chips = [
        choice(
            words(f"settings.role-{one}"),
            partial(change, one),
            key=f"{key}-{one}",
            chosen=one is role,
        )
        for one in Role
    ]
    title = heading(say(words("settings.role"), kind.SUBTITLE))
    return card(title, choices(chips), spacing=layout.S2, padding=layout.S4)
