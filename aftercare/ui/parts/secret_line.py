"""A line for what nobody is to read over one's shoulder: a PIN, a passphrase."""

from collections.abc import Awaitable, Callable

import flet as ft

from aftercare.ui.look import use_look
from aftercare.ui.parts.field_dress import dressed, lifted
from aftercare.ui.theme import layout


@ft.component
def SecretLine(
    label: str,
    on_change: Callable[[str], None],
    name: str,
    on_enter: Callable[[], Awaitable[None]],
    emptied: int = 0,
    most: int = 200,
    digits: bool = False,
    key: str | None = None,
) -> ft.Control:
    """Show an empty line, then dots; *name* is its key, *on_change* gets each change.

    It is empty again when *emptied* moves on. *on_enter* is called when Enter is pressed in it. As
    in ``TextLine``, the control is kept from one drawing to the next.
    """
    growth = use_look().growth
    latest = ft.use_memo(lambda: [(on_change, on_enter)], [])  # use_ref would call a function
    latest[0] = (on_change, on_enter)

    def typed(event: ft.Event[ft.TextField]) -> None:
        latest[0][0](str(event.control.value or "")[:most])

    async def entered() -> None:
        await latest[0][1]()

    def field() -> ft.TextField:
        shown = _field(label, name, most, growth, digits=digits)
        shown.on_change, shown.on_submit = typed, entered
        return shown

    return ft.use_memo(field, [label, growth, emptied])


def _field(label: str, name: str, most: int, growth: float, *, digits: bool) -> ft.TextField:
    field = ft.TextField(
        key=name,
        label=label,
        password=True,
        can_reveal_password=True,
        autocorrect=False,
        enable_suggestions=False,
        keyboard_type=ft.KeyboardType.NUMBER if digits else ft.KeyboardType.TEXT,
        max_length=most,
        margin=ft.Margin.only(top=layout.S2),  # its name rises over the edge
    )
    return lifted(dressed(field, growth))
