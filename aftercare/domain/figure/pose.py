"""A posture as joint angles."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Angles in degrees by joint and side (`right.elbow`); what is missing is 0.

    Arm: `shoulder` (+ forward), `abd` (+ away from the body), `rot` (+ inward), `elbow` (+ bent).
    Leg: `hip` (+ forward), `hip_abd` (+ apart), `hip_er` (+ outward), `knee` (+ bent).
    """

    angles: Mapping[str, float]

    def angle(self, side: str, joint: str) -> float:
        """Return the angle of a limb's joint in degrees."""
        return self.angles.get(f"{side}.{joint}", 0.0)


def both_sides(angles: Mapping[str, float]) -> Pose:
    """Return the pose in which both sides do the same."""
    return Pose(
        angles={f"{side}.{joint}": a for side in ("right", "left") for joint, a in angles.items()}
    )
