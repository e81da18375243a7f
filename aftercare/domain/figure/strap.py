"""A strap, slung round a limb and held in one hand or in both."""

from math import cos, pi, sin

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import (
    UP,
    Point,
    Vector,
    across,
    added,
    cross,
    difference,
    mixed,
    unit,
)
from aftercare.domain.figure.path import Path, smooth
from aftercare.domain.figure.pose import Spot
from aftercare.domain.figure.prop import Prop
from aftercare.domain.figure.reach import place_of, thickness
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.sight import Sight
from aftercare.domain.figure.solid import line

WIDTH = 2.6  # cm
SLING = 7  # points of the half loop
SLACK = 0.6  # cm between the limb and the strap


def strap_shapes(
    prop: Prop, sight: Sight, body: Body, thin: float
) -> tuple[list[Shape], list[Shape]]:
    """Return what is painted behind the person and what before it."""
    joints = sight.skeleton
    ends = [place_of(joints, spot) for spot in prop.ends]
    if prop.round is None:
        return [], _drawn([sight.camera.flat(p) for p in ends], prop, thin)
    loop = _sling(sight, body, prop.round, mixed(ends[0], ends[-1], 0.5))
    if _distance(ends[0], loop[0]) > _distance(ends[0], loop[-1]):
        loop.reverse()
    whole = [ends[0], *loop, ends[-1]]
    flat = [sight.camera.flat(p) for p in whole]
    depth = [sight.camera.depth(p) for p in loop]
    half = SLING // 2 + 1
    first_is_near = sum(depth[:half]) > sum(depth[-half:])
    near, far = (
        (flat[: half + 1], flat[half:]) if first_is_near else (flat[half:], flat[: half + 1])
    )
    return _drawn(far, prop, thin), _drawn(near, prop, thin)


def _distance(a: Vector, b: Vector) -> float:
    x, y, z = difference(a, b)
    return x * x + y * y + z * z


def _sling(sight: Sight, body: Body, spot: Spot, hands: Vector) -> list[Vector]:
    """Return the half circle round a limb, on the side that is away from the hands."""
    joints = sight.skeleton.joints
    first, second = (joints[name] for name in spot.marks or ("ribs", "neck"))
    bone = unit(difference(second, first))
    centre = place_of(sight.skeleton, spot)
    away = unit(across(difference(centre, hands), bone), UP)
    beside = cross(bone, away)
    radius = thickness(body, spot) + SLACK
    out = []
    for i in range(SLING):
        angle = pi * i / (SLING - 1)
        around = added(added((0.0, 0.0, 0.0), beside, cos(angle)), away, sin(angle))
        out.append(added(centre, around, radius))
    return out


def _drawn(points: list[Point], prop: Prop, thin: float) -> list[Shape]:
    path: Path = line(points) if len(points) < 3 else smooth(points, closed=False)
    width = prop.numbers.get("width", WIDTH)
    return [Shape("line-strap", path, width + thin * 1.4), Shape("strap", path, width)]
