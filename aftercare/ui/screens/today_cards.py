"""The cards of Today: the hour and its course, what is asked, what is to be looked at."""

from datetime import timedelta

import flet as ft

from aftercare.content.course import many_clear_hours
from aftercare.content.region import regions
from aftercare.domain.course import (
    USUAL_DAYS,
    Curve,
    Phase,
    Reading,
    cleared_at,
    late_day,
    phase_at,
    stretch_of,
)
from aftercare.domain.moment import hours_between
from aftercare.domain.reminder import Reminder
from aftercare.domain.treatment import Treatment, near_lung
from aftercare.state.clock import ClockState
from aftercare.ui.axis import course_axis
from aftercare.ui.course_of import Course
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.hour_line import Axis, HourLine
from aftercare.ui.parts.legend import Legend
from aftercare.ui.parts.numeral import numeral
from aftercare.ui.parts.reminder_parts import since
from aftercare.ui.parts.text import quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words

NAMED_DAYS = 6  # a day so far ahead is told by its weekday


@ft.component
def CourseCard(course: Course, clock: ClockState, calm: bool = True) -> ft.Control:
    """Show the hour as the loudest thing, what is usual now, and the course as a picture.

    Not *calm*: the readings call for more, so nothing here may say that it is usual.
    """
    words, look = use_words(), use_look()
    treatment, found, curve = course.treatment, course.readings, course.curve
    hours = max(0.0, hours_between(treatment.at, clock.now))
    axis = course_axis(words, treatment, clock.local)
    phase = phase_at(hours / stretch_of(treatment))
    value, unit = _since(words, hours)
    gone = cleared_at(found)
    lines = [say(words(_usual(treatment, hours, phase)), key="today.usual")] if calm else []
    if gone is not None:
        lines.append(say(words("today.cleared", hours=round(gone)), key="today.cleared"))
    elif calm:
        lines.append(quiet(_next(words, treatment, clock, phase), key="today.next"))
    return card(
        numeral(value, unit, look, kind.HERO, key="today.hours"),
        *lines,
        HourLine(found, curve, axis, _sentence(words, hours, axis, found, curve), now=hours),
        Legend(),
        *(quiet(line) for line in _said(words, treatment, clock)),
    )


def _usual(treatment: Treatment, hours: float, phase: Phase) -> str:
    """Return the key of what is usual now, which never speaks against what was said."""
    told = treatment.sore_up_to_days
    if told and told * 24 <= hours and phase is not Phase.BEYOND:
        return "phase.told-late-usual"
    if phase is Phase.THIRD_DAY and late_day(treatment) > USUAL_DAYS:
        return f"phase.{Phase.SECOND_DAY}-usual"
    return f"phase.{phase}-usual"


def _next(words: Words, treatment: Treatment, clock: ClockState, phase: Phase) -> str:
    """Return what comes; what was said of the days stands below, in place of what is usual."""
    coming = words(f"phase.{phase}-next", days=late_day(treatment))
    if treatment.sore_up_to_days:
        early = phase in {Phase.FIRST_HOURS, Phase.FIRST_DAY, Phase.SECOND_DAY}
        return words("phase.told-next") if early else coming
    gone_at = treatment.at + timedelta(hours=many_clear_hours() * stretch_of(treatment))
    if gone_at <= clock.now or phase is Phase.SECOND_DAY:
        return coming
    day = words.date(clock.local(gone_at), "weekday")
    return f"{coming} {words('phase.gone', day=day)}"


def _since(words: Words, hours: float) -> tuple[str, str]:
    if hours < 1:
        count, unit = int(hours * 60), "minutes"
    elif hours < 24 * 4:
        count, unit = int(hours), "hours"
    else:
        count, unit = int(hours // 24), "days"
    return words.number(count), words(f"today.{unit}", count=count)


def _sentence(
    words: Words, hours: float, axis: Axis, found: tuple[Reading, ...], curve: Curve
) -> str:
    over = hours > axis.hours
    if not found:
        key = "chart-over-none" if over else "chart-none"
        return words(f"today.{key}", hour=int(hours), of=axis.hours)
    last = found[-1]
    inside = last.soreness <= curve.at(last.hours).high
    key = "chart-over" if over else "chart-inside" if inside else "chart-above"
    return words(f"today.{key}", hour=int(hours), of=axis.hours, score=last.soreness)


def _said(words: Words, treatment: Treatment, clock: ClockState) -> list[str]:
    lines = [words("today.yours-may-differ")]
    if treatment.more_than_usual:
        lines.append(words("today.widened-more"))
    if days := treatment.sore_up_to_days:
        until = clock.local(treatment.at + timedelta(days=days))
        ahead = (until.date() - clock.local(clock.now).date()).days
        day = words.date(until, "weekday" if ahead <= NAMED_DAYS else "day")
        lines.append(
            words("today.widened-until" if ahead >= 0 else "today.widened-days", days=days, day=day)
        )
    return lines


@ft.component
def AskCard(course: Course, clock: ClockState, due: tuple[Reminder, ...] = ()) -> ft.Control:
    """Offer the check-in: one loud card, no counter, no red; it says since when one is *due*."""
    words, trail = use_words(), use_trail()
    if due:
        support = since(words, due, clock)
    elif course.entries:
        hours = max(0.0, hours_between(course.entries[-1].occurred_at, clock.now))
        support = _ago(words, hours)
    else:
        support = words("today.ask-none")
    head = ft.Row(
        [
            badge(
                ft.Icons.EDIT_NOTE_ROUNDED,
                ft.Colors.ON_PRIMARY_CONTAINER,
                ft.Colors.PRIMARY_CONTAINER,
            ),
            ft.Column(
                [say(words("today.ask-title"), kind.TITLE), quiet(support, key="today.asked")],
                spacing=2,
                expand=True,
                tight=True,
            ),
        ],
        spacing=layout.S4,
    )
    answer = primary(words("today.answer"), lambda: trail.go("/check-in"), key="today.answer")
    return card(head, answer, spacing=layout.S4)


def _ago(words: Words, hours: float) -> str:
    if hours < 1:
        return words("today.ask-minutes", count=int(hours * 60))
    if hours < 24:
        return words("today.ask-hours", count=int(hours))
    return words("today.ask-days", count=int(hours // 24))


@ft.component
def SafetyRow(
    treatments: tuple[Treatment, ...], clock: ClockState, due: tuple[Reminder, ...] = ()
) -> ft.Control:
    """Lead to the warning signs; near the lung it says so, and when another look is *due*."""
    words, look, trail = use_words(), use_look(), use_trail()
    tone = max(look.palette.levels.items())[1]
    near = near_lung(treatments, clock.exactly(), regions())
    note = words("today.lung-note" if near else "today.safety-note")
    row = list_row(
        words("today.lung-title"),
        note,
        key="today.warning",
        leading=badge(ft.Icons.HEALTH_AND_SAFETY_OUTLINED, tone.on_quiet, tone.quiet),
        on_click=lambda: trail.go("/warning"),
    )
    if not due:
        return rows([row])
    bell = ft.Icon(ft.Icons.NOTIFICATIONS_NONE_ROUNDED, size=22, color=ft.Colors.ON_SURFACE_VARIANT)
    again = ft.Row(
        [
            ft.Container(bell, width=44, alignment=ft.Alignment.CENTER),
            quiet(since(words, due, clock, "since-signs"), expand=True, key="today.look-again"),
        ],
        spacing=layout.S4,
    )
    return rows([row, ft.Container(again, padding=ft.Padding.symmetric(vertical=6, horizontal=16))])
