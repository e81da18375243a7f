"""Words explained, all in one list."""

import flet as ft

from aftercare.content.article import terms
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


@ft.component
def WordsScreen() -> ft.Control:
    """Show each word with what it means; the one of the address stands first, by itself."""
    words = use_words()
    asked = ft.use_route_params().get("term", "")
    first = [card(_word(words, one)) for one in terms() if one == asked]
    rest = card(*(_word(words, one) for one in terms() if one != asked))
    return Frame(words("learn.words"), [*first, rest], leave=Leave("/learn"))


def _word(words: Words, term: str) -> ft.Control:
    return ft.Column(
        [
            say(words(f"term.{term}"), kind.SUBTITLE),
            quiet(words(f"term.{term}-about"), kind.BODY, key=f"words.{term}"),
        ],
        spacing=0,
        tight=True,
    )
