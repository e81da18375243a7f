"""A number between a minus and a plus."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.tappable import icon_button
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind


@dataclass(frozen=True, slots=True)
class Step:
    """Calls *act* with what is *given* and -1 or 1; two of the same are equal."""

    act: Callable[..., object]
    given: tuple[object, ...] = ()

    def __call__(self, by: int) -> None:
        """Step down or up."""
        self.act(*self.given, by)


NUMBER_WIDTH = 64  # logical pixels at normal text size, so that the buttons stand in columns


def stepper(label: str, value: str, heard: str, step: Step, *, key: str) -> ft.Control:
    """Show *value*, which is heard as *heard*; *step* gets -1 or 1.

    It is drawn anew only when the value changes. Call it inside a component.
    """
    return kept(_stepper, label, value, heard, step, key)


def _stepper(label: str, value: str, heard: str, step: Step, key: str) -> ft.Control:
    words, look = use_words(), use_look()
    less = icon_button(
        ft.Icons.REMOVE_ROUNDED,
        words("prescribe.less", name=label, value=heard),
        lambda: step(-1),
        key=f"{key}-less",
        color=ft.Colors.PRIMARY,
    )
    more = icon_button(
        ft.Icons.ADD_ROUNDED,
        words("prescribe.more", name=label, value=heard),
        lambda: step(1),
        key=f"{key}-more",
        color=ft.Colors.PRIMARY,
    )
    number = say(value, kind.SUBTITLE, align=ft.TextAlign.CENTER, key=key)
    shown = ft.Semantics(
        label=words("prescribe.stands", name=label, value=heard),
        live_region=True,
        container=True,
        content=ft.Semantics(exclude_semantics=True, content=number),
    )
    steps = ft.Row(
        [less, ft.Container(shown, width=NUMBER_WIDTH * look.scale), more],
        spacing=0,
        tight=True,
    )
    named = ft.Semantics(exclude_semantics=True, content=say(label))
    if look.large:
        return ft.Column([named, steps], spacing=0, tight=True)
    return ft.Row(
        [ft.Container(named, expand=True), steps],
        spacing=layout.S2,
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
    )
