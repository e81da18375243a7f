"""Inverse kinematics: a hand or foot goes exactly where it must be."""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import (
    DOWN,
    FORWARD,
    Matrix,
    Vector,
    about_up,
    across,
    added,
    cross,
    difference,
    dot,
    frame_of,
    inverse,
    mixed,
    product,
    size,
    turn_between,
    turned,
    unit,
)
from aftercare.domain.figure.pose import Pose, Reach, Spot
from aftercare.domain.figure.skeleton import Skeleton, levelled, put_foot, put_hand

SHORT = 1.0  # a reach that misses by less (cm) is not worth a word
STRAIGHTEST = 0.9995  # a limb never becomes one straight line: its joint would have no direction
PALM_THICK = 1.3  # cm from the middle of the palm to what it touches
BONES = {  # between which joints flesh has a known girth
    ("shoulder", "elbow"): "upper_arm",
    ("elbow", "wrist"): "forearm",
    ("hip", "knee"): "thigh",
    ("knee", "ankle"): "shank",
}
OTHERWISE = 2.6  # half as thick as hands, feet and chair legs are, cm


class Chain(NamedTuple):
    """The joints and bones of one limb, and the side it belongs to."""

    side: str
    root: str
    middle: str
    tip: str
    upper: str
    lower: str
    last: str


def chain(reach: Reach) -> Chain:
    """Return the limb that reaches."""
    side, arm = reach.limb.partition(".")[0], reach.by_arm
    names = (
        ("shoulder", "elbow", "wrist", "upper_arm", "forearm", "hand")
        if arm
        else ("hip", "knee", "ankle", "thigh", "shank", "foot")
    )
    return Chain(side, *(f"{side}.{name}" for name in names))


class Aim(NamedTuple):
    """Where a reach leads, and how much it counts (0 to 1); what is left of 1 is the limb's own."""

    reach: Reach
    target: Vector
    weight: float


class _End(NamedTuple):
    """The rotation that a hand or foot will have (None: its own), and where its joint must be."""

    frame: Matrix | None
    goal: Vector
    weight: float
    grip: float


def place_of(skeleton: Skeleton, spot: Spot) -> Vector:
    """Return where a spot is now."""
    if spot.marks is None:
        return spot.at or (0.0, 0.0, 0.0)
    first, second = (skeleton.joints[name] for name in spot.marks)
    return added(mixed(first, second, spot.share), spot.offset)


def fulfil(skeleton: Skeleton, pose: Pose, body: Body, aims: Sequence[Aim]) -> None:
    """Bend a limb so that its end meets its aims, and turn its hand or foot as they tell it."""
    reach = aims[0].reach
    limb, joints, frames = chain(reach), skeleton.joints, skeleton.frames
    own = product(inverse(frames[limb.lower]), frames[limb.last])
    ends = [_end(skeleton, pose, body, aim) for aim in aims]
    goal = _total([end.goal for end in ends], [end.weight for end in ends], joints[limb.tip])
    old = [difference(joints[b], joints[a]) for a, b in (limb[1:3], limb[2:4])]
    _two_bones(skeleton, body, limb, goal)
    missing = size(difference(goal, joints[limb.tip]))
    if missing > SHORT:
        skeleton.short[reach.limb] = missing
    new = [difference(joints[b], joints[a]) for a, b in (limb[1:3], limb[2:4])]
    for bone, before, after in zip((limb.upper, limb.lower), old, new, strict=True):
        frames[bone] = product(turn_between(before, after), frames[bone])
    frame = _mixed_frame(ends, product(frames[limb.lower], own))
    if reach.by_arm:
        grip = sum(end.grip * end.weight for end in ends)
        put_hand(skeleton, pose, body, limb.side, frame, grip)
    else:
        put_foot(skeleton, pose, body, limb.side, frame)


def _total(places: Sequence[Vector], weights: Sequence[float], own: Vector) -> Vector:
    """Return the weighted mean of places; what the weights lack of 1 counts for the limb's own."""
    rest = 1 - sum(weights)
    x, y, z = (rest * n for n in own)
    for (a, b, c), weight in zip(places, weights, strict=True):
        x, y, z = x + a * weight, y + b * weight, z + c * weight
    return (x, y, z)


def _mixed_frame(ends: Sequence[_End], own: Matrix) -> Matrix:
    """Return the rotation between those of the ends."""
    frames = [end.frame or own for end in ends]
    if len(ends) == 1 and ends[0].weight == 1:
        return frames[0]
    weights = [end.weight for end in ends]
    forward = _total([(m[0], m[3], m[6]) for m in frames], weights, (own[0], own[3], own[6]))
    up = _total([(m[1], m[4], m[7]) for m in frames], weights, (own[1], own[4], own[7]))
    return frame_of(forward, up)


def _end(skeleton: Skeleton, pose: Pose, body: Body, aim: Aim) -> _End:
    """Return the end of a limb that points where it is told, or keeps its own way."""
    reach, target, weight = aim
    if reach.wrap:
        frame, goal = _wrapped(skeleton, body, reach, target)
        return _End(frame, goal, weight, 1.0)
    limb = chain(reach)
    frame = skeleton.frames[limb.last]
    if reach.point is not None:
        axis = DOWN if reach.by_arm else FORWARD
        frame = product(turn_between(turned(frame, axis), reach.point), frame)
        if reach.palm is not None:
            frame = _rolled(frame, unit(reach.point), reach.palm)
    flat = pose.angle(limb.side, "flat")
    if not reach.by_arm and flat:
        frame = levelled(frame, flat)
    way = reach.point or difference(target, skeleton.joints[limb.root])
    goal = _joint_before(reach, body, frame, way, target)
    return _End(None if reach.point is None else frame, goal, weight, 0.0)


def _joint_before(reach: Reach, body: Body, frame: Matrix, way: Vector, target: Vector) -> Vector:
    """Return where wrist or ankle must be for the end of the limb to be at the target."""
    lengths = body.lengths
    match reach.limb.partition(".")[2]:
        case "hand" | "palm":  # the middle of the palm goes there, not the wrist
            share = 0.8 if reach.point else 0.7
            return added(target, unit(way), -lengths["palm"] * share)
        case "sole":
            return added(target, turned(frame, (0.0, lengths["ankle"], 0.0)))
        case "toe":
            return added(target, turned(frame, (-lengths["ball"], lengths["ankle"], 0.0)))
        case _:
            return target


def _rolled(frame: Matrix, along: Vector, palm: Vector) -> Matrix:
    """Return the hand, rolled about its own length until the palm faces as it is told."""
    now = unit(across(turned(frame, (-1.0, 0.0, 0.0)), along))
    want = unit(across(palm, along))
    if dot(now, want) < -0.99:
        return about_up(frame, 180)
    return product(turn_between(now, want), frame)


def _wrapped(skeleton: Skeleton, body: Body, reach: Reach, target: Vector) -> tuple[Matrix, Vector]:
    """Return the hand that is closed round a bone: its palm on one side, its fingers about it."""
    first, second = (skeleton.joints[name] for name in reach.spot.marks or ("ribs", "neck"))
    bone = unit(difference(second, first))
    outward = unit(across(reach.wrap or FORWARD, bone))
    fingers = cross(bone, outward)
    shoulder = skeleton.joints[chain(reach).root]
    if dot(fingers, reach.point or difference(target, shoulder)) < 0:
        fingers = (-fingers[0], -fingers[1], -fingers[2])
    up = (-fingers[0], -fingers[1], -fingers[2])
    palm = added(target, outward, thickness(body, reach.spot) + PALM_THICK)
    return frame_of(outward, up), added(palm, fingers, -body.lengths["palm"] * 0.75)


def thickness(body: Body, spot: Spot) -> float:
    """Return the radius (cm) of the limb on which a spot lies."""
    first, second = (name.partition(".")[2] for name in spot.marks or ("", ""))
    bone, share = BONES.get((first, second)), spot.share
    if bone is None:
        bone, share = BONES.get((second, first)), 1 - share
    if bone is None:
        return OTHERWISE
    row = min(body.girths[bone], key=lambda row: abs(row.along - share))
    return (row.front + row.back + row.side) / 3


def _two_bones(skeleton: Skeleton, body: Body, limb: Chain, goal: Vector) -> None:
    """Set middle and tip of a limb; it stays bent towards the side to which it is bent now."""
    joints = skeleton.joints
    root = joints[limb.root]
    first, second = (body.lengths[bone.partition(".")[2]] for bone in (limb.upper, limb.lower))
    way = difference(goal, root)
    far = min(max(size(way), abs(first - second) + 0.5), (first + second) * STRAIGHTEST)
    axis = unit(way, DOWN)
    along = (first * first - second * second + far * far) / (2 * far)
    aside = sqrt(max(first * first - along * along, 0.0))
    # A straight limb says nothing: elbows then bend backwards and knees forwards.
    natural = turned(
        skeleton.frames[limb.upper], (-1.0 if limb.upper.endswith("arm") else 1.0, 0.0, 0.0)
    )
    own = unit(difference(joints[limb.tip], root), DOWN)
    bend = across(added(difference(joints[limb.middle], root), natural), own)
    out = across(turned(turn_between(own, axis), bend), axis)
    joints[limb.middle] = added(added(root, axis, along), unit(out, natural), aside)
    joints[limb.tip] = added(root, axis, far)
