"""The stretch library: by region, by what was typed, by how one can be placed just now."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import flet as ft

from aftercare.content.stretch import muscles, stretch_regions, stretches
from aftercare.domain.condition import Condition
from aftercare.domain.stretch import Posture, Stretch, shown
from aftercare.state.settings import SettingsState
from aftercare.ui.gradually import use_gradually
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain as plain_button
from aftercare.ui.parts.card import list_row, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.stretch_row import use_rows
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.text_line import TextLine
from aftercare.ui.search import found
from aftercare.ui.stretch_words import capital, name_of
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

DESK = "desk"
SHELVES_FIRST = 7  # what fits a phone; then the next few, and so on
AT_ONCE = 12  # more pictures than that are not looked through, and each costs time to send


@ft.component
def StretchesScreen(settings: SettingsState) -> ft.Control:
    """Offer the regions; what is sought or filtered stands at once, with its pictures."""
    words, trail = use_words(), use_trail()
    sought, seek = ft.use_state("")
    place, put = ft.use_state("")
    opened, open_ = ft.use_state("")
    unfold = ft.use_callback(open_, [])
    conditions = settings.settings.conditions
    by_muscle, sort = ft.use_state(initial=False)
    shelves = muscles() if by_muscle else stretch_regions()
    drawn = use_gradually(len(shelves), SHELVES_FIRST)
    if sought.strip() or place:
        listed = [_Found(_matching(words, sought, place), conditions, key=f"{place} {sought}")]
    else:
        listed = [
            choices([_way(words, one, by_muscle, sort) for one in (False, True)]),
            *(
                kept(_shelf, Shelf(one, by_muscle), one == opened, conditions, unfold)
                for one in shelves[:drawn]
            ),
        ]
    return Frame(
        words("stretch.title"),
        [
            quiet(words("stretch.intro"), kind.BODY),
            TextLine(
                words("stretch.search"), sought, seek, "stretches.search", ft.Icons.SEARCH_ROUNDED
            ),
            choices([_chip(words, one, place, put) for one in (*Posture, DESK)]),
            *listed,
            ft.Row(
                [
                    plain_button(
                        words("stretch.conditions-row", n=len(conditions)),
                        lambda: trail.go("/stretches/conditions"),
                        key="stretches.conditions",
                        icon=ft.Icons.LOCK_OUTLINE_ROUNDED,
                    )
                ],
                wrap=True,
            ),
        ],
        settings=True,
    )


def _chip(words: Words, one: str, place: str, put: Callable[[str], None]) -> ft.Control:
    return choice(
        words(f"stretch.place-{one}"),
        partial(put, "" if one == place else one),
        key=f"stretches.place.{one}",
        chosen=one == place,
    )


def _matching(words: Words, sought: str, place: str) -> tuple[Stretch, ...]:
    posture = Posture(place) if place and place != DESK else None
    fitting = shown(stretches(), posture=posture, at_desk=place == DESK)
    return tuple(one for one in fitting if found(sought, *_names(words, one)))


def _names(words: Words, one: Stretch) -> list[str]:
    pulled = [words(f"muscle.{muscle}") for muscle in one.muscles]
    region = words(f"stretch.region-{one.region}")
    return [name_of(words, one), region, *pulled]


def _way(words: Words, one: bool, by_muscle: bool, sort: Callable[[bool], None]) -> ft.Control:
    return choice(
        words("stretch.by-muscle" if one else "stretch.by-region"),
        partial(sort, one),
        key="stretches.by-muscle" if one else "stretches.by-region",
        chosen=one is by_muscle,
    )


class Shelf(NamedTuple):
    """The stretches of a region, or for a muscle."""

    name: str
    is_muscle: bool

    def own(self) -> tuple[Stretch, ...]:
        """Return its stretches, from head to foot."""
        if self.is_muscle:
            return shown(stretches(), muscle=self.name)
        return shown(stretches(), region=self.name)


def _shelf(
    shelf: Shelf, is_open: bool, conditions: frozenset[Condition], unfold: Callable[[str], None]
) -> ft.Control:
    words, own = use_words(), shelf.own()
    icon = ft.Icons.EXPAND_LESS_ROUNDED if is_open else ft.Icons.EXPAND_MORE_ROUNDED
    if shelf.is_muscle:
        title = capital(words(f"muscle.{shelf.name}"))
    else:
        title = words(f"stretch.region-{shelf.name}")
    head = list_row(
        title,
        words("stretch.count", n=len(own)),
        key=f"stretches.{'muscle' if shelf.is_muscle else 'region'}.{shelf.name}",
        trailing=ft.Icon(icon, color=ft.Colors.ON_SURFACE_VARIANT),
        on_click=partial(unfold, "" if is_open else shelf.name),
        selected=is_open,
    )
    if not is_open:
        return rows([head])
    drawn = [rows([head]), _Own(shelf, conditions, key=shelf.name)]
    return ft.Column(drawn, spacing=layout.S2, tight=True)


@ft.component
def _Own(shelf: Shelf, conditions: frozenset[Condition], key: str | None = None) -> ft.Control:
    """Show the stretches of an open shelf."""
    own = shelf.own()
    return _list(own, conditions)


@ft.component
def _Found(
    matching: tuple[Stretch, ...], conditions: frozenset[Condition], key: str | None = None
) -> ft.Control:
    """Show the first of those that match, and all when asked."""
    words = use_words()
    whole, show = ft.use_state(initial=False)
    listed = matching if whole or len(matching) <= AT_ONCE else matching[:AT_ONCE]
    drawn = _list(listed, conditions)
    if listed is matching:
        return drawn
    more = plain_button(
        words("stretch.all", n=len(matching)),
        lambda: show(True),  # noqa: FBT003
        key="stretches.all",
    )
    return ft.Column(
        [drawn, ft.Row([more], wrap=True)],
        spacing=layout.S2,
        tight=True,
    )


def _list(listed: tuple[Stretch, ...], conditions: frozenset[Condition]) -> ft.Control:
    words = use_words()
    drawn = use_rows(listed, words, use_look(), conditions, use_trail().go)
    return rows(drawn) if drawn else quiet(words("stretch.none"), kind.BODY)
