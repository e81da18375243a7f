"""One stretch of the form, opened: every number of its dose, its sides, its place in the list."""

from functools import partial

import flet as ft

from aftercare.content.code import codes
from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.dose import sides_of, usual_of
from aftercare.domain.draft import Which, which
from aftercare.domain.lock import Caution
from aftercare.domain.prescription import Dose
from aftercare.domain.source import Mark
from aftercare.domain.stretch import Range, Stretch
from aftercare.formats.stretch_words import said_of
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import noted
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.desk_lock import lock_part
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.desk_stepper import Step, stepper
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.tick_row import tick_row
from aftercare.ui.theme import layout
from aftercare.words.words import Words

FIELDS = ("hold_seconds", "reps", "sets", "times_a_day", "from_hour")


def dose_details(
    words: Words, dose: Dose, caution: Caution, ends: int, pen: Pen
) -> list[ft.Control]:
    """Return what can be changed, after what speaks against it.

    *ends*: -1 for the first of the list, 1 for the last, 0 for others, 2 for the only one. Call it
    inside a component.
    """
    name = codes().stretch.ids[dose.stretch]
    stretch = stretch_of(name)
    one, key = which(dose), f"prescribe.dose.{name}"
    steps = [
        stepper(
            words(_label(field, stretch)),
            words.number(getattr(dose, field)),
            words(f"prescribe.heard-{field.replace('_', '-')}", n=getattr(dose, field)),
            Step(pen.step, (one, field)),
            key=f"{key}.{field}",
        )
        for field in FIELDS
    ]
    inset = ft.Container(
        ft.Column(
            [
                *lock_part(words, stretch, dose, caution, pen, key),
                ft.Column(steps, spacing=layout.S1, tight=True),
                *_usual(words, dose, stretch),
                *_sides(words, dose, stretch, pen, key),
            ],
            spacing=layout.S3,
            tight=True,
        ),
        padding=ft.Padding.only(left=layout.S4, right=layout.S1, bottom=layout.S1),
    )
    easier = tick_row(
        words("prescribe.easier"),
        said_of(words, stretch, "easier"),
        dose.easier,
        partial(pen.ease, one),
        key=f"{key}.easier",
    )
    return [inset, easier, _ways(words, dose, ends, pen, key)]


def _label(field: str, stretch: Stretch) -> str:
    if field == "hold_seconds":
        return f"prescribe.label-{stretch.dose.way}"
    return f"prescribe.label-{field.replace('_', '-')}"


def _usual(words: Words, dose: Dose, stretch: Stretch) -> list[ft.Control]:
    """Return what is usual, and how firm that is, where the dose leaves it."""
    usual = usual_of(stretch, easier=dose.easier)
    if usual.holds(dose):
        return []
    mark = next(one for one in Mark if one in stretch.marks)
    line = words(
        "prescribe.usual",
        seconds=_range(words, usual.seconds),
        reps=_range(words, usual.reps),
        times=_range(words, usual.times_a_day),
        mark=words(f"source.mark-{mark}-title"),
    )
    return [ft.Semantics(live_region=True, content=noted(ft.Icons.INFO_OUTLINE_ROUNDED, line))]


def _range(words: Words, given: Range) -> str:
    low, high = words.number(given.low), words.number(given.high)
    return low if low == high else f"{low}\u2013{high}"


def _sides(words: Words, dose: Dose, stretch: Stretch, pen: Pen, key: str) -> list[ft.Control]:
    chips = [
        choice(
            words(f"prescribe.side-{side}"),
            partial(pen.turn, which(dose), side),
            key=f"{key}.side.{side}",
            chosen=side is dose.sides,
        )
        for side in sides_of(stretch)
    ]
    return [choices(chips)] if chips else []


def _ways(words: Words, dose: Dose, ends: int, pen: Pen, key: str) -> ft.Control:
    """Return what moves the stretch in the list, and what takes it out."""
    one = which(dose)
    moves: list[ft.Control] = []
    if ends not in (-1, 2):
        moves.append(_move(ft.Icons.ARROW_UPWARD_ROUNDED, words("prescribe.up"), one, -1, pen, key))
    if ends not in (1, 2):
        moves.append(
            _move(ft.Icons.ARROW_DOWNWARD_ROUNDED, words("prescribe.down"), one, 1, pen, key)
        )
    remove = plain(
        words("prescribe.remove"),
        partial(pen.remove, one),
        key=f"{key}.remove",
        icon=ft.Icons.DELETE_OUTLINE_ROUNDED,
    )
    return ft.Container(
        ft.Row([remove, *moves], spacing=layout.S2, wrap=True),
        padding=ft.Padding.only(left=layout.S1, bottom=layout.S2),
    )


def _move(
    icon: ft.IconData,
    label: str,
    one: Which,
    by: int,
    pen: Pen,
    key: str,
) -> ft.Control:
    way = "up" if by < 0 else "down"
    return icon_button(icon, label, partial(pen.move, one, by), key=f"{key}.{way}")
