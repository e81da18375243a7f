"""A part that is drawn anew only when what it shows, the words or the look have changed."""

from collections.abc import Callable

import flet as ft

from aftercare.ui.look import Look, use_look, use_words
from aftercare.words.words import Words


def kept(draw: Callable[..., ft.Control], *shown: object) -> ft.Control:
    """Return ``draw(*shown)``, drawn again only if one of *shown* is not equal to the last one.

    Flet 1.0.5 leaves a memoized component as it is when only a context changes, so that words and
    look are handed to it. Call it inside a component.
    """
    control: ft.Control = _Memoized(draw, shown, use_look(), use_words())
    return control


@ft.component
def _Kept(
    draw: Callable[..., ft.Control],
    shown: tuple[object, ...],
    look: Look,
    words: Words,
    key: str | None = None,
) -> ft.Control:
    return draw(*shown)


_Memoized = ft.memo(_Kept)  # type: ignore[no-untyped-call]
