"""Hands: a palm, four fingers that bend twice, a thumb."""

from itertools import pairwise
from math import hypot, radians, tan
from typing import NamedTuple

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import Point, between
from aftercare.domain.figure.part import Solid
from aftercare.domain.figure.path import Command, Path
from aftercare.domain.figure.sight import Sight, off
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
FOLDED = 0.2  # cosine between palm and fingertips: below, the fingers are folded
CLOSED = 3.0  # degrees: fingers that are spread by more have no fine lines between them
BROAD = 1.3  # gaps: a hand that is seen so broad shows the lines between its fingers


class Hand(NamedTuple):
    """What a hand is made of: solids, what lies on its palm, the fine lines between its fingers."""

    solids: list[Solid]
    tops: list[Solid]
    lines: Path


def hand(sight: Sight, body: Body, side: str) -> Hand:
    """Return a hand; folded fingers lie on the palm if it faces the viewer, else behind it."""
    axes, frames = sight.axes[f"{side}.hand"], sight.skeleton.frames
    rows = _rows(sight, body, side)
    fingers = Solid("skin", tuple(c for row in rows for c in _finger(row)), body.part(FINGER))
    thumb = Solid("skin", _thumb(sight, body, side), body.part(THUMB))
    own, last = frames[f"{side}.hand"], frames[f"{side}.fingers"]
    folded = own[1] * last[1] + own[4] * last[4] + own[7] * last[7] < FOLDED
    on_top = folded and axes.toward[0] < 0
    no_fingers, no_thumb = Solid("skin", (), fingers.width), Solid("skin", (), thumb.width)
    behind = folded and not on_top
    solids = [
        no_fingers if on_top else fingers,
        thumb if behind else no_thumb,
        Solid("skin", _palm(sight, body, side)),
        no_thumb if folded else thumb,
    ]
    tops = [fingers, thumb] if on_top else [no_fingers, no_thumb]
    spread = sight.skeleton.spread[side] > CLOSED
    return Hand(solids, tops, () if spread else _lines(rows, body.part(GAP)))


def _rows(sight: Sight, body: Body, side: str) -> list[tuple[Point, Point, Point]]:
    """Return knuckle, bend and tip of each finger."""
    axes, last = sight.axes[f"{side}.hand"], sight.axes[f"{side}.fingers"]
    knuckle, bend, tip = (sight.at[f"{side}.{name}"] for name in ("knuckle", "bend", "fingertip"))
    gap = body.part(GAP) * SIGNS[side]
    spread = tan(radians(sight.skeleton.spread[side])) * body.lengths["fingers"] / body.part(GAP)
    rows = []
    for place, length in FINGERS:
        root = off(axes, knuckle, (0.0, 0.0, gap * place))
        out = gap * place * (0.97 + spread / 2)
        middle = off(axes, between(knuckle, bend, length), (0.0, 0.0, out))
        end = between(middle, _moved(middle, bend, tip), length)
        rows.append((root, middle, off(last, end, (0.0, 0.0, gap * place * (spread / 2 - 0.04)))))
    return rows


def _palm(sight: Sight, body: Body, side: str) -> Path:
    axes, wrist, knuckle = (
        sight.axes[f"{side}.hand"],
        sight.at[f"{side}.wrist"],
        sight.at[f"{side}.knuckle"],
    )
    gap, unit = body.part(GAP) * SIGNS[side], body.height
    balls = [
        (wrist, 0.0150 * unit),
        (off(axes, knuckle, (0.0, 0.0, -1.25 * gap)), 0.0092 * unit),
        (off(axes, knuckle, (0.0, 0.0, 1.3 * gap)), 0.0088 * unit),
        (off(axes, between(wrist, knuckle, 0.4), (0.0, 0.0, -0.9 * gap)), 0.0115 * unit),
    ]
    return hull(balls, 10)


def _finger(row: tuple[Point, Point, Point]) -> Path:
    root, middle, end = row
    return (Command("M", root), Command("L", middle), Command("L", end))


def _thumb(sight: Sight, body: Body, side: str) -> Path:
    """Return the thumb's line: out of the ball of the hand, then bent along the palm."""
    axes, gap = sight.axes[f"{side}.hand"], body.part(GAP) * SIGNS[side]
    wrist, knuckle, thumb = (sight.at[f"{side}.{name}"] for name in ("wrist", "knuckle", "thumb"))
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
