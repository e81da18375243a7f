"""A report on paper: one page that a clinician reads in a minute, and pages of notes behind it.

The same report gives the same bytes. Import it only when a sheet is asked for: the writer of PDF
takes a while to come.
"""

from collections.abc import Callable
from datetime import datetime

from aftercare.domain.report import Part, Report
from aftercare.formats.report_sheet.course import course_height, draw_course
from aftercare.formats.report_sheet.function import draw_function, function_height
from aftercare.formats.report_sheet.head import draw_foot, draw_head, foot_height, foot_lines
from aftercare.formats.report_sheet.notes import draw_rest
from aftercare.formats.report_sheet.pain import draw_pain, pain_height
from aftercare.formats.report_sheet.questions import draw_questions, questions_height
from aftercare.formats.report_sheet.stretches import draw_stretches, stretches_height
from aftercare.formats.report_sheet.told import Told
from aftercare.formats.sheet.paper import A4, LETTER, SIDE, Paper, SizeName, Typeface
from aftercare.formats.sheet.printable import MISSING
from aftercare.words.words import Words

FUNCTION, GAP, BELOW = 66.0, 8.0, 2.0  # width of the function beside the stretches
ALONE = 120.0  # width of one of them alone: no eye loses its line on the way
MOST_MORE, OF_COURSE = 46.0, 0.6  # how much higher charts may be, and what the upper one gets
LEAST_QUESTIONS = 0.35  # of what both ask for, where there is too little room for both
LETTER_LANDS = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Where paper is of the size Letter: Unicode's CLDR, supplemental data, paperSize."""


def usual_in(country: str) -> SizeName:
    """Return the size that paper has in *country*, a code of two letters; A4 if nobody knows."""
    return "letter" if country in LETTER_LANDS else "a4"


def written(
    report: Report,
    words: Words,
    *,
    face: Typeface,
    local: Callable[[datetime], datetime],
    paper: SizeName = "a4",
) -> bytes:
    """Return *report* as PDF of that *paper* size.

    *local* turns a moment into one by the readers' clock.
    """
    told = Told(report=report, words=words, local=local)
    sheet = Paper(
        face,
        title=words("report.paper-title"),
        language=words.language,
        written=report.made_at,
        size=LETTER if paper == "letter" else A4,
    )
    lacking = _lacks(sheet, report)
    foot = foot_lines(told, lacking=lacking)
    draw_head(sheet, told)
    more = _spare(sheet, told, foot)
    if told.has(Part.COURSE):
        draw_course(sheet, told, more * OF_COURSE)
    if told.has(Part.PAIN):
        draw_pain(sheet, told, more * (1 - OF_COURSE))
    room = sheet.left - foot_height(sheet, foot)
    asked = _asked(sheet, told, room)
    stretches = _draw_columns(sheet, told, room - asked)
    questions = not asked or draw_questions(sheet, told, asked)
    draw_foot(sheet, foot)
    draw_rest(sheet, told, stretches=not stretches, questions=not questions, lacking=lacking)
    sheet.number(
        lambda page, pages: words("sheet.page", page=page, pages=pages),
        words("report.paper-honest"),
    )
    return sheet.done()


def _spare(sheet: Paper, told: Told, foot: list[str]) -> float:
    """Return how much higher the charts may be than they are at least."""
    parts = [foot_height(sheet, foot), _columns_height(sheet, told)]
    for part, height in (
        (Part.COURSE, course_height),
        (Part.PAIN, pain_height),
        (Part.QUESTIONS, questions_height),
    ):
        parts.append(height(sheet, told) if told.has(part) else 0)
    return max(0.0, min(MOST_MORE, sheet.left - sum(parts)))


def _lacks(sheet: Paper, report: Report) -> bool:
    """Tell whether the first page will have letters that the typeface lacks."""
    texts = (report.clinic, *report.questions, *(one.name for one in report.activities))
    return any(MISSING in sheet.printable(text) for text in texts)


def _asked(sheet: Paper, told: Told, room: float) -> float:
    """Return how much of *room* the questions get; 0 if they are no part of the report."""
    if not told.has(Part.QUESTIONS):
        return 0
    wanted = questions_height(sheet, told)
    others = _columns_height(sheet, told)
    most = room - BELOW - _function_height(sheet, told)
    return min(wanted, max(room * LEAST_QUESTIONS, room - others), most)


def _widths(sheet: Paper, told: Told) -> tuple[float, float]:
    """Return the widths of the function and of the stretches; 0 for what is no part of it."""
    function, stretches = told.has(Part.FUNCTION), told.has(Part.STRETCHES)
    room = sheet.size.room
    if function and stretches:
        return FUNCTION, room - FUNCTION - GAP
    return (ALONE if function else 0), (ALONE if stretches else 0)


def _function_height(sheet: Paper, told: Told) -> float:
    width, _ = _widths(sheet, told)
    return function_height(sheet, told, width) if width else 0


def _columns_height(sheet: Paper, told: Told) -> float:
    _, width = _widths(sheet, told)
    stretches = stretches_height(sheet, told, width) if width else 0
    return max(stretches, _function_height(sheet, told)) + BELOW


def _draw_columns(sheet: Paper, told: Told, room: float) -> bool:
    """Draw function and stretches beside each other; return whether all stretches had room."""
    function, stretches = _widths(sheet, told)
    whole = True
    if function:
        draw_function(sheet, told, SIDE, sheet.y, function)
    if stretches:
        x = SIDE + (function + GAP if function else 0)
        whole = draw_stretches(sheet, told, x, sheet.y, stretches, room - BELOW)
    sheet.y += min(room, _columns_height(sheet, told))
    return whole
