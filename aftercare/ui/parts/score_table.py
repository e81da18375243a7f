"""A chart as a table: columns for the eye, one sentence a row for the ear and for large text."""

from collections.abc import Sequence
from dataclasses import dataclass

import flet as ft

from aftercare.ui.look import use_look
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row: its cells, and the whole of it as a sentence."""

    cells: tuple[str, ...]
    said: str


@ft.component
def ScoreTable(
    columns: tuple[str, ...],
    shares: tuple[int, ...],
    lines: tuple[Line, ...],
    key: str | None = None,
) -> ft.Control:
    """Show *lines* under *columns*, which share the width as *shares* say."""
    if use_look().large:
        drawn: list[ft.Control] = [say(line.said, kind.SUPPORT) for line in lines]
    else:
        head = _row([quiet(name, kind.CAPTION) for name in columns], shares)
        body = [_spoken(line, shares) for line in lines]
        drawn = [ft.Semantics(exclude_semantics=True, content=head), *body]
    laid: list[ft.Control] = []
    for index, row in enumerate(drawn):
        laid += [ft.Divider(), row] if index else [row]
    laid.append(ft.Container(height=layout.S1))
    return ft.Column(
        laid, spacing=layout.S2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH, tight=True
    )


def _spoken(line: Line, shares: Sequence[int]) -> ft.Control:
    row = _row([say(cell, kind.SUPPORT) for cell in line.cells], shares)
    return ft.Semantics(label=line.said, exclude_semantics=True, container=True, content=row)


def _row(cells: Sequence[ft.Control], shares: Sequence[int]) -> ft.Control:
    return ft.Row(
        [ft.Container(cell, expand=share) for cell, share in zip(cells, shares, strict=True)],
        spacing=layout.S2,
        vertical_alignment=ft.CrossAxisAlignment.END,
    )
