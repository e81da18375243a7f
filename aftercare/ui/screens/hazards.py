"""The safety file: what could harm somebody, and what was built against it."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.content.hazard import hazards
from aftercare.domain.hazard import Hazard, Risk
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import card, list_row, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


@ft.component
def HazardsScreen() -> ft.Control:
    """Show the purpose and each hazard; a tap unfolds how it is met."""
    words = use_words()
    opened, unfold = ft.use_state("")
    listed: list[ft.Control] = []
    for one in hazards():
        is_open = one.id == opened
        listed.append(_row(words, one, partial(unfold, "" if is_open else one.id), is_open=is_open))
        if is_open:
            listed.append(_told(words, one))
    return Frame(
        words("hazard.title"),
        [
            card(
                heading(say(words("hazard.purpose-title"), kind.TITLE)),
                say(words("hazard.purpose")),
                say(words("hazard.purpose-not")),
                quiet(words("hazard.intro", n=len(hazards()))),
                quiet(words("hazard.open")),
            ),
            rows(listed),
        ],
        leave=Leave("/settings/about"),
    )


def _row(words: Words, one: Hazard, turn: Callable[[], None], *, is_open: bool) -> ft.Control:
    icon = ft.Icons.EXPAND_LESS_ROUNDED if is_open else ft.Icons.EXPAND_MORE_ROUNDED
    left = words("hazard.ratings", before=one.before.rating, after=one.after.rating)
    return list_row(
        words(f"hazard.{one.id}"),
        left,
        key=f"hazard.{one.id}",
        trailing=ft.Icon(icon, color=ft.Colors.ON_SURFACE_VARIANT),
        on_click=turn,
        selected=is_open,
    )


def _told(words: Words, one: Hazard) -> ft.Control:
    told = [
        _part(
            words(f"hazard.{part}"),
            say(words(f"hazard.{one.id}-{part}"), key=f"hazard.{one.id}.{part}"),
        )
        for part in ("cause", "effect", "control")
    ]
    risk = _part(
        words("hazard.risk"),
        say(words("hazard.risk-before", risk=_risk(words, one.before))),
        say(words("hazard.risk-after", risk=_risk(words, one.after))),
        quiet(words("hazard.proved", n=len(one.tests))),
    )
    return ft.Container(
        ft.Column([*told, risk], spacing=layout.S3, tight=True),
        padding=ft.Padding.symmetric(vertical=layout.S2, horizontal=layout.S4),
    )


def _part(name: str, *lines: ft.Control) -> ft.Control:
    return ft.Column([quiet(name, kind.LABEL), *lines], spacing=0, tight=True)


def _risk(words: Words, risk: Risk) -> str:
    severity = words(f"hazard.severity-{risk.severity.name.lower()}")
    likelihood = words(f"hazard.likelihood-{risk.likelihood.name.lower().replace('_', '-')}")
    return words("hazard.of", severity=severity, likelihood=likelihood, n=risk.rating)
