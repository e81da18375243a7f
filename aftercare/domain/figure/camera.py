"""From body space to the picture plane."""

from dataclasses import dataclass
from math import cos, radians, sin

from aftercare.domain.figure.geometry import Point, Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """A parallel projection; yaw 0 sees the figure's right side, 90 its front, -90 its back."""

    yaw_degrees: float

    def seen(self, place: Vector) -> Point:
        """Return how far to the viewer's right and how far up a place is seen."""
        turn = radians(self.yaw_degrees)
        return (place[0] * cos(turn) - place[2] * sin(turn), place[1])


FRONT = Camera(yaw_degrees=90.0)
BACK = Camera(yaw_degrees=-90.0)
