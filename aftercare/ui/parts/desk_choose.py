"""With which patient a report is kept: the list, searched as in the tab, or a new label."""

from collections.abc import Callable
from functools import partial

import flet as ft

from aftercare.domain.patient import Patient
from aftercare.state.patient import AT_ONCE, PatientState
from aftercare.ui.label_search import matching
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain, secondary
from aftercare.ui.parts.card import badge, card, list_row, rows
from aftercare.ui.parts.desk_label import is_label, is_too_long, label_line
from aftercare.ui.parts.frame import Frame, Leave
from aftercare.ui.parts.search_line import SearchLine
from aftercare.ui.parts.text import heading, quiet, say, section
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

SOUGHT_FROM = 9  # so many patients are no longer seen at a glance


@ft.component
def ChooseScreen(
    patients: PatientState,
    what: str,
    suggested: Patient | None,
    choose: Callable[[str], None],
    add: Callable[[str], None],
    leave: Leave,
    besides: str = "",
    key: str | None = None,
) -> ft.Control:
    """Call *choose* with the id of who is tapped, or *add* with that of who is newly noted.

    It says *what* is asked about: of two reports, the other one may have been read last.
    *besides*: who is not offered.
    """
    words, look = use_words(), use_look()
    sought, seek = ft.use_state("")
    count, show = ft.use_state(AT_ONCE)
    others = [one for one in patients.patients if one.id != besides]
    found = matching(others, sought)
    searching = [SearchLine(words("patient.search"), sought, seek, "choose.search")]
    listed: list[ft.Control] = [
        *(searching if len(others) >= SOUGHT_FROM else []),
        *([_rows(found[:count], choose)] if found else []),
    ]
    if others and not found:
        listed.append(quiet(words("patient.none-found"), kind.BODY))
    if len(found) > count:
        more = plain(words("patient.more"), lambda: show(count + AT_ONCE), key="choose.more")
        listed.append(ft.Row([more], wrap=True))
    return Frame(
        words("report-desk.choose-title"),
        [
            heading(say(what, kind.SUBTITLE, key="choose.what")),
            quiet(words("report-desk.choose-about"), kind.BODY),
            *([_suggestion(words, suggested, choose)] if suggested else []),
            NewLabel(patients, add),
        ],
        aside=[*([section(words("patient.title"), first=look.wide)] if others else []), *listed],
        leave=leave,
    )


def _suggestion(words: Words, patient: Patient, choose: Callable[[str], None]) -> ft.Control:
    row = list_row(
        patient.label,
        words("report-desk.suggested"),
        key="choose.suggested",
        leading=badge(ft.Icons.LINK_ROUNDED),
        on_click=partial(choose, patient.id),
    )
    return rows([row])


def _rows(patients: tuple[Patient, ...], choose: Callable[[str], None]) -> ft.Control:
    return rows(
        [
            list_row(one.label, key=f"choose.{one.id}", on_click=partial(choose, one.id))
            for one in patients
        ]
    )


@ft.component
def NewLabel(
    patients: PatientState, add: Callable[[str], None], key: str | None = None
) -> ft.Control:
    """Take down the label of a patient who is not in the list; two taps make one patient."""
    words = use_words()
    tried, tell = ft.use_state(initial=False)
    name = ft.use_memo(patients.expected_anew, [])
    typed = patients.typed.get(name, "")
    wrong = not is_label(typed)

    def finish() -> None:  # what is typed may be newer than what was drawn
        latest = patients.typed.get(name, "")
        tell(not is_label(latest))
        if is_label(latest):
            add(patients.add(latest, name).id)

    note = words("patient.label-taken") if patients.named(typed, besides=name) else ""
    if is_too_long(typed) or (tried and wrong):
        note = words("patient.label-bad")
    line = label_line(
        words("report-desk.new-label"),
        typed,
        partial(patients.type, name),
        note,
        name="choose.label",
        wrong=wrong,
        on_enter=finish,
        autofocus=False,
    )
    done = secondary(words("report-desk.add"), finish, key="choose.add", icon=ft.Icons.ADD_ROUNDED)
    return card(line, ft.Row([done], wrap=True))
