"""Hands: a palm, four fingers that bend twice, a thumb."""

from itertools import pairwise
from math import hypot, radians, tan

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import Point, between
from aftercare.domain.figure.part import Solid
from aftercare.domain.figure.path import Command, Path
from aftercare.domain.figure.sight import Axes, Sight, off
from aftercare.domain.figure.skeleton import SIGNS
from aftercare.domain.figure.solid import hull

FINGERS = (
    (-1.5, 0.92),
    (-0.5, 1.02),
    (0.5, 0.96),
    (1.5, 0.78),
)  # place in the row, length; index first
GAP = 0.0106  # between two fingers, parts of body height
FINGER, THUMB = 0.0128, 0.0152  # thickness, parts of body height
BROAD = 1.3  # gaps: a hand that is seen so broad shows the lines between its fingers


def hand(sight: Sight, body: Body, side: str) -> tuple[list[Solid], Path]:
    """Return palm, fingers and thumb, and the fine lines between the fingers."""
    axes, last = sight.axes[f"{side}.hand"], sight.axes[f"{side}.fingers"]
    wrist, knuckle, bend, tip = (
        sight.at[f"{side}.{name}"] for name in ("wrist", "knuckle", "bend", "fingertip")
    )
    gap, unit = body.part(GAP) * SIGNS[side], body.height
    spread = tan(radians(sight.skeleton.spread[side])) * body.lengths["fingers"] / body.part(GAP)
    rows = []
    for place, length in FINGERS:
        root = off(axes, knuckle, (0.0, 0.0, gap * place))
        middle = off(
            axes, between(knuckle, bend, length), (0.0, 0.0, gap * place * (0.97 + spread / 2))
        )
        end = between(middle, _moved(middle, bend, tip), length)
        end = off(last, end, (0.0, 0.0, gap * place * (spread / 2 - 0.04)))
        rows.append((root, middle, end))
    palm = hull(
        [
            (wrist, 0.0150 * unit),
            (off(axes, knuckle, (0.0, 0.0, -1.25 * gap)), 0.0092 * unit),
            (off(axes, knuckle, (0.0, 0.0, 1.3 * gap)), 0.0088 * unit),
            (off(axes, between(wrist, knuckle, 0.4), (0.0, 0.0, -0.9 * gap)), 0.0115 * unit),
        ],
        10,
    )
    thumb = sight.at[f"{side}.thumb"]
    fingers = tuple(command for row in rows for command in _finger(row))
    solids = [
        Solid("skin", fingers, body.part(FINGER)),
        Solid("skin", palm),
        Solid("skin", _thumb(wrist, knuckle, thumb, axes, gap), body.part(THUMB)),
    ]
    return solids, _lines(rows, abs(gap))


def _finger(row: tuple[Point, Point, Point]) -> Path:
    root, middle, end = row
    return (Command("M", root), Command("L", middle), Command("L", end))


def _thumb(wrist: Point, knuckle: Point, thumb: Point, axes: Axes, gap: float) -> Path:
    """Return the thumb's line: out of the ball of the hand, then bent along the palm."""
    root = off(axes, between(wrist, knuckle, 0.30), (0.0, 0.0, -0.7 * gap))
    joint = off(axes, between(root, thumb, 0.55), (0.0, 0.0, -0.35 * gap))
    return (Command("M", root), Command("L", joint), Command("L", thumb))


def _lines(rows: list[tuple[Point, Point, Point]], gap: float) -> Path:
    """Return the lines between fingers, or nothing if the hand is seen from its edge or closed."""
    first, last = rows[0], rows[-1]
    if hypot(last[0][0] - first[0][0], last[0][1] - first[0][1]) < 2 * BROAD * gap:
        return ()
    out: list[Command] = []
    for a, b in pairwise(rows):
        root, middle, end = (between(p, q, 0.5) for p, q in zip(a, b, strict=True))
        out += [Command("M", between(root, middle, 0.3)), Command("L", middle)]
        out.append(Command("L", between(middle, end, 0.72)))
    return tuple(out)


def _moved(start: Point, a: Point, b: Point) -> Point:
    return (start[0] + b[0] - a[0], start[1] + b[1] - a[1])
