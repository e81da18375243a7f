"""The courses on paper: a chart by hour, and what each came to beside it."""

from aftercare.domain.chart.hour import Axis, Plot, axis_step, ground
from aftercare.domain.chart.mark import Area, Dot, Mark, Stroke
from aftercare.domain.chart.overlay import RADIUS, own_range, shaped
from aftercare.formats.area_words import area_line
from aftercare.formats.report_course import Course, came_to, curve_of, own_of, shown_of
from aftercare.formats.report_sheet.key import HEIGHT as KEY_HEIGHT
from aftercare.formats.report_sheet.key import Key, draw_keys
from aftercare.formats.report_sheet.overlay import (
    BIG,
    HOLE,
    SHAPES,
    overlaid,
)
from aftercare.formats.report_sheet.told import (
    FAINT,
    HEAD,
    SMALL,
    STRONG,
    TEXT,
    UNIT,
    Told,
)
from aftercare.formats.sheet.chart import paint_chart
from aftercare.formats.sheet.paper import SIDE, Paper

LOWEST, LIST, GAP = 42.0, 70.0, 4.0
TEXT_UNITS = 12.0
KEY_INSET, BELOW = 6.0, 3.0
NUMBER, BESIDE = 4.2, 8.4  # room of a number in the list, and of its line's sign too
FEW, AREA_LINES = 3, 2  # so few treatments have room for their areas on lines of their own
AIR = 0.8


def course_height(paper: Paper, told: Told) -> float:
    """Return how high the section is at least."""
    if not shown_of(told.courses):
        return HEAD.line + paper.height(_none(told), paper.size.room, TEXT) + BELOW
    return HEAD.line + LOWEST + KEY_HEIGHT + BELOW


def draw_course(paper: Paper, told: Told, more: float) -> None:
    """Draw the section at the pen, its chart so much higher than at least."""
    words, shown = told.words, shown_of(told.courses)
    paper.y = paper.write(words("report.paper-course"), SIDE, paper.y, paper.size.room, HEAD)
    if not shown:
        paper.y = paper.write(_none(told), SIDE, paper.y, paper.size.room, TEXT) + BELOW
        return
    width = paper.size.room - LIST - GAP
    _draw_chart(paper, told, shown, (width, LOWEST + more))
    _draw_list(paper, told, SIDE + width + GAP, LOWEST + more)
    paper.y += LOWEST + more
    draw_keys(paper, _keys(told, shown), SIDE + KEY_INSET, SIDE + paper.size.room)
    paper.y += KEY_HEIGHT + BELOW


def _none(told: Told) -> str:
    return told.words(f"report.paper-course-{'none' if told.courses else 'untreated'}")


def _draw_chart(paper: Paper, told: Told, shown: list[Course], size: tuple[float, float]) -> None:
    newest, words = shown[0], told.words
    hours = max(one.hours for one in shown)
    axis = Axis(hours=hours, every=axis_step(hours), hour_unit=words("chart.hour-unit"))
    plot = Plot(size[0] / UNIT, size[1] / UNIT, hours, TEXT_UNITS)
    marks = [*ground(plot, axis, curve_of(newest.treatment)), *overlaid(plot, told.courses)]
    paint_chart(paper, marks, SIDE, paper.y, UNIT)


def _draw_list(paper: Paper, told: Told, x: float, room: float) -> None:
    """Write what each course came to, the newest first, as many as there is room for."""
    y, end = paper.y + 1, paper.y + 1 + room
    listed = told.courses[::-1]
    few = len(listed) <= FEW
    signs = _signs(told)
    for place, one in enumerate(listed):
        last = place == len(listed) - 1
        height = _course_height(paper, told, one, few=few)
        if y + height + (0 if last else FAINT.line) > end:
            rest = told.words("report.paper-earlier", n=len(listed) - place)
            paper.line(rest, x + BESIDE, y, FAINT)
            return
        _write_course(paper, told, one, x, y, sign=signs.get(one.number, []), few=few)
        y += height


def _signs(told: Told) -> dict[int, list[Mark]]:
    """Return the sign of each line that is drawn, by the number of its treatment."""
    place = (5.0, 8.5)
    return {
        one.number: shaped(shape, place, RADIUS, "earlier" if number else "point")
        for number, (one, shape) in enumerate(zip(shown_of(told.courses), SHAPES, strict=False))
    }


def _areas(paper: Paper, told: Told, one: Course) -> str:
    areas = area_line(told.words, one.treatment.areas)
    return paper.cut(areas, LIST - BESIDE, FAINT, AREA_LINES)


def _course_height(paper: Paper, told: Told, one: Course, *, few: bool) -> float:
    areas = paper.height(_areas(paper, told, one), LIST - BESIDE, FAINT) if few else 0
    return STRONG.line + areas + SMALL.line + AIR


def _write_course(
    paper: Paper,
    told: Told,
    one: Course,
    x: float,
    y: float,
    *,
    sign: list[Mark],
    few: bool,
) -> None:
    width, moment = LIST - BESIDE, told.moment(one.treatment.at)
    paper.line(f"{one.number}", x, y, STRONG, NUMBER, "R")
    if sign:
        paint_chart(paper, sign, x + NUMBER + 1.0, y, UNIT)
    x += BESIDE
    paper.line(moment, x, y, STRONG)
    if not few:
        begin = paper.width(moment, STRONG) + 2
        areas = area_line(told.words, one.treatment.areas)
        paper.line(paper.cut(areas, width - begin, FAINT), x + begin, y + 0.4, FAINT)
    y += STRONG.line
    if few:
        y = paper.write(_areas(paper, told, one), x, y, width, FAINT)
    paper.line(paper.cut(came_to(told.words, one), width, SMALL), x, y, SMALL)


def _keys(told: Told, shown: list[Course]) -> list[Key]:
    words = told.words
    band: list[Mark] = [
        Area(((0, 2), (18, 2), (18, 13), (0, 13)), "band"),
        Stroke(((1, 7.5), (17, 7.5)), "band_edge", 2, (1, 6)),
    ]
    keys = [Key(band, 18, words("report.paper-key-band"))]
    if own_of(told.courses, max(one.hours for one in shown)):
        own = own_range((((1, 2), (17, 2)), ((1, 13), (17, 13))))
        keys.append(Key(own, 18, words("report.paper-key-own")))
    dot: list[Mark] = [Dot((6, 7.5), BIG, "point")]
    number, newest = shown[0].number, shown[0] is told.courses[-1]
    name = words(f"report.paper-key-{'newest' if newest else 'latest'}", number=number)
    keys.append(Key(dot, 12, name))
    if any(later for one in shown for _, later in one.noted):
        ring: list[Mark] = [*dot, Dot((6, 7.5), BIG * HOLE, "paper")]
        keys.append(Key(ring, 12, words("report.paper-key-later")))
    return keys
