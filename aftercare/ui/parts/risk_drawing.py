"""How large a risk is: so many dots, of which one is another."""

from dataclasses import dataclass

import flet as ft
import flet.canvas as cv

from aftercare.ui.theme.palette import Palette

FILLED = 0.36  # of a cell, the radius of a dot
MARGIN = 4.0  # logical pixels: room for the ring
RING = 1.35  # of a dot's radius, what is drawn round the one: colour is not the only sign


@dataclass(frozen=True, slots=True)
class Grid:
    """So *many* dots in rows of *across*, each in a cell of *cell* logical pixels."""

    many: int
    across: int
    cell: float

    @property
    def width(self) -> float:
        """Logical pixels."""
        return self.across * self.cell + 2 * MARGIN

    @property
    def height(self) -> float:
        """Logical pixels."""
        return -(-self.many // self.across) * self.cell + 2 * MARGIN

    def centre(self, number: int) -> tuple[float, float]:
        """Return where dot *number*, from 0, lies."""
        row, column = divmod(number, self.across)
        return MARGIN + (column + 0.5) * self.cell, MARGIN + (row + 0.5) * self.cell


def draw_risk(grid: Grid, palette: Palette) -> list[cv.Shape]:
    """Return the dots; the one lies near the middle, with a ring round it."""
    radius = FILLED * grid.cell
    one = grid.many * 2 // 5 + grid.across // 3
    others = ft.Paint(color=palette.band_edge)
    steps: list[cv.Path.PathElement] = []
    for number in range(grid.many):
        if number != one:
            x, y = grid.centre(number)
            steps.append(cv.Path.Oval(x - radius, y - radius, 2 * radius, 2 * radius))
    x, y = grid.centre(one)
    ring = ft.Paint(color=palette.point, stroke_width=2, style=ft.PaintingStyle.STROKE)
    return [
        cv.Path(steps, paint=others),
        cv.Circle(x, y, radius, paint=ft.Paint(color=palette.point)),
        cv.Circle(x, y, radius * RING + 1, paint=ring),
    ]
