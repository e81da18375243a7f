"""How far every joint of a drawn person may go.

The ranges start from what is taught as normal (AAOS, *Joint Motion*): shoulder flexion 180,
extension 60, abduction 180, rotation 70 and 90; elbow 150; wrist 70 and 80; hip flexion 120,
extension 30, abduction 45, rotation 45; knee 135; ankle 20 and 50; neck 45, 45 and 80 degrees.
They are widened where drawing needs it, and each such line says why. Nobody clinical has set them.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Range(NamedTuple):
    """The least and the greatest value of a joint, in degrees unless the list says otherwise."""

    low: float
    high: float


class BadJoint(ValueError):
    """A joint that does not exist, or a value that it cannot take."""

    def __init__(self, joint: str, value: float | None = None) -> None:
        found = range_of(joint)
        self.joint, self.value, self.range = joint, value, found
        if found is None:
            super().__init__(f"there is no joint {joint!r}")
        else:
            super().__init__(f"{joint} = {value:g} is outside {found.low:g} to {found.high:g}")


TRUNK: Mapping[str, Range] = {
    "turn": Range(-180, 180),  # the whole body, to its right; no joint
    "side": Range(-90, 90),  # the whole body tips to its right; no joint
    "lean": Range(-120, 120),  # the whole trunk forward from the hips; lying down it tips a body
    "lumbar": Range(-35, 60),
    "lumbar_side": Range(-30, 30),
    "lumbar_turn": Range(-20, 20),
    "chest": Range(-30, 45),
    "chest_side": Range(-30, 30),
    "chest_turn": Range(-50, 50),
    "neck": Range(-50, 50),  # the neck's range is shared by the neck and the head on it
    "neck_side": Range(-40, 40),
    "neck_turn": Range(-50, 50),
    "head": Range(-35, 35),
    "head_side": Range(-30, 30),
    "head_turn": Range(-50, 50),
    "glide": Range(-4, 4),  # centimetres: the head slides forward
}
FACE: Mapping[str, Range] = {  # what only the close-ups of a face show; no bone moves by it
    "jaw": Range(0, 50),  # millimetres of opening
    "jaw_shift": Range(-12, 12),  # millimetres to the figure's right
    "jaw_fingers": Range(0, 1),  # 1: two fingers on the lower teeth
    "mouth_inside": Range(0, 1),  # 1: lips closed, the inside of the mouth is seen from the side
    "tongue": Range(0, 1),  # 1: its tip is behind the upper front teeth
    "cheek_fingers": Range(0, 1),  # 1: finger pads low on the tinted cheeks
    "cheek_cloth": Range(0, 1),  # 1: a hand lays a cloth on the tinted cheek
    "chin_finger": Range(0, 1),  # 1: an index finger on the chin
    "ear_finger": Range(0, 1),  # 1: an index finger before the ear
}
LIMBS: Mapping[str, Range] = {
    "shrug": Range(-4, 5),  # the shoulder upward, hundredths of body height
    "protract": Range(-4, 5),  # the shoulder forward, hundredths of body height
    "shoulder": Range(-70, 185),
    "abd": Range(-20, 180),
    "across": Range(-60, 140),  # the raised arm across the chest: AAOS 135, outward 45
    "rot": Range(-100, 150),  # inward; raised forward to 90 the same turn reads 90 more
    "elbow": Range(-10, 155),
    "pronate": Range(-185, 30),  # 0 palm back (down on a raised arm), -90 thumb forward
    "wrist": Range(-90, 90),
    "fingers": Range(-35, 110),
    "spread": Range(0, 30),  # between neighbouring fingers at most
    "grip": Range(0, 1),  # 1: the hand is closed round a thing
    "hip": Range(-35, 160),  # a rounded trunk lends the hip 30 degrees: child's pose
    "hip_abd": Range(-40, 60),
    "hip_er": Range(-50, 80),  # crossed legs borrow from the pelvis
    "knee": Range(-8, 165),  # kneeling on the heels, the body's weight bends it further
    "ankle": Range(-75, 40),  # a foot that lies on its back is pressed flat
    "toes": Range(-45, 85),
    "foot_out": Range(-40, 60),
    "flat": Range(0, 1),  # 1: the sole is level, whatever the shank does
}
SIDES = ("right", "left")


def range_of(joint: str) -> Range | None:
    """Return the range of `lumbar` or `right.elbow`; None if there is no such joint."""
    side, dot, name = joint.partition(".")
    if not dot:
        return TRUNK.get(joint) or FACE.get(joint)
    return LIMBS.get(name) if side in SIDES else None


def check(angles: Mapping[str, float]) -> None:
    """Refuse a joint that does not exist or is bent too far: `BadJoint`."""
    for joint, value in angles.items():
        found = range_of(joint)
        if found is None:
            raise BadJoint(joint)
        if not found.low <= value <= found.high:
            raise BadJoint(joint, value)
