"""Something drawn by us that can be tapped: by finger, keyboard and screen reader alike."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.theme import layout


def tappable(
    label: str,
    box: ft.Container,
    *,
    key: str,
    selected: bool | None = None,
    expand: bool | int | None = None,
    link: bool = False,
    live: bool = False,
) -> ft.Control:
    """Return *box*, which has the `on_click`, under the accessible name *label*.

    A *live* name is read out when it changes.

    Only the box's content is hidden from the screen reader: hiding the box itself would hide its
    tap as well.
    """
    box.key = key
    box.ink = True
    box.content = ft.Semantics(exclude_semantics=True, content=box.content)
    named = ft.Semantics(
        label=label,
        button=not link,
        link=link or None,
        selected=selected,
        live_region=live or None,
        content=box,
    )
    return ft.MergeSemantics(named, expand=expand)


def icon_button(
    icon: ft.IconData,
    label: str,
    on_click: Callable[[], None],
    *,
    key: str,
    color: str = ft.Colors.ON_SURFACE,
) -> ft.Control:
    """Return an icon button with a name: a tooltip alone leaves it nameless in the browser."""
    button = ft.IconButton(
        icon,
        key=key,
        width=layout.TARGET,
        height=layout.TARGET,
        icon_size=24,
        icon_color=color,
        on_click=on_click,
    )
    return ft.MergeSemantics(ft.Semantics(label=label, button=True, content=button))
