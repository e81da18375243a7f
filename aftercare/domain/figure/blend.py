"""From start to hold: angles, pins and goals move together, and contacts of both stay made."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import Vector, difference, mixed
from aftercare.domain.figure.pose import Pose, Reach
from aftercare.domain.figure.reach import fulfil, place_of
from aftercare.domain.figure.skeleton import Skeleton, bent


@dataclass(frozen=True, slots=True)
class Motion:
    """Poses by the time at which they are taken: 0 the start, 1 the hold, others in between."""

    keys: tuple[tuple[float, Pose], ...]

    @property
    def start(self) -> Pose:
        """Return the first pose."""
        return self.keys[0][1]

    @property
    def hold(self) -> Pose:
        """Return the last pose."""
        return self.keys[-1][1]


def solve(body: Body, pose: Pose) -> Skeleton:
    """Return the skeleton of one pose: on its pin, then every reach in order."""
    skeleton = bent(pose, body)
    for reach in _ordered(pose.reaches):
        fulfil(skeleton, pose, body, reach, place_of(skeleton, reach.spot))
    return skeleton


def solve_at(body: Body, motion: Motion, t: float) -> Skeleton:
    """Return the skeleton at t (0 to 1) of a motion."""
    keys = motion.keys
    for (begin, pose), (end, following) in pairwise(keys):
        if t <= end:
            return _between(body, pose, following, (t - begin) / (end - begin))
    return solve(body, motion.hold)


def _between(body: Body, start: Pose, hold: Pose, t: float) -> Skeleton:
    if t <= 0 or t >= 1:
        return solve(body, hold if t >= 1 else start)
    pose = _mixed(start, hold, t)
    skeleton = bent(pose, body)
    if start.pin != hold.pin:  # the root goes from where one pin puts it to where the other does
        other = bent(replace(pose, pin=hold.pin if pose.pin == start.pin else start.pin), body)
        share = t if pose.pin == start.pin else 1 - t
        way = difference(other.joints["pelvis"], skeleton.joints["pelvis"])
        skeleton.shift((way[0] * share, way[1] * share, way[2] * share))
    for reach, target in _goals(skeleton, start, hold, t):
        fulfil(skeleton, pose, body, reach, target)
    return skeleton


def _mixed(start: Pose, hold: Pose, t: float) -> Pose:
    names = start.angles.keys() | hold.angles.keys()
    a, b = start.angles, hold.angles
    return Pose(
        angles={k: a.get(k, 0.0) * (1 - t) + b.get(k, 0.0) * t for k in names},
        base=hold.base,
        pin=hold.pin if t > 0.5 else start.pin,
    )


def _ordered(reaches: tuple[Reach, ...]) -> list[Reach]:
    """Return legs before arms: a hand that holds a shin waits until the shin is where it goes."""
    return sorted(reaches, key=lambda reach: reach.by_arm)


def _goals(skeleton: Skeleton, start: Pose, hold: Pose, t: float) -> Iterator[tuple[Reach, Vector]]:
    """Yield the reaches of a moment; each is looked up only when those before are fulfilled."""
    first = {reach.limb: reach for reach in start.reaches}
    last = {reach.limb: reach for reach in hold.reaches}
    for reach in _ordered(tuple((first | last).values())):
        a, b = first.get(reach.limb), last.get(reach.limb)
        if a and b:
            goal = mixed(place_of(skeleton, a.spot), place_of(skeleton, b.spot), t)
            yield _both(a, b, t), goal
        else:
            weight = t if b else 1 - t
            point = reach.point if weight > 0.5 else None
            yield replace(reach, point=point, weight=weight), place_of(skeleton, reach.spot)


def _both(a: Reach, b: Reach, t: float) -> Reach:
    """Return the reach between two of the same limb."""
    nearer = b if t > 0.5 else a
    return replace(
        nearer,
        point=_way(a.point, b.point, t),
        palm=_way(a.palm, b.palm, t),
        wrap=_way(a.wrap, b.wrap, t),
    )


def _way(a: Vector | None, b: Vector | None, t: float) -> Vector | None:
    if a and b:
        return mixed(a, b, t)
    return b if t > 0.5 else a
