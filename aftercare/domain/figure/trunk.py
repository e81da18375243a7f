"""The trunk: rings along the bent spine, seen from anywhere, as shirt and shorts; and the neck."""

from itertools import pairwise
from math import hypot, sqrt

from aftercare.domain.figure.body import Body, Ring
from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.limb import segment
from aftercare.domain.figure.part import Part, Solid
from aftercare.domain.figure.path import Command, Path, smooth
from aftercare.domain.figure.sight import Axes, Sight, off
from aftercare.domain.figure.skeleton import SIGNS
from aftercare.domain.figure.solid import ribbon

LOWER_ENDS = {"pelvis": "pelvis", "lumbar": "waist", "thorax": "ribs"}
GIRDLE = {8: 0.4, 9: 0.8, 10: 0.9, 11: 0.6, 12: 0.25}  # how far a ring follows the shoulders
BULGE = 0.5  # how far cloth is round at its lower or upper end, in distances of the last two rings
CLOSEST = 0.25  # two points of one side keep this share of the distance of their rings
BLADE = ((0.092, 0.052), (0.075, 0.036), (0.055, 0.032), (0.036, 0.044))  # up, outward
Edge = tuple[Point, Point, Point]  # the middle of a ring, its left and its right end


def trunk(sight: Sight, body: Body) -> Part:
    """Return shirt and shorts."""
    rings = body.rings
    middles = [
        off(sight.axes[r.bone], sight.at[LOWER_ENDS[r.bone]], (0.0, r.up, 0.0)) for r in rings
    ]
    edges = []
    for i, ring in enumerate(rings):
        a, b = middles[max(i - 1, 0)], middles[min(i + 1, len(rings) - 1)]
        edges.append(_edge(sight, ring, middles[i], (b[0] - a[0], b[1] - a[1]), GIRDLE.get(i, 0.0)))
    w = body.waist
    shorts = _cloth(edges[: w + 2], begin=True)
    shirt = _cloth(edges[w:], begin=False)
    solids = [Solid("shorts", shorts), Solid("shirt", shirt)]
    return Part(outline=solids, over=solids, fills=solids)


def _edge(sight: Sight, ring: Ring, middle: Point, way: Point, follows: float) -> Edge:
    size = hypot(*way) or 1.0
    nx, ny = -way[1] / size, way[0] / size
    axes = sight.axes[ring.bone]
    forward = axes.forward[0] * nx + axes.forward[1] * ny
    sideways = axes.right[0] * nx + axes.right[1] * ny
    square = (sideways * ring.side) ** 2
    fore, aft = (
        sqrt((forward * ring.front) ** 2 + square),
        sqrt((forward * ring.back) ** 2 + square),
    )
    up, down = (fore, aft) if forward > 0 else (aft, fore)
    x, y = middle
    left, right = (x + nx * up, y + ny * up), (x - nx * down, y - ny * down)
    if follows:
        side, other = ("right", "left") if sideways > 0 else ("left", "right")
        left = _followed(sight, axes, left, side, follows)
        right = _followed(sight, axes, right, other, follows)
    return middle, left, right


def _followed(sight: Sight, axes: Axes, place: Point, side: str, share: float) -> Point:
    """Return an end of a ring, drawn along with the shoulder that is lifted or brought forward."""
    forward, upward = sight.skeleton.girdle[side]
    if not forward and not upward:
        return place
    return off(axes, place, (forward * share, upward * share, 0.0))


def _cloth(edges: list[Edge], *, begin: bool) -> Path:
    """Return the outline of shorts (round below) or of a shirt (round at the neck)."""
    left, right = _unpinched(edges, 1), _unpinched(edges, 2)
    (x, y), (u, v) = (edges[0][0], edges[1][0]) if begin else (edges[-1][0], edges[-2][0])
    out = ((x - u) * BULGE, (y - v) * BULGE)
    return ribbon(left, right, out if begin else None, None if begin else out)


def _unpinched(edges: list[Edge], side: int) -> list[Point]:
    """Return one side without the points that a sharp bend would push back past the last one."""
    out = [edges[0][side]]
    for before, edge in pairwise(edges):
        way = (edge[0][0] - before[0][0], edge[0][1] - before[0][1])
        x, y = edge[side]
        if (x - out[-1][0]) * way[0] + (y - out[-1][1]) * way[1] > CLOSEST * (
            way[0] * way[0] + way[1] * way[1]
        ):
            out.append((x, y))
    if out[-1] != edges[-1][side]:
        out[-1 if len(out) > 2 else len(out) :] = [edges[-1][side]]
    return out


def neck(sight: Sight, body: Body) -> Path:
    """Return the neck, from inside the shirt to inside the head."""
    top = off(sight.axes["head"], sight.at["skull"], (body.part(0.004), body.part(0.02), 0.0))
    return segment(sight.axes["neck"], (sight.at["neck"], top), body.girths["neck"])


def folds(sight: Sight, body: Body) -> Path:
    """Return the inner edges of the shoulder blades, for one who sees the back; else nothing."""
    if sight.axes["thorax"].toward[0] > -0.6:
        return ()
    out: list[Command] = []
    for side, sign in SIGNS.items():
        forward, upward = sight.skeleton.girdle[side]
        points = [
            off(
                sight.axes["thorax"],
                sight.at["ribs"],
                (0.0, body.part(up) + upward, sign * (body.part(out_) + forward * 0.8)),
            )
            for up, out_ in BLADE
        ]
        out += smooth(points, closed=False)
    return tuple(out)
