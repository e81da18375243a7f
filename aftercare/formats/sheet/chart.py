"""Charts on paper: the same marks as on the screen, in ink that also prints in grey."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from aftercare.domain.chart.mark import Area, Box, Dot, Label, Mark, Point, Rule, Stroke
from aftercare.formats.sheet.paper import BASELINE, Kind, Paper
from aftercare.formats.sheet.writer import FPDF

CHART: Mapping[str, str] = MappingProxyType(
    {
        "ink": "#000000",
        "quiet": "#4A4A4A",
        "paper": "#FFFFFF",
        "night": "#F2F0EA",
        "grid": "#D2CFC6",
        "band": "#BFDFD8",
        "band_edge": "#3F7F78",
        "point": "#A84A20",
        "point_ring": "#FFFFFF",
        "earlier": "#333B38",
    }
)
"""The ink of each role: the person's own is dark in grey as well, the band is light.

What is faded is its ink on white paper; only the layers of the band let each other through.
"""
QUIET = int(CHART["quiet"][1:3], 16)
LABEL = Kind(8, 3.2)
LABEL_STRONG = LABEL._replace(strong=True)
MIDDLE = BASELINE - 0.36  # of a line's height: where the middle of figures lies, from its top


def paint_chart(paper: Paper, marks: Sequence[Mark], x: float, y: float, unit: float) -> None:
    """Paint *marks* from an upper left corner, each of their units so many mm; labels above all."""
    with paper.rounded() as pdf:
        for mark in marks:
            if not isinstance(mark, Label):
                _Brush(pdf, x, y, unit).draw(mark)
    for mark in marks:
        if isinstance(mark, Label):
            _write(paper, mark, x + mark.place[0] * unit, y + mark.place[1] * unit)


def _write(paper: Paper, label: Label, x: float, y: float) -> None:
    down, _, across = label.held.partition("_")
    kind = LABEL_STRONG if label.face == "strong" else LABEL
    if down == "center":
        y -= MIDDLE * kind.line
    grey = QUIET if label.role == "quiet" else 0
    width = paper.width(label.text, kind) if across != "left" else 0
    left = x - (width / 2 if across == "center" else width)
    paper.line(label.text, left, y, kind._replace(grey=grey))


class _Brush:
    """The writer's own lines: hundreds of points take no time."""

    def __init__(self, pdf: FPDF, x: float, y: float, unit: float) -> None:
        self._pdf, self._x, self._y, self._unit = pdf, x, y, unit

    def draw(self, mark: Rule | Stroke | Area | Box | Dot) -> None:
        """Draw one mark."""
        pdf, unit, color = self._pdf, self._unit, CHART[mark.role]
        match mark:
            case Rule():
                self._line((mark.begin, mark.end), color, mark.width, None)
            case Stroke():
                self._line(mark.points, mixed(color, mark.fade), mark.width, mark.dash)
            case Area() if mark.role == "band":
                with pdf.local_context(fill_opacity=mark.fade):
                    self._fill(mark.points, color)
            case Area():
                self._fill(mark.points, mixed(color, mark.fade))
            case Box():
                pdf.set_fill_color(mixed(color, mark.fade))
                width, height = (side * unit for side in mark.size)
                round_, radius = bool(mark.radius), mark.radius * unit
                pdf.rect(*self._at(mark.corner), width, height, "F", round_, radius)
            case Dot():
                pdf.set_fill_color(mixed(color, mark.fade))
                pdf.circle(*self._at(mark.center), mark.radius * unit, "F")

    def _at(self, point: Point) -> Point:
        return self._x + point[0] * self._unit, self._y + point[1] * self._unit

    def _fill(self, points: Sequence[Point], color: str) -> None:
        self._pdf.set_fill_color(color)
        self._pdf.polygon([self._at(one) for one in points], style="F")

    def _line(
        self,
        points: Sequence[Point],
        color: str,
        width: float,
        dash: tuple[float, float] | None,
    ) -> None:
        pdf = self._pdf
        pdf.set_draw_color(color)
        pdf.set_line_width(width * self._unit)
        length, gap = dash or (0, 0)
        pdf.set_dash_pattern(length * self._unit, gap * self._unit)
        pdf.polyline([self._at(one) for one in points])


def mixed(color: str, share: float) -> str:
    """Return *color* ("#RRGGBB") with so much of it on white paper, 0 to 1."""
    parts = (int(color[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02X}" for part in parts)
