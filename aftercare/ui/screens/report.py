"""A report for the physiotherapist: what it is of, what goes in, and what it says."""

from datetime import datetime
from functools import partial

import flet as ft

from aftercare.domain.report import Part
from aftercare.formats.report_words import range_line, sections
from aftercare.state.clock import ClockState
from aftercare.state.report import Range, ReportState
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import card
from aftercare.ui.parts.choice import choice, choices
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.moment_choice import use_picker
from aftercare.ui.parts.report_section import report_section
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail


@ft.component
def ReportScreen(report: ReportState, clock: ClockState) -> ft.Control:
    """Let range and parts be chosen, and show at once what is handed over."""
    words, look, trail = use_words(), use_look(), use_trail()
    ft.use_effect(report.renew, dependencies=[])
    made = report.made
    if made.is_empty:
        told: list[ft.Control] = [
            card(
                heading(say(words("report.nothing-title"), kind.TITLE)),
                quiet(words("report.nothing"), kind.BODY),
            )
        ]
    else:
        told = [report_section(words, one) for one in sections(words, made, clock.local)]
    show = primary(
        words("report.show"),
        lambda: trail.go("/report/code"),
        key="report.show",
        icon=ft.Icons.QR_CODE_2_ROUNDED,
    )
    return Frame(
        words("report.title"),
        [
            ft.Container(quiet(words("report.about")), padding=ft.Padding.only(left=4)),
            Choosing(report, clock),
        ],
        aside=[section(words("report.says"), first=look.wide), *told],
        foot=None if made.is_empty else show,
        leave=Leave("/diary"),
    )


@ft.component
def Choosing(report: ReportState, clock: ClockState, key: str | None = None) -> ft.Control:
    """Offer from when on it is, and what goes in."""
    words = use_words()
    picking, pick = ft.use_state("")

    def begin(picked: datetime) -> None:
        report.begin(picked.date())

    begins, now = clock.local(report.made.since), clock.local(clock.now)
    ft.use_dialog(use_picker(picking, pick, begins, now, begin))
    reaches = [
        choice(
            words(f"report.reach-{one}"),
            partial(pick, "day") if one is Range.OWN else partial(report.choose, one),
            key=f"report.reach.{one}",
            chosen=one is report.is_reaching,
        )
        for one in report.reaches
    ]
    parts = [
        choice(
            words(f"report.part-{one}"),
            partial(report.toggle, one),
            key=f"report.part.{one}",
            chosen=one in report.parts,
        )
        for one in Part
    ]
    return card(
        heading(say(words("report.since"), kind.SUBTITLE)),
        choices(reaches),
        quiet(range_line(words, report.made, clock.local), key="report.range"),
        ft.Container(
            heading(say(words("report.what"), kind.SUBTITLE)),
            padding=ft.Padding.only(top=layout.S2),
        ),
        choices(parts),
        spacing=layout.S3,
    )
