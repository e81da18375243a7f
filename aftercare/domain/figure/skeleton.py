"""Forward kinematics: a pose becomes joints in space, the lower sole on the floor."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from aftercare.domain.figure.body import Body
from aftercare.domain.figure.geometry import (
    IDENTITY,
    Matrix,
    Vector,
    about_forward,
    about_right,
    about_up,
    added,
    combined,
    turned,
)
from aftercare.domain.figure.pose import Pose

SPINE = (("pelvis", "waist"), ("lumbar", "ribs"), ("thorax", "neck"), ("neck", "skull"))
SIGNS = {"right": 1.0, "left": -1.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Skeleton:
    """Joints by name (`pelvis`, `right.knee`), in thousandths of body height."""

    joints: Mapping[str, Vector]


def solve(body: Body, pose: Pose) -> Skeleton:
    """Return the joints of a standing pose."""
    joints = _spine(body)
    for side in SIGNS:
        joints |= _arm(body, pose, side, joints["ribs"])
        joints |= _leg(body, pose, side, joints["pelvis"])
    floor = min(joints[f"{side}.sole"][1] for side in SIGNS)
    return Skeleton(
        joints=MappingProxyType(
            {name: added(joint, (0.0, -floor, 0.0)) for name, joint in joints.items()}
        )
    )


def _spine(body: Body) -> dict[str, Vector]:
    at: Vector = (0.0, 0.0, 0.0)
    joints = {"pelvis": at}
    for bone, end in SPINE:
        at = added(at, (0.0, body.length(bone), 0.0))
        joints[end] = at
    joints["head"] = added(at, (0.0, body.length("skull"), 0.0))
    return joints


def _arm(body: Body, pose: Pose, side: str, ribs: Vector) -> dict[str, Vector]:
    sign = SIGNS[side]
    upper = combined(
        about_right(pose.angle(side, "shoulder")),
        about_forward(-sign * pose.angle(side, "abd")),
        about_up(sign * pose.angle(side, "rot")),
    )
    fore = combined(upper, about_right(pose.angle(side, "elbow")))
    half = sign * body.length("shoulder_half")
    shoulder = added(ribs, (0.0, body.length("shoulder_up"), half))
    elbow = _end(shoulder, upper, body.length("upper_arm"))
    wrist = _end(elbow, fore, body.length("forearm"))
    tip = _end(wrist, fore, body.length("palm") + body.length("fingers"))
    return _named(side, shoulder=shoulder, elbow=elbow, wrist=wrist, fingertip=tip)


def _leg(body: Body, pose: Pose, side: str, pelvis: Vector) -> dict[str, Vector]:
    sign = SIGNS[side]
    thigh = combined(
        about_right(pose.angle(side, "hip")),
        about_forward(-sign * pose.angle(side, "hip_abd")),
        about_up(-sign * pose.angle(side, "hip_er")),
    )
    shank = combined(thigh, about_right(-pose.angle(side, "knee")))
    hip = added(pelvis, (0.0, 0.0, sign * body.length("hip_half")))
    knee = _end(hip, thigh, body.length("thigh"))
    ankle = _end(knee, shank, body.length("shank"))
    sole = _end(ankle, IDENTITY, body.length("ankle"))
    return _named(side, hip=hip, knee=knee, ankle=ankle, sole=sole)


def _end(begin: Vector, frame: Matrix, length: float) -> Vector:
    return added(begin, turned(frame, (0.0, -length, 0.0)))


def _named(side: str, **joints: Vector) -> dict[str, Vector]:
    return {f"{side}.{name}": joint for name, joint in joints.items()}
