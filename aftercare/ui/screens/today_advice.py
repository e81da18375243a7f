"""What to do now, what to leave for now, and the treatment that it counts from."""

from collections.abc import Sequence

import flet as ft

from aftercare.content.phase import advice_of
from aftercare.content.region import regions
from aftercare.domain.advice import Line, advice_for
from aftercare.domain.course import late_day, phase_at, stretch_of
from aftercare.domain.moment import hours_between
from aftercare.domain.prescription import Answer, Topic
from aftercare.domain.region import over_lung
from aftercare.domain.treatment import Treatment, near_lung
from aftercare.formats.area_words import area_line
from aftercare.state.clock import ClockState
from aftercare.state.prescription import PrescriptionState
from aftercare.state.settings import SettingsState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import badge, card, list_row, noted, rows
from aftercare.ui.parts.text import heading, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

_I = ft.Icons
ICONS = {
    "alcohol": _I.NO_DRINKS_OUTLINED,
    "cold": _I.AC_UNIT_ROUNDED,
    "diary": _I.EDIT_NOTE_ROUNDED,
    "drink": _I.WATER_DROP_OUTLINED,
    "drive": _I.DIRECTIONS_CAR_OUTLINED,
    "fly": _I.FLIGHT_ROUNDED,
    "lift": _I.FITNESS_CENTER_ROUNDED,
    "massage": _I.PAN_TOOL_OUTLINED,
    "medicine": _I.MEDICATION_OUTLINED,
    "needle-points": _I.CLEAN_HANDS_OUTLINED,
    "rest": _I.CHAIR_OUTLINED,
    "sauna": _I.HOT_TUB_OUTLINED,
    "sleep": _I.BEDTIME_OUTLINED,
    "sport": _I.DIRECTIONS_RUN_ROUNDED,
    "stretch": _I.SELF_IMPROVEMENT_ROUNDED,
    "walk": _I.DIRECTIONS_WALK_ROUNDED,
    "warmth": _I.THERMOSTAT_ROUNDED,
    "warning": _I.HEALTH_AND_SAFETY_OUTLINED,
}
"""Pictures for the plain words that the advice names."""

AT_FIRST = 4  # lines of each kind shown until one asks for more


@ft.component
def AdviceCard(
    treatment: Treatment,
    treatments: tuple[Treatment, ...],
    clock: ClockState,
    settings: SettingsState,
    plans: PrescriptionState,
) -> ft.Control:
    """Show the advice of this phase for this person, in the order of who has the say.

    All *treatments* count for the lung: one before this may have been near it.
    """
    words, look = use_words(), use_look()
    unfolded, unfold = ft.use_state(initial=False)
    hours = max(0.0, hours_between(treatment.at, clock.now)) / stretch_of(treatment)
    near = near_lung(treatments, clock.exactly(), regions())
    advice = advice_for(
        advice_of(phase_at(hours)),
        settings.settings.flags,
        over_lung=bool(near) or over_lung(treatment.areas, regions()),
        doubted=_doubted(plans),
    )
    most, days = None if unfolded else AT_FIRST, late_day(treatment)
    helps = _part(
        words, "helps", ft.Icons.CHECK_ROUNDED, ft.Colors.PRIMARY, advice.helps[:most], days
    )
    leave = _part(
        words,
        "leave",
        ft.Icons.DO_NOT_DISTURB_ON_OUTLINED,
        ft.Colors.TERTIARY,
        advice.leave[:most],
        days,
    )
    parts = [part for part in (helps, leave) if part]
    if max(len(advice.helps), len(advice.leave)) > AT_FIRST:
        word = words("today.fold" if unfolded else "today.unfold")
        parts.append(plain(word, lambda: unfold(not unfolded), key="today.unfold"))
    between = [item for part in parts for item in (ft.Divider(), part)][1:]
    return ft.Column(
        [
            section(words("today.now-title"), first=look.wide),
            card(
                *between,
                noted(ft.Icons.PERSON_OUTLINE_ROUNDED, words("phase.order")),
                spacing=layout.S4,
            ),
        ],
        spacing=layout.S2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _doubted(plans: PrescriptionState) -> frozenset[Topic]:
    """Return what the physiotherapist said no to, or to ask first."""
    plan = plans.active
    said = plan.prescription.advice if plan else ()
    return frozenset(one.topic for one in said if one.answer is not Answer.YES)


def _part(
    words: Words, name: str, mark: ft.IconData, ink: str, lines: Sequence[Line], days: int
) -> ft.Control | None:
    if not lines:
        return None
    title = ft.Row(
        [
            ft.Icon(mark, size=20, color=ink),
            heading(say(words(f"today.{name}"), kind.LABEL, ink), 3),
        ],
        spacing=layout.S2,
    )
    return ft.Column(
        [title, *(_line(words, line, days) for line in lines)], spacing=layout.S3, tight=True
    )


def _line(words: Words, line: Line, days: int) -> ft.Control:
    """Show one; *days*: after which day soreness is to be told."""
    icon = ft.Icon(ICONS[line.icon], size=22, color=ft.Colors.ON_SURFACE_VARIANT)
    return ft.Row(
        [icon, say(words(f"phase.{line.id}", days=days), expand=True)],
        spacing=layout.S3,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


@ft.component
def TreatmentRow(treatment: Treatment, clock: ClockState, count: int) -> ft.Control:
    """Show which treatment all this counts from, and the ways to change it or add the next."""
    words, trail = use_words(), use_trail()
    at = clock.local(treatment.at)
    when = f"{words.date(at, 'day')}, {words.time(at)}"
    items = [
        list_row(
            words("today.treatment-title"),
            " · ".join(part for part in (when, area_line(words, treatment.areas)) if part),
            key="today.treatment",
            leading=badge(ft.Icons.PUSH_PIN_OUTLINED),
            on_click=lambda: trail.go(f"/treatment/{treatment.id}"),
        )
    ]
    if count > 1:
        items.append(
            list_row(
                words("today.history"),
                key="today.history",
                leading=badge(ft.Icons.HISTORY_ROUNDED),
                on_click=lambda: trail.go("/treatments"),
            )
        )
    again = secondary(
        words("today.treated-again"), lambda: trail.go("/treated"), key="today.treated"
    )
    return ft.Column(
        [rows(items), again],
        spacing=layout.S3,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
