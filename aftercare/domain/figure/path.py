"""Outlines on the picture plane: four commands that a canvas, an SVG and a PDF all understand."""

from collections.abc import Sequence
from math import hypot
from typing import Literal, NamedTuple

from aftercare.domain.figure.geometry import Point

STEPS_PER_CURVE = 4  # a curve of the body map is a few units long: more corners could not be felt
WEIGHTS = tuple(  # of the begin, the two controls and the end, at each step (Bernstein)
    ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    for t in ((step + 1) / STEPS_PER_CURVE for step in range(STEPS_PER_CURVE))
)


class Command(NamedTuple):
    """One stroke of the pen: M move (x, y), L line (x, y), C curve (two controls, end), Z close."""

    letter: Literal["M", "L", "C", "Z"]
    numbers: tuple[float, ...]


Path = tuple[Command, ...]


def curves(points: Sequence[Point], *, closed: bool = False) -> list[Command]:
    """Return the curves through the points, without the first move and the close.

    A handle is a third of its own chord, not of its neighbour's: unequal spacing cannot overshoot
    into spikes.
    """
    around = [points[-1], *points, points[0]] if closed else [points[0], *points, points[-1]]
    headings = [_heading(a, c) for a, c in zip(around, around[2:], strict=False)]
    ends = list(zip(points, headings, strict=True))
    following = [*ends[1:], ends[0]] if closed else ends[1:]
    return [_curve(b, c, out, back) for (b, out), (c, back) in zip(ends, following, strict=False)]


def _heading(a: Point, b: Point) -> Point:
    size = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    return ((b[0] - a[0]) / size, (b[1] - a[1]) / size)


def _curve(b: Point, c: Point, out: Point, back: Point) -> Command:
    third = hypot(c[0] - b[0], c[1] - b[1]) / 3
    first = (b[0] + out[0] * third, b[1] + out[1] * third)
    second = (c[0] - back[0] * third, c[1] - back[1] * third)
    return Command("C", (*first, *second, *c))


def smooth(points: Sequence[Point], *, closed: bool) -> Path:
    """Return a soft line through the points."""
    return (
        Command("M", points[0]),
        *curves(points, closed=closed),
        *([Command("Z", ())] if closed else []),
    )


def placed(path: Path, factor: Point, shift: Point) -> Path:
    """Return the path with x and y multiplied, then shifted, and rounded to a tenth."""
    (fx, fy), (dx, dy) = factor, shift
    out = []
    for letter, numbers in path:
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        moved = [n for x, y in pairs for n in (round(x * fx + dx, 1), round(y * fy + dy, 1))]
        out.append(Command(letter, tuple(moved)))
    return tuple(out)


def corners(path: Path) -> tuple[Point, ...]:
    """Return the outline as a polygon, each curve cut into straight pieces."""
    out: list[Point] = []
    for letter, numbers in path:
        if letter == "C":
            (ax, ay), (bx, by, cx, cy, dx, dy) = out[-1], numbers
            out += [
                (i * ax + j * bx + k * cx + m * dx, i * ay + j * by + k * cy + m * dy)
                for i, j, k, m in WEIGHTS
            ]
        elif letter != "Z":
            out.append((numbers[0], numbers[1]))
    return tuple(out)
