"""A skeleton as a camera sees it: every joint and every bone's axes, projected once."""

from dataclasses import dataclass
from typing import NamedTuple

from aftercare.domain.figure.camera import Camera
from aftercare.domain.figure.geometry import Matrix, Point, Vector
from aftercare.domain.figure.skeleton import Skeleton


class Axes(NamedTuple):
    """A bone's own axes on the picture, and how far each points towards the viewer (-1 to 1)."""

    forward: Point
    up: Point
    right: Point
    toward: Vector


@dataclass(frozen=True, slots=True)
class Sight:
    """Where joints are seen (`at`, centimetres on the picture) and how bones lie (`axes`)."""

    skeleton: Skeleton
    camera: Camera
    at: dict[str, Point]
    axes: dict[str, Axes]

    def off(self, bone: str, joint: str, local: Vector) -> Point:
        """Return the place that lies so far forward, up and right of a joint, along a bone."""
        return off(self.axes[bone], self.at[joint], local)

    def depth(self, joint: str) -> float:
        """Return how near the viewer a joint is (cm)."""
        return self.camera.depth(self.skeleton.joints[joint])


def off(axes: Axes, at: Point, local: Vector) -> Point:
    """Return the place that lies so far forward, up and right of another one."""
    (fx, fy), (ux, uy), (rx, ry), _ = axes
    f, u, r = local
    return (at[0] + fx * f + ux * u + rx * r, at[1] + fy * f + uy * u + ry * r)


def sight(skeleton: Skeleton, camera: Camera) -> Sight:
    """Return what the camera sees of a skeleton."""
    return Sight(
        skeleton,
        camera,
        {name: camera.flat(joint) for name, joint in skeleton.joints.items()},
        {bone: _axes(camera, frame) for bone, frame in skeleton.frames.items()},
    )


def _axes(camera: Camera, frame: Matrix) -> Axes:
    (a, b, c), (d, e, f), (t, v, w) = camera.right, camera.up, camera.toward
    m0, m1, m2, m3, m4, m5, m6, m7, m8 = frame
    return Axes(
        (a * m0 + b * m3 + c * m6, -d * m0 - e * m3 - f * m6),
        (a * m1 + b * m4 + c * m7, -d * m1 - e * m4 - f * m7),
        (a * m2 + b * m5 + c * m8, -d * m2 - e * m5 - f * m8),
        (t * m0 + v * m3 + w * m6, t * m1 + v * m4 + w * m7, t * m2 + v * m5 + w * m8),
    )
