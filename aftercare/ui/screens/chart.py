"""The chart of the diary: soreness by hour, with its sentence and as a table."""

from collections.abc import Callable
from datetime import datetime

import flet as ft

from aftercare.domain.diary import Entry
from aftercare.domain.moment import hours_between
from aftercare.domain.occasion import Local
from aftercare.domain.summary import hours_shown, summary
from aftercare.formats.diary_words import summary_sentence
from aftercare.ui.axis import course_axis
from aftercare.ui.course_of import Course
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.hour_line import HourLine
from aftercare.ui.parts.legend import Legend
from aftercare.ui.parts.score_table import Line, ScoreTable
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words


@ft.component
def SorenessCard(
    course: Course,
    before: Course | None,
    now: datetime,
    local: Local,
    pain: Callable[[], None],
    key: str | None = None,
) -> ft.Control:
    """Show the soreness by hour since a treatment, over that of the treatment *before*.

    *pain* leads to the chart of the usual pain.
    """
    words = use_words()
    tabled, turn = ft.use_state(initial=False)
    at, readings = course.treatment.at, course.readings
    earlier = before.readings if before else ()
    sentence = summary_sentence(words, summary(readings, course.curve, earlier))
    hours = hours_shown(readings, course.treatment)
    passed = hours_between(at, now)
    axis = course_axis(words, course.treatment, local, hours)
    if tabled:
        picture: list[ft.Control] = [_course_table(words, course, local)]
    else:
        line = HourLine(
            readings,
            course.curve,
            axis,
            sentence,
            now=passed if passed <= hours else None,
            earlier=earlier,
            height=196,
        )
        picture = [line, Legend(bool(earlier))]
    since = words("diary.axis-since", day=words.date(local(at), "day"))
    some = any(map(_scored, course.entries))
    icon = ft.Icons.BAR_CHART_ROUNDED
    to_pain = plain(words("diary.chart-usual"), pain, key="diary.chart.usual", icon=icon)
    return card(
        quiet(since),
        heading(say(sentence, kind.TITLE, key="diary.soreness-sentence")),
        *picture,
        quiet(words("diary.differs")),
        ft.Row(
            [*([_turning(words, turn, tabled=tabled)] if some or tabled else []), to_pain],
            alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
            wrap=True,
        ),
        spacing=layout.S2,
        padding=ft.Padding.only(left=20, right=20, top=20, bottom=layout.S2),
    )


def _turning(words: Words, turn: Callable[[bool], None], *, tabled: bool) -> ft.Control:
    """Return the way from picture to table and back."""
    label = words("diary.as-picture" if tabled else "diary.as-table")
    icon = ft.Icons.SHOW_CHART_ROUNDED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
    return plain(label, lambda: turn(not tabled), key="diary.soreness-table", icon=icon)


def _course_table(words: Words, course: Course, local: Local) -> ft.Control:
    scored = filter(_scored, course.entries)
    columns = ("hour", "time", "soreness", "expected", "usual")
    return ScoreTable(
        tuple(words(f"diary.column-{column}") for column in columns),
        (3, 5, 3, 5, 4),
        tuple(_course_line(words, course, entry, local) for entry in scored),
    )


def _scored(entry: Entry) -> bool:
    return entry.soreness is not None or entry.usual_pain is not None


def _course_line(words: Words, course: Course, entry: Entry, local: Local) -> Line:
    hours = hours_between(course.treatment.at, entry.occurred_at)
    at, nothing = local(entry.occurred_at), words("diary.nothing")
    soreness = nothing if entry.soreness is None else words.number(entry.soreness)
    usual = nothing if entry.usual_pain is None else words.number(entry.usual_pain)
    expected = words.number(round(course.curve.at(hours).high, 1))
    time = words("when.at-short", day=words.date(at, "weekday-short"), time=words.time(at))
    hour = words.number(int(hours))
    absent = words("diary.not-noted")
    said = words(
        "diary.row",
        hour=hour,
        time=time,
        soreness=absent if entry.soreness is None else soreness,
        expected=expected,
        usual=absent if entry.usual_pain is None else usual,
    )
    return Line(cells=(hour, time, soreness, expected, usual), said=said)
