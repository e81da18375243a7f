"""Cells: neighbours share a border, each is drawn a little inside it, so all gaps are even."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from aftercare.domain.figure.geometry import Point, between, mirrored
from aftercare.domain.figure.path import Command, Path, curves

Side = list[Point]
CORNER_PULL = 0.62  # how far a rounded corner's handles reach towards the sharp corner


def whole(half: Sequence[Side]) -> list[Side]:
    """Return the sides of a cell across the midline, from its right half (midline to midline)."""
    first, *middle, last = half
    other = [mirrored(side)[::-1] for side in (*middle,)][::-1]
    return [
        [*mirrored(first)[::-1], *first[1:]],
        *middle,
        [*last, *mirrored(last)[::-1][1:]],
        *other,
    ]


def rounded(sides: Sequence[Side], inset: float, corner: float) -> Path:
    """Return the closed outline, moved inward by the inset, its corners about so round."""
    inner = _inset(sides, inset)
    trimmed = [_trimmed(side, corner) for side in inner]
    commands = [Command("M", trimmed[0][0])]
    for i, side in enumerate(trimmed):
        sharp, following = inner[i][-1], trimmed[(i + 1) % len(trimmed)][0]
        if len(side) == 2:
            commands.append(Command("L", side[1]))
        else:
            commands += curves(side)
        a, b = between(side[-1], sharp, CORNER_PULL), between(following, sharp, CORNER_PULL)
        commands.append(Command("C", (*a, *b, *following)))
    return (*commands, Command("Z", ()))


def _inset(sides: Sequence[Side], inset: float) -> list[Side]:
    ring = [point for side in sides for point in side[:-1]]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*ring, ring[0]]))
    depth = inset if area > 0 else -inset
    count = len(ring)
    moved = [_moved(ring[i - 1], ring[i], ring[(i + 1) % count], depth) for i in range(count)]
    out, start = [], 0
    for side in sides:
        stop = start + len(side) - 1
        out.append([*moved[start:stop], moved[stop % count]])
        start = stop
    return out


def _moved(before: Point, at: Point, after: Point, depth: float) -> Point:
    """Return the corner moved to the left of the way by a depth, measured from both its edges."""
    (ax, ay), (bx, by) = _left(before, at), _left(at, after)
    k = depth / max(1 + ax * bx + ay * by, 0.35)  # a needle-sharp corner does not run away
    return (at[0] + (ax + bx) * k, at[1] + (ay + by) * k)


def _left(a: Point, b: Point) -> Point:
    size = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    return (-(b[1] - a[1]) / size, (b[0] - a[0]) / size)


def _trimmed(side: Side, corner: float) -> Side:
    """Return the side without its ends: the corner's radius, at most a third of the side."""
    size = sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(side))
    cut = min(corner, size / 3)
    return _shortened(_shortened(side, cut)[::-1], cut)[::-1]


def _shortened(side: Side, cut: float) -> Side:
    left = cut
    for i, (a, b) in enumerate(pairwise(side)):
        size = hypot(b[0] - a[0], b[1] - a[1])
        if size > left:
            return [between(a, b, left / size), *side[i + 1 :]]
        left -= size
    return side[-2:]
