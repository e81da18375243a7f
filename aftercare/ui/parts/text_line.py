"""A line to write in: named, saved at each change."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.domain.diary import cleaned
from aftercare.domain.settings import LONGEST_LINE
from aftercare.ui.look import use_look
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


@dataclass
class Line:
    """What the field has told and was told last."""

    told: str  # by what was typed
    met: str  # what was stored when it was drawn
    drawn: int = 0  # moves on when the field must show another text than what was typed

    def meet(self, stored: str) -> None:
        """Take over what was *stored* elsewhere."""
        if stored not in (self.met, self.told):
            self.told = stored
            self.drawn += 1
        self.met = stored


@ft.component
def TextLine(
    label: str,
    value: str,
    on_change: Callable[[str], None],
    name: str,
    icon: ft.IconData | None = None,
    keyboard: ft.KeyboardType = ft.KeyboardType.TEXT,
    spare: float = 0,
    most: int = LONGEST_LINE,
    on_enter: Callable[[], None] | None = None,
    key: str | None = None,
) -> ft.Control:
    """Show *value* and then what is typed; *name* is its key, *on_change* gets each change.

    The last *spare* logical pixels of the line are left empty, for what lies over them. It takes up
    to *most* characters. *on_enter* is called when Enter is pressed in it.

    The control is kept from one drawing to the next: a new one would put back what was there when
    it was drawn, and fast typing loses letters.
    """
    growth = use_look().growth
    latest = ft.use_memo(lambda: [(on_change, on_enter)], [])  # use_ref would call a function
    latest[0] = (on_change, on_enter)
    line = ft.use_memo(lambda: Line(value, value), [])
    line.meet(value)

    def typed(event: ft.Event[ft.TextField]) -> None:
        line.told = cleaned(str(event.control.value or ""))[:most]
        change, _ = latest[0]
        change(line.told)

    def entered() -> None:
        _, enter = latest[0]
        if enter:
            enter()

    def field() -> ft.TextField:
        shown = _field(label, line.told, name, icon, keyboard, spare, most, growth)
        shown.on_change, shown.on_submit = typed, entered
        return shown

    return ft.use_memo(field, [label, growth, line.drawn])


def _field(
    label: str,
    value: str,
    name: str,
    icon: ft.IconData | None,
    keyboard: ft.KeyboardType,
    spare: float,
    most: int,
    growth: float,
) -> ft.TextField:
    return ft.TextField(
        key=name,
        label=label,
        value=value,
        prefix_icon=icon,
        suffix_icon=ft.Container(width=spare) if spare else None,
        keyboard_type=keyboard,
        max_length=most,
        counter=ft.Container(),  # no count of letters: nobody reaches the end
        color=ft.Colors.ON_SURFACE,
        text_style=kind.BODY.style(growth),
        label_style=kind.BODY.style(growth),
        border=ft.OutlineInputBorder(
            border_radius=layout.CONTROL, side=ft.BorderSide(1.5, ft.Colors.OUTLINE)
        ),
        filled=True,
        fill_color=ft.Colors.SURFACE_CONTAINER_LOWEST,
        margin=ft.Margin.only(top=layout.S2),  # its name rises over the edge
    )
