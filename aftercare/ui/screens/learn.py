"""Ways into what can be read: by question, by time, by part of the body, by what is typed."""

from collections.abc import Sequence
from functools import partial

import flet as ft

from aftercare.content.article import articles, days, often, terms
from aftercare.content.stretch import stretch_regions
from aftercare.content.warning import signs
from aftercare.domain.article import Ago, Article, Group, Place, ago_of
from aftercare.domain.treatment import current
from aftercare.domain.warning import Flag, Level, level_for
from aftercare.formats.article_text import reading
from aftercare.state.clock import ClockState
from aftercare.state.learn import LearnState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.learn_index import Found, address_of, ready
from aftercare.ui.learn_search import matching
from aftercare.ui.look import Look, use_look, use_words
from aftercare.ui.parts.card import list_row, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.search_line import SearchLine
from aftercare.ui.parts.sign_row import LEVEL_ICON
from aftercare.ui.parts.text import quiet, section
from aftercare.ui.screens.learn_help import help_rows
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import Trail, use_trail
from aftercare.words.words import Words


@ft.component
def LearnScreen(
    learn: LearnState, settings: SettingsState, treatments: TreatmentState, clock: ClockState
) -> ft.Control:
    """Offer them; what is sought stands at once, and below it whom to call."""
    words, trail, look = use_words(), use_trail(), use_look()
    ft.use_effect(partial(ready, words), dependencies=[], cleanup=lambda: None)
    sought = learn.sought.strip()
    line = SearchLine(words("learn.search"), learn.sought, learn.seek, "learn.search")
    if sought:
        mine = settings.settings
        found = _found(words, trail, look, mine.flags, sought)
        below = help_rows(words, trail, look, mine)
        return Frame(words("learn.title"), [line, *found, *below], leave=Leave())
    last = current(treatments.treatments, clock.now)
    said = ago_of(clock.local(last.at).date(), clock.local(clock.now).date()) if last else Ago.TODAY
    ago = Ago(learn.ago) if learn.ago else said
    return Frame(
        words("learn.title"),
        [
            line,
            section(words("learn.often"), first=True),
            rows([_question(words, trail, place) for place in often()]),
            section(words("learn.when")),
            choices(
                [
                    choice(
                        words(f"learn.when-{one}"),
                        partial(learn.choose, one),
                        key=f"learn.when.{one}",
                        chosen=one == ago,
                    )
                    for one in Ago
                ]
            ),
            rows([_article(words, trail, name, "learn.day") for name in days()[ago]]),
        ],
        aside=[
            section(words("learn.where"), first=look.wide),
            _regions(words, trail),
            *_shelves(words, trail, learn),
        ],
        leave=Leave(),
    )


def _found(
    words: Words, trail: Trail, look: Look, flags: frozenset[Flag], sought: str
) -> list[ft.Control]:
    found = matching(words, sought)
    if not found:
        return [quiet(words("learn.none"), kind.BODY, key="learn.none")]
    levels = {sign.id: level_for(sign, flags) for sign in signs()}
    return [rows([_result(words, trail, look, one, levels.get(one.sign)) for one in found])]


def _result(words: Words, trail: Trail, look: Look, one: Found, level: Level | None) -> ft.Control:
    """Return what was found; of a warning sign how urgent it is, by its mark and in words."""
    mark, support = None, one.support
    if level is not None:
        mark = ft.Icon(LEVEL_ICON[level], color=look.palette.levels[level].icon)
        support = words(f"warning.level-{level.name.lower()}-title")
    return list_row(
        one.title,
        support,
        key=f"learn.found.{one.name}",
        leading=mark,
        on_click=partial(trail.go, one.address),
    )


def _question(words: Words, trail: Trail, place: Place) -> ft.Control:
    text = reading(words, place.article)
    return list_row(
        text.passages[place.passage - 1].question,
        key=f"learn.often.{place.article}.{place.passage}",
        on_click=partial(trail.go, address_of(place)),
    )


def _article(words: Words, trail: Trail, name: str, key: str) -> ft.Control:
    return list_row(
        reading(words, name).title,
        key=f"{key}.{name}",
        on_click=partial(trail.go, f"/learn/{name}"),
    )


def _shelves(words: Words, trail: Trail, learn: LearnState) -> list[ft.Control]:
    """Return the shelves, one of them open, and the words explained."""
    shelves: list[ft.Control] = []
    for group in Group:
        own = [one for one in articles() if one.group is group]
        shelves += _shelf(words, trail, learn, group, own)
    shelves.append(
        list_row(
            words("learn.words"),
            words("learn.words-support", n=len(terms())),
            key="learn.words",
            on_click=partial(trail.go, "/learn/words"),
        )
    )
    return [section(words("learn.all")), rows(shelves)]


def _shelf(
    words: Words, trail: Trail, learn: LearnState, group: Group, own: Sequence[Article]
) -> list[ft.Control]:
    is_open = learn.opened == group
    icon = ft.Icons.EXPAND_LESS_ROUNDED if is_open else ft.Icons.EXPAND_MORE_ROUNDED
    head = list_row(
        words(f"learn.group-{group}"),
        words("learn.group-support", n=len(own)),
        key=f"learn.group.{group}",
        trailing=ft.Icon(icon, color=ft.Colors.ON_SURFACE_VARIANT),
        on_click=partial(learn.unfold, group),
        selected=is_open,
    )
    listed = [_article(words, trail, one.id, "learn.article") for one in own] if is_open else []
    return [head, *listed]


def _regions(words: Words, trail: Trail) -> ft.Control:
    return choices(
        [
            choice(
                words(f"stretch.region-{region}"),
                partial(trail.go, f"/learn/region/{region}"),
                key=f"learn.region.{region}",
            )
            for region in stretch_regions()
        ]
    )
