"""Where a mark lies on a skeleton: the right half of the body, x outward, y up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, hypot
from typing import NamedTuple

from aftercare.domain.figure.camera import FRONT
from aftercare.domain.figure.chart import Mark, Row
from aftercare.domain.figure.geometry import Point, between
from aftercare.domain.figure.skeleton import Skeleton

LIMBS = {"arm": ("shoulder", "elbow", "wrist"), "leg": ("hip", "knee", "ankle")}
SPOTS = {
    "trunk": "pelvis",
    "spine": "pelvis",
    "head": "head",
    "hand": "right.wrist",
    "foot": "right.sole",
}
BEND = (
    0.2  # the share of a bone, beside a joint, over which the flesh turns from one bone to the next
)
SAMPLE_THOUSANDTHS = 34.0  # long edges get a point about so often


class Limb(NamedTuple):
    """Three joints of the right half, and how each bone between them faces outward."""

    joints: tuple[Point, Point, Point]
    normals: tuple[Point, Point]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """A skeleton's flesh as seen from the front; the back has the same outline."""

    spots: Mapping[str, Point]
    limbs: Mapping[str, Limb]
    strips: Mapping[str, tuple[Row, ...]]

    def place(self, mark: Mark) -> Point:
        """Return the point of a mark."""
        on, along, across = mark
        if on in self.limbs:
            return self._on_limb(mark)
        x, y = self.spots[on]
        if on == "hand":
            arm = self.limbs["arm"]
            down, out = _directions(*arm.joints[1:])
            return _along(_along((x, y), down, along), out, across)
        if on == "trunk":
            across *= breadth(self.strips[on], along)[0]
        return (x + across, y + along)

    def _on_limb(self, mark: Mark) -> Point:
        on, along, across = mark
        limb = self.limbs[on]
        bone = min(int(along), 1)
        begin, end = limb.joints[bone : bone + 2]
        share = min(max((along - 1) / (2 * BEND) + 0.5, 0.0), 1.0)
        outer, inner = breadth(self.strips[on], along)
        reach = across * (outer if across > 0 else inner)
        return _along(between(begin, end, along - bone), between(*limb.normals, share), reach)

    def line(self, marks: Sequence[Mark]) -> list[Point]:
        """Return points along the marks; between two marks of one strip they follow its flesh."""
        out = [self.place(marks[0])]
        for a, b in pairwise(marks):
            p, q = out[-1], self.place(b)
            same = a.on == b.on and a.on in self.strips and a.along != b.along
            count = ceil(hypot(q[0] - p[0], q[1] - p[1]) / SAMPLE_THOUSANDTHS) if same else 1
            shares = [(i + 1) / count for i in range(count - 1)]
            out += [self.place(_mix(a, b, share)) for share in shares]
            out.append(q)
        return out


def surface(skeleton: Skeleton, height: float, strips: Mapping[str, tuple[Row, ...]]) -> Surface:
    """Return the surface of a skeleton so high (cm), with the given strips (trunk, arm, leg)."""
    unit = 1000 / height

    def seen(name: str) -> Point:
        across, up = FRONT.seen(skeleton.joints[name])
        return (-across * unit, up * unit)

    limbs = {}
    for limb, (first, middle, last) in LIMBS.items():
        a, b, c = (seen(f"right.{joint}") for joint in (first, middle, last))
        limbs[limb] = Limb((a, b, c), (_directions(a, b)[1], _directions(b, c)[1]))
    spots = {spot: seen(joint) for spot, joint in SPOTS.items()}
    return Surface(spots=spots, limbs=limbs, strips=strips)


def breadth(rows: Sequence[Row], along: float) -> Point:
    """Return the outer and inner reach at a place, softly between the rows."""
    last = len(rows) - 2
    i = next((i for i in range(last) if along <= rows[i + 1].along), last)
    a, b = rows[i], rows[i + 1]
    before, after = rows[max(i - 1, 0)], rows[min(i + 2, len(rows) - 1)]
    span = b.along - a.along
    t = min(max((along - a.along) / span, 0.0), 1.0)

    def soft(k: int) -> float:
        rise = (b[k] - before[k]) / (b.along - before.along) * span
        fall = (after[k] - a[k]) / (after.along - a.along) * span
        hermite = (2 * t - 3) * t * t
        step = a[k] * (1 + hermite) - b[k] * hermite
        return step + rise * t * (1 - t) ** 2 - fall * t * t * (1 - t)

    return (soft(1), soft(2))


def _mix(a: Mark, b: Mark, share: float) -> Mark:
    return Mark(a.on, *between((a.along, a.across), (b.along, b.across), share))


def _directions(a: Point, b: Point) -> tuple[Point, Point]:
    """Return the unit vectors along a bone and, at right angles, outward from the body."""
    size = hypot(b[0] - a[0], b[1] - a[1])
    down = ((b[0] - a[0]) / size, (b[1] - a[1]) / size)
    return down, (-down[1], down[0])


def _along(point: Point, direction: Point, reach: float) -> Point:
    return (point[0] + direction[0] * reach, point[1] + direction[1] * reach)
