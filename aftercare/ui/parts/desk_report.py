"""What is done with a report on the desk: its chart note, and how it stands with a patient."""

from functools import partial

import flet as ft

from aftercare.domain.report import Report
from aftercare.formats.chart_note import chart_note
from aftercare.formats.report_words import range_line
from aftercare.state.clock import ClockState
from aftercare.state.taken import TakenState
from aftercare.ui.look import use_words
from aftercare.ui.parts.card import badge, card, list_row, noted, rows
from aftercare.ui.parts.desk_plan import day_of
from aftercare.ui.parts.link_way import SIGNS
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def ChartNote(reports: tuple[Report, ...], clock: ClockState, key: str | None = None) -> ft.Control:
    """Copy the first of *reports* as plain text; the row says that it was done."""
    words = use_words()
    copied, tell = ft.use_state(initial=False)
    note = ft.use_memo(lambda: chart_note(words, reports, clock.local), [words, reports])
    action = ft.use_memo(lambda: ft.CopyToClipboard(note), [note])
    went = SIGNS["done"] if copied else None
    row = list_row(
        words("report-desk.note"),
        words(f"report-desk.note-{'copied' if copied else 'support'}"),
        key="report-desk.note",
        leading=badge(ft.Icons.CONTENT_COPY_ROUNDED),
        trailing=ft.Icon(went[0], color=went[1]) if went else ft.Container(),
        on_click=lambda: tell(True),  # noqa: FBT003
        action=action,
        live=copied,
    )
    return rows([row])


def told_of(words: Words, report: Report, clock: ClockState) -> str:
    """Return in one line of when *report* is and when it was made."""
    made = words(
        "report-desk.row-support",
        day=day_of(words, report.made_at, clock),
        n=len(report.entries),
    )
    return f"{range_line(words, report, clock.local)}. {made}"


def reports_part(
    words: Words, reports: TakenState, patient_id: str, clock: ClockState
) -> list[ft.Control]:
    """Return what has come from a patient, the latest first, and the way to take in another."""
    trail = use_trail()
    theirs, unread = reports.of(patient_id), reports.unread(patient_id)
    home = f"/patient/{patient_id}/report"
    laid = [
        list_row(
            range_line(words, one.report, clock.local),
            words(
                "report-desk.row-support",
                day=day_of(words, one.report.made_at, clock),
                n=len(one.report.entries),
            ),
            key=f"patient.report.{one.taken.id}",
            on_click=partial(trail.go, f"{home}/{one.taken.id}"),
        )
        for one in theirs
    ]
    come = list_row(
        words("report-desk.come"),
        words("report-desk.come-support"),
        key="patient.report",
        leading=badge(ft.Icons.MOVE_TO_INBOX_ROUNDED),
        on_click=partial(trail.go, home),
    )
    listed: list[ft.Control] = [rows([*laid, come])]
    if unread:
        listed.append(noted(ft.Icons.HELP_OUTLINE_ROUNDED, words("report-desk.unread", n=unread)))
    asked = theirs[0].report.questions if theirs else ()
    return [section(words("report-desk.title")), *_asked(words, asked), *listed]


def _asked(words: Words, questions: tuple[str, ...]) -> list[ft.Control]:
    """Return what the patient wants to know, where there is something."""
    if not questions:
        return []
    said = (say(words("call.quoted", text=one)) for one in questions)
    title = heading(say(words("report-desk.to-answer"), kind.SUBTITLE), 3)
    return [card(title, *said, spacing=layout.S2)]


def beside_line(words: Words, others: int) -> ft.Control:
    """Say how many reports from before a report is shown beside."""
    return quiet(words("report-desk.beside", n=others) if others else words("report-desk.alone"))
