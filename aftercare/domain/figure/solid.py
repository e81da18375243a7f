"""Outlines of solid things: what a row of balls looks like, ellipses, boxes, bands."""

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin, tan

from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.path import Command, Path, curves

Ball = tuple[Point, float]
KAPPA = 0.5523  # the handle of a quarter of a circle
DIRECTIONS = 12  # support points of a hull: one every 30 degrees


@cache
def _directions(count: int) -> tuple[Point, ...]:
    return tuple((cos(2 * pi * i / count), sin(2 * pi * i / count)) for i in range(count))


def hull(balls: Sequence[Ball], directions: int = DIRECTIONS) -> Path:
    """Return the convex outline round balls; always the same way round, so that hulls may overlap.

    In each direction the farthest point is on one ball, and the outline there is at right angles
    to the direction: exact points with exact tangents, without sorting.
    """
    handle = 4 / 3 * tan(pi / directions / 2)
    flat = [(x, y, r) for (x, y), r in balls]
    ends = []
    for u, v in _directions(directions):
        best, where = -1e9, flat[0]
        for ball in flat:
            reach = ball[0] * u + ball[1] * v + ball[2]
            if reach > best:
                best, where = reach, ball
        x, y, radius = where
        ends.append((x + radius * u, y + radius * v, u * radius * handle, v * radius * handle))
    a, b, u, v = ends[0]
    out = [Command("M", (a, b))]
    for end in (*ends[1:], ends[0]):
        c, d, w, z = end
        out.append(Command("C", (a - v, b + u, c + z, d - w, c, d)))
        a, b, u, v = end
    return (*out, Command("Z", ()))


def ellipse(centre: Point, along: Point, beside: Point) -> Path:
    """Return an ellipse from its centre and its two half axes."""
    (x, y), (a, b), (c, d) = centre, along, beside

    def at(u: float, v: float) -> Point:
        return (x + a * u + c * v, y + b * u + d * v)

    k = KAPPA
    return (
        Command("M", at(1, 0)),
        Command("C", (*at(1, k), *at(k, 1), *at(0, 1))),
        Command("C", (*at(-k, 1), *at(-1, k), *at(-1, 0))),
        Command("C", (*at(-1, -k), *at(-k, -1), *at(0, -1))),
        Command("C", (*at(k, -1), *at(1, -k), *at(1, 0))),
        Command("Z", ()),
    )


def circle(centre: Point, radius: float) -> Path:
    """Return a circle."""
    return ellipse(centre, (radius, 0.0), (0.0, radius))


def polygon(points: Sequence[Point]) -> Path:
    """Return a closed outline with straight sides."""
    return (*line(points), Command("Z", ()))


def line(points: Sequence[Point]) -> Path:
    """Return an open line with straight pieces."""
    return (Command("M", points[0]), *(Command("L", p) for p in points[1:]))


def cap(p: Point, q: Point, out: Point) -> tuple[Command, Command]:
    """Return the half ellipse from p to q whose middle lies out from between them."""
    mx, my = (p[0] + q[0]) / 2, (p[1] + q[1]) / 2
    sx, sy = (p[0] - mx) * KAPPA, (p[1] - my) * KAPPA
    tx, ty = out[0] * KAPPA, out[1] * KAPPA
    top = (mx + out[0], my + out[1])
    return (
        Command("C", (p[0] + tx, p[1] + ty, top[0] + sx, top[1] + sy, *top)),
        Command("C", (top[0] - sx, top[1] - sy, q[0] + tx, q[1] + ty, *q)),
    )


def ribbon(
    left: Sequence[Point], right: Sequence[Point], begin: Point | None, end: Point | None
) -> Path:
    """Return a closed outline with two smooth sides that run the same way.

    Its ends bulge by a vector each, or are cut straight (None).
    """
    back = right[::-1]
    out = [Command("M", left[0]), *curves(left)]
    out += [Command("L", back[0])] if end is None else cap(left[-1], back[0], end)
    out += curves(back)
    if begin is not None:
        out += cap(back[-1], left[0], begin)
    return (*out, Command("Z", ()))


def convex(points: Sequence[Point]) -> list[Point]:
    """Return the convex outline of points (Andrew's monotone chain)."""
    ordered = sorted(set(points))

    def half(items: Sequence[Point]) -> list[Point]:
        chain: list[Point] = []
        for p in items:
            while len(chain) > 1 and _left(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(ordered) + half(ordered[::-1])


def _left(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
