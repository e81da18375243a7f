"""Feet: a heel, an arched sole, a ball and toes."""

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.part import Solid
from aftercare.domain.figure.path import Command
from aftercare.domain.figure.sight import Sight, off
from aftercare.domain.figure.skeleton import SIGNS
from aftercare.domain.figure.solid import hull

INNER, OUTER = -0.0165, 0.0165  # half the breadth at the ball, parts of body height
TOES = ((-0.0150, 0.0), (-0.0055, -0.001), (0.0030, -0.005), (0.0105, -0.0095), (0.0175, -0.015))
BIG, SMALL = 0.0165, 0.0110  # thickness of the big toe and of the others, parts of body height


def foot(sight: Sight, body: Body, side: str) -> list[Solid]:
    """Return small toes, big toe and the foot itself."""
    axes, toes, unit, sign = (
        sight.axes[f"{side}.foot"],
        sight.axes[f"{side}.toes"],
        body.height,
        SIGNS[side],
    )
    ankle, heel, ball, toe = (
        sight.at[f"{side}.{name}"] for name in ("ankle", "heel", "ball", "toe")
    )

    def at(place: Point, forward: float, up: float, out: float) -> Point:
        return off(axes, place, (forward * unit, up * unit, sign * out * unit))

    rear = hull(
        [
            (ankle, 0.0195 * unit),
            (at(heel, 0.013, 0.0145, 0.0), 0.0145 * unit),
            (at(ball, -0.010, 0.0120, INNER * 0.8), 0.0120 * unit),
            (at(ball, -0.012, 0.0105, OUTER * 0.8), 0.0105 * unit),
        ]
    )
    front = hull(
        [
            (at(ball, 0.0, 0.0110, INNER), 0.0110 * unit),
            (at(ball, -0.010, 0.0095, OUTER), 0.0095 * unit),
            (
                off(toes, toe, (-0.016 * unit, 0.0085 * unit, sign * INNER * 0.8 * unit)),
                0.0085 * unit,
            ),
            (off(toes, toe, (-0.026 * unit, 0.0065 * unit, sign * OUTER * unit)), 0.0065 * unit),
        ]
    )
    tips = [
        (
            off(toes, ball, (0.004 * unit, 0.0068 * unit, sign * out * unit * 0.95)),
            off(toes, toe, ((back - 0.0065) * unit, 0.0068 * unit, sign * out * unit)),
        )
        for out, back in TOES
    ]
    small = tuple(c for root, tip in tips[1:] for c in (Command("M", root), Command("L", tip)))
    big = (Command("M", tips[0][0]), Command("L", tips[0][1]))
    return [
        Solid("skin", small, SMALL * unit),
        Solid("skin", big, BIG * unit),
        Solid("skin", (*rear, *front)),
    ]
