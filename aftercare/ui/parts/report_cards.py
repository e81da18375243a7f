"""The other parts of a report: what it is of, function, stretches, questions, notes."""

from collections.abc import Callable, Sequence
from datetime import datetime

import flet as ft

from aftercare.domain.function import courses
from aftercare.domain.occasion import Local
from aftercare.domain.past import Past
from aftercare.domain.report import Hurt, Part, Practised, Report
from aftercare.domain.taken import may_lack_notes
from aftercare.formats.report_words import function_section, range_line, section
from aftercare.ui.look import use_look, use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.function_course import CoursePicture, CourseTable
from aftercare.ui.parts.text import big, heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

MOST_HURTS = 4  # of one stretch
STRETCHES, NOTES = 5, 6  # shown at first


def head_card(words: Words, report: Report, local: Local, *told: ft.Control) -> ft.Control:
    """Say of when it is, when it was made and how much was noted; below that what is *told*.

    When it was made has its year: a link is opened in any.
    """
    n, later = len(report.entries), sum(one.added_later for one in report.entries)
    made = words("report-read.made", moment=moment_of(words, local(report.made_at), "full"), n=n)
    lines = [quiet(made, kind.BODY, key="report-read.made")]
    if later:
        lines.append(quiet(words("report.paper-later", n=later, all=n)))
    if left := [one for one in Part if one not in report.parts]:
        names = words.listed([words(f"report-read.part-{one}") for one in left])
        lines.append(quiet(words("report-read.left-out", parts=names)))
    title = big(range_line(words, report, local), kind.HEADLINE, use_look())
    return card(heading(title), *lines, *told, spacing=layout.S2)


def moment_of(words: Words, at: datetime, form: str = "day") -> str:
    """Return the day and the time of *at*, by its own clock; *form* is one of ``Words.date``."""
    return words("when.at", day=words.date(at, form), time=words.time(at))


@ft.component
def FunctionCard(past: Past, key: str | None = None) -> ft.Control:
    """Draw each activity from its first score to its last."""
    words = use_words()
    tabled, turn = ft.use_state(initial=False)
    found = courses(past.activities, past.ratings)
    told = function_section(words, past.activities, past.ratings)
    title = heading(say(words("report-read.function"), kind.TITLE), 3)
    body: list[ft.Control] = [title, quiet(told.sentence, kind.BODY)]
    if found:
        body.append(CourseTable(found) if tabled else CoursePicture(found))
        label = words("function.picture" if tabled else "function.table")
        icon = ft.Icons.LINEAR_SCALE_ROUNDED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
        turned = plain(label, lambda: turn(not tabled), key="report-read.function-table", icon=icon)
        body.append(ft.Row([turned]))
    if len(told.lines) > len(found):  # the whole
        body.append(_line(*told.lines[-1]))
    return card(*body, spacing=layout.S2)


@ft.component
def StretchesCard(
    report: Report, before: Report | None, local: Local, key: str | None = None
) -> ft.Control:
    """Say on how many days they were done, now and in the report *before*, and of each how.

    What hurt comes first, then what was left out.
    """
    words = use_words()
    every, show = ft.use_state(initial=False)
    told = section(words, report, local, Part.STRETCHES)
    body: list[ft.Control] = [
        heading(say(words("report.part-stretches"), kind.TITLE), 3),
        quiet(told.sentence, kind.BODY, key="report-read.stretches"),
    ]
    if before:
        last = section(words, before, local, Part.STRETCHES).sentence
        body.append(quiet(words("report-read.stretches-before", said=last), kind.BODY))
    found = sorted(zip(told.lines, report.practised, strict=True), key=_matters)
    for (what, figures), one in found if every else found[:STRETCHES]:
        hurts = [_hurt(words, each, local) for each in one.hurts[-MOST_HURTS:]]
        if (more := len(one.hurts) - MOST_HURTS) > 0:
            hurts.append(words("report.paper-hurt-more", n=more))
        body.append(_line(what, figures, *hurts))
    if len(found) > STRETCHES and not every:
        body.append(_more(words("report-read.stretches-more", n=len(found)), "stretches", show))
    return card(*body, spacing=layout.S2)


def _matters(one: tuple[tuple[str, str], Practised]) -> tuple[bool, bool]:
    _, practised = one
    return not practised.hurts, not (practised.skipped or practised.partial)


def _more(label: str, name: str, show: Callable[[bool], None]) -> ft.Control:
    return ft.Row([plain(label, lambda: show(True), key=f"report-read.{name}-more")])  # noqa: FBT003


def _hurt(words: Words, one: Hurt, local: Local) -> str:
    day = words.date(local(one.at), "day")
    return words("report.paper-hurt", side=one.side or "none", second=one.second, day=day)


def questions_card(words: Words, questions: Sequence[str]) -> ft.Control:
    """Show the questions in the words of who asks."""
    asked: list[ft.Control] = [say(words("call.quoted", text=one)) for one in questions]
    return card(
        heading(say(words("report-read.questions"), kind.TITLE), 3),
        *(asked or [quiet(words("report-read.questions-none"), kind.BODY)]),
        spacing=layout.S2,
    )


@ft.component
def NotesCard(report: Report, local: Local, key: str | None = None) -> ft.Control:
    """Show the notes word for word, the latest first, and how often which tag was ticked."""
    words = use_words()
    every, show = ft.use_state(initial=False)
    told = section(words, report, local, Part.NOTES)
    noted = [one for one in reversed(report.entries) if one.note]
    body: list[ft.Control] = [heading(say(words("report.part-notes"), kind.TITLE), 3)]
    body += [_line(*one) for one in told.lines]
    if may_lack_notes(report):
        body.append(quiet(words("report-read.noteless"), kind.BODY, key="report-read.noteless"))
    for one in noted if every else noted[:NOTES]:
        body.append(_line(moment_of(words, local(one.occurred_at)), one.note))
    if not (noted or told.lines):
        body.append(quiet(told.sentence, kind.BODY))
    if len(noted) > NOTES and not every:
        body.append(_more(words("report-read.notes-more", n=len(noted)), "notes", show))
    return card(*body, spacing=layout.S2)


def _line(what: str, *figures: str) -> ft.Control:
    told: list[ft.Control] = [say(what, kind.SUBTITLE), *(quiet(one) for one in figures if one)]
    return ft.Semantics(
        label=". ".join((what, *filter(None, figures))),
        container=True,
        exclude_semantics=True,
        content=ft.Column(told, spacing=0, tight=True),
    )
