"""Screens of a part of the app that comes when it is first asked for."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.state.later_part import LaterPart
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet


def of_part(part: LaterPart, screen: Callable[[], ft.Control]) -> Callable[[], ft.Control]:
    """Return what shows *screen* when *part* has come."""
    return partial(InPart, part, screen)


@ft.component
def InPart(part: LaterPart, screen: Callable[[], ft.Control]) -> ft.Control:
    """Show the screen, or that it is on its way, or that it did not come."""
    ft.use_effect(part.fetch, dependencies=[], cleanup=lambda: None)
    if part.here:
        return screen()
    return Waiting(part.fetch, failed=part.failed)


@ft.component
def Waiting(
    again: Callable[[], object], *, failed: bool, tab: bool = False, name: str = "part"
) -> ft.Control:
    """Say that a part is on its way, or that it did not come; a *tab* is not left by an arrow."""
    words, look = use_words(), use_look()
    if failed:
        told = empty_state(
            ft.Icons.CLOUD_OFF_ROUNDED,
            words("app.part-missing-title"),
            words("app.part-missing"),
            look,
            primary(words("app.part-again"), again, key=f"{name}.again"),
        )
    else:
        told = ft.Container(quiet(words("app.part-coming")), key=f"{name}.coming")
    return Frame(words("app.name"), [told], leave=None if tab else Leave())
