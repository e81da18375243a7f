"""Arrows that say which way: along a curve by a landmark, or along the landmark's own way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from aftercare.domain.figure.geometry import Point, between
from aftercare.domain.figure.path import smooth
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.sight import Sight
from aftercare.domain.figure.solid import line, polygon

HEAD, HALF = 3.0, 0.62  # length of the head in widths of the shaft; half its breadth in lengths
LARGEST_HEAD = 0.45  # of the whole arrow, so that a short one keeps a shaft
STEPS = 8
ROLES = ("arrow", "arrow", "arrow")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """From and to are cm to the right and up, counted from a landmark of the held pose, if any.

    `bend` is how far the middle lies to the left of the straight way (share of it). An arrow with
    `follow` traces that landmark's own way between two moments instead, moved by `start`.
    """

    start: Point = (0.0, 0.0)
    end: Point = (0.0, 0.0)
    bend: float = 0.0
    near: str | None = None
    follow: str | None = None
    span: tuple[float, float] = (0.05, 1.0)
    width: float = 3.0

    def way(self, at: Callable[[float], Sight]) -> list[Point]:
        """Return points along the arrow on the picture (y down)."""
        if self.follow:
            first, last = self.span
            moments = (first + (last - first) * i / STEPS for i in range(STEPS + 1))
            dx, dy = self.start
            seen = (at(t).at[self.follow] for t in moments)
            return [(x + dx, y - dy) for x, y in seen]
        sight = at(1.0)
        left, top = sight.camera.corner
        x, y = sight.at[self.near] if self.near else (-left, top)
        return self.curve(x, y)

    def curve(self, x: float, y: float) -> list[Point]:
        """Return points along the bent way, counted from a place of the picture."""
        a, b = (x + self.start[0], y - self.start[1]), (x + self.end[0], y - self.end[1])
        nx, ny = (b[1] - a[1]) * self.bend, -(b[0] - a[0]) * self.bend
        out = []
        for i in range(STEPS + 1):
            t = i / STEPS
            lift = 4 * t * (1 - t)
            px, py = between(a, b, t)
            out.append((px + nx * lift, py + ny * lift))
        return out


def arrow_shapes(way: Sequence[Point], width: float) -> list[Shape]:
    """Return a shaft with a round end and a solid head with soft corners."""
    tip = way[-1]
    whole = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(way))
    size = min(width * HEAD, whole * LARGEST_HEAD)
    k = len(way) - 2
    while k > 0 and hypot(tip[0] - way[k][0], tip[1] - way[k][1]) < size * 0.9:
        k -= 1
    dx, dy = tip[0] - way[k][0], tip[1] - way[k][1]
    far = hypot(dx, dy) or 1.0
    dx, dy = dx / far * size, dy / far * size
    x, y = tip[0] - dx, tip[1] - dy
    shaft = [*way[: k + 1], (x + dx * 0.2, y + dy * 0.2)]
    head = polygon([tip, (x - dy * HALF, y + dx * HALF), (x + dy * HALF, y - dx * HALF)])
    return [
        Shape("arrow", smooth(shaft, closed=False) if len(shaft) > 2 else line(shaft), width),
        Shape("arrow", head),
        Shape("arrow", head, width * 0.5),
    ]
