"""Feet: a heel, an arched sole, a ball and toes."""

from itertools import pairwise
from typing import NamedTuple

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import Point, Vector, between
from aftercare.domain.figure.part import Solid
from aftercare.domain.figure.path import Command, Path
from aftercare.domain.figure.sight import Axes, Sight, off
from aftercare.domain.figure.skeleton import SIGNS
from aftercare.domain.figure.solid import Ball, hull

INNER, OUTER = -0.0165, 0.0165  # half the breadth at the ball, parts of body height
TOES = ((-0.0150, 0.0), (-0.0055, -0.001), (0.0030, -0.005), (0.0105, -0.0095), (0.0175, -0.015))
JOINTS = ("ankle", "heel", "ball", "toe")
FACING = 0.5  # toes that face the viewer by more, or are seen from above, have lines between them
BIG, SMALL = 0.0165, 0.0110  # thickness of the big toe and of the others, parts of body height


class Foot(NamedTuple):
    """What a foot is made of, and the fine lines between its toes."""

    solids: list[Solid]
    lines: Path


def foot(sight: Sight, body: Body, side: str) -> Foot:
    """Return small toes, big toe and the foot itself."""
    unit, toes = body.height, _toes(sight, body, side)
    small = tuple(c for root, tip in toes[1:] for c in (Command("M", root), Command("L", tip)))
    big = (Command("M", toes[0][0]), Command("L", toes[0][1]))
    solids = [
        Solid("skin", small, SMALL * unit),
        Solid("skin", big, BIG * unit),
        Solid("skin", _middle(sight, body, side)),
    ]
    toward = sight.axes[f"{side}.toes"].toward
    if max(toward[0], toward[1]) < FACING:
        return Foot(solids, ())
    lines: list[Command] = []
    for (a, b), (c, d) in pairwise(toes):
        root, tip = between(a, c, 0.5), between(b, d, 0.5)
        lines += [Command("M", between(root, tip, 0.45)), Command("L", tip)]
    return Foot(solids, tuple(lines))


def _middle(sight: Sight, body: Body, side: str) -> Path:
    """Return heel, arch and ball."""
    axes, toes = sight.axes[f"{side}.foot"], sight.axes[f"{side}.toes"]
    ankle, heel, ball, toe = (sight.at[f"{side}.{name}"] for name in JOINTS)
    unit, sign = body.height, SIGNS[side]

    def at(bone: Axes, place: Point, local: Vector, radius: float) -> Ball:
        forward, up, out = local
        return off(bone, place, (forward * unit, up * unit, sign * out * unit)), radius * unit

    rear = [
        (ankle, 0.0195 * unit),
        at(axes, heel, (0.013, 0.0145, 0.0), 0.0145),
        at(axes, ball, (-0.010, 0.0120, INNER * 0.8), 0.0120),
        at(axes, ball, (-0.012, 0.0105, OUTER * 0.8), 0.0105),
    ]
    front = [
        at(axes, ball, (0.0, 0.0110, INNER), 0.0110),
        at(axes, ball, (-0.010, 0.0095, OUTER), 0.0095),
        at(toes, toe, (-0.016, 0.0085, INNER * 0.8), 0.0085),
        at(toes, toe, (-0.026, 0.0065, OUTER), 0.0065),
    ]
    return (*hull(rear), *hull(front))


def _toes(sight: Sight, body: Body, side: str) -> list[tuple[Point, Point]]:
    """Return root and tip of each toe, the big one first."""
    axes, unit, sign = sight.axes[f"{side}.toes"], body.height, SIGNS[side]
    ball, toe = sight.at[f"{side}.ball"], sight.at[f"{side}.toe"]
    return [
        (
            off(axes, ball, (0.004 * unit, 0.0068 * unit, sign * out * unit * 0.95)),
            off(axes, toe, ((back - 0.0065) * unit, 0.0068 * unit, sign * out * unit)),
        )
        for out, back in TOES
    ]
