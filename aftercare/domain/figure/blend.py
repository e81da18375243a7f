"""From start to hold: angles, pins and goals move together, and contacts of both stay made."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import difference
from aftercare.domain.figure.pose import Pose, Reach
from aftercare.domain.figure.reach import Aim, fulfil, place_of
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
        fulfil(skeleton, pose, body, [Aim(reach, place_of(skeleton, reach.spot), 1.0)])
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
    for aims in _aims(skeleton, start, hold, t):
        fulfil(skeleton, pose, body, aims)
    return skeleton


def _mixed(start: Pose, hold: Pose, t: float) -> Pose:
    names = start.angles.keys() | hold.angles.keys()
    a, b = start.angles, hold.angles
    return Pose(
        angles={k: _between_angles(a.get(k, 0.0), b.get(k, 0.0), t) for k in names},
        base=hold.base,
        pin=hold.pin if t > 0.5 else start.pin,
    )


def _between_angles(a: float, b: float, t: float) -> float:
    """Return the angle at t, never a rounding beyond either: that could be no angle at all."""
    angle = a + (b - a) * t
    return min(max(angle, a), b) if a < b else min(max(angle, b), a)


def _ordered(reaches: tuple[Reach, ...]) -> list[Reach]:
    """Return legs before arms: a hand that holds a shin waits until the shin is where it goes."""
    return sorted(reaches, key=lambda reach: reach.by_arm)


def _aims(skeleton: Skeleton, start: Pose, hold: Pose, t: float) -> Iterator[list[Aim]]:
    """Yield the aims of each limb; each is looked up only when those before are fulfilled.

    A limb that reaches in one pose only is drawn to its aim with the weight of that pose.
    """
    first = {reach.whole_limb: reach for reach in start.reaches}
    last = {reach.whole_limb: reach for reach in hold.reaches}
    for reach in _ordered(tuple((first | last).values())):
        pair = ((first.get(reach.whole_limb), 1 - t), (last.get(reach.whole_limb), t))
        yield [Aim(r, place_of(skeleton, r.spot), weight) for r, weight in pair if r]
