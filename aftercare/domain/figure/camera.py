"""From body space to the picture plane."""

from dataclasses import dataclass, field
from math import cos, radians, sin

from aftercare.domain.figure.geometry import Point, Vector, dot


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """A parallel projection, with the picture's y downwards.

    Yaw 0 sees the figure's right side (it faces right), 90 its front, -90 its back; a positive
    pitch looks down on it (degrees). `corner` is the picture's upper left corner, in centimetres
    to the right of and above body space's own origin.
    """

    yaw_degrees: float
    pitch_degrees: float = 0.0
    corner: Point = (0.0, 0.0)
    right: Vector = field(init=False, repr=False, compare=False)
    up: Vector = field(init=False, repr=False, compare=False)
    toward: Vector = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        cy, sy = cos(radians(self.yaw_degrees)), sin(radians(self.yaw_degrees))
        cp, sp = cos(radians(self.pitch_degrees)), sin(radians(self.pitch_degrees))
        object.__setattr__(self, "right", (cy, 0.0, -sy))
        object.__setattr__(self, "up", (-sy * sp, cp, -cy * sp))
        object.__setattr__(self, "toward", (sy * cp, sp, cy * cp))

    def seen(self, place: Vector) -> Point:
        """Return how far to the viewer's right and how far up a place is seen."""
        return (dot(self.right, place), dot(self.up, place))

    def flat(self, place: Vector) -> Point:
        """Return a place on the picture: x from its left edge, y down from its upper edge."""
        x, y, z = place
        (a, b, c), (d, e, f) = self.right, self.up
        return (a * x + b * y + c * z - self.corner[0], self.corner[1] - d * x - e * y - f * z)

    def depth(self, place: Vector) -> float:
        """Return how near the viewer a place is (cm), compared with other places."""
        return dot(self.toward, place)


FRONT = Camera(yaw_degrees=90.0)
BACK = Camera(yaw_degrees=-90.0)
