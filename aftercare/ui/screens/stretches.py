"""The stretch library: by region, by what was typed, by how one can be placed just now."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import flet as ft

from aftercare.content.stretch import muscles, stretch_regions, stretches
from aftercare.domain.condition import Condition
from aftercare.domain.prescription import Prescription
from aftercare.domain.settings import Role
from aftercare.domain.stretch import PLACES, Posture, Stretch, shown
from aftercare.formats.stretch_words import capital
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.state.stretch import StretchState
from aftercare.ui.gradually import use_gradually
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain as plain_button
from aftercare.ui.parts.card import badge, list_row, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.long_list import LongList
from aftercare.ui.parts.search_line import SearchLine
from aftercare.ui.parts.stretch_row import stretch_row
from aftercare.ui.parts.text import quiet
from aftercare.ui.parts.thumbnail import use_thumbnails_ahead
from aftercare.ui.stretch_search import matching
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

DESK = "desk"
SHELVES_FIRST = 7  # what fits a phone; then the next few, and so on
AT_ONCE = 12  # more pictures than that are not looked through, and each costs time to send


@ft.component
def StretchesScreen(
    settings: SettingsState, library: StretchState, plans: PrescriptionState
) -> ft.Control:
    """Offer the regions; what is sought or filtered stands at once, with its pictures."""
    words, trail = use_words(), use_trail()
    role, conditions = settings.settings.role, settings.settings.conditions
    plan = plans.active if role.is_treated else None
    own = plan.prescription if plan and plan.prescription.doses else None
    by_muscle = library.by_muscle
    shelves = muscles() if by_muscle else stretch_regions()
    drawn = use_gradually(len(shelves), SHELVES_FIRST)
    use_thumbnails_ahead(stretches(), use_look())
    if library.sought.strip() or library.place:
        listed = _matches(words, library, conditions)
    else:
        listed = [
            choices([_way(words, one, by_muscle, library.sort) for one in (False, True)]),
            *(
                kept(
                    _shelf, Shelf(one, by_muscle), one == library.opened, conditions, library.unfold
                )
                for one in shelves[:drawn]
            ),
        ]
    return Frame(
        words("stretch.title"),
        [
            quiet(words(_intro(role, planned=own is not None)), kind.BODY),
            *([rows([_plan(words, own, trail.go)])] if own else []),
            SearchLine(words("stretch.search"), library.sought, library.seek, "stretches.search"),
            choices([_chip(words, one, library) for one in (*PLACES, DESK)]),
            *listed,
            *([_locks(words, len(conditions), trail.go)] if role.is_treated or conditions else []),
        ],
        settings=True,
    )


def _intro(role: Role, *, planned: bool) -> str:
    """Return the key of what these stretches are for somebody; *planned*: they have a plan."""
    if not role.is_treated:
        return "stretch.intro-treats"
    if role.treats:
        return "stretch.intro-both-plan" if planned else "stretch.intro-both"
    return "stretch.intro-plan" if planned else "stretch.intro"


def _plan(words: Words, plan: Prescription, go: Callable[[str], None]) -> ft.Control:
    """Return the way to the stretches of the person's plan."""
    times = max(one.times_a_day for one in plan.doses)
    return list_row(
        words("plan.title"),
        words("plan.stretches", n=len(plan.doses), times=f"{times}"),
        key="stretches.plan",
        leading=badge(ft.Icons.ASSIGNMENT_OUTLINED),
        on_click=lambda: go("/plan"),
    )


def _locks(words: Words, count: int, go: Callable[[str], None]) -> ft.Control:
    way = plain_button(
        words("stretch.conditions-row", n=count),
        lambda: go("/stretches/conditions"),
        key="stretches.conditions",
        icon=ft.Icons.LOCK_OUTLINE_ROUNDED,
    )
    return ft.Row([way], wrap=True)


def _chip(words: Words, one: str, library: StretchState) -> ft.Control:
    return choice(
        words(f"stretch.place-{one}"),
        partial(library.put, one),
        key=f"stretches.place.{one}",
        chosen=one == library.place,
    )


def _matches(
    words: Words, library: StretchState, conditions: frozenset[Condition]
) -> list[ft.Control]:
    """Return what fits; where nothing does, why that is and the way back to all."""
    place = library.place
    posture = Posture(place) if place and place != DESK else None
    found = matching(words, library.sought, posture=posture, at_desk=place == DESK)
    if found:
        key = f"{place} {library.sought}"
        return [_Found(found, conditions, library.whole, library.show_all, key=key)]
    again = plain_button(words("stretch.show-all"), library.forget, key="stretches.forget")
    why = words("stretch.none-both" if place else "stretch.none")
    return [quiet(why, kind.BODY), ft.Row([again], wrap=True)]


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
        on_click=partial(unfold, shelf.name),
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
    found: tuple[Stretch, ...],
    conditions: frozenset[Condition],
    whole: bool,
    show: Callable[[], None],
    key: str | None = None,
) -> ft.Control:
    """Show the first of those that match, and all when asked."""
    words = use_words()
    listed = found if whole or len(found) <= AT_ONCE else found[:AT_ONCE]
    drawn = _list(listed, conditions)
    if listed is found:
        return drawn
    more = plain_button(words("stretch.all", n=len(found)), show, key="stretches.all")
    return ft.Column(
        [drawn, ft.Row([more], wrap=True)],
        spacing=layout.S2,
        tight=True,
    )


def _list(listed: tuple[Stretch, ...], conditions: frozenset[Condition]) -> ft.Control:
    words, look, go = use_words(), use_look(), use_trail().go
    return LongList(listed, lambda one: stretch_row(one, words, look, conditions, go))
