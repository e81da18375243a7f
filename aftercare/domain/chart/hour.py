"""The hour line: nights, grid, band, hours, and the person's own points."""

from dataclasses import dataclass

from aftercare.domain.chart.mark import Area, Box, Dot, Held, Label, Mark, Point, Rule, Stroke
from aftercare.domain.course import Curve, Reading

RIGHT = 8  # margin of the plot
LAYERS = 10  # many thin layers make the band's edge soft, because the figure is unsure
NIGHT = (22, 7)  # hours of the clock
DAY_HOURS = 24
MOST_LABELS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The time axis: so many *hours*, with a name under each of the *days* from the first.

    Without days nothing is known of the clock: there are no nights either.
    """

    hours: int
    started: int = 0  # hour of the clock at 0
    days: tuple[str, ...] = ()  # short names, one for each label
    every: int  # hours between labels
    night: str = ""
    now: str = ""
    hour_unit: str


def axis_step(hours: int) -> int:
    """Return the hours between labels, whole days, so that they do not crowd."""
    days = -(-hours // DAY_HOURS)
    return DAY_HOURS * -(-days // MOST_LABELS)


@dataclass(frozen=True, slots=True)
class Plot:
    """Where hours and scores lie in a chart so wide and high."""

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

    def places(self, readings: tuple[Reading, ...]) -> tuple[Point, ...]:
        """Return the places of those *readings* that are not after the last hour."""
        shown = (one for one in readings if one.hours <= self.hours)
        return tuple((self.x(one.hours), self.y(one.soreness)) for one in shown)


def ground(plot: Plot, axis: Axis, curve: Curve) -> list[Mark]:
    """Return what does not change with the readings."""
    return [
        *_nights(plot, axis),
        *_grid(plot),
        *_band(plot, axis, curve),
        *_hours(plot, axis),
    ]


def _night_spans(axis: Axis) -> list[tuple[int, int]]:
    """Return the nights as hours since the start, from *NIGHT*'s first to its last."""
    if not axis.days:
        return []
    midnights = range(-axis.started, axis.hours + DAY_HOURS, DAY_HOURS)
    spans = [
        (max(0, midnight - (DAY_HOURS - NIGHT[0])), min(axis.hours, midnight + NIGHT[1]))
        for midnight in midnights
    ]
    return [span for span in spans if span[0] < span[1]]


def _nights(plot: Plot, axis: Axis) -> list[Mark]:
    height = plot.y(0) - plot.top
    return [
        Box((plot.x(start), plot.top), (plot.x(end) - plot.x(start), height), "night")
        for start, end in _night_spans(axis)
    ]


def _night_name(plot: Plot, axis: Axis, now: float | None) -> list[Mark]:
    """Name the first night whose name keeps clear of "now"."""
    room = plot.text * 5
    middles = [
        (plot.x(start) + plot.x(end)) / 2 for start, end in _night_spans(axis) if end - start >= 6
    ]
    busy = None if now is None or now > axis.hours else plot.x(now)
    free = next((m for m in middles if busy is None or abs(m - busy) > room), None)
    return [] if free is None else [Label((free, 1), axis.night, "top_center")]


def _grid(plot: Plot) -> list[Mark]:
    marks: list[Mark] = []
    for level in (0, 5, 10):
        y = plot.y(level)
        marks.append(Rule((plot.left, y), (plot.width - RIGHT, y), "grid"))
        marks.append(Label((plot.left - 7, y), str(level), "center_right"))
    return marks


def _band(plot: Plot, axis: Axis, curve: Curve) -> list[Mark]:
    step = axis.hours / 24
    expected = [curve.at(step * i) for i in range(25)]
    marks: list[Mark] = []
    for layer in range(LAYERS):
        share = 1 - 0.5 * layer / LAYERS
        edge = ((plot.x(e.hours), plot.y(e.high * share)) for e in expected)
        ends = (plot.x(0), plot.y(0)), (plot.x(axis.hours), plot.y(0))
        marks.append(Area((ends[0], *edge, ends[1]), "band", 0.2))
    typical = tuple((plot.x(e.hours), plot.y(e.typical)) for e in expected)
    return [*marks, Stroke(typical, "band_edge", 2, (1, 6))]


def _hours(plot: Plot, axis: Axis) -> list[Mark]:
    marks: list[Mark] = []
    for index, hour in enumerate(range(0, axis.hours + 1, axis.every)):
        last = hour == axis.hours
        held: Held = "top_left" if hour == 0 else "top_right" if last else "top_center"
        x = plot.x(hour) + (-4 if hour == 0 else 6 if last else 0)
        text = f"{hour}\u00a0{axis.hour_unit}"
        marks.append(Label((x, plot.y(0) + 8.0), text, held))
        if axis.days:
            place = (x, plot.y(0) + (9 + plot.text * 1.2))
            marks.append(Label(place, axis.days[index], held, face="regular"))
    return marks


def own(
    plot: Plot,
    axis: Axis,
    readings: tuple[Reading, ...],
    now: float | None,
    earlier: tuple[Reading, ...],
) -> list[Mark]:
    """Return the readings, those of the time before, and where *now* is."""
    marks = _night_name(plot, axis, now)
    past = plot.places(earlier)
    if past:
        marks.append(Stroke(past, "earlier", 2))
        marks += [Dot(place, 3.5, "earlier") for place in past]
    if now is not None and now <= axis.hours:
        marks += _now(plot, axis, now)
    return [*marks, *line_of(plot.places(readings))]


def line_of(places: tuple[Point, ...]) -> list[Mark]:
    """Return the line through one's own readings and their points."""
    marks: list[Mark] = [Stroke(places, "point", 2.5)] if places else []
    for place in places:
        marks += [Dot(place, 7.5, "point_ring"), Dot(place, 5.5, "point")]
    return marks


def _now(plot: Plot, axis: Axis, now: float) -> list[Mark]:
    x = plot.x(now)
    right = now > axis.hours * 0.85
    place = (x + (-6 if right else 6), 1)
    return [
        Rule((x, 4), (x, plot.y(0)), "ink", 1.5),
        Label(place, axis.now, "top_right" if right else "top_left", "ink", "strong"),
    ]
