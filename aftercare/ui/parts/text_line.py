"""A line to write in: named, saved at each change."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.domain.diary import cleaned
from aftercare.domain.settings import LONGEST_LINE
from aftercare.ui.look import use_look
from aftercare.ui.parts.field_dress import dressed, lifted
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.too_long import is_too_long, room, too_long
from aftercare.ui.theme import layout


@dataclass
class Line:
    """What the field has told and was told last."""

    told: str  # by what was typed
    met: str  # what was stored when it was drawn
    shown: str  # all that stands in the field, also what is not kept
    drawn: int = 0  # moves on when the field must show another text than what was typed

    def meet(self, stored: str) -> None:
        """Take over what was *stored* elsewhere."""
        if stored not in (self.met, self.told):
            self.told = self.shown = stored
            self.drawn += 1
        self.met = stored

    def type(self, text: str, most: int) -> str:
        """Take what is typed and return what is kept of it, *most* characters."""
        self.shown = cleaned(text)
        self.told = self.shown[:most]
        return self.told


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
    on_focus: Callable[[bool], None] | None = None,
    autofocus: bool = False,
    key: str | None = None,
) -> ft.Control:
    """Show *value* and then what is typed; *name* is its key, *on_change* gets each change.

    The last *spare* logical pixels of the line are left empty, for what lies over them. Of what is
    typed the first *most* characters are kept, and it is told where that is not all. *on_enter* is
    called when Enter is pressed in it, *on_focus* when one comes to it and when one leaves. With
    *autofocus* one can type at once.
    """
    typing = (on_change, on_enter, on_focus)
    return kept(_line, label, value, typing, name, icon, keyboard, spare, most, autofocus)


Typing = tuple[
    Callable[[str], None], Callable[[], None] | None, Callable[[bool], None] | None
]  # on_change, on_enter, on_focus


def _line(
    label: str,
    value: str,
    typing: Typing,
    name: str,
    icon: ft.IconData | None,
    keyboard: ft.KeyboardType,
    spare: float,
    most: int,
    autofocus: bool,
) -> ft.Control:
    """Show the field and what is told of it: drawn by itself, in the words that it was given."""
    on_change, on_enter, on_focus = typing
    line = ft.use_memo(lambda: Line(value, value, value), [])
    line.meet(value)
    long = is_too_long(line.shown, most)
    _, draw = ft.use_state((line.drawn, long))

    def typed(text: str) -> None:
        fitting = line.type(text, most)
        on_change(fitting)
        draw((line.drawn, is_too_long(line.shown, most)))

    return ft.Column(
        [
            _Lasting(
                *(label, line, (typed, on_enter, on_focus), name, icon, keyboard, spare, most),
                autofocus,
            ),
            *([too_long(most, name)] if long else []),
        ],
        spacing=layout.S1,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


@ft.component
def _Lasting(
    label: str,
    line: Line,
    typing: Typing,
    name: str,
    icon: ft.IconData | None,
    keyboard: ft.KeyboardType,
    spare: float,
    most: int,
    autofocus: bool,
) -> ft.Control:
    """Keep the control from one drawing to the next.

    A new one would put back what was there when it was drawn, and fast typing loses letters.
    """
    growth = use_look().growth
    latest = ft.use_memo(lambda: [typing], [])
    latest[0] = typing

    def entered() -> None:
        _, enter, _ = latest[0]
        if enter:
            enter()

    def focused(event: ft.Event[ft.TextField]) -> None:
        _, _, focus = latest[0]
        if focus:
            focus(event.name == "focus")

    def field() -> ft.TextField:
        shown = _field(label, line.shown, name, icon, keyboard, spare, most, growth)
        shown.on_change = lambda event: latest[0][0](str(event.control.value or ""))
        shown.on_submit, shown.autofocus = entered, autofocus
        if typing[-1]:
            shown.on_focus = shown.on_blur = focused
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
    field = ft.TextField(
        key=name,
        label=label,
        value=value,
        prefix_icon=icon,
        suffix_icon=ft.Container(width=spare) if spare else None,
        keyboard_type=keyboard,
        max_length=room(most),
        margin=ft.Margin.only(top=layout.S2),  # its name rises over the edge
    )
    return lifted(dressed(field, growth))
