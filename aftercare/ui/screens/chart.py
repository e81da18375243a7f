"""The charts of the diary: soreness by hour and usual pain by day, each with sentence and table."""

from collections.abc import Callable
from datetime import datetime

import flet as ft

from aftercare.domain.diary import Entry
from aftercare.domain.moment import hours_between
from aftercare.domain.occasion import Local
from aftercare.domain.summary import Outcome, Summary, hours_shown, summary
from aftercare.domain.usual_pain import DAYS_SHOWN, PainDays, last_days, pain_by_day, span_of
from aftercare.ui.axis import course_axis
from aftercare.ui.course_of import Course
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.day_chart import DayChart
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
    other: Callable[[], None] | None = None,
    key: str | None = None,
) -> ft.Control:
    """Show the soreness by hour since a treatment, over that of the treatment *before*.

    *other* leads to the chart of the usual pain where there is no room for both.
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
    actions = [*_turn_button("soreness", some, tabled, turn), *_other_button("usual", other)]
    return _chart_card(
        "soreness", since, sentence, [*picture, quiet(words("diary.differs"))], actions
    )


@ft.component
def UsualPainCard(
    entries: tuple[Entry, ...],
    now: datetime,
    local: Local,
    other: Callable[[], None] | None = None,
    key: str | None = None,
) -> ft.Control:
    """Show the usual pain of the last days; *other* leads back to the soreness."""
    words = use_words()
    tabled, turn = ft.use_state(initial=False)
    noted = pain_by_day(entries, local)
    sentence = pain_sentence(words, noted)
    if tabled and noted:
        picture: ft.Control = _pain_table(words, noted)
    else:
        picture = DayChart(last_days(now, local), noted, sentence)
    title = words("diary.usual-axis", days=DAYS_SHOWN)
    actions = [*_turn_button("usual", bool(noted), tabled, turn), *_other_button("soreness", other)]
    return _chart_card("usual", title, sentence, [picture], actions)


def summary_sentence(words: Words, found: Summary) -> str:
    """Return the one sentence about a course."""
    hours, last = int(found.hours), found.last_time
    if found.outcome is Outcome.GONE and last is not None:
        return words("diary.gone-again", hours=hours, last=int(last))
    return words(f"diary.{found.outcome}", hours=hours, soreness=found.soreness)


def pain_sentence(words: Words, noted: PainDays) -> str:
    """Return the one sentence about the usual pain."""
    if not noted:
        return words("diary.usual-none")
    lowest, highest = span_of(noted)
    day = words.date(datetime.combine(noted[-1].day, datetime.min.time()), "day")
    if lowest == highest:
        return words("diary.usual-one", last=noted[-1].last, day=day)
    return words("diary.usual-span", lowest=lowest, highest=highest, last=noted[-1].last, day=day)


def _chart_card(
    name: str, title: str, sentence: str, picture: list[ft.Control], actions: list[ft.Control]
) -> ft.Control:
    return card(
        quiet(title),
        heading(say(sentence, kind.TITLE, key=f"diary.{name}-sentence")),
        *picture,
        ft.Row(actions, alignment=ft.MainAxisAlignment.SPACE_BETWEEN, wrap=True),
        spacing=layout.S2,
        padding=ft.Padding.only(left=20, right=20, top=20, bottom=layout.S2),
    )


def _turn_button(
    name: str, some: bool, tabled: bool, turn: Callable[[bool], None]
) -> list[ft.Control]:
    """Return the way from picture to table and back, where there is something to show."""
    if not some and not tabled:
        return []
    label = use_words()("diary.as-picture" if tabled else "diary.as-table")
    icon = ft.Icons.SHOW_CHART_ROUNDED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
    return [plain(label, lambda: turn(not tabled), key=f"diary.{name}-table", icon=icon)]


def _other_button(name: str, other: Callable[[], None] | None) -> list[ft.Control]:
    if other is None:
        return []
    label = use_words()(f"diary.chart-{name}")
    return [plain(label, other, key=f"diary.chart.{name}", icon=ft.Icons.SWAP_HORIZ_ROUNDED)]


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


def _pain_table(words: Words, noted: PainDays) -> ft.Control:
    lines = []
    for one in reversed(noted):
        day = words.date(datetime.combine(one.day, datetime.min.time()), "day")
        scores = [words.number(score) for score in (one.lowest, one.highest, one.last)]
        lowest, highest, last = scores
        said = words("diary.row-day", day=day, lowest=lowest, highest=highest, last=last)
        lines.append(Line(cells=(day, *scores), said=said))
    columns = ("day", "lowest", "highest", "last")
    return ScoreTable(
        tuple(words(f"diary.column-{column}") for column in columns), (5, 3, 3, 3), tuple(lines)
    )
