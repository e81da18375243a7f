"""A posture: joint angles give it its character, contacts make it true."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from aftercare.domain.figure.geometry import Vector
from aftercare.domain.figure.joint import check

Base = Literal["standing", "supine", "prone", "side"]
BASES: tuple[Base, ...] = ("standing", "supine", "prone", "side")
SIGNED = ("side", "turn", "shift")  # such angles of the midline change their sign in a mirror


class BadPose(ValueError):
    """A posture that says two things at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place: fixed (`at`), or a share of the way between two landmarks; with an offset in cm."""

    at: Vector | None = None
    marks: tuple[str, str] | None = None
    share: float = 0.0
    offset: Vector = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """A hand or foot that must be somewhere.

    `limb` is a side and an end: palm, hand, wrist, sole, toe, ankle. `point` turns fingers or toes
    that way, `palm` the palm. `wrap` closes the hand round the bone between the spot's landmarks:
    it is the direction from the bone to the palm.
    """

    limb: str
    spot: Spot
    point: Vector | None = None
    palm: Vector | None = None
    wrap: Vector | None = None

    @property
    def by_arm(self) -> bool:
        """Tell whether a hand reaches."""
        return self.limb.endswith(("palm", "hand", "wrist"))

    @property
    def whole_limb(self) -> str:
        """Return the limb itself: `right.arm`, `left.leg`."""
        return f"{self.limb.partition('.')[0]}.{'arm' if self.by_arm else 'leg'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """What carries the body: the lowest of some landmarks stands at a place (None: anywhere)."""

    points: tuple[str, ...] = ("right.sole", "left.sole")
    at: tuple[float | None, float | None, float | None] = (None, 0.0, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Angles by joint (`lean`, `right.elbow`); others are 0. Refuses by `BadJoint` and `BadPose`.

    Trunk: `lean` (+ forward), `lumbar`, `chest`, `neck`, `head` (+ bent forward), `*_side` and
    `*_turn` (+ to the figure's right). Arm: `shoulder` (+ forward), `abd` (+ away from the body),
    `across` (+ over the chest), `rot` (+ inward), `elbow` (+ bent), `pronate`, `wrist` (+ back of
    the hand to the forearm), `fingers` (+ curled). Leg: `hip` (+ forward), `hip_abd` (+ apart),
    `hip_er` (+ outward), `knee` (+ bent), `ankle` and `toes` (+ up), `flat` (1: sole level).
    """

    angles: Mapping[str, float]
    base: Base = "standing"
    pin: Pin = Pin()
    reaches: tuple[Reach, ...] = ()

    def __post_init__(self) -> None:
        check(self.angles)
        limbs = [reach.whole_limb for reach in self.reaches]
        for limb in limbs:
            if limbs.count(limb) > 1:
                raise BadPose(f"{limb} reaches twice")

    def angle(self, side: str, joint: str) -> float:
        """Return the value of a limb's joint."""
        return self.angles.get(f"{side}.{joint}", 0.0)


def both_sides(angles: Mapping[str, float]) -> Pose:
    """Return the pose in which both sides do the same, feet flat."""
    same = {"flat": 1.0, **angles}
    return Pose(
        angles={f"{side}.{joint}": a for side in ("right", "left") for joint, a in same.items()}
    )


def other(name: str) -> str:
    """Return the landmark or joint on the other side of the body."""
    head, dot, tail = name.partition(".")
    return {"right": "left", "left": "right"}.get(head, head) + dot + tail


def mirrored(pose: Pose) -> Pose:
    """Return the same pose on the other side of the body."""
    x, y, z = pose.pin.at
    return replace(
        pose,
        angles={other(k): -v if _signed(k) else v for k, v in pose.angles.items()},
        pin=Pin(points=tuple(map(other, pose.pin.points)), at=(x, y, None if z is None else -z)),
        reaches=tuple(map(_mirrored_reach, pose.reaches)),
    )


def _signed(joint: str) -> bool:
    return "." not in joint and joint.rpartition("_")[2] in SIGNED


def _mirrored_reach(reach: Reach) -> Reach:
    spot = reach.spot
    marks = (other(spot.marks[0]), other(spot.marks[1])) if spot.marks else None
    x, y, z = spot.offset
    return replace(
        reach,
        limb=other(reach.limb),
        spot=replace(spot, at=_over(spot.at), marks=marks, offset=(x, y, -z)),
        point=_over(reach.point),
        palm=_over(reach.palm),
        wrap=_over(reach.wrap),
    )


def _over(place: Vector | None) -> Vector | None:
    return None if place is None else (place[0], place[1], -place[2])
