"""A closed outline that can be asked where a point lies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import hypot
from typing import NamedTuple

from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.path import Path, corners


class Box(NamedTuple):
    """The smallest upright rectangle round an outline, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def grown(self, target: float, reach: float) -> "Box":
        """Return the box, at least *target* wide and high and on each side *reach* larger."""
        wide = max(reach, (target - (self.right - self.left)) / 2)
        high = max(reach, (target - (self.bottom - self.top)) / 2)
        return Box(self.left - wide, self.top - high, self.right + wide, self.bottom + high)

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies in the box or on its edge."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Outline:
    """A path with what follows from it: box, area (square units) and centre of gravity."""

    path: Path
    corners: tuple[Point, ...] = field(init=False, repr=False, compare=False)
    box: Box = field(init=False, compare=False)
    area: float = field(init=False, compare=False)
    centre: Point = field(init=False, compare=False)

    def __post_init__(self) -> None:
        ring = corners(self.path)
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        area, centre = _gravity(ring)
        object.__setattr__(self, "corners", ring)
        object.__setattr__(self, "box", Box(min(xs), min(ys), max(xs), max(ys)))
        object.__setattr__(self, "area", area)
        object.__setattr__(self, "centre", centre)

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        if not self.box.contains(x, y):
            return False
        inside = False
        for (ax, ay), (bx, by) in _edges(self.corners):
            if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
                inside = not inside
        return inside

    def distance(self, x: float, y: float) -> float:
        """Return how far a point is from the line, on whichever side of it."""
        return min(_to_edge(a, b, x, y) for a, b in _edges(self.corners))


def _edges(ring: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    return zip((ring[-1], *ring), ring, strict=False)


def _gravity(ring: Sequence[Point]) -> tuple[float, Point]:
    doubled = across = down = 0.0
    for (ax, ay), (bx, by) in _edges(ring):
        cross = ax * by - bx * ay
        doubled += cross
        across += (ax + bx) * cross
        down += (ay + by) * cross
    return abs(doubled) / 2, (round(across / (3 * doubled), 1), round(down / (3 * doubled), 1))


def _to_edge(a: Point, b: Point, x: float, y: float) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = dx * dx + dy * dy
    share = min(max(((x - a[0]) * dx + (y - a[1]) * dy) / size, 0.0), 1.0) if size else 0.0
    return hypot(x - a[0] - dx * share, y - a[1] - dy * share)
