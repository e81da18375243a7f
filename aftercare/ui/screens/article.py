"""One article: the passage that was asked for first, then all of it, and where it is from."""

from collections.abc import Callable, Sequence
from datetime import datetime, time
from functools import partial
from typing import TypeAlias

import flet as ft

from aftercare.content.article import article, uses
from aftercare.content.source import citation
from aftercare.domain.article import Article, Passage, Reading
from aftercare.formats.article_text import by_name, links, reading
from aftercare.formats.stretch_words import capital
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.article_body import body
from aftercare.ui.parts.article_figure import ArticleFigure
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card, list_row, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.source_list import Backing
from aftercare.ui.parts.term import term_dialog, term_of
from aftercare.ui.parts.text import big, heading, quiet, say, section
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words

LISTED = "used-for"  # the article that has the list of uses below it
Follow: TypeAlias = Callable[[str], None]
"""Goes where a link of a text leads."""


@ft.component
def ArticleScreen() -> ft.Control:
    """Show the article of the address."""
    given = ft.use_route_params()
    found = article(given.get("article", ""))
    number = given.get("passage", "")
    if found is None or (number and not number.isdecimal()):
        return NotFoundScreen()
    return _Article(found, int(number or 0), key=f"{found.id}.{number}")


@ft.component
def _Article(found: Article, number: int, key: str | None = None) -> ft.Control:
    words, look, trail = use_words(), use_look(), use_trail()
    term, explain = ft.use_state("")
    ft.use_dialog(term_dialog(words, term, lambda: explain("")))
    text = reading(words, found.id)
    asked = text.passages[number - 1] if 0 < number <= len(text.passages) else None

    def follow(address: str) -> None:
        named = term_of(address)
        if named:
            explain(named)
        elif address.startswith("/"):
            trail.go(address)

    read = [asked.text] if asked else [text.beginning, *(one.text for one in text.passages)]
    whole = partial(trail.go, f"/learn/{found.id}")
    first, *more = (
        _answer(words, text, asked, look, follow, whole) if asked else _whole(text, look, follow)
    )
    figures = [ArticleFigure(one) for one in found.figures] if not asked or number == 1 else []
    ways = _links(words, read, look, follow)
    return Frame(
        text.title,
        [first, *figures, *more, *(_uses(words, trail) if found.id == LISTED else [])],
        aside=[
            *ways,
            section(words("learn.sources-title"), first=look.wide and not ways),
            _backing(words, found),
        ],
        leave=Leave("/learn"),
    )


def _whole(text: Reading, look: Look, follow: Follow) -> list[ft.Control]:
    lead = body(text.beginning, look, follow, key="article.beginning")
    passages = [_passage(one, look, follow) for one in text.passages]
    return [ft.Container(lead, padding=layout.S1), card(*passages, spacing=layout.S5)]


def _answer(
    words: Words,
    text: Reading,
    asked: Passage,
    look: Look,
    follow: Follow,
    whole: Callable[[], None],
) -> list[ft.Control]:
    """Return the passage that was asked for, and the way to the *whole* text."""
    from_ = quiet(words("learn.from", title=text.title), expand=not look.large)
    way = [from_, plain(words("learn.whole"), whole, key="article.whole")]
    return [
        card(
            heading(big(asked.question, kind.HEADLINE, look, key="article.question")),
            body(asked.text, look, follow, key="article.answer"),
        ),
        ft.Column(way, tight=True) if look.large else ft.Row(way),
    ]


def _passage(one: Passage, look: Look, follow: Follow) -> ft.Control:
    return ft.Column(
        [heading(say(one.question, kind.TITLE)), body(one.text, look, follow)],
        spacing=layout.S1,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _links(words: Words, texts: Sequence[str], look: Look, follow: Follow) -> list[ft.Control]:
    """Return the links of *texts* once more as buttons: a key and a large finger reach them too.

    A word that is explained is called by itself, a text by its title: "here is why" says nothing
    away from its sentence.
    """
    named: dict[str, str] = {}
    for name, address in (one for text in texts for one in links(text)):
        named.setdefault(address, name)
    explained = [
        choice(words(f"term.{term_of(one)}"), partial(follow, one), key=f"article.link.{one}")
        for one in named
        if term_of(one)
    ]
    ways = [
        list_row(_named(words, one, name), key=f"article.link.{one}", on_click=partial(follow, one))
        for one, name in named.items()
        if not term_of(one)
    ]
    heads = [section(words("learn.links"), first=look.wide)] if named else []
    return [*heads, *([choices(explained)] if explained else []), *([rows(ways)] if ways else [])]


def _named(words: Words, address: str, name: str) -> str:
    """Return the title of the text at *address*; of what is none the *name* of the link."""
    known = article(address.removeprefix("/learn/"))
    return reading(words, known.id).title if known else capital(name)


def _uses(words: Words, trail: Trail) -> list[ft.Control]:
    listed = [
        list_row(
            words(f"use.{use.id}"),
            words(f"use.{use.id}-about"),
            key=f"article.use.{use.id}",
            on_click=partial(trail.go, f"/learn/use/{use.id}"),
        )
        for use in by_name(words, uses())
    ]
    return [section(words("learn.uses")), rows(listed)]


def _backing(words: Words, found: Article) -> ft.Control:
    """Say how firm it is, who read it and when, and name the works behind it."""
    works = [named for named in map(citation, found.sources) if named]
    reviewed = words("learn.reviewed", name=found.reviewer) if found.reviewer else ""
    marks = [
        ft.Column(
            [
                say(words(f"source.mark-{mark}-title"), kind.LABEL),
                quiet(words(f"source.mark-{mark}")),
            ],
            spacing=0,
            tight=True,
        )
        for mark in found.marks
    ]
    return card(
        *marks,
        quiet(reviewed or words("learn.review")),
        quiet(words("learn.dated", day=words.date(datetime.combine(found.dated, time()), "full"))),
        *([Backing(works)] if works else []),
        spacing=layout.S3,
    )
