"""The warning signs: a leaflet to compare oneself with, each sign with its fixed action."""

from collections.abc import Callable, Iterable
from datetime import datetime

import flet as ft

from aftercare.content.country import numbers
from aftercare.content.region import regions
from aftercare.content.warning import signs, touching
from aftercare.domain.moment import hours_between
from aftercare.domain.treatment import Treatment, near_lung
from aftercare.domain.warning import Flag, Shown, leaflet
from aftercare.state.clock import ClockState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.call_bar import CallBar
from aftercare.ui.parts.card import card, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.kept import kept
from aftercare.ui.parts.learn_row import learn_row
from aftercare.ui.parts.sign_row import SignLine, sign_group
from aftercare.ui.parts.telling import recent
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

AT_ONCE = 8  # rows that fill the first screen; the others follow in the next moment


EARLY_HOURS, DAY_HOURS = 2, 18


@ft.component
def WarningScreen(
    settings: SettingsState,
    treatments: TreatmentState,
    clock: ClockState,
    looked: Callable[[], None],
) -> ft.Control:
    """Show all signs by what to do; works with nothing told and before the welcome.

    Whoever opens it has *looked* at them, if a reminder asked for that.
    """
    words, trail = use_words(), use_trail()
    mine = settings.settings
    country = numbers(mine.country)
    ft.use_effect(clock.tick, dependencies=[])
    ft.use_effect(looked, dependencies=[])
    now = clock.exactly()
    noted = recent(treatments.treatments, now)
    grouped = leaflet(signs(), [area for one in noted for area in one.areas], mine.flags)
    first, *others = (
        (level, _lines(words, shown, mine.flags, country.emergency))
        for level, shown in grouped.items()
    )
    opened = ft.use_callback(lambda sign: trail.go(f"/warning/{sign}"), [trail])
    most, show = ft.use_state(AT_ONCE)
    ft.use_effect(lambda: show(len(signs())), dependencies=[])
    groups = [
        kept(sign_group, level, lines[:most], opened)
        for level, lines in ([first, *others] if most > AT_ONCE else [first])
    ]
    lung = _lung(words, noted, now)
    more = learn_row(words, trail, "warning.learn")
    return Frame(
        words("call.warning-signs"),
        [quiet(words("warning.intro"), kind.BODY), *lung, groups[0]],
        aside=[*groups[1:], *_limits(words, country.emergency), rows([more])],
        foot=CallBar(
            country.emergency,
            (mine.clinic_name, mine.clinic_phone),
            None if country.checked else lambda: trail.go("/settings/country"),
        ),
        leave=Leave(),
        safety=False,
    )


def _lines(
    words: Words, shown: Iterable[Shown], flags: frozenset[Flag], number: str
) -> tuple[SignLine, ...]:
    return tuple(
        SignLine(
            id=one.sign.id,
            title=words(f"warning.{one.sign.id}-title"),
            note=note_of(words, one.sign.id, number),
            raised=raised_of(words, one, flags),
        )
        for one in shown
    )


def note_of(words: Words, sign: str, number: str) -> str | None:
    """Return the second line of *sign*, if it has one; *number* is the emergency number."""
    name = f"warning.{sign}-note"
    return words(name, number=number) if words.has(name) else None


def raised_of(words: Words, shown: Shown, flags: frozenset[Flag]) -> str | None:
    """Return why a sign stands higher for somebody with *flags*; one reason is enough."""
    reasons = sorted(
        touching(shown.sign, flags),
        key=lambda flag: -shown.sign.raised.get(flag, shown.sign.level),
    )
    return words(f"warning.raised-{reasons[0]}") if reasons else None


def _again(hours: float) -> str:
    """Return how soon to look again: at 2 h, in the evening, next morning, then when it is new."""
    return "early" if hours < EARLY_HOURS else "day" if hours < DAY_HOURS else "later"


def _lung(words: Words, noted: tuple[Treatment, ...], now: datetime) -> list[ft.Control]:
    """Return the card of the chest wall: for nothing told a shorter one, as nobody knows."""
    look = use_look()
    ink = ft.Colors.ON_TERTIARY_CONTAINER
    near = near_lung(noted, now, regions())
    if not noted:
        said: list[ft.Control] = [say(words("call.lung-neutral"), color=ink)]
    elif near:
        known = any(one.areas for one in near)
        title = "warning.lung-title" if known else "warning.lung-title-unknown"
        hours = hours_between(near[0].at, now)
        said = [
            say(words(title), kind.SUBTITLE, ink),
            say(words(f"warning.lung-text-{_again(hours)}"), color=ink),
        ]
    else:
        return []
    icon = [] if look.large else [ft.Icon(ft.Icons.AIR_ROUNDED, size=28, color=ink)]
    line = ft.Row(
        [*icon, ft.Column(said, spacing=layout.S1, expand=True, tight=True)],
        spacing=layout.S4,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return [card(line, ground=ft.Colors.TERTIARY_CONTAINER)]


def _limits(words: Words, number: str) -> list[ft.Control]:
    return [
        ft.Container(
            ft.Column(
                [
                    quiet(words("warning.limits")),
                    quiet(words("warning.limits-act", number=number)),
                    quiet(words("call.review")),
                ],
                spacing=layout.S1,
                tight=True,
            ),
            padding=ft.Padding.symmetric(horizontal=layout.S1, vertical=layout.S2),
        )
    ]
