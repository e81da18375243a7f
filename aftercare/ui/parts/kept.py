"""A part that is drawn anew only when what it shows, the words or the look have changed."""

from collections.abc import Callable
from functools import cache

import flet as ft

from aftercare.ui.look import Look, use_look, use_words
from aftercare.words.words import Words

Draw = Callable[..., ft.Control]


def kept(draw: Draw, *shown: object, key: str | None = None) -> ft.Control:
    """Return ``draw(*shown)``, drawn again only if one of *shown* is not equal to the last one.

    *draw* is a function of a module: hooks that it uses belong to this part alone. Flet 1.0.5
    leaves a memoized component as it is when only a context changes, so that words and look are
    handed to it. Call it inside a component. With a *key* it stays itself in a list in which others
    come, go and move.
    """
    return _part(draw)(shown, use_look(), use_words(), key=key)


@cache
def _part(draw: Draw) -> Draw:
    """Return a component of its own: Flet hands hooks on from one use of a component to the next.

    So what stands in the place of another part would get that part's hooks.
    """

    def part(
        shown: tuple[object, ...],
        look: Look,
        words: Words,
        key: str | None = None,
    ) -> ft.Control:
        return draw(*shown)

    part.__name__ = getattr(draw, "__name__", "part")
    memoized: Draw = ft.memo(ft.component(part))  # type: ignore[no-untyped-call]
    return memoized
