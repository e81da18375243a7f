"""Solid limbs: a bone and its girths become one smooth outline, seen from anywhere."""

from functools import cache
from itertools import pairwise
from math import hypot, sqrt

from aftercare.domain.figure.body import Body, Station
from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.part import Part, Solid
from aftercare.domain.figure.path import Path
from aftercare.domain.figure.sight import Axes, Sight
from aftercare.domain.figure.solid import hull, ribbon

Rows = tuple[Station, ...]
SLEEVE, SHORTS = 0.52, 0.56  # how far cloth covers upper arm and thigh
CLOTH = 0.55  # how far cloth stands off the skin, cm
FORESHORTENED = 0.9  # a limb that is seen shorter than this share of its girth is drawn as balls
OVER_ARM, OVER_LEG = 0.30, 0.35  # from here on a limb has an outline of its own over the trunk


@cache
def cut(rows: Rows, begin: float, end: float) -> Rows:
    """Return the stations of a part of a limb, with stations at both of its ends."""
    inner = tuple(row for row in rows if begin < row.along < end)
    return (station(rows, begin), *inner, station(rows, end))


def station(rows: Rows, along: float) -> Station:
    """Return the girths at a place along a bone."""
    for a, b in pairwise(rows):
        if along <= b.along:
            share = (along - a.along) / (b.along - a.along)
            return Station(along, *(p + (q - p) * share for p, q in zip(a[1:], b[1:], strict=True)))
    return rows[-1]


def segment(
    axes: Axes, ends: tuple[Point, Point], rows: Rows, extra: float = 0.0, *, round_end: bool = True
) -> Path:
    """Return the outline of a part of a limb; extra cm make it cloth, whose end is cut straight."""
    (ax, ay), (bx, by) = ends
    dx, dy = bx - ax, by - ay
    size = hypot(dx, dy)
    if size * (rows[-1].along - rows[0].along) < FORESHORTENED * rows[0].side:
        balls = [
            ((ax + dx * t, ay + dy * t), (front + back + side) / 3 + extra)
            for t, front, back, side in rows
        ]
        return hull(balls)
    nx, ny = -dy / size, dx / size
    forward = axes.forward[0] * nx + axes.forward[1] * ny
    sideways = axes.right[0] * nx + axes.right[1] * ny
    left, right = [], []
    for t, front, back, side in rows:
        x, y, square = ax + dx * t, ay + dy * t, (sideways * side) ** 2
        fore, aft = sqrt((forward * front) ** 2 + square), sqrt((forward * back) ** 2 + square)
        up, down = (fore, aft) if forward > 0 else (aft, fore)
        up, down = up + extra, down + extra
        left.append((x + nx * up, y + ny * up))
        right.append((x - nx * down, y - ny * down))
    k = hypot(left[0][0] - right[0][0], left[0][1] - right[0][1]) / 2 / size
    begin = (-dx * k, -dy * k)
    k = hypot(left[-1][0] - right[-1][0], left[-1][1] - right[-1][1]) / 2 / size
    return ribbon(left, right, begin, (dx * k, dy * k) if round_end else None)


def bones(
    sight: Sight,
    body: Body,
    side: str,
    names: tuple[str, str, str],
    clothes: tuple[str, float, float],
) -> Part:
    """Return a limb without its hand or foot: two bones between three joints, half of it clothed.

    `clothes` names the cloth, how much of the first bone it covers, and where the outline over the
    trunk begins.
    """
    upper, lower, cloth = names[0], names[1], clothes[0]
    a, b, c = (sight.at[f"{side}.{joint}"] for joint in JOINTS[upper])
    axes, rows = sight.axes[f"{side}.{upper}"], body.girths[upper]
    _, covered, over = clothes
    first = Solid("skin", segment(axes, (a, b), rows))
    second = Solid("skin", segment(sight.axes[f"{side}.{lower}"], (b, c), body.girths[lower]))
    sleeve = Solid(cloth, segment(axes, (a, b), cut(rows, 0.0, covered), CLOTH, round_end=False))
    cuff = segment(axes, (a, b), cut(rows, over, covered), CLOTH, round_end=False)
    half = Solid("skin", segment(axes, (a, b), cut(rows, over, 1.0)))
    return Part(
        outline=[first, second, sleeve],
        over=[half, second, Solid(cloth, cuff)],
        fills=[second, first, sleeve] if upper == "thigh" else [first, second, sleeve],
    )


JOINTS = {"upper_arm": ("shoulder", "elbow", "wrist"), "thigh": ("hip", "knee", "ankle")}


def arm(sight: Sight, body: Body, side: str) -> Part:
    """Return an arm down to the wrist."""
    return bones(sight, body, side, ("upper_arm", "forearm", "hand"), ("shirt", SLEEVE, OVER_ARM))


def forearm(sight: Sight, body: Body, side: str) -> Part:
    """Return a forearm alone."""
    ends = (sight.at[f"{side}.elbow"], sight.at[f"{side}.wrist"])
    solid = Solid("skin", segment(sight.axes[f"{side}.forearm"], ends, body.girths["forearm"]))
    return Part(outline=[solid], over=[solid], fills=[solid])


def leg(sight: Sight, body: Body, side: str) -> Part:
    """Return a leg down to the ankle."""
    return bones(sight, body, side, ("thigh", "shank", "foot"), ("shorts", SHORTS, OVER_LEG))
