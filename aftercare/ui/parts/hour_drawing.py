"""The drawing of the hour line: nights, grid, band, hours, and the person's own points."""

from dataclasses import dataclass

import flet as ft
import flet.canvas as cv

from aftercare.domain.course import Curve, Reading
from aftercare.ui.theme import type as kind
from aftercare.ui.theme.palette import Palette

RIGHT = 8  # margin of the plot, logical pixels
LAYERS = 10  # many thin layers make the band's edge soft, because the figure is unsure
NIGHT = (22, 7)  # hours of the clock
DAY_HOURS = 24
MOST_LABELS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The time axis: so many *hours*, with a name under each of the *days* from the first."""

    hours: int
    started: int  # hour of the clock at 0
    days: tuple[str, ...]  # short names, one for each label
    every: int  # hours between labels
    night: str
    now: str
    hour_unit: str


def axis_step(hours: int) -> int:
    """Return the hours between labels, whole days, so that they do not crowd."""
    days = -(-hours // DAY_HOURS)
    return DAY_HOURS * -(-days // MOST_LABELS)


@dataclass(frozen=True, slots=True)
class Plot:
    """Where hours and scores lie on the canvas."""

    width: float
    height: float
    hours: float
    text: float  # size of the labels

    @property
    def left(self) -> float:
        """Where the hours begin: "10" stands before it."""
        return 8 + self.text * 1.4

    @property
    def top(self) -> float:
        """Where the score 10 lies: "night" and "now" stand above it."""
        return 8 + self.text * 1.4

    def x(self, hour: float) -> float:
        """Return the place of *hour*, at most the last one."""
        inner = self.width - self.left - RIGHT
        return self.left + inner * min(hour, self.hours) / self.hours

    def y(self, score: float) -> float:
        """Return the place of *score*, 0 to 10."""
        inner = self.height - self.top - 12 - self.text * 2.4
        return self.top + inner * (1 - score / 10)

    def label(self, color: str, family: str = kind.MEDIUM) -> ft.TextStyle:
        """Return the style of a label."""
        return ft.TextStyle(size=self.text, color=color, font_family=family)


def draw_ground(plot: Plot, axis: Axis, curve: Curve, palette: Palette) -> list[cv.Shape]:
    """Return what does not change with the readings."""
    return [
        *_nights(plot, axis, palette),
        *_grid(plot, palette),
        *_band(plot, axis, curve, palette),
        *_hours(plot, axis),
    ]


def _night_spans(axis: Axis) -> list[tuple[int, int]]:
    """Return the nights as hours since the start, from *NIGHT*'s first to its last."""
    midnights = range(-axis.started, axis.hours + DAY_HOURS, DAY_HOURS)
    spans = [
        (max(0, midnight - (DAY_HOURS - NIGHT[0])), min(axis.hours, midnight + NIGHT[1]))
        for midnight in midnights
    ]
    return [span for span in spans if span[0] < span[1]]


def _nights(plot: Plot, axis: Axis, palette: Palette) -> list[cv.Shape]:
    paint = ft.Paint(color=palette.night)
    return [
        cv.Rect(
            plot.x(start),
            plot.top,
            plot.x(end) - plot.x(start),
            plot.y(0) - plot.top,
            paint=paint,
        )
        for start, end in _night_spans(axis)
    ]


def _night_name(plot: Plot, axis: Axis, now: float | None) -> list[cv.Shape]:
    """Name the first night whose name keeps clear of "now"."""
    room = plot.text * 5
    middles = [
        (plot.x(start) + plot.x(end)) / 2 for start, end in _night_spans(axis) if end - start >= 6
    ]
    busy = None if now is None or now > axis.hours else plot.x(now)
    free = next((m for m in middles if busy is None or abs(m - busy) > room), None)
    if free is None:
        return []
    style = plot.label(ft.Colors.ON_SURFACE_VARIANT)
    return [cv.Text(free, 1, axis.night, style=style, alignment=ft.Alignment.TOP_CENTER)]


def _grid(plot: Plot, palette: Palette) -> list[cv.Shape]:
    shapes: list[cv.Shape] = []
    for level in (0, 5, 10):
        y = plot.y(level)
        paint = ft.Paint(color=palette.grid, stroke_width=1)
        shapes.append(cv.Line(plot.left, y, plot.width - RIGHT, y, paint=paint))
        style = plot.label(ft.Colors.ON_SURFACE_VARIANT)
        shapes.append(
            cv.Text(plot.left - 7, y, str(level), style=style, alignment=ft.Alignment.CENTER_RIGHT)
        )
    return shapes


def _band(plot: Plot, axis: Axis, curve: Curve, palette: Palette) -> list[cv.Shape]:
    step = axis.hours / 24
    hours = [step * i for i in range(25)]
    expected = [curve.at(hour) for hour in hours]
    shapes: list[cv.Shape] = []
    for layer in range(LAYERS):
        share = 1 - 0.5 * layer / LAYERS
        edge = [cv.Path.LineTo(plot.x(e.hours), plot.y(e.high * share)) for e in expected]
        outline = [
            cv.Path.MoveTo(plot.x(0), plot.y(0)),
            *edge,
            cv.Path.LineTo(plot.x(axis.hours), plot.y(0)),
            cv.Path.Close(),
        ]
        paint = ft.Paint(color=ft.Colors.with_opacity(0.2, palette.band))
        shapes.append(cv.Path(outline, paint=paint))
    typical = [(plot.x(e.hours), plot.y(e.typical)) for e in expected]
    dotted = _stroke(palette.band_edge, 2)
    dotted.stroke_dash_pattern = [1, 6]
    shapes.append(_line(typical, dotted))
    return shapes


def _hours(plot: Plot, axis: Axis) -> list[cv.Shape]:
    shapes: list[cv.Shape] = []
    for index, hour in enumerate(range(0, axis.hours + 1, axis.every)):
        last = hour == axis.hours
        where = (
            ft.Alignment.TOP_LEFT
            if hour == 0
            else ft.Alignment.TOP_RIGHT
            if last
            else ft.Alignment.TOP_CENTER
        )
        at = plot.x(hour) + (-4 if hour == 0 else 6 if last else 0)
        for offset, text, family in (
            (8.0, f"{hour}\u00a0{axis.hour_unit}", kind.MEDIUM),
            (9 + plot.text * 1.2, axis.days[index], kind.REGULAR),
        ):
            style = plot.label(ft.Colors.ON_SURFACE_VARIANT, family)
            shapes.append(cv.Text(at, plot.y(0) + offset, text, style=style, alignment=where))
    return shapes


def draw_own(
    plot: Plot,
    axis: Axis,
    readings: tuple[Reading, ...],
    now: float | None,
    earlier: tuple[Reading, ...],
    palette: Palette,
) -> list[cv.Shape]:
    """Return the readings, those of the time before, and where *now* is."""
    shapes = _night_name(plot, axis, now)
    past = [(plot.x(r.hours), plot.y(r.soreness)) for r in earlier if r.hours <= axis.hours]
    if past:
        shapes.append(_line(past, _stroke(palette.earlier, 2)))
        paint = ft.Paint(color=palette.earlier)
        shapes += [cv.Circle(x, y, 3.5, paint=paint) for x, y in past]
    if now is not None and now <= axis.hours:
        shapes += _now(plot, axis, now)
    own = [(plot.x(r.hours), plot.y(r.soreness)) for r in readings if r.hours <= axis.hours]
    if own:
        shapes.append(_line(own, _stroke(palette.point, 2.5)))
    for x, y in own:
        shapes.append(cv.Circle(x, y, 7.5, paint=ft.Paint(color=palette.point_ring)))
        shapes.append(cv.Circle(x, y, 5.5, paint=ft.Paint(color=palette.point)))
    return shapes


def _now(plot: Plot, axis: Axis, now: float) -> list[cv.Shape]:
    x = plot.x(now)
    ink = ft.Colors.ON_SURFACE
    right = now > axis.hours * 0.85
    return [
        cv.Line(x, 4, x, plot.y(0), paint=ft.Paint(color=ink, stroke_width=1.5)),
        cv.Text(
            x + (-6 if right else 6),
            1,
            axis.now,
            style=plot.label(ink, kind.SEMIBOLD),
            alignment=ft.Alignment.TOP_RIGHT if right else ft.Alignment.TOP_LEFT,
        ),
    ]


def _stroke(color: str, width: float) -> ft.Paint:
    return ft.Paint(
        color=color,
        stroke_width=width,
        style=ft.PaintingStyle.STROKE,
        stroke_cap=ft.StrokeCap.ROUND,
        stroke_join=ft.StrokeJoin.ROUND,
    )


def _line(points: list[tuple[float, float]], paint: ft.Paint) -> cv.Path:
    first, *rest = points
    steps = [cv.Path.MoveTo(*first), *(cv.Path.LineTo(*point) for point in rest)]
    return cv.Path(steps, paint=paint)
