"""Forward kinematics: joint angles become joints in space and the rotation of every bone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import atan2, degrees

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import (
    FORWARD,
    IDENTITY,
    UP,
    Matrix,
    Point,
    Vector,
    about_forward,
    about_right,
    about_up,
    added,
    cross,
    dot,
    frame_of,
    mixed,
    turned,
    unit,
)
from aftercare.domain.figure.pose import Base, Pose

SIGNS = {"right": 1.0, "left": -1.0}
LYING: Mapping[Base, Matrix] = {
    "standing": IDENTITY,
    "supine": about_right(IDENTITY, 90),  # on the back, head to the left
    "prone": about_right(IDENTITY, -90),  # on the front, head to the right
    "side": about_up(about_right(IDENTITY, 90), -90),  # on the right side, head to the left
}
SPINE = (  # bone, its joint, its own length, the joint at its end
    ("pelvis", "", "pelvis", "waist"),
    ("lumbar", "lumbar", "lumbar", "ribs"),
    ("thorax", "chest", "thorax", "neck"),
    ("neck", "neck", "neck", "skull"),
)
MARKS = {  # landmarks of the midline: bone, joint, forward and up in parts of body height
    "chin": ("head", "head", 0.042, -0.058),
    "crown": ("head", "head", 0.0, 0.062),
    "occiput": ("head", "head", -0.060, 0.0),
    "seat": ("pelvis", "pelvis", -0.010, -0.052),
    "buttock": ("pelvis", "pelvis", -0.070, 0.0),
    "back": ("thorax", "ribs", -0.058, 0.060),
    "belly": ("lumbar", "waist", 0.058, 0.0),
    "breast": ("thorax", "ribs", 0.062, 0.060),
}
SIDED_MARKS = {  # the same, and outward
    "ear": ("head", "head", -0.004, -0.002, 0.053),
    "cheek": ("head", "head", 0.035, -0.028, 0.034),
    "collarbone": ("thorax", "ribs", 0.036, 0.122, 0.045),
    "blade": ("thorax", "ribs", -0.052, 0.070, 0.055),
}
ARM = ("shoulder", "elbow", "wrist", "knuckle", "bend", "fingertip", "thumb")
LEG = ("hip", "knee", "ankle", "sole", "heel", "ball", "toe")
MIDLINE = ("pelvis", "waist", "ribs", "neck", "skull", "head", *MARKS)
LANDMARKS = frozenset(
    (*MIDLINE, *(f"{side}.{name}" for side in SIGNS for name in (*ARM, *LEG, *SIDED_MARKS)))
)
KNUCKLE_GRIP, BEND_GRIP = 62.0, 88.0  # how far the fingers of a closed hand are bent, degrees
RISES_FROM, RISE = 0.5, 0.016  # the blade follows an arm that is raised by more than 60 degrees
OVERTURNED = 60.0  # a palm that seems turned outward by more has come all the way by the inside
FIRST_BONES = 0.52  # of a finger's length, from its knuckle to its bend


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Joints and landmarks (cm), the rotation of each bone, and how far reaches fell short (cm).

    `girdle` is how far each shoulder is brought forward and up (cm), `spread` how far fingers are
    spread (degrees).

    Its tables are filled while it is solved; nobody changes them afterwards.
    """

    joints: dict[str, Vector] = field(default_factory=dict)
    frames: dict[str, Matrix] = field(default_factory=dict)
    short: dict[str, float] = field(default_factory=dict)
    girdle: dict[str, Point] = field(default_factory=dict)
    spread: dict[str, float] = field(default_factory=dict)

    def off(self, bone: str, joint: str, local: Vector) -> Vector:
        """Return the place so far forward, up and right of a joint, along a bone's own axes."""
        return added(self.joints[joint], turned(self.frames[bone], local))

    def shift(self, by: Vector) -> None:
        """Move everything."""
        dx, dy, dz = by
        for name, (x, y, z) in self.joints.items():
            self.joints[name] = (x + dx, y + dy, z + dz)


def bent(pose: Pose, body: Body) -> Skeleton:
    """Return the skeleton of a pose's angles, standing on its pin; nothing has reached yet."""
    skeleton = Skeleton()
    _spine(skeleton, pose, body)
    for side in SIGNS:
        _arm(skeleton, pose, body, side)
        _leg(skeleton, pose, body, side)
    places = [skeleton.joints[name] for name in pose.pin.points]
    x, y, z = pose.pin.at
    first = places[0]
    skeleton.shift(
        (
            0.0 if x is None else x - first[0],
            0.0 if y is None else y - min(place[1] for place in places),
            0.0 if z is None else z - first[2],
        )
    )
    return skeleton


def _spine(skeleton: Skeleton, pose: Pose, body: Body) -> None:
    angles, joints, frames = pose.angles, skeleton.joints, skeleton.frames
    frame = _bent_trunk(LYING[pose.base], angles, "turn", "lean", "side")
    at: Vector = (0.0, 0.0, 0.0)
    joints["pelvis"] = at
    for bone, key, length, end in SPINE:
        if key:
            frame = _bent_trunk(frame, angles, f"{key}_turn", key, f"{key}_side")
        frames[bone] = frame
        if key == "neck":
            at = added(at, turned(frame, (angles.get("glide", 0.0), 0.0, 0.0)))
        at = added(at, turned(frame, (0.0, body.lengths[length], 0.0)))
        joints[end] = at
    frames["head"] = _bent_trunk(frame, angles, "head_turn", "head", "head_side")
    joints["head"] = skeleton.off("head", "skull", (body.part(0.008), body.lengths["skull"], 0.0))
    for name, (bone, joint, forward, up) in MARKS.items():
        joints[name] = skeleton.off(bone, joint, (body.part(forward), body.part(up), 0.0))
    for name, (bone, joint, forward, up, out) in SIDED_MARKS.items():
        for side, sign in SIGNS.items():
            local = (body.part(forward), body.part(up), sign * body.part(out))
            joints[f"{side}.{name}"] = skeleton.off(bone, joint, local)


def _bent_trunk(
    frame: Matrix, angles: Mapping[str, float], turn: str, lean: str, side: str
) -> Matrix:
    frame = about_right(about_up(frame, -angles.get(turn, 0.0)), -angles.get(lean, 0.0))
    return about_forward(frame, angles.get(side, 0.0))


def _arm(skeleton: Skeleton, pose: Pose, body: Body, side: str) -> None:
    sign, joints, frames, of = SIGNS[side], skeleton.joints, skeleton.frames, pose.angle
    thorax = frames["thorax"]
    upper = about_up(thorax, sign * of(side, "across"))
    upper = about_forward(about_right(upper, of(side, "shoulder")), -sign * of(side, "abd"))
    upper = about_up(upper, sign * of(side, "rot"))
    lift = body.part(of(side, "shrug") / 100 + _rise(thorax, upper))
    forward = body.part(of(side, "protract") / 100)
    skeleton.girdle[side] = (forward, lift)
    local = (forward, body.lengths["shoulder_up"] + lift, sign * body.lengths["shoulder_half"])
    joints[f"{side}.shoulder"] = skeleton.off("thorax", "ribs", local)
    fore = about_right(upper, of(side, "elbow"))
    frames[f"{side}.upper_arm"], frames[f"{side}.forearm"] = upper, fore
    _bone(skeleton, body, side, ("shoulder", "upper_arm", "elbow"))
    _bone(skeleton, body, side, ("elbow", "forearm", "wrist"))
    hand = about_right(about_up(fore, sign * of(side, "pronate")), of(side, "wrist"))
    put_hand(skeleton, pose, body, side, hand)


def _rise(thorax: Matrix, upper: Matrix) -> float:
    """Return how far a shoulder goes up with its raised arm, in parts of body height."""
    along = thorax[1] * upper[1] + thorax[4] * upper[4] + thorax[7] * upper[7]
    return RISE * min(max(RISES_FROM - along, 0.0), 1.5)


def put_hand(
    skeleton: Skeleton, pose: Pose, body: Body, side: str, frame: Matrix, grip: float = 0.0
) -> None:
    """Set the joints of a hand beyond its wrist; a grip of 1 closes it."""
    joints, lengths = skeleton.joints, body.lengths
    grip = max(grip, pose.angle(side, "grip"))
    curl = pose.angle(side, "fingers")
    skeleton.spread[side] = pose.angle(side, "spread")
    skeleton.frames[f"{side}.hand"] = frame
    skeleton.frames[f"{side}.radius"] = _half_way(skeleton.frames[f"{side}.forearm"], frame, side)
    first = about_right(frame, -curl * 0.75 - KNUCKLE_GRIP * grip)
    last = about_right(first, -curl * 0.5 - BEND_GRIP * grip)
    skeleton.frames[f"{side}.fingers"] = last
    palm, finger = lengths["palm"], lengths["fingers"]
    knuckle = skeleton.off(f"{side}.hand", f"{side}.wrist", (0.0, -palm, 0.0))
    bend = added(knuckle, turned(first, (0.0, -finger * FIRST_BONES, 0.0)))
    joints[f"{side}.knuckle"], joints[f"{side}.bend"] = knuckle, bend
    tip = turned(last, (0.0, -finger * (1 - FIRST_BONES), 0.0))
    joints[f"{side}.fingertip"] = added(bend, tip)
    out = (-SIGNS[side]) * palm * (0.62 - 0.25 * grip)
    thumb = (palm * (0.20 - 0.75 * grip), -palm * 0.98, out)
    joints[f"{side}.thumb"] = skeleton.off(f"{side}.hand", f"{side}.wrist", thumb)


def _half_way(forearm: Matrix, hand: Matrix, side: str) -> Matrix:
    """Return the forearm's skin: it turns half as far as the hand, by way of the body's middle."""
    along = (-forearm[1], -forearm[4], -forearm[7])
    front = (forearm[0], forearm[3], forearm[6])
    palm = cross(along, (hand[2], hand[5], hand[8]))  # as it would face were the wrist straight
    turn = SIGNS[side] * degrees(atan2(dot(cross(front, palm), along), dot(front, palm)))
    if turn > OVERTURNED:
        turn -= 360
    return about_up(forearm, -SIGNS[side] * turn / 2)


def _leg(skeleton: Skeleton, pose: Pose, body: Body, side: str) -> None:
    sign, joints, frames, of = SIGNS[side], skeleton.joints, skeleton.frames, pose.angle
    local = (0.0, 0.0, sign * body.lengths["hip_half"])
    joints[f"{side}.hip"] = skeleton.off("pelvis", "pelvis", local)
    thigh = about_forward(
        about_right(frames["pelvis"], of(side, "hip")), -sign * of(side, "hip_abd")
    )
    thigh = about_up(thigh, -sign * of(side, "hip_er"))
    shank = about_right(thigh, -of(side, "knee"))
    frames[f"{side}.thigh"], frames[f"{side}.shank"] = thigh, shank
    _bone(skeleton, body, side, ("hip", "thigh", "knee"))
    _bone(skeleton, body, side, ("knee", "shank", "ankle"))
    foot = about_right(about_up(shank, -sign * of(side, "foot_out")), of(side, "ankle"))
    put_foot(skeleton, pose, body, side, foot)


def put_foot(skeleton: Skeleton, pose: Pose, body: Body, side: str, frame: Matrix) -> None:
    """Set the joints of a foot below its ankle; a flat one is made level."""
    joints, lengths = skeleton.joints, body.lengths
    flat = pose.angle(side, "flat")
    if flat:
        frame = levelled(frame, flat)
    bone, ankle = f"{side}.foot", f"{side}.ankle"
    skeleton.frames[bone] = frame
    down = -lengths["ankle"]
    joints[f"{side}.sole"] = skeleton.off(bone, ankle, (0.0, down, 0.0))
    joints[f"{side}.heel"] = skeleton.off(bone, ankle, (-lengths["heel"], down, 0.0))
    ball = skeleton.off(bone, ankle, (lengths["ball"], down, 0.0))
    joints[f"{side}.ball"] = ball
    toes = about_right(frame, pose.angle(side, "toes"))
    skeleton.frames[f"{side}.toes"] = toes
    joints[f"{side}.toe"] = added(ball, turned(toes, (lengths["toes"], 0.0, 0.0)))


def levelled(frame: Matrix, share: float) -> Matrix:
    """Return a foot's rotation, its sole so far level (1: quite), its toes the same way."""
    x, y, z = frame[0], frame[3], frame[6]
    u, v, w = frame[1], frame[4], frame[7]
    # Toes that hang straight down have no compass direction of their own, but the instep has.
    goal = unit((x * v - u * y, 0.0, z * v - w * y), FORWARD)
    if share == 1:
        return frame_of(goal, UP)
    return frame_of(mixed((x, y, z), goal, share), mixed((u, v, w), UP, share))


def _bone(skeleton: Skeleton, body: Body, side: str, names: tuple[str, str, str]) -> None:
    begin, bone, end = names
    local = (0.0, -body.lengths[bone], 0.0)
    skeleton.joints[f"{side}.{end}"] = skeleton.off(f"{side}.{bone}", f"{side}.{begin}", local)
