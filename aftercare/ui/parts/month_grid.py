"""A month of stretches: what became of each day as a shape, never by colour alone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

import flet as ft

from aftercare.domain.report import Standing
from aftercare.ui.look import Look
from aftercare.ui.parts.tappable import tappable
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind

ICONS = {
    Standing.DONE: ft.Icons.CHECK_CIRCLE_ROUNDED,
    Standing.PARTIAL: ft.Icons.CONTRAST_ROUNDED,
    Standing.SKIPPED: ft.Icons.DO_NOT_DISTURB_ON_OUTLINED,
    Standing.NOTHING: ft.Icons.RADIO_BUTTON_UNCHECKED_ROUNDED,
    Standing.NOT_DUE: ft.Icons.HORIZONTAL_RULE_ROUNDED,
}
DID = frozenset({Standing.DONE, Standing.PARTIAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A day that has begun, and how it is called in full."""

    standing: Standing
    said: str


def month_grid(
    weeks: Sequence[Sequence[date | None]],
    weekdays: Sequence[str],
    cells: Mapping[date, Cell],
    chosen: date | None,
    choose: Callable[[date], None],
    look: Look,
) -> ft.Control:
    """Show *weeks* under their *weekdays*; days without a cell are still to come."""
    head = ft.Row(
        [_centred(quiet(name, kind.CAPTION)) for name in weekdays],
        spacing=0,
    )
    rows = [
        ft.Row([_place(day, cells, chosen, choose, look) for day in week], spacing=0)
        for week in weeks
    ]
    return ft.Column(
        [ft.Semantics(exclude_semantics=True, content=head), *rows], spacing=2, tight=True
    )


def standing_icon(standing: Standing, size: float = 20) -> ft.Icon:
    """Return the shape of *standing*."""
    ink = ft.Colors.PRIMARY if standing in DID else ft.Colors.ON_SURFACE_VARIANT
    return ft.Icon(ICONS[standing], size=size, color=ink)


def standing_legend(names: Sequence[tuple[Standing, str]]) -> ft.Control:
    """Name the shapes."""
    return ft.Row(
        [
            ft.Row([standing_icon(one), quiet(name)], spacing=layout.S2, tight=True)
            for one, name in names
        ],
        spacing=layout.S4,
        wrap=True,
        run_spacing=4,
    )


def _place(
    day: date | None,
    cells: Mapping[date, Cell],
    chosen: date | None,
    choose: Callable[[date], None],
    look: Look,
) -> ft.Control:
    if day is None:
        return ft.Container(expand=True)
    number = ft.Text(
        str(day.day),
        style=look.capped(kind.LABEL),
        color=ft.Colors.ON_SURFACE if day in cells else ft.Colors.ON_SURFACE_VARIANT,
    )
    cell = cells.get(day)
    if cell is None:
        return _centred(_stacked(number, ft.Container(height=20)), 6)
    box = ft.Container(
        _stacked(number, standing_icon(cell.standing)),
        padding=ft.Padding.symmetric(vertical=5),
        alignment=ft.Alignment.CENTER,
        border_radius=layout.CONTROL,
        border=ft.Border.all(1.5, ft.Colors.PRIMARY if day == chosen else ft.Colors.TRANSPARENT),
        bgcolor=ft.Colors.PRIMARY_CONTAINER if day == chosen else None,
        on_click=partial(choose, day),
    )
    key = f"calendar.day.{day.isoformat()}"
    return tappable(cell.said, box, key=key, selected=day == chosen, expand=True)


def _stacked(number: ft.Control, shape: ft.Control) -> ft.Control:
    centre = ft.CrossAxisAlignment.CENTER
    return ft.Column([number, shape], spacing=2, tight=True, horizontal_alignment=centre)


def _centred(content: ft.Control, vertical: float = 0) -> ft.Control:
    padding = ft.Padding.symmetric(vertical=vertical)
    return ft.Container(content, expand=True, alignment=ft.Alignment.CENTER, padding=padding)
