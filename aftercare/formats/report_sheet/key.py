"""The key of a chart: a sign and what it stands for, side by side."""

from collections.abc import Iterable
from typing import NamedTuple

from aftercare.domain.chart.mark import Mark
from aftercare.formats.report_sheet.told import FAINT, UNIT
from aftercare.formats.sheet.chart import paint_chart
from aftercare.formats.sheet.paper import Paper

HEIGHT = 5.0
BEFORE, BETWEEN = 1.0, 5.0  # mm: between a sign and its words, and before the next


class Key(NamedTuple):
    """A sign so wide (units), drawn about the height 7.5, and its words."""

    marks: list[Mark]
    width: float
    text: str


def draw_keys(paper: Paper, keys: Iterable[Key], x: float, right: float) -> None:
    """Draw *keys* at the pen from *x* on, those that have room before *right*."""
    for one in keys:
        begin = x + one.width * UNIT + BEFORE
        end = begin + paper.width(one.text, FAINT)
        if end > right:
            return
        paint_chart(paper, one.marks, x, paper.y, UNIT)
        paper.line(one.text, begin, paper.y, FAINT)
        x = end + BETWEEN
