"""The stretches of the form, in their order; a tap opens one in its place."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.content.code import codes
from aftercare.content.stretch import easier_stretch, form_of
from aftercare.content.stretch import stretch as stretch_of
from aftercare.domain.condition import Condition
from aftercare.domain.draft import Doses, is_full
from aftercare.domain.lock import Caution, Lock, caution
from aftercare.domain.prescription import Dose, Sides
from aftercare.formats.dose_words import dose_line
from aftercare.formats.stretch_words import name_of
from aftercare.ui.gradually import use_gradually
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import list_row, noted, rows
from aftercare.ui.parts.desk_dose import dose_details
from aftercare.ui.parts.desk_lock import named, of
from aftercare.ui.parts.desk_pen import Pen
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.text import quiet, section
from aftercare.ui.parts.thumbnail import SIZE, drawn_side, thumbnail
from aftercare.ui.plan_words import when_line
from aftercare.ui.theme import layout
from aftercare.words.words import Words

AT_ONCE = 4  # rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row shows."""

    dose: Dose
    caution: Caution
    is_open: bool
    ends: int  # see dose_details
    pictured: bool


def stretches_part(
    doses: Doses,
    conditions: frozenset[Condition],
    allowed: frozenset[Lock],
    pen: Pen,
    onward: Callable[[str], None],
) -> ft.Control:
    """Return the list and the way to more; some locks were *allowed*."""
    opened, set_opened = ft.use_state(0)
    unfold = ft.use_callback(
        lambda number: set_opened(lambda was: 0 if was == number else number), []
    )
    pictured = use_gradually(len(doses), AT_ONCE)
    words = use_words()
    known = [
        (place, dose) for place, dose in enumerate(doses) if dose.stretch in codes().stretch.ids
    ]
    laid = []
    for place, dose in known:
        shown = Row(
            dose=dose,
            caution=caution(dose, conditions, allowed, form_of),
            is_open=dose.stretch == opened,
            ends=_ends(place, len(doses)),
            pictured=place < pictured,
        )
        earlier = sum(one.stretch == dose.stretch for one in doses[:place])  # on another side
        laid.append(kept(_row, shown, unfold, pen, key=f"row.{dose.stretch}.{earlier}"))
    if len(known) < len(doses):
        laid.append(_unknown(words, doses, pen))
    more = secondary(
        words("prescribe.add"),
        lambda: onward("stretches"),
        key="prescribe.add",
        icon=ft.Icons.ADD_ROUNDED,
    )
    return ft.Column(
        [
            section(words("prescribe.stretches")),
            *([rows(laid)] if laid else [quiet(words("prescribe.stretches-none"))]),
            noted(ft.Icons.INFO_OUTLINE_ROUNDED, words("prescribe.full"))
            if is_full(doses)
            else more,
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _ends(place: int, count: int) -> int:
    if count == 1:
        return 2
    return -1 if place == 0 else int(place == count - 1)


def _unknown(words: Words, doses: Doses, pen: Pen) -> ft.Control:
    """Return what is said of stretches of another version: their numbers stay, or go together."""
    strange = frozenset(one.stretch for one in doses) - codes().stretch.ids.keys()
    remove = plain(
        words("prescribe.remove"),
        lambda: pen.remove_stretches(strange),
        key="prescribe.remove-unknown",
    )
    line = words("prescribe.unknown", n=len(strange))
    return ft.Container(
        ft.Column(
            [noted(ft.Icons.HELP_OUTLINE_ROUNDED, line), ft.Row([remove], wrap=True)], tight=True
        ),
        padding=layout.S4,
    )


def _row(shown: Row, unfold: Callable[[int], None], pen: Pen) -> ft.Control:
    words, dose = use_words(), shown.dose
    stretch = stretch_of(codes().stretch.ids[dose.stretch])
    locked, careful = shown.caution.locked, shown.caution.careful
    lines = [dose_line(words, dose, stretch.dose.way), when_line(words, dose)]
    if locked:
        lines = [words("prescribe.locked", names=named(words, of(locked)))]
    elif careful and not shown.is_open:
        lines.append(words("prescribe.careful", names=named(words, careful)))
    head = list_row(
        name_of(words, stretch),
        "\n".join(filter(None, lines)),
        key=f"prescribe.dose.{stretch.id}",
        leading=kept(_picture, dose.stretch, dose.sides, dose.easier, bool(locked), shown.pictured),
        trailing=_fold(shown.is_open, bool(locked)),
        on_click=lambda: unfold(dose.stretch),
        selected=shown.is_open,
    )
    details = dose_details(words, dose, shown.caution, shown.ends, pen) if shown.is_open else []
    return ft.Column(
        [head, *details],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _fold(is_open: bool, locked: bool) -> ft.Control:
    icon = ft.Icons.EXPAND_LESS_ROUNDED if is_open else ft.Icons.EXPAND_MORE_ROUNDED
    if locked and not is_open:
        icon = ft.Icons.LOCK_OUTLINE_ROUNDED
    return ft.Icon(icon, color=ft.Colors.ON_SURFACE_VARIANT)


def _picture(number: int, sides: Sides, easier: bool, faint: bool, pictured: bool) -> ft.Control:
    look = use_look()
    if not pictured:
        return ft.Container(width=SIZE, height=SIZE)
    stretch = stretch_of(codes().stretch.ids[number])
    other = easier_stretch(stretch) if easier else None
    return thumbnail(
        (other or stretch).id,
        look,
        side=drawn_side(sides),
        easier=easier and other is None,
        faint=faint,
    )
