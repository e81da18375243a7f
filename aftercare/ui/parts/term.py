"""A word that is explained where it stands."""

from collections.abc import Callable

import flet as ft

from aftercare.content.article import terms
from aftercare.ui.parts.text import say
from aftercare.ui.parts.text_button import text_button
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

ADDRESS = "/term/"


def term_of(address: str) -> str:
    """Return the word that a link of a text explains; "" if it leads elsewhere."""
    name = address.removeprefix(ADDRESS)
    return name if name != address and name in terms() else ""


def term_dialog(words: Words, term: str, close: Callable[[], None]) -> ft.AlertDialog | None:
    """Return what explains *term*; None for ""."""
    if not term:
        return None
    return ft.AlertDialog(
        title=say(words(f"term.{term}"), kind.TITLE),
        content=say(words(f"term.{term}-about"), key="term.about"),
        actions=[text_button(words("learn.close"), close, key="term.close")],
        scrollable=True,
        on_dismiss=close,
    )
