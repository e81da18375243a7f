"""Hair: the part of the skull's ball behind a tilted plane, so it is right from every side."""

from math import asin, atan2, cos, hypot, pi, sin, sqrt
from typing import Literal

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.path import Command, Path, curves
from aftercare.domain.figure.sight import Axes, Sight, off
from aftercare.domain.figure.solid import circle, hull

Hair = Literal["short", "tied"]
HAIRS: tuple[Hair, ...] = ("short", "tied")
PLANES = {  # forward and up of the plane's normal, and how far along it hair begins (of the radius)
    "short": (-0.77, 0.64, -0.12),
    "tied": (-0.74, 0.67, -0.17),
}
RADIUS = 0.0598  # of the ball of hair, parts of body height
BALL = (-0.005, 0.0155)  # its middle, forward and up from the head's, parts of body height
BOW = 0.80  # how far the cut is bowed round the temple when it is seen from its edge
SEEN = 7  # points of the cut
TAIL = (  # balls from where it is tied to its end: forward, up, radius, parts of body height
    (-0.060, 0.010, 0.0190),
    (-0.074, -0.012, 0.0215),
    (-0.072, -0.048, 0.0180),
    (-0.062, -0.078, 0.0070),
)


def hair_cap(sight: Sight, body: Body, hair: Hair) -> Path:
    """Return the hair on the head, as it is seen."""
    axes, radius = sight.axes["head"], body.part(RADIUS)
    centre = off(axes, sight.at["head"], (body.part(BALL[0]), body.part(BALL[1]), 0.0))
    forward, up, begin = PLANES[hair]
    nx, ny = off(axes, (0.0, 0.0), (forward, up, 0.0))
    nz = axes.toward[0] * forward + axes.toward[1] * up
    flat = hypot(nx, ny)
    small = sqrt(1 - begin * begin)
    lowest = -begin * nz / (small * flat) if flat > 1e-6 else 2.0
    if abs(lowest) >= 1:  # the whole cut faces the viewer, or none of it
        return circle(centre, radius) if nz > 0 else ()
    cut = _cut((nx, ny, nz), begin, asin(lowest))
    points = [(centre[0] + radius * x, centre[1] + radius * y) for x, y in cut]
    first, last = (atan2(y, x) for x, y in (cut[0], cut[-1]))
    rim = _rim(centre, radius, last, (first - last) % (2 * pi) or 2 * pi)
    return (Command("M", points[0]), *curves(points), *rim, Command("Z", ()))


def _cut(normal: tuple[float, float, float], begin: float, first: float) -> list[Point]:
    """Return the seen half of the circle in which the plane cuts the ball, from rim to rim."""
    nx, ny, nz = normal
    flat, small = hypot(nx, ny), sqrt(1 - begin * begin)
    ux, uy = -ny / flat, nx / flat
    vx, vy = -nz * nx / flat, -nz * ny / flat
    out = []
    for i in range(SEEN):
        share = i / (SEEN - 1)
        angle = first + (pi - 2 * first) * share
        c, s = small * cos(angle), small * sin(angle)
        bow = begin + BOW * share * (1 - share) * flat**4
        x, y = ux * c + vx * s, uy * c + vy * s
        out.append((x + nx * bow, y + ny * bow))
    return out


def _rim(centre: Point, radius: float, begin: float, sweep: float) -> list[Command]:
    """Return the arc along the ball's outline, in curves of at most 60 degrees."""
    count = max(1, int(sweep / (pi / 3) + 0.999))
    step = sweep / count
    k = 4 / 3 * sin(step / 4) / cos(step / 4) * radius
    x, y = centre
    out = []
    for i in range(count):
        a, b = begin + i * step, begin + (i + 1) * step
        px, py, qx, qy = radius * cos(a), radius * sin(a), radius * cos(b), radius * sin(b)
        first = (x + px - k * sin(a), y + py + k * cos(a))
        second = (x + qx + k * sin(b), y + qy - k * cos(b))
        out.append(Command("C", (*first, *second, x + qx, y + qy)))
    return out


def tail(sight: Sight, body: Body, hair: Hair) -> Path:
    """Return the hair that is tied back at the nape; nothing for short hair."""
    if hair == "short":
        return ()
    axes: Axes = sight.axes["head"]
    at = sight.at["head"]
    balls = [(off(axes, at, (body.part(f), body.part(u), 0.0)), body.part(r)) for f, u, r in TAIL]
    return (*hull(balls[:2]), *hull(balls[1:]))
