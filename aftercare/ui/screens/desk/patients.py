"""The tab of the patients: whoever was seen last first, sought by their labels."""

from functools import partial

import flet as ft

from aftercare.state.clock import ClockState
from aftercare.state.draft import DraftState
from aftercare.state.patient import PatientState
from aftercare.ui.label_search import matching
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain as plain_button
from aftercare.ui.parts.button import primary
from aftercare.ui.parts.card import list_row, rows
from aftercare.ui.parts.desk_choose import SOUGHT_FROM
from aftercare.ui.parts.desk_plan import about_patient
from aftercare.ui.parts.empty_state import empty_state
from aftercare.ui.parts.frame import Frame
from aftercare.ui.parts.search_line import SearchLine
from aftercare.ui.parts.text import quiet
from aftercare.ui.theme import type as kind
from aftercare.ui.trail import use_trail
from aftercare.words.words import Words


@ft.component
def PatientsScreen(patients: PatientState, drafts: DraftState, clock: ClockState) -> ft.Control:
    """List them, each with what they were given last; a new one begins at the foot."""
    words, look, trail = use_words(), use_look(), use_trail()

    def add() -> None:
        patients.expect_another()
        trail.go("/patients/new")

    new = primary(words("patient.new"), add, key="patients.new")
    templates = plain_button(
        words("patient.templates"),
        partial(trail.go, "/templates"),
        key="patients.templates",
        icon=ft.Icons.BOOKMARK_BORDER_ROUNDED,
    )
    if patients.patients:
        search = _search(words, patients) if len(patients.patients) >= SOUGHT_FROM else []
        body = [*search, *_list(words, patients, drafts, clock)]
    else:
        title, sentence = words("patient.empty-title"), words("patient.empty")
        body = [empty_state(ft.Icons.GROUPS_OUTLINED, title, sentence, look)]
    come = plain_button(
        words("report-desk.come"),
        partial(trail.go, "/patients/report"),
        key="patients.report",
        icon=ft.Icons.MOVE_TO_INBOX_ROUNDED,
    )
    foot = ft.Row([come, templates], wrap=True)
    return Frame(words("patient.title"), [*body, foot], foot=new, settings=True)


def _search(words: Words, patients: PatientState) -> list[ft.Control]:
    trail = use_trail()

    def enter() -> None:
        """Open the only one that is found."""
        found = matching(patients.patients, patients.sought)
        if len(found) == 1:
            trail.go(f"/patient/{found[0].id}")

    said = words("patient.search")
    return [SearchLine(said, patients.sought, patients.seek, "patients.search", enter)]


def _list(
    words: Words, patients: PatientState, drafts: DraftState, clock: ClockState
) -> list[ft.Control]:
    """Return the first of those that are sought, and the way to the others."""
    trail = use_trail()
    found = matching(patients.patients, patients.sought)
    if not found:
        return [quiet(words("patient.none-found"), kind.BODY)]
    laid = [
        list_row(
            one.label,
            about_patient(words, one, patients, drafts, clock),
            key=f"patients.{one.id}",
            on_click=partial(trail.go, f"/patient/{one.id}"),
        )
        for one in found[: patients.shown]
    ]
    if len(found) <= patients.shown:
        return [rows(laid)]
    more = plain_button(words("patient.more"), patients.show_more, key="patients.more")
    return [rows(laid), ft.Row([more], wrap=True)]
