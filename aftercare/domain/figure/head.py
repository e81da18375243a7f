"""The head: an egg with hair, ears and a plain face, all placed in space so that any turn reads."""

from collections.abc import Callable
from typing import NamedTuple

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.hair import Hair, hair_cap, tail
from aftercare.domain.figure.part import Part, Solid
from aftercare.domain.figure.path import Command, Path
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.sight import Axes, Sight, off
from aftercare.domain.figure.solid import ellipse, hull

SKULL = (  # balls of cranium, cheeks and chin: forward, up, radius in parts of body height
    (-0.007, 0.014, 0.0560),
    (0.008, 0.014, 0.0540),
    (0.016, -0.030, 0.0380),
    (0.024, -0.047, 0.0265),
)
NOSE = ((0.054, 0.000, 0.0060), (0.0650, -0.0165, 0.0068), (0.052, -0.024, 0.0070))
FRONTAL, AWAY = (
    0.75,
    -0.5,
)  # a face turned so far to the viewer hides its nose's outline; so far away, all
Place = Callable[[float, float, float], Point]


class Head(NamedTuple):
    """The head itself, and the tied hair that lies behind or before it."""

    part: Part
    behind: Path
    before: Path


def head(sight: Sight, body: Body, hair: Hair, line: float) -> Head:
    """Return the head; its list of shapes is the same from every side."""
    axes, unit = sight.axes["head"], body.height
    centre = sight.at["head"]

    def at(forward: float, up: float, out: float = 0.0) -> Point:
        return off(axes, centre, (forward * unit, up * unit, out * unit))

    facing = axes.toward[0]
    skull = hull([(at(f, u), r * unit) for f, u, r in SKULL], 16)
    nose = hull([(at(f, u), r * unit) for f, u, r in NOSE], 8) if AWAY < facing < FRONTAL else ()
    aside, before = _ears(axes, at, unit)
    back = tail(sight, body, hair)
    solids = [
        Solid("skin", aside),
        Solid("skin", (*skull, *nose)),
        Solid("hair", hair_cap(sight, body, hair)),
    ]
    details = [
        Shape("line-skin", before, line * 1.6),
        Shape("skin-near", before),
        Shape("face", _eyes(axes, at, unit)),
        Shape("face", (*_nose(at, facing, unit), *_mouth(axes, at)), line),
    ]
    part = Part(outline=solids, over=solids, fills=solids, details=details)
    return Head(part, back if facing > 0 else (), back if facing <= 0 else ())


def _ears(axes: Axes, at: Place, unit: float) -> tuple[Path, Path]:
    """Return the ears that stick out from the outline, and those seen on the side of the head."""
    aside: Path = ()
    before: Path = ()
    for sign in (1.0, -1.0):
        depth = axes.toward[2] * sign
        if depth < -0.25:
            continue
        tall, wide = 0.0150 * unit, (0.0075 + 0.0030 * abs(depth)) * unit
        up = off(axes, (0.0, 0.0), (0.12, 1.0, 0.0))
        path = ellipse(
            at(-0.008, -0.006, sign * 0.050),
            (up[0] * tall, up[1] * tall),
            (-up[1] * wide, up[0] * wide),
        )
        if (1 - depth * depth) > 0.64:
            aside += path
        else:
            before += path
    return aside, before


def _eyes(axes: Axes, at: Place, unit: float) -> Path:
    out: Path = ()
    for sign in (1.0, -1.0):
        if axes.toward[0] * 0.8 + axes.toward[2] * sign * 0.6 > 0.2:
            eye = at(0.0485, 0.004, sign * 0.0208)
            out += ellipse(eye, (0.0040 * unit, 0.0), (0.0, 0.0050 * unit))
    return out


def _nose(at: Place, facing: float, unit: float) -> Path:
    """Return the tip of a nose that is seen from the front."""
    if facing < FRONTAL:
        return ()
    (x, y), (_, low) = at(0.066, -0.020, 0.0), at(0.058, -0.027, 0.0)
    a, b = 0.0045 * unit, 0.0020 * unit
    return (Command("M", (x - a, y)), Command("C", (x - b, low, x + b, low, x + a, y)))


def _mouth(axes: Axes, at: Place) -> Path:
    """Return as much of the mouth as is seen."""
    halves = [
        at(0.0500, -0.0395, sign * 0.0135)
        for sign in (1.0, -1.0)
        if axes.toward[0] * 0.75 + axes.toward[2] * sign * 0.66 > 0.25
    ]
    if not halves or axes.toward[0] < -0.2:
        return ()
    middle = at(0.0575, -0.0425, 0.0)
    first, last = halves[0], halves[1] if len(halves) > 1 else middle
    if last == middle:
        return (Command("M", first), Command("L", middle))
    x, y = middle
    third = (last[0] - first[0]) / 5
    rise = (last[1] - first[1]) / 5
    return (Command("M", first), Command("C", (x - third, y - rise, x + third, y + rise, *last)))
