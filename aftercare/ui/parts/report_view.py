"""A report as a clinician reads it in a minute, alone or beside those that came before it."""

from collections.abc import Sequence

import flet as ft

from aftercare.domain.occasion import Local
from aftercare.domain.past import past_of
from aftercare.domain.report import Part, Report
from aftercare.formats.report_course import courses_of
from aftercare.ui.parts.report_cards import (
    FunctionCard,
    NotesCard,
    StretchesCard,
    head_card,
    questions_card,
)
from aftercare.ui.parts.report_course_card import CourseCard, Courses
from aftercare.ui.parts.report_pain_card import PainCard
from aftercare.words.words import Words

View = tuple[list[ft.Control], list[ft.Control]]


def report_view(words: Words, reports: Sequence[Report], local: Local, *told: ft.Control) -> View:
    """Return both columns: the first of *reports*, over what the others tell from before.

    Of a part that was left out of it nothing is shown from before either: that would be taken for
    what it says. Below what it is of stands what is *told* of it. Call it inside a component.
    """
    report, *others = reports
    past = ft.use_memo(lambda: past_of(reports), [*reports])
    courses = ft.use_memo(lambda: courses_of(past.treatments, past.entries), [past])
    before = next((one for one in others if Part.STRETCHES in one.parts and one.days), None)
    first: list[ft.Control] = [head_card(words, report, local, *told)]
    aside: list[ft.Control] = []
    if Part.COURSE in report.parts:
        first.append(CourseCard(Courses(all=courses, local=local)))
    if Part.PAIN in report.parts:
        first.append(PainCard(past, report.until, local))
    if Part.QUESTIONS in report.parts:
        aside.append(questions_card(words, report.questions))
    if Part.FUNCTION in report.parts:
        aside.append(FunctionCard(past))
    if Part.STRETCHES in report.parts:
        aside.append(StretchesCard(report, before, local))
    if Part.NOTES in report.parts:
        aside.append(NotesCard(report, local))
    return first, aside
