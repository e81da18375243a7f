"""Words explained, all in one list."""

import flet as ft

from aftercare.content.article import terms
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import card
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import type as kind


@ft.component
def WordsScreen() -> ft.Control:
    """Show each word with what it means."""
    words = use_words()
    listed = [
        ft.Column(
            [
                say(words(f"term.{term}"), kind.SUBTITLE),
                quiet(words(f"term.{term}-about"), kind.BODY, key=f"words.{term}"),
            ],
            spacing=0,
            tight=True,
        )
        for term in terms()
    ]
    return Frame(words("learn.words"), [card(*listed)], leave=Leave("/learn"))
