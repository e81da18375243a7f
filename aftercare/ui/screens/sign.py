"""One warning sign: the fixed action, the number to call, what to say, and why."""

from collections.abc import Callable

import flet as ft

from aftercare.content.country import numbers
from aftercare.content.source import sources
from aftercare.content.warning import act_id, signs
from aftercare.domain.country import Country
from aftercare.domain.settings import Settings, dialled
from aftercare.domain.warning import Flag, Level, Shown, Sign, level_for
from aftercare.state.clock import ClockState
from aftercare.state.settings import SettingsState
from aftercare.state.treatment import TreatmentState
from aftercare.ui.look import use_words
from aftercare.ui.parts.act_block import ActBlock
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.call_bar import CallBar, call_row
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.settings_rows import clinic_line
from aftercare.ui.parts.source_list import Backing
from aftercare.ui.parts.telling import recent, telling
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.screens.not_found import NotFoundScreen
from aftercare.ui.screens.warning import note_of, raised_of
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

SAYS_ITSELF = {"e18": Flag.PREGNANCY}  # signs whose own sentence already tells a flag


@ft.component
def SignScreen(
    settings: SettingsState, treatments: TreatmentState, clock: ClockState
) -> ft.Control:
    """Show what to do about the sign of the address; no score, no diagnosis."""
    words, trail = use_words(), use_trail()
    ft.use_effect(clock.tick, dependencies=[])
    wanted = ft.use_route_params().get("sign")
    sign = next((s for s in signs() if s.id == wanted), None)
    if sign is None:
        return NotFoundScreen()
    mine = settings.settings
    country = numbers(mine.country)
    shown = Shown(sign=sign, level=level_for(sign, mine.flags), near=False)
    noted = recent(treatments.treatments, clock.exactly())
    now_said = _now_said(words, sign, mine.flags)
    told = telling(words, now_said, noted, clock.now, clock.local)
    check = None if country.checked else lambda: trail.go("/settings/country")
    foot = CallBar(country.emergency, (mine.clinic_name, mine.clinic_phone), check, loud=False)
    return Frame(
        words(f"warning.{sign.id}-title"),
        [
            *_note(words, sign, country.emergency),
            _act(words, shown, country, mine, check),
            _tell(words, shown.level, told),
        ],
        aside=[
            *_clinic(words, shown.level, mine, lambda: trail.go("/settings/clinic")),
            _why(words, sign, trail.go),
        ],
        foot=None if shown.level is Level.EMERGENCY else foot,
        leave=Leave("/warning"),
        safety=False,
    )


def _now_said(words: Words, sign: Sign, flags: frozenset[Flag]) -> str:
    told = [flag for flag in Flag if flag in flags and SAYS_ITSELF.get(sign.id) is not flag]
    said = [words(f"warning.{sign.id}-tell"), *(words(f"warning.tell-{flag}") for flag in told)]
    return " ".join(said)


def _note(words: Words, sign: Sign, number: str) -> list[ft.Control]:
    note = note_of(words, sign.id, number)
    margin = ft.Padding.symmetric(horizontal=layout.S1)
    return [ft.Container(quiet(note, kind.BODY), padding=margin)] if note else []


def _act(
    words: Words,
    shown: Shown,
    country: Country,
    mine: Settings,
    check: Callable[[], None] | None,
) -> ft.Control:
    act = words(f"warning.{act_id(shown)}", number=country.emergency)
    emergency = shown.level is Level.EMERGENCY
    also = (raised_of(words, shown, mine.flags), words("warning.sure") if emergency else None)
    call = {
        Level.EMERGENCY: (words("call.emergency", number=country.emergency), country.emergency),
        Level.DOCTOR: (
            words("call.same-day", number=country.same_day or ""),
            country.same_day or "",
        ),
        Level.PHYSIOTHERAPIST: (words("call.clinic"), mine.clinic_phone),
    }.get(shown.level, ("", ""))
    return ActBlock(
        shown.level,
        act,
        [line for line in also if line],
        call if dialled(call[1]) else None,
        check if emergency else None,
    )


def _tell(words: Words, level: Level, told: str) -> ft.Control:
    title = "call.tell-title-usual" if level is Level.USUAL else "call.tell-title"
    return card(
        heading(quiet(words(title), kind.LABEL)),
        say(words("call.quoted", text=told), kind.TITLE, key="sign.tell"),
        spacing=layout.S2,
    )


def _clinic(
    words: Words, level: Level, mine: Settings, add: Callable[[], None]
) -> list[ft.Control]:
    """Return the way to the clinic: after the doctor's, or to its number where none is known."""
    reachable = bool(dialled(mine.clinic_phone))
    if level is Level.PHYSIOTHERAPIST and not reachable:
        title, support = words("call.add-clinic"), words("call.add-clinic-support")
        mark = badge(ft.Icons.ADD_IC_CALL_OUTLINED)
        return [rows([list_row(title, support, key="sign.clinic", leading=mark, on_click=add)])]
    if level in {Level.EMERGENCY, Level.DOCTOR} and reachable:
        support = clinic_line(mine.clinic_name, mine.clinic_phone)
        title = words("call.clinic-too")
        return [rows([call_row(title, support, mine.clinic_phone, key="sign.clinic")])]
    return []


def _why(words: Words, sign: Sign, go: Callable[[str], None]) -> ft.Control:
    works = {source.id: source for source in sources()}
    cited = tuple(works[name].citation for name in sign.sources if works[name].citation)
    marks = ". ".join(words(f"source.mark-{mark}-title") for mark in sign.marks)
    more = plain(words("call.read"), lambda: go(f"/learn/{sign.read}"), key="sign.read")
    return card(
        heading(quiet(words("call.why-title"), kind.LABEL)),
        say(words(f"warning.{sign.id}-why")),
        quiet(words("call.firm", marks=marks)),
        quiet(words("call.review")),
        *([ft.Row([more], wrap=True)] if sign.read else []),
        *([Backing(cited)] if cited else []),
        spacing=layout.S2,
    )
