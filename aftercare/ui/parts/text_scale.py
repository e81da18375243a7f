"""How large has the person set the device's text? Flet does not tell, so a line is measured."""

from collections.abc import Callable

import flet as ft

NOMINAL = 100  # logical pixels that the line would have at normal text size


@ft.component
def TextScaleProbe(measured: Callable[[float], None], key: str | None = None) -> ft.Control:
    """Lie under a screen, invisible, and report the device's text scale, 1.0 to about 3."""
    line = ft.Text("0", style=ft.TextStyle(size=NOMINAL, height=1), opacity=0)
    box = ft.Container(line, on_size_change=lambda e: measured(round(e.height / NOMINAL, 2)))
    return ft.Semantics(exclude_semantics=True, content=box)
