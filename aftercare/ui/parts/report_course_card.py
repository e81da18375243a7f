"""The soreness of a report: all treatments laid over each other by hour, each with what it came to.

The same as a table: the treatments, and the newest number by number.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import flet as ft

from aftercare.domain.chart.overlay import Laid, Shape
from aftercare.domain.occasion import Local
from aftercare.domain.own_band import earlier
from aftercare.domain.summary import Outcome
from aftercare.formats.area_words import area_line
from aftercare.formats.report_course import Course, came_to, curve_of, own_of, shown_of
from aftercare.ui.look import use_words
from aftercare.ui.parts.button import plain
from aftercare.ui.parts.card import card
from aftercare.ui.parts.overlay_chart import OverlayChart, OverlayLegend
from aftercare.ui.parts.overlay_table import overlay_table
from aftercare.ui.parts.score_table import Line, ScoreTable
from aftercare.ui.parts.text import heading, quiet, say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind
from aftercare.words.words import Words

LISTED = 6  # treatments in words
ROWS = 40  # of numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Courses:
    """The course of each treatment, oldest first, and those of them that are drawn."""

    all: tuple[Course, ...]
    local: Local  # a moment by the clock of the reader

    @property
    def shown(self) -> list[Course]:
        """Those that are drawn, newest first."""
        return shown_of(self.all)

    def before(self, one: Course) -> Course | None:
        """Return the course before *one*."""
        return self.all[one.number - 2] if one.number > 1 else None


@ft.component
def CourseCard(courses: Courses, key: str | None = None) -> ft.Control:
    """Draw the courses, or say why there is nothing to draw."""
    words = use_words()
    tabled, turn = ft.use_state(initial=False)
    shown = courses.shown
    title = heading(say(words("report-read.course"), kind.TITLE), 3)
    if not shown:
        none = words(f"report-read.course-{'none' if courses.all else 'untreated'}")
        return card(title, quiet(none, kind.BODY), spacing=layout.S2)
    lines = course_lines(words, courses)
    drawn = _tables(words, courses, shown) if tabled else _picture(words, courses, shown, lines)
    label = words("diary.as-picture" if tabled else "diary.as-table")
    icon = ft.Icons.SHOW_CHART_ROUNDED if tabled else ft.Icons.TABLE_ROWS_OUTLINED
    turned = plain(label, lambda: turn(not tabled), key="report-read.course-table", icon=icon)
    return card(
        title,
        quiet(words("report-read.course-axis")),
        heading(say(lines[0], kind.SUBTITLE, key="report-read.course-sentence"), 4),
        *map(quiet, lines[1:]),
        *drawn,
        ft.Row([turned]),
        *_listed(words, courses),
        spacing=layout.S2,
    )


def course_lines(words: Words, courses: Courses) -> list[str]:
    """Return what the newest course came to beside the earlier ones: numbers, and no more."""
    newest, *_ = courses.shown
    before = [one.readings for one in courses.all[: newest.number - 1]]
    lines = [came_to(words, newest, courses.before(newest))]
    if len(courses.all) > 1:
        lines = [words("report-read.after", day=day_of(words, courses, newest), said=lines[0])]
    if newest is not courses.all[-1]:
        last = day_of(words, courses, courses.all[-1])
        lines.append(words("report-read.after-none", day=last))
    known = earlier(before)
    if newest.summary.outcome is not Outcome.GONE and known.last is not None:
        lines.append(words("look-back.last-gone", hours=int(known.last)))
    if known.middle is not None:
        lines.append(words("look-back.middle", n=known.count, hours=int(known.middle)))
    return lines


def _picture(
    words: Words, courses: Courses, shown: Sequence[Course], lines: Sequence[str]
) -> list[ft.Control]:
    hours = max(one.hours for one in shown)
    band = own_of(courses.all, hours)
    others = tuple(one.readings for one in courses.all if one.noted and one not in shown)
    chart = OverlayChart(
        tuple(Laid(one.readings, shape) for one, shape in zip(shown, Shape, strict=False)),
        others,
        band,
        curve_of(shown[0].treatment),
        hours,
        " ".join(lines),
    )
    legend = OverlayLegend(
        tuple(zip(Shape, (day_of(words, courses, one) for one in shown), strict=False)),
        words("report-read.own-range") if band else "",
        words("look-back.others", n=len(others)) if others else "",
    )
    return [chart, legend]


def day_of(words: Words, courses: Courses, one: Course) -> str:
    """Return the day of the treatment, with its year if there are several."""
    years = {courses.local(other.treatment.at).year for other in courses.all}
    return words.date(courses.local(one.treatment.at), "full" if len(years) > 1 else "short")


def _tables(words: Words, courses: Courses, shown: Sequence[Course]) -> list[ft.Control]:
    rows = [(day_of(words, courses, one), one.readings) for one in shown]
    newest = shown[0]
    named = quiet(words("report-read.readings-of", day=rows[0][0]))
    return [overlay_table(words, rows), named, _readings(words, newest)]


def _readings(words: Words, course: Course) -> ft.Control:
    lines = []
    for reading, later in course.noted[-ROWS:]:
        hour, score = int(reading.hours), words.number(reading.soreness)
        noted = words(f"report-read.noted-{'later' if later else 'then'}")
        said = words("report-read.reading", hour=hour, score=score, later="yes" if later else "no")
        lines.append(Line(cells=(words.number(hour), score, noted), said=said))
    names = tuple(words(f"report-read.{one}") for one in ("hour", "score", "noted"))
    return ScoreTable(names, (3, 3, 4), tuple(lines))


def _listed(words: Words, courses: Courses) -> list[ft.Control]:
    """Return the treatments, newest first, each with its areas and what it came to."""
    latest = courses.all[: -LISTED - 1 : -1]
    listed = [_treatment(words, courses, one) for one in latest]
    more = len(courses.all) - len(latest)
    return [*listed, *([quiet(words("report-read.courses-more", n=more))] if more else [])]


def _treatment(words: Words, courses: Courses, one: Course) -> ft.Control:
    at = courses.local(one.treatment.at)
    moment = words("when.at", day=words.date(at, "day"), time=words.time(at))
    head = words("report-read.treated", moment=moment)
    areas = area_line(words, one.treatment.areas)
    came = came_to(words, one, courses.before(one))
    told: list[ft.Control] = [say(head, kind.SUBTITLE), *map(quiet, filter(None, (areas, came)))]
    return ft.Semantics(
        label=". ".join(part.rstrip(".") for part in (head, areas, came) if part),
        container=True,
        exclude_semantics=True,
        content=ft.Column(told, spacing=0, tight=True),
    )
