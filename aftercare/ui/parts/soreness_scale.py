"""Eleven buttons in two rows, nothing preselected: 0 to 10, of soreness or of something else."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind

ANCHORS = (0, 3, 6, 9)  # the numbers that words tie to a day's life
SPLIT = 6  # the second row begins here

Anchors = tuple[tuple[int, str], ...]
"""Numbers with the words that tell what they mean: one or two in each row, the lowest first."""


def soreness_scale(
    name: str,
    value: int | None,
    choose: Callable[[int], None],
    inset: float = 0,
    anchors: Anchors = (),
) -> list[ft.Control]:
    """Offer 0-5 and 6-10 in two rows, of which a tap redraws those that it changes.

    *name* begins the keys of the buttons, *inset* is lost at each side of the scale. *anchors* are
    other words than those of soreness.
    """
    rows = (range(SPLIT), range(SPLIT, 11))
    return [
        kept(_row, name, row, value if value in row else None, choose, inset, anchors)
        for row in rows
    ]


def _row(
    name: str,
    numbers: range,
    value: int | None,
    choose: Callable[[int], None],
    inset: float,
    anchors: Anchors,
) -> ft.Control:
    look, words = use_look(), use_words()
    known = dict(anchors) or {n: words(f"scale.at-{n}") for n in ANCHORS}
    said = {n: text for n, text in known.items() if n in numbers}
    buttons = [
        scale_button(
            str(n),
            ", ".join(filter(None, [words("scale.of-ten", number=n), said.get(n)])),
            partial(choose, n),
            look,
            key=f"{name}.{n}",
            chosen=n == value,
        )
        for n in numbers
    ]
    gap = _gap(look.width - 2 * (layout.GUTTER + inset))
    return ft.Column(
        [ft.Row(buttons, spacing=gap), _anchors(list(said.items()), look)],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _gap(room: float) -> float:
    """Return the widest gap that leaves each button its size in *room*."""
    left = (room - SPLIT * layout.TARGET) / (SPLIT - 1)
    return next((gap for gap in (layout.S2, 6, layout.S1) if gap <= left), layout.S1)


def scale_button(
    shown: str, label: str, choose: Callable[[], None], look: Look, *, key: str, chosen: bool
) -> ft.Control:
    """Return one answer of a scale: *shown* is seen, *label* heard."""
    edge = ft.Colors.PRIMARY if chosen else ft.Colors.OUTLINE
    box = ft.Container(
        ft.Text(
            shown,
            style=look.capped(kind.TITLE, 1.6),
            color=ft.Colors.ON_PRIMARY if chosen else ft.Colors.ON_SURFACE,
            text_align=ft.TextAlign.CENTER,
        ),
        padding=ft.Padding.symmetric(vertical=16),
        alignment=ft.Alignment.CENTER,
        border_radius=layout.CONTROL,
        bgcolor=ft.Colors.PRIMARY if chosen else ft.Colors.SURFACE_CONTAINER_LOWEST,
        border=ft.Border.all(1.5, edge),
        on_click=choose,
    )
    return tappable(label, box, key=key, selected=chosen, expand=True)


def _anchors(pairs: list[tuple[int, str]], look: Look) -> ft.Control:
    lines = [quiet(f"{number} {text}") for number, text in pairs]
    if look.large:
        cells: ft.Control = ft.Column([*lines], spacing=0)
    else:
        second = lines[-1]  # under its number: 3 begins the right half, 9 ends near the edge
        second.text_align = ft.TextAlign.START if pairs[0][0] == 0 else ft.TextAlign.END
        cells = ft.Row(
            [ft.Container(line, expand=True) for line in lines],
            spacing=layout.S2,
            vertical_alignment=ft.CrossAxisAlignment.START,
        )
    return ft.Semantics(exclude_semantics=True, content=cells)
