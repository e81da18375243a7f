"""The usual pain by day on paper, with the treatments, and below it what became of stretches."""

from datetime import datetime

from aftercare.domain.chart.day import DayPlot, bars, grid, names, pointer
from aftercare.domain.chart.mark import Box, Dot, Label, Mark, Point, Rule, Stroke
from aftercare.domain.report import Part, Standing
from aftercare.domain.usual_pain import span_of
from aftercare.formats.report_sheet.key import HEIGHT as KEY_HEIGHT
from aftercare.formats.report_sheet.key import Key, draw_keys
from aftercare.formats.report_sheet.told import FAINT, HEAD, TEXT, UNIT, Told
from aftercare.formats.sheet.chart import paint_chart
from aftercare.formats.sheet.paper import BASELINE, SIDE, Paper

ABOVE, LOWEST, BELOW = 4.4, 25.0, 3.0  # above: the numbers of treatments
STRIP, KEY_INSET = 5.0, 6.0
TEXT_UNITS = 12.0
DATE_WIDTH = 4.4  # of a date, in heights of its letters
MOST_SIDE, OF_A_DAY = 11.0, 0.78  # of a day's sign, units and parts of a day's room
SMALLEST_CROSS = 4.0  # units: below it a cross is no more than a blot
HOURS = 24
STANDINGS = tuple(Standing)


def pain_height(paper: Paper, told: Told) -> float:
    """Return how high the section is at least."""
    head = HEAD.line + paper.height(_sentence(told), paper.size.room, TEXT)
    strip = STRIP + KEY_HEIGHT if _has_strip(told) else 0
    if not (told.pain or strip):
        return head + BELOW
    return head + ABOVE + LOWEST + strip + BELOW


def draw_pain(paper: Paper, told: Told, more: float) -> None:
    """Draw the section at the pen, its chart so much higher than at least."""
    words, room = told.words, paper.size.room
    strip = _has_strip(told)
    title = words("report.paper-pain-stretches" if strip else "report.paper-pain")
    begin = SIDE + paper.width(title, HEAD) + KEY_INSET
    top, lower = paper.y, BASELINE * (HEAD.line - FAINT.line)  # on one base line
    paper.line(title, SIDE, top, HEAD)
    paper.y = top + lower
    draw_keys(paper, _scores_key(told), begin, SIDE + room)
    paper.y = top + HEAD.line
    paper.y = paper.write(_sentence(told), SIDE, paper.y, room, TEXT)
    if told.pain or strip:
        _draw_chart(paper, told, LOWEST + more)
        paper.y += ABOVE + LOWEST + more
        if strip:
            paper.y += STRIP
            draw_keys(paper, _days_key(told), SIDE + KEY_INSET, SIDE + room)
            paper.y += KEY_HEIGHT
    paper.y += BELOW


def _has_strip(told: Told) -> bool:
    return told.has(Part.STRETCHES) and bool(told.report.days)


def _sentence(told: Told) -> str:
    words = told.words
    if not told.pain:
        return words("report.paper-pain-none")
    lowest, highest = span_of(told.pain)
    day, last = told.of_day(told.pain[-1].day), told.pain[-1].last
    if lowest == highest:
        return words("report.paper-pain-same", last=last, n=len(told.pain), day=day)
    return words("diary.usual-span", lowest=lowest, highest=highest, last=last, day=day)


def _draw_chart(paper: Paper, told: Told, height: float) -> None:
    days = told.days
    plot = DayPlot(paper.size.room / UNIT, height / UNIT, len(days), TEXT_UNITS)
    dates = tuple(told.of_day(day, "short") for day in days)
    marks = [
        *grid(plot),
        *names(plot, dates, plot.text * DATE_WIDTH),
        *_treatments(plot, told),
        *bars(plot, days, told.pain),
        *_later(plot, told),
    ]
    if _has_strip(told):
        marks += _strip(plot, told)
    paint_chart(paper, marks, SIDE, paper.y + ABOVE, UNIT)


def _treatments(plot: DayPlot, told: Told) -> list[Mark]:
    """Return a line for each treatment, and its number above where there is room for it."""
    first = told.days[0]
    marks: list[Mark] = []
    free = 0.0
    for one in told.courses:
        at = told.local(one.treatment.at)
        since = (at.date() - first).days
        if not 0 <= since < plot.count:
            continue
        x = plot.x(since - 0.5 + _share(at))
        marks += pointer(x, plot.y(10), plot.y(0))
        if x >= free:
            marks.append(Label((x, -plot.text * 0.9), f"{one.number}", "top_center", "ink"))
            free = x + plot.text * 1.4
    return marks


def _share(at: datetime) -> float:
    """Return how much of its day is over, 0 to 1."""
    return (at.hour + at.minute / 60) / HOURS


def _later(plot: DayPlot, told: Told) -> list[Mark]:
    """Return the holes of points that were added later."""
    radius = min(4.5, 0.45 * 0.7 * plot.room) * 0.55
    last = {
        told.local(one.occurred_at).date(): one
        for one in told.entries
        if one.usual_pain is not None
    }
    places = {day: plot.x(index) for index, day in enumerate(told.days)}
    return [
        Dot((places[day], plot.y(one.usual_pain or 0)), radius, "paper")
        for day, one in last.items()
        if one.id in told.later and day in places
    ]


def _strip(plot: DayPlot, told: Told) -> list[Mark]:
    places = {day: plot.x(index) for index, day in enumerate(told.days)}
    side = min(MOST_SIDE, OF_A_DAY * plot.room)
    y = plot.height + STRIP / 2 / UNIT
    marks: list[Mark] = []
    for one in told.report.days:
        if one.day in places:
            marks += sign(one.standing, (places[one.day], y), side)
    return marks


def sign(standing: Standing, center: Point, side: float) -> list[Mark]:
    """Return the sign of a day's stretches: full, half full, crossed, empty, or a short line."""
    (x, y), half = center, side / 2
    left, top, right, foot = x - half, y - half, x + half, y + half
    if standing is Standing.NOT_DUE:
        return [Rule((x - half * 0.5, y), (x + half * 0.5, y), "earlier", 1.2)]
    if standing is Standing.DONE:
        return [Box((left, top), (side, side), "band_edge")]
    corners = ((left, top), (right, top), (right, foot), (left, foot), (left, top))
    marks: list[Mark] = [Stroke(corners, "earlier", min(1, side / 8))]
    if standing is Standing.PARTIAL:
        marks.insert(0, Box((left, y), (side, half), "band_edge"))
    if standing is Standing.SKIPPED and side >= SMALLEST_CROSS:
        inner = half * 0.6
        for way in (1, -1):
            ends = ((x - inner, y - way * inner), (x + inner, y + way * inner))
            marks.append(Stroke(ends, "ink", min(1.4, side / 6)))
    return marks


def _scores_key(told: Told) -> list[Key]:
    """Return what the signs among the scores stand for."""
    words = told.words
    bar: list[Mark] = [Box((1, 1), (7, 13), "point", 3.5, 0.35)]
    dot: list[Mark] = [Dot((4, 7.5), 4.5, "point")]
    keys = []
    if any(one.lowest < one.highest for one in told.pain):
        keys.append(Key(bar, 9, words("report.paper-key-span")))
    if told.pain:
        keys.append(Key(dot, 9, words("report.paper-key-last")))
    if told.courses:
        keys.append(Key(pointer(5, 5, 14), 10, words("report.paper-key-treated")))
    return keys


def _days_key(told: Told) -> list[Key]:
    """Return what the signs of the stretches that are there stand for."""
    there = {one.standing for one in told.report.days}
    return [
        Key(sign(one, (5, 7.5), 10), 11, told.words(f"report.paper-day-{one}"))
        for one in STANDINGS
        if one in there
    ]
