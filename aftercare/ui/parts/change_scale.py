"""How it is on the whole: five ways down, no change, five ways up; nothing preselected."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.soreness_scale import scale_button
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import layout
from aftercare.words.words import Words

MOST = 5


def change_words(words: Words, change: int) -> str:
    """Return *change*, -5 to 5, as words: "Better by 2 of 5"."""
    how = "better" if change > 0 else "worse" if change < 0 else "same"
    return words("function.change", how=how, n=abs(change))


def change_scale(name: str, value: int | None, choose: Callable[[int], None]) -> ft.Control:
    """Offer -5 to -1, 0, and 1 to 5 in three rows; *name* begins the keys of the buttons."""
    look, words = use_look(), use_words()
    rows = [
        _row(words, look, name, range(-MOST, 0), value, choose),
        quiet(
            words("function.end", end=words("function.minus", n=MOST), said=words("function.worse"))
        ),
        _row(words, look, name, range(1), value, choose),
        _row(words, look, name, range(1, MOST + 1), value, choose),
        _last(
            words("function.end", end=words("function.plus", n=MOST), said=words("function.better"))
        ),
    ]
    return ft.Column(
        rows,
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _row(
    words: Words,
    look: Look,
    name: str,
    changes: range,
    value: int | None,
    choose: Callable[[int], None],
) -> ft.Control:
    return ft.Row(
        [
            scale_button(
                _shown(words, change),
                _heard(words, change),
                partial(choose, change),
                look,
                key=f"{name}.{change}",
                chosen=change == value,
            )
            for change in changes
        ],
        spacing=layout.S2,
    )


def _shown(words: Words, change: int) -> str:
    if change == 0:
        return words("function.same")
    return words("function.plus" if change > 0 else "function.minus", n=abs(change))


def _heard(words: Words, change: int) -> str:
    said = change_words(words, change)
    if abs(change) < MOST:
        return said
    return f"{said}, {words('function.better' if change > 0 else 'function.worse')}"


def _last(end: str) -> ft.Control:
    said = quiet(end)
    said.text_align = ft.TextAlign.END
    return said
