"""The way into a calendar: a file of what is ahead, or one visit by itself."""

import asyncio
from collections.abc import Callable, Collection
from functools import partial

import flet as ft

from aftercare.domain.appointment import Appointment
from aftercare.domain.ringing import EVERY, Part
from aftercare.formats.visit_words import when_line
from aftercare.state.appointment import AppointmentState
from aftercare.state.calendar import CalendarKeeper
from aftercare.state.clock import ClockState
from aftercare.state.web_app import WebAppState
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import badge, card, list_row, noted, rows
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.parts.visit_form import unsaid
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

MIME = "text/calendar"
DRAWN = 0.05  # seconds: so long that a tap is seen before Python is busy


@ft.component
def CalendarScreen(
    visits: AppointmentState,
    keeper: CalendarKeeper,
    clock: ClockState,
    web_app: WebAppState | None = None,
) -> ft.Control:
    """Offer the file of the parts that are chosen, say what becomes of it, and other ways."""
    words = use_words()
    parts, choose = ft.use_state(EVERY)
    went, tell = ft.use_state("")

    def toggle(part: Part) -> None:
        tell("")
        choose(parts ^ {part})

    async def save() -> None:
        tell("")
        await asyncio.sleep(DRAWN)
        try:
            await keeper.fetch()
        except OSError:
            tell("failed")
            return
        content = keeper.file(words, parts)
        if content is None:
            tell("none")
            return
        tell(await _saved(words("visit.file-name"), content, web_app))

    ahead = [one for one in visits.appointments if one.takes_place and not one.is_over(clock.now)]
    guessed = any(one.minutes is None for one in ahead)
    return Frame(
        words("visit.file-title"),
        [
            card(
                say(words("visit.file-about")),
                heading(say(words("visit.file-parts"), kind.SUBTITLE)),
                choices(_parts(words, parts, toggle)),
                *([unsaid(words)] if guessed else []),
                primary(words("visit.file-save"), save, key="calendar.save"),
                *_outcome(words, went),
            ),
            *_afterwards(words),
        ],
        aside=[OneByOne(tuple(ahead), keeper)] if ahead else [],
        leave=Leave("/visits"),
    )


async def _saved(name: str, content: bytes, web_app: WebAppState | None) -> str:
    """Hand *content* over as a calendar file and return what is known of it."""
    if web_app and await web_app.hand(name, MIME, content):
        return "saved"
    path = await ft.FilePicker().save_file(file_name=name, src_bytes=content)
    return "saved" if path or ft.context.page.web else ""  # a browser never says where to


def _parts(
    words: Words, parts: Collection[Part], toggle: Callable[[Part], None]
) -> list[ft.Control]:
    return [
        choice(
            words(f"visit.part-{part}"),
            partial(toggle, part),
            key=f"calendar.{part}",
            chosen=part in parts,
        )
        for part in Part
    ]


def _outcome(words: Words, went: str) -> list[ft.Control]:
    if not went:
        return []
    icon = ft.Icons.CHECK_ROUNDED if went == "saved" else ft.Icons.ERROR_OUTLINE_ROUNDED
    told = noted(icon, words(f"visit.file-{went}"))
    return [ft.Semantics(live_region=True, container=True, content=told)]


def _afterwards(words: Words) -> list[ft.Control]:
    """Say what a calendar does with it, as far as anybody can know."""
    lines = ("apple", "google", "outlook", "again", "neutral", "unknown")
    return [card(*(quiet(words(f"visit.file-{line}")) for line in lines))]


@ft.component
def OneByOne(
    ahead: tuple[Appointment, ...], keeper: CalendarKeeper, key: str | None = None
) -> ft.Control:
    """Offer one of the visits *ahead*, at first the next, to calendars in the web, and as text."""
    words = use_words()
    copied, tell = ft.use_state("")
    chosen, choose = ft.use_state(ahead[0].id)
    one = next((each for each in ahead if each.id == chosen), ahead[0])
    links = keeper.links(words, one)
    text = keeper.text(words, one)
    copying = ft.use_memo(lambda: ft.CopyToClipboard(text), [text])
    laid = [
        list_row(
            words(f"visit.to-{name}"),
            words(f"visit.to-{name}-note"),
            key=f"calendar.{name}",
            leading=badge(ft.Icons.OPEN_IN_NEW_ROUNDED),
            on_click=_nothing,
            action=ft.OpenUrl(url),
        )
        for name, url in links.items()
    ]
    laid.append(
        list_row(
            words("visit.copy"),
            words("visit.copied" if copied == text else "visit.copy-note"),
            key="calendar.copy",
            leading=badge(ft.Icons.CONTENT_COPY_ROUNDED),
            trailing=ft.Container(),
            on_click=lambda: tell(text),
            action=copying,
            live=copied == text,
        )
    )
    chips = [
        choice(
            words.date(each.at, "day"),
            partial(choose, each.id),
            key=f"calendar.visit.{each.id}",
            chosen=each is one,
        )
        for each in ahead
    ]
    which = choices(chips) if len(chips) > 1 else _when(words, one)
    return ft.Column(
        [section(words("visit.one-by-one"), first=True), which, rows(laid)],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        tight=True,
    )


def _when(words: Words, one: Appointment) -> ft.Control:
    return ft.Container(quiet(when_line(words, one)), padding=ft.Padding.only(left=4))


def _nothing() -> None:
    """Leave it to the client."""
