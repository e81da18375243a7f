"""Pictures for small places: straight lines instead of curves, and no corner that nobody sees."""

from math import hypot

from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.path import Command, Path

BEND = 6.0  # a curve gets a corner within for each so many tolerances of its length
MOST = 4  # corners within one curve


def coarse(path: Path, tolerance: float) -> Path:
    """Return the path in straight lines, off its way by about *tolerance* (picture units) at most.

    A line that closes stays closed, and no part of a path vanishes.
    """
    out: list[Command] = []
    run: list[Point] = []
    for letter, numbers in path:
        if letter in "MZ" and run:
            out += _lines(run, tolerance)
            run = []
        if letter == "Z":
            out.append(Command("Z", ()))
        elif letter == "C":
            run += _along(run[-1], numbers, tolerance)
        else:
            run.append((numbers[0], numbers[1]))
    return (*out, *_lines(run, tolerance))


def _along(begin: Point, numbers: tuple[float, ...], tolerance: float) -> list[Point]:
    """Return some corners of a curve and its end."""
    (ax, ay), (bx, by, cx, cy, dx, dy) = begin, numbers
    round_ = hypot(bx - ax, by - ay) + hypot(cx - bx, cy - by) + hypot(dx - cx, dy - cy)
    pieces = min(MOST, int(round_ / (BEND * tolerance))) + 1
    out = []
    for piece in range(1, pieces):
        t = piece / pieces
        u = 1 - t
        i, j, k, m = u * u * u, 3 * t * u * u, 3 * t * t * u, t * t * t
        out.append((i * ax + j * bx + k * cx + m * dx, i * ay + j * by + k * cy + m * dy))
    out.append((dx, dy))
    return out


def _lines(run: list[Point], tolerance: float) -> list[Command]:
    """Return a row of corners without those that lie beside the way from one kept to the next."""
    if not run:
        return []
    kept = [run[0]]
    left: list[Point] = []  # out since the last kept one
    for following in run[1:]:
        if left and any(_off(kept[-1], following, point) > tolerance for point in left):
            kept.append(left[-1])
            left = []
        left.append(following)
    kept += left[-1:]
    return [Command("M", kept[0]), *(Command("L", point) for point in kept[1:])]


def _off(begin: Point, end: Point, point: Point) -> float:
    """Return how far a point is from the straight way between two others."""
    (ax, ay), (bx, by), (px, py) = begin, end, point
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    share = ((px - ax) * dx + (py - ay) * dy) / square if square else 0.0
    share = min(1.0, max(0.0, share))
    return hypot(px - ax - share * dx, py - ay - share * dy)
