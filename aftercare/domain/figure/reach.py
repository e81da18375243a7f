"""Inverse kinematics: a hand or foot goes exactly where it must be."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Hand:
    """The rotation that a hand or foot will have, and where its own joint must then be."""

    frame: Matrix
    goal: Vector


def place_of(skeleton: Skeleton, spot: Spot) -> Vector:
    """Return where a spot is now."""
    if spot.marks is None:
        return spot.at or (0.0, 0.0, 0.0)
    first, second = (skeleton.joints[name] for name in spot.marks)
    return added(mixed(first, second, spot.share), spot.offset)


def fulfil(skeleton: Skeleton, pose: Pose, body: Body, reach: Reach, target: Vector) -> None:
    """Bend a limb so that its end meets the target, and turn its hand or foot as it is told."""
    limb = chain(reach)
    joints, frames = skeleton.joints, skeleton.frames
    free = reach.point is None and reach.wrap is None
    own = product(inverse(frames[limb.lower]), frames[limb.last])
    end = (
        _wrapped(skeleton, body, reach, target)
        if reach.wrap
        else _turned(skeleton, pose, body, reach, target)
    )
    goal = mixed(joints[limb.tip], end.goal, reach.weight)
    old = [difference(joints[b], joints[a]) for a, b in (limb[1:3], limb[2:4])]
    _two_bones(skeleton, body, limb, goal)
    missing = size(difference(goal, joints[limb.tip]))
    if missing > SHORT:
        skeleton.short[reach.limb] = missing
    new = [difference(joints[b], joints[a]) for a, b in (limb[1:3], limb[2:4])]
    for bone, before, after in zip((limb.upper, limb.lower), old, new, strict=True):
        frames[bone] = product(turn_between(before, after), frames[bone])
    frame = product(frames[limb.lower], own) if free else end.frame
    if reach.by_arm:
        put_hand(skeleton, pose, body, limb.side, frame, reach.weight if reach.wrap else 0.0)
    else:
        put_foot(skeleton, pose, body, limb.side, frame)


def _turned(skeleton: Skeleton, pose: Pose, body: Body, reach: Reach, target: Vector) -> _Hand:
    """Return the end of a limb that points where it is told, or keeps its own way."""
    limb, end = chain(reach), reach.limb.partition(".")[2]
    frame, joints = skeleton.frames[limb.last], skeleton.joints
    if reach.point is not None:
        axis = DOWN if reach.by_arm else FORWARD
        frame = product(turn_between(turned(frame, axis), reach.point), frame)
        if reach.palm is not None:
            frame = _rolled(frame, unit(reach.point), reach.palm)
    flat = pose.angle(limb.side, "flat")
    if not reach.by_arm and flat:
        frame = levelled(frame, flat)
    lengths, goal = body.lengths, target
    if end in {"hand", "palm"}:  # the middle of the palm goes there, not the wrist
        way = reach.point or difference(target, joints[limb.root])
        goal = added(target, unit(way), -lengths["palm"] * (0.8 if reach.point else 0.7))
    elif end == "sole":
        goal = added(target, turned(frame, (0.0, lengths["ankle"], 0.0)))
    elif end == "toe":
        goal = added(target, turned(frame, (-lengths["ball"], lengths["ankle"], 0.0)))
    return _Hand(frame, goal)


def _rolled(frame: Matrix, along: Vector, palm: Vector) -> Matrix:
    """Return the hand, rolled about its own length until the palm faces as it is told."""
    now = unit(across(turned(frame, (-1.0, 0.0, 0.0)), along))
    want = unit(across(palm, along))
    if dot(now, want) < -0.99:
        return about_up(frame, 180)
    return product(turn_between(now, want), frame)


def _wrapped(skeleton: Skeleton, body: Body, reach: Reach, target: Vector) -> _Hand:
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
    return _Hand(frame_of(outward, up), added(palm, fingers, -body.lengths["palm"] * 0.75))


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
    out = across(added(difference(joints[limb.middle], root), natural), axis)
    joints[limb.middle] = added(added(root, axis, along), unit(out, natural), aside)
    joints[limb.tip] = added(root, axis, far)
