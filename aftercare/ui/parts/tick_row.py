"""A row that is on or off: a tick for what one tells, a switch for how the app behaves."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


def tick_row(
    title: str, support: str | None, on: bool, on_change: Callable[[bool], None], *, key: str
) -> ft.Control:
    """Return a row with a box to tick; the whole row can be tapped."""
    mark = ft.Icon(
        ft.Icons.CHECK_BOX_ROUNDED if on else ft.Icons.CHECK_BOX_OUTLINE_BLANK_ROUNDED,
        size=26,
        color=ft.Colors.PRIMARY if on else ft.Colors.OUTLINE,
    )
    row = _row(None, title, support, mark, lambda: on_change(not on), key)
    return ft.MergeSemantics(ft.Semantics(label=_named(title, support), checked=on, content=row))


def switch_row(
    title: str,
    support: str | None,
    on: bool,
    on_change: Callable[[bool], None],
    *,
    key: str,
    leading: ft.Control,
) -> ft.Control:
    """Return a row with a switch; as the whole row can be tapped, it is only drawn."""
    drawn = ft.Container(ft.Switch(value=on), ignore_interactions=True)
    row = _row(leading, title, support, drawn, lambda: on_change(not on), key)
    return ft.MergeSemantics(ft.Semantics(label=_named(title, support), toggled=on, content=row))


def _named(title: str, support: str | None) -> str:
    return f"{title}. {support}" if support else title


def _row(
    leading: ft.Control | None,
    title: str,
    support: str | None,
    trailing: ft.Control,
    on_click: Callable[[], None],
    key: str,
) -> ft.Control:
    said: list[ft.Control] = [say(title, kind.SUBTITLE)]
    if support:
        said.append(quiet(support))
    parts = [leading] if leading else []
    parts += [ft.Column(said, spacing=0, expand=True, tight=True), trailing]
    drawn = ft.Row(parts, spacing=layout.S4, vertical_alignment=ft.CrossAxisAlignment.CENTER)
    return ft.Container(
        ft.Semantics(exclude_semantics=True, content=drawn),
        key=key,
        ink=True,
        padding=ft.Padding.symmetric(vertical=layout.S3, horizontal=layout.S4),
        border_radius=layout.CONTROL,
        on_click=on_click,
    )
