"""A part that is drawn anew only when what it shows, the words or the look have changed."""

from collections.abc import Callable
from functools import cache

import flet as ft

from aftercare.ui.look import Look, LookContext, WordsContext, use_look, use_words
from aftercare.ui.trail import Trail, TrailContext, use_trail
from aftercare.words.words import Words

Draw = Callable[..., ft.Control]


def kept(draw: Draw, *shown: object, key: str | None = None) -> ft.Control:
    """Return ``draw(*shown)``, drawn again only if one of *shown* is not equal to the last one.

    *draw* is a function of a module: hooks that it uses belong to this part alone. Flet 1.0.5
    leaves a memoized component as it is when only a context changes, so that words and look are
    handed to it. Call it inside a component. With a *key* it stays itself in a list in which others
    come, go and move.
    """
    return _part(draw)(shown, use_look(), use_words(), use_trail(), key=key)


@cache
def _part(draw: Draw) -> Draw:
    """Return a component of its own: Flet hands hooks on from one use of a component to the next.

    So what stands in the place of another part would get that part's hooks.

    Look, words and trail are handed on from here: a component looks for them in those that it lies
    in, which it holds weakly, and a part that was spared is no longer the one that they knew.
    """

    def part(
        shown: tuple[object, ...],
        look: Look,
        words: Words,
        trail: Trail,
        key: str | None = None,
    ) -> ft.Control:
        def drawn() -> ft.Control:
            return draw(*shown)

        def worded() -> ft.Control:
            return WordsContext(words, drawn)

        return LookContext(look, lambda: TrailContext(trail, worded))

    part.__name__ = getattr(draw, "__name__", "part")
    memoized: Draw = ft.memo(ft.component(part))  # type: ignore[no-untyped-call]
    return memoized
