"""A figure with its unit: the app's loudest voice, so one for each card."""

import flet as ft

from aftercare.ui.look import Look
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.type import Type


def numeral(
    value: str, unit: str, look: Look, type_: Type = kind.NUMERAL, *, key: str | None = None
) -> ft.Control:
    """Show *value* big and *unit* small on one baseline; it is read out as one phrase."""
    line = ft.Text(
        key=key,
        spans=[
            ft.TextSpan(value, style=look.capped(type_)),
            ft.TextSpan(f"\u00a0{unit}", style=look.capped(kind.TITLE, 1.6)),
        ],
        color=ft.Colors.ON_SURFACE,
    )
    return ft.Semantics(label=f"{value} {unit}", exclude_semantics=True, content=line)
