"""Muscles as soft bands on the body's surface, tinted where a stretch is felt."""

from dataclasses import dataclass
from math import hypot
from typing import Literal, NamedTuple

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.limb import station
from aftercare.domain.figure.path import Path, smooth
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.sight import Sight, off

Home = Literal["leg", "arm", "trunk", "head"]
HIDDEN = -0.55  # a muscle that faces away from the viewer by more is left out
SHINING = -0.85  # the same on a limb: it is thin enough to show what lies behind
SOFT = 1.35  # the pale band is so much wider than the strong one
FLESHY = {
    "upper_arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
    "thigh": ("hip", "knee"),
    "shank": ("knee", "ankle"),
}
STARTS = {
    "pelvis": "pelvis",
    "lumbar": "waist",
    "thorax": "ribs",
    "neck": "neck",
    "head": "head",
    "foot": "ankle",
    "hand": "wrist",
}


class Knot(NamedTuple):
    """One place of a band, its radius in cm.

    On a limb's bone `up` is the share of its length, `forward` and `out` the direction round it,
    `deep` the share of the way to the skin. On another bone they are cm from its lower end; hand
    and foot count from wrist and ankle.
    """

    bone: str
    forward: float
    up: float
    out: float
    radius: float
    deep: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Muscle:
    """Where a muscle is drawn: the part that carries it, and its knots."""

    home: Home
    knots: tuple[Knot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tint:
    """A muscle on one side of the body."""

    name: str
    side: str
    muscle: Muscle

    @property
    def part(self) -> str:
        """Return the part with which it is painted: `right.leg`, `trunk`, `head`."""
        home = self.muscle.home
        return home if home in {"trunk", "head"} else f"{self.side}.{home}"


def bands(sight: Sight, body: Body, tint: Tint, *, shown: bool) -> tuple[Shape, Shape]:
    """Return the pale and the strong band, both empty if nothing is felt yet or seen from here."""
    if not shown:
        return (Shape("tint-soft", ()), Shape("tint", ()))
    sign = -1.0 if tint.side == "left" else 1.0
    places = [_place(sight, body, tint.side, sign, knot) for knot in tint.muscle.knots]
    limit = SHINING if tint.muscle.home in {"arm", "leg"} else HIDDEN
    if sum(toward for _, _, toward in places) / len(places) < limit:
        return (Shape("tint-soft", ()), Shape("tint", ()))
    return (
        Shape("tint-soft", _band([(at, radius * SOFT) for at, radius, _ in places])),
        Shape("tint", _band([(at, radius) for at, radius, _ in places])),
    )


def _place(
    sight: Sight, body: Body, side: str, sign: float, knot: Knot
) -> tuple[Point, float, float]:
    """Return where a knot is seen, its radius, and how far its skin faces the viewer (-1 to 1)."""
    bone, forward, up, out, radius, deep = knot
    sided = bone in FLESHY or bone in {"foot", "hand"}
    skin = "radius" if bone == "forearm" else bone
    axes = sight.axes[f"{side}.{skin}" if sided else bone]
    size = hypot(forward, out) or 1.0
    toward = (axes.toward[0] * forward + axes.toward[2] * sign * out) / size
    if bone not in FLESHY:
        start = f"{side}.{STARTS[bone]}" if sided else STARTS[bone]
        return off(axes, sight.at[start], (forward, up, sign * out)), radius, toward
    (ax, ay), (bx, by) = (sight.at[f"{side}.{joint}"] for joint in FLESHY[bone])
    girth = station(body.girths[bone], up)
    reach = hypot(forward * (girth.front if forward > 0 else girth.back), out * girth.side) * deep
    middle = (ax + (bx - ax) * up, ay + (by - ay) * up)
    return off(axes, middle, (forward * reach, 0.0, sign * out * reach)), radius, toward


def _band(stations: list[tuple[Point, float]]) -> Path:
    """Return a spindle through the stations, round at both ends."""
    left, right = [], []
    last = len(stations) - 1
    for i, ((x, y), radius) in enumerate(stations):
        (ax, ay), (bx, by) = stations[max(i - 1, 0)][0], stations[min(i + 1, last)][0]
        size = hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / size * radius, (bx - ax) / size * radius
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    tips = (_tip(stations[-1], stations[-2][0]), _tip(stations[0], stations[1][0]))
    return smooth([*left, tips[0], *right[::-1], tips[1]], closed=True)


def _tip(end: tuple[Point, float], before: Point) -> Point:
    (x, y), radius = end
    size = hypot(x - before[0], y - before[1]) or 1.0
    return (x + (x - before[0]) / size * radius, y + (y - before[1]) / size * radius)
