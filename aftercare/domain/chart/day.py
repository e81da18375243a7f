"""The usual pain by day: a bar from the lowest to the highest score, a point for the last."""

from dataclasses import dataclass
from datetime import date

from aftercare.domain.chart.mark import Area, Box, Dot, Held, Label, Mark, Rule, Stroke
from aftercare.domain.usual_pain import PainDay

RIGHT = 4  # margin of the plot
BAR, POINT = 10.0, 4.5  # width of a bar, radius of a point, where there is room for them
OF_A_DAY = 0.7  # of a day's room, at most


@dataclass(frozen=True, slots=True)
class DayPlot:
    """Where days and scores lie in a chart so wide and high."""

    width: float
    height: float
    count: int  # of days
    text: float  # size of the labels

    @property
    def left(self) -> float:
        """Where the days begin: "10" stands before it."""
        return 8 + self.text * 1.4

    @property
    def room(self) -> float:
        """How wide a day is."""
        return (self.width - self.left - RIGHT) / self.count

    def x(self, index: float) -> float:
        """Return the place of a day's middle."""
        return self.left + (self.width - self.left - RIGHT) * (index + 0.5) / self.count

    def y(self, score: float) -> float:
        """Return the place of *score*, 0 to 10."""
        top = self.text * 0.8
        return top + (self.height - top - self.text * 2) * (1 - score / 10)


def days(
    plot: DayPlot,
    shown: tuple[date, ...],
    noted: tuple[PainDay, ...],
    treated: tuple[date, ...] = (),
) -> list[Mark]:
    """Return what was *noted* on the days that are *shown*, oldest first.

    Of those the days on which somebody was *treated* have a pointer.
    """
    pointed = [shown.index(day) for day in sorted({*treated} & {*shown})]
    return [
        *grid(plot),
        *names(plot, tuple(str(one.day) for one in shown), plot.text * 1.9),
        *(mark for index in pointed for mark in pointer(plot.x(index), plot.y(10), plot.y(0))),
        *bars(plot, shown, noted),
    ]


def pointer(x: float, top: float, foot: float) -> list[Mark]:
    """Return what says that there was a treatment: an arrow on a broken line down to the day."""
    corners = (x - POINT, top - POINT), (x + POINT, top - POINT), (x, top + POINT)
    return [Stroke(((x, top), (x, foot)), "quiet", 1, (2, 3)), Area(corners, "quiet")]


def grid(plot: DayPlot) -> list[Mark]:
    """Return the lines of the scores 0, 5 and 10."""
    marks: list[Mark] = []
    for level in (0, 5, 10):
        y = plot.y(level)
        marks.append(Rule((plot.left, y), (plot.width - RIGHT, y), "grid"))
        marks.append(Label((plot.left - 7, y), str(level), "center_right"))
    return marks


def names(plot: DayPlot, told: tuple[str, ...], width: float) -> list[Mark]:
    """Return the days' names, each so wide, as many as have room, the last always."""
    every = 1 + int(width // ((plot.width - plot.left) / plot.count))
    marks: list[Mark] = []
    for index in range((len(told) - 1) % every, len(told), every):
        x, y = plot.x(index), plot.y(0) + 6
        inside = x + width / 2 <= plot.width
        held: Held = "top_center" if inside else "top_right"
        marks.append(Label((x if inside else plot.width, y), told[index], held))
    return marks


def bars(plot: DayPlot, shown: tuple[date, ...], noted: tuple[PainDay, ...]) -> list[Mark]:
    """Return a bar and a point for each day that is shown."""
    marks: list[Mark] = []
    places = {day: plot.x(index) for index, day in enumerate(shown)}
    for one in noted:
        x = places.get(one.day)
        if x is None:
            continue
        marks += bar_of(plot, x, one.lowest, one.highest, one.last)
    return marks


def bar_of(plot: DayPlot, x: float, lowest: int, highest: int, last: int) -> list[Mark]:
    """Return a bar and a point at *x*, thinner where days crowd; the scores are 0 to 10."""
    bar = min(BAR, OF_A_DAY * plot.room)
    top, foot = plot.y(highest) - bar / 2, plot.y(lowest) + bar / 2
    return [
        Box((x - bar / 2, top), (bar, foot - top), "point", bar / 2, 0.35),
        Dot((x, plot.y(last)), min(POINT, bar * POINT / BAR), "point"),
    ]
