"""The dose of a stretch in three figures, and its steps."""

from collections.abc import Sequence

import flet as ft

from aftercare.domain.prescription import Dose, Sides
from aftercare.domain.stretch import Place, Range, Stretch, UsualDose
from aftercare.ui.look import Look
from aftercare.ui.parts.card import card, noted
from aftercare.ui.parts.numeral import numeral
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.plan_words import when_line
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

MINUTE = 60
PLACES = {Sides.BOTH: "each", Sides.NONE: "each"}  # as the usual dose calls them


def dose_card(dose: UsualDose, words: Words, look: Look, *, treats: bool) -> ft.Control:
    """Return how long, how often and how many times a day, as a rule.

    *treats*: it is read by who treats others alone.
    """
    return card(
        _cells(dose, words(f"stretch.times-{dose.place}"), words, look),
        quiet(words("stretch.dose-note-treats" if treats else "stretch.dose-note")),
    )


def prescribed_card(dose: Dose, stretch: Stretch, words: Words, look: Look) -> ft.Control:
    """Return the same as the plan says it."""
    numbers = (dose.hold_seconds, dose.reps, dose.times_a_day)
    seconds, reps, times = (Range(one, one) for one in numbers)
    usual = stretch.dose
    said = UsualDose(
        way=usual.way, seconds=seconds, reps=reps, times_a_day=times, place=usual.place
    )
    which = PLACES.get(dose.sides, dose.sides)
    if usual.place is Place.NONE:
        which = usual.place
    lines = [words("plan.dose-sets-alone", n=dose.sets)] if dose.sets > 1 else []
    lines += filter(None, [when_line(words, dose), words("plan.prescribed-note")])
    return card(
        noted(ft.Icons.ASSIGNMENT_TURNED_IN_OUTLINED, words("plan.prescribed"), ft.Colors.PRIMARY),
        _cells(said, words(f"stretch.times-{which}"), words, look),
        *map(quiet, lines),
    )


def _cells(dose: UsualDose, where: str, words: Words, look: Look) -> ft.Control:
    seconds, unit = dose.seconds, "seconds"
    if dose.seconds.low >= 2 * MINUTE:
        seconds, unit = Range(dose.seconds.low // MINUTE, dose.seconds.high // MINUTE), "minutes"
    cells = [
        _cell(
            _range(words, seconds),
            words(f"stretch.unit-{unit}"),
            words(f"stretch.way-{dose.way}"),
            look,
        ),
        _cell(
            _range(words, dose.reps),
            words("stretch.unit-times"),
            where,
            look,
        ),
        _cell(
            _range(words, dose.times_a_day),
            words("stretch.unit-times"),
            words("stretch.a-day"),
            look,
        ),
    ]
    if look.large:
        return ft.Column(cells, spacing=layout.S2, tight=True)
    return ft.Row(cells, spacing=layout.S2, vertical_alignment=ft.CrossAxisAlignment.START)


def easier_dose(stretch: Stretch, words: Words) -> list[ft.Control]:
    """Return the dose of the easier form where it has its own."""
    easier, usual = stretch.easier, stretch.dose
    if not (easier.seconds or easier.reps):
        return []
    seconds = _range(words, easier.seconds or usual.seconds)
    return [
        quiet(
            words(
                "stretch.easier-dose",
                seconds=seconds,
                reps=_range(words, easier.reps or usual.reps),
            )
        )
    ]


def _range(words: Words, given: Range) -> str:
    low, high = words.number(given.low), words.number(given.high)
    return low if low == high else f"{low}\u2013{high}"


def _cell(value: str, unit: str, what: str, look: Look) -> ft.Control:
    parts = [numeral(value, unit, look, kind.TITLE), quiet(what)]
    return ft.Column(parts, spacing=0, expand=not look.large, tight=True)


def steps_card(steps: Sequence[str], words: Words) -> ft.Control:
    """Return the steps, numbered."""
    return card(
        heading(say(words("stretch.steps"), kind.SUBTITLE)),
        *(_step(number + 1, step) for number, step in enumerate(steps)),
    )


def _step(number: int, step: str) -> ft.Control:
    mark = ft.Container(
        say(f"{number}", kind.LABEL, ft.Colors.ON_PRIMARY_CONTAINER, align=ft.TextAlign.CENTER),
        width=32,
        height=32,
        border_radius=16,
        bgcolor=ft.Colors.PRIMARY_CONTAINER,
        alignment=ft.Alignment.CENTER,
    )
    return ft.Row(
        [mark, say(step, expand=True)],
        spacing=layout.S3,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
