"""The usual pain over weeks, months or years: a bar for each span, an arrow at each treatment."""

from collections.abc import Sequence
from datetime import date

from aftercare.domain.chart.day import DayPlot, bar_of, grid, names, pointer
from aftercare.domain.chart.mark import Mark
from aftercare.domain.pain_span import PainSpan

LETTER = 0.62  # how wide one is, in sizes of letters
APART = 1.5  # widths of a name from one to the next: the last one may be moved to the left
ARROWS = 10.0  # from one to the next; what lies closer is not drawn, and then none has its line


def spans(
    plot: DayPlot,
    starts: Sequence[date],
    noted: Sequence[PainSpan],
    treated: Sequence[date],
    told: tuple[str, ...],
) -> list[Mark]:
    """Return what was *noted* in the spans that begin with *starts* and are *told* under the axis.

    The days on which somebody was *treated* lie within their span.
    """
    length = (starts[1] - starts[0]).days if len(starts) > 1 else 1

    def x(first: date, days: int) -> float:
        return plot.x(((first - starts[0]).days + days / 2) / length - 0.5)

    return [
        *grid(plot),
        *names(plot, told, plot.text * LETTER * APART * max(map(len, told))),
        *_pointers(plot, [x(day, 1) for day in treated]),
        *(
            mark
            for one in noted
            for mark in bar_of(plot, x(one.first, one.days), one.lowest, one.highest, one.last)
        ),
    ]


def _pointers(plot: DayPlot, places: Sequence[float]) -> list[Mark]:
    """Return an arrow at each of *places*, from left to right, as far as they can be told apart."""
    shown: list[float] = []
    for x in places:
        if not shown or x - shown[-1] >= ARROWS:
            shown.append(x)
    marks = [pointer(x, plot.y(10), plot.y(0)) for x in shown]
    whole = len(shown) == len(places)
    return [mark for line, arrow in marks for mark in ((line, arrow) if whole else (arrow,))]
