"""The inside of a closed mouth, seen through the cheek from the right: teeth, and the tongue."""

from collections.abc import Callable, Sequence

from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.path import Path, smooth
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.solid import Ball, hull

Follow = Callable[[Point, float], Point]  # where a place is if it follows the lower jaw so far
ROOF = (((60.0, 45.0), 4.0), ((65.0, 46.8), 3.6), ((69.2, 46.0), 2.8))
FLOOR = (((60.0, 37.4), 4.0), ((65.0, 35.8), 3.4), ((68.4, 36.2), 2.6))
UPPER = (((70.4, 46.2), 1.5), ((70.5, 44.6), 1.3))
LOWER = (((69.6, 40.0), 1.2), ((69.4, 38.6), 1.3))
LYING = (  # the tongue: its root, over the back to the tip, and under it to the root again
    *((60.0, 34.0), (57.2, 38.0), (58.0, 41.8), (62.0, 43.4), (65.6, 42.4), (67.4, 39.6)),
    *((66.6, 37.4), (65.4, 35.6), (64.4, 33.4)),
)
RAISED = (
    *((59.0, 32.6), (56.8, 38.0), (57.8, 44.0), (61.6, 47.6), (65.6, 49.0), (68.4, 47.4)),
    *((66.4, 44.4), (63.8, 39.6), (63.4, 32.4)),
)


def mouth_inside(follow: Follow, tongue: float, thin: float, *, shown: bool) -> list[Shape]:
    """Return the inside, y up; a tongue of 1 lies with its tip behind the upper front teeth."""
    room: Path = ()
    teeth: Path = ()
    lies: Path = ()
    if shown:
        floor, lower = _followed(FLOOR, follow), _followed(LOWER, follow)
        room, teeth = hull([*ROOF, *floor]), (*hull(UPPER), *hull(lower))
        lies = smooth(_tongue(follow, tongue), closed=True)
    return [
        Shape("skin-far", room),
        Shape("face", lies, thin),
        Shape("lip", lies),
        Shape("face", teeth, thin),
        Shape("teeth", teeth),
    ]


def _followed(balls: Sequence[Ball], follow: Follow) -> list[Ball]:
    return [(follow(place, 1.0), radius) for place, radius in balls]


def _tongue(follow: Follow, share: float) -> list[Point]:
    low = [follow(place, 1.0) for place in LYING]
    return [
        (a + (c - a) * share, b + (d - b) * share)
        for (a, b), (c, d) in zip(low, RAISED, strict=True)
    ]
