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
    headings = []
    for (ax, ay), (cx, cy) in zip(around, around[2:], strict=False):
        size = hypot(cx - ax, cy - ay) or 1.0
        headings.append(((cx - ax) / size, (cy - ay) / size))
    out = []
    ends = zip(around[1:], headings, strict=False)
    (bx, by), (ux, uy) = next(ends)
    for (cx, cy), (vx, vy) in (*ends, *([(points[0], headings[0])] if closed else [])):
        third = hypot(cx - bx, cy - by) / 3
        numbers = (bx + ux * third, by + uy * third, cx - vx * third, cy - vy * third, cx, cy)
        out.append(Command("C", numbers))
        bx, by, ux, uy = cx, cy, vx, vy
    return out


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


def flipped(path: Path, width: float) -> Path:
    """Return the mirror image of a path in a picture so wide."""
    out = []
    for letter, numbers in path:
        if letter == "C":
            a, b, c, d, e, f = numbers
            out.append(Command(letter, (width - a, b, width - c, d, width - e, f)))
        elif letter == "Z":
            out.append(Command(letter, numbers))
        else:
            out.append(Command(letter, (width - numbers[0], numbers[1])))
    return tuple(out)


def bounds(path: Path) -> tuple[float, float, float, float]:
    """Return the least and greatest x and y, as x, y, x, y; handles of curves count as well."""
    xs = [x for _, numbers in path for x in numbers[::2]]
    ys = [y for _, numbers in path for y in numbers[1::2]]
    return (min(xs), min(ys), max(xs), max(ys))


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
