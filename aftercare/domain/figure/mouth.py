"""The inside of a closed mouth, cut through its middle: teeth and tongue, in a round of its own."""

from collections.abc import Callable, Sequence

from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.path import Path, smooth
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.solid import Ball, circle, hull, line

Follow = Callable[[Point, float], Point]  # where a place is if it follows the lower jaw so far
ROOF = (((57.5, 45.2), 4.4), ((62.8, 47.4), 4.0), ((67.6, 46.8), 3.0))
FLOOR = (((57.5, 37.0), 4.4), ((62.8, 35.4), 3.8), ((66.8, 36.4), 3.0))
UPPER = (((68.4, 47.4), 1.5), ((68.9, 45.2), 1.25), ((68.9, 43.4), 0.8))
LOWER = (((67.9, 37.6), 1.4), ((68.2, 39.8), 1.2), ((68.2, 41.5), 0.75))
LYING = (  # the tongue: its root, over the back to the tip, and under it to the root again
    *((57.4, 33.6), (55.0, 38.0), (56.2, 41.8), (60.2, 43.2), (63.8, 42.0), (65.8, 39.6)),
    *((64.8, 37.2), (63.4, 35.4), (62.2, 33.2)),
)
RAISED = (
    *((56.6, 33.4), (54.6, 38.6), (55.8, 43.4), (59.4, 47.0), (63.2, 48.2), (66.9, 46.7)),
    *((65.2, 44.2), (62.2, 40.0), (61.4, 33.2)),
)


LIPS = (((73.0, 44.7), 2.15), ((73.0, 40.8), 2.15))
MIDDLE, LENS, RADIUS, LARGER = (63.4, 41.8), (85.0, 81.3), 14.0, 1.1
LEADER = ((78.6, 45.0), (85.6, 67.0))  # from the mouth to its round


def mouth_inside(follow: Follow, tongue: float, thin: float, *, shown: bool) -> list[Shape]:
    """Return the inside, y up; a tongue of 1 lies with its tip behind the upper front teeth."""
    lens: Path = ()
    leader: Path = ()
    room: Path = ()
    teeth: Path = ()
    lips: Path = ()
    lies: Path = ()
    if shown:
        lens, leader = circle(LENS, RADIUS), line(LEADER)
        room = hull(_seen([*ROOF, *_followed(FLOOR, follow)]))
        teeth = (*hull(_seen(UPPER)), *hull(_seen(_followed(LOWER, follow))))
        lower = [(follow(place, 0.1), radius) for place, radius in LIPS[1:]]
        lips = tuple(c for ball in _seen([*LIPS[:1], *lower]) for c in circle(*ball))
        lies = smooth([_lens(place) for place in _tongue(follow, tongue)], closed=True)
    return [
        Shape("prop-line", leader, thin),
        Shape("prop-line", lens, 3 * thin),
        Shape("skin-near", lens),
        Shape("mouth", room),
        Shape("face", lies, thin),
        Shape("lip", lies),
        Shape("face", (*teeth, *lips), thin),
        Shape("lip", lips),
        Shape("teeth", teeth),
    ]


def _lens(place: Point) -> Point:
    """Return where a place of the mouth is seen in its round."""
    return tuple(c + (n - m) * LARGER for n, m, c in zip(place, MIDDLE, LENS, strict=True))  # type: ignore[return-value]


def _seen(balls: Sequence[Ball]) -> list[Ball]:
    return [(_lens(place), radius * LARGER) for place, radius in balls]


def _followed(balls: Sequence[Ball], follow: Follow) -> list[Ball]:
    return [(follow(place, 1.0), radius) for place, radius in balls]


def _tongue(follow: Follow, share: float) -> list[Point]:
    low = [follow(place, 1.0) for place in LYING]
    return [
        (a + (c - a) * share, b + (d - b) * share)
        for (a, b), (c, d) in zip(low, RAISED, strict=True)
    ]
