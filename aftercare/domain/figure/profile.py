"""A large head from its right side: the lower jaw swings about its joint, a finger guides it."""

from collections.abc import Mapping, Sequence
from math import cos, radians, sin

from aftercare.domain.figure.face import hand_shapes
from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.hair import Hair
from aftercare.domain.figure.mouth import mouth_inside
from aftercare.domain.figure.path import Command, Path, smooth
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.solid import Ball, ellipse, hull
from aftercare.domain.figure.tint import Tint

JOINT = (45.0, 50.0)  # of the jaw, just before the ear
SWING = 0.62  # degrees for a millimetre of opening
SKULL = (  # from the crown down the forehead, nose and upper lip, back under the cheek to the nape
    *(
        (46, 95),
        (60, 92),
        (69.5, 82),
        (72.5, 71),
        (71.8, 65.5),
        (74.5, 60),
        (79.5, 53.5),
        (78.5, 50.6),
    ),
    *(
        (74.2, 49.6),
        (75.0, 46.6),
        (76.0, 44.0),
        (72.8, 42.8),
        (62, 42),
        (50, 40),
        (40, 36),
        (30, 38),
    ),
    *((22, 46), (17, 60), (19, 78), (30, 91)),
)
MANDIBLE = (
    *((46, 54), (56, 50), (66, 45.6), (73.0, 42.2), (75.6, 40.2), (74.4, 37.0), (72.6, 34.6)),
    *((74.0, 30.6), (71.6, 26.2), (65.5, 24.8), (56, 28.0), (47, 32.5), (43.0, 40), (42, 48)),
)
CLOSED_LIPS = (0, 0, 0, 0.1, 0.2, 0.45, 0.75, 1, 1, 1, 1, 1, 1, 1)  # how far MANDIBLE then swings
NECK = ((24, 46), (23, 26), (17, 4), (16, -8), (62, -8), (59, 6), (57, 22), (60, 36), (44, 48))
SHIRT = ((2, -10), (6, 3), (16, 7), (36, 5), (58, 2), (70, -2), (78, -10))
HAIR = (
    *((46, 97.5), (60, 95), (68, 88.5), (70.5, 82), (65, 80.5), (58.5, 76), (54, 69), (52.5, 61)),
    *((48, 59.5), (42.5, 62), (37.5, 60), (35.5, 51), (33, 43), (26, 41), (18.5, 48), (14.2, 62)),
    *((16.5, 80), (29, 94)),
)
TAIL: Sequence[Ball] = (  # as on the whole body: from where it is tied to its end
    ((17.2, 66.4), 8.9),
    ((11.6, 55.6), 9.6),
    ((12.4, 39.0), 8.2),
    ((16.4, 25.0), 3.3),
)
FELT: Mapping[str, tuple[tuple[float, float, float, float], ...]] = {
    "masseter": ((54.5, 51, 3.6, 0.0), (48.5, 36.8, 3.9, 0.8)),
    "temporalis": ((50, 73, 8.0, 0.0), (53, 60, 3.0, 0.0)),
    "pterygoid": ((60, 51, 3.0, 0.0), (48.5, 49, 3.0, 0.0)),
}


def profile(
    angles: Mapping[str, float], tints: Sequence[Tint], thin: float, hair: Hair, *, felt: bool
) -> list[Shape]:
    """Return the head, y up, facing right."""
    swing = angles.get("jaw", 0.0) * SWING
    inside = angles.get("mouth_inside", 0.0) > 0.5
    gap = 0.0 if inside else swing
    edge = CLOSED_LIPS if inside else (1,) * len(MANDIBLE)
    jaw = smooth([swung(p, swing * k) for p, k in zip(MANDIBLE, edge, strict=True)], closed=True)
    skull, neck = smooth(SKULL, closed=True), smooth(NECK, closed=True)
    cap, shirt = smooth(HAIR, closed=True), smooth(SHIRT, closed=True)
    tail = (*hull(TAIL[:2]), *hull(TAIL[1:])) if hair == "tied" else ()
    out = [
        Shape("line-hair", tail, thin * 2),
        Shape("hair", tail),
        Shape("line-skin", neck, thin * 2),
        Shape("skin-far", neck),
        Shape("line-shirt", shirt, thin * 2),
        Shape("shirt-near", shirt),
        Shape("line-skin", (*skull, *jaw), thin * 2),
        Shape("mouth", _gap(gap)),
        Shape("skin-near", jaw),
        Shape("skin-near", skull),
        Shape("teeth", _teeth(gap)),
    ]
    out += mouth_inside(
        lambda place, share: swung(place, swing * share),
        angles.get("tongue", 0.0),
        thin,
        shown=inside,
    )
    out += [Shape("line-hair", cap, thin * 2), Shape("hair", cap)]
    for tint in tints:
        out += _felt(tint, swing, shown=felt)
    ear = ellipse((40.5, 55.5), (1.0, 6.4), (-4.0, 0.8))
    out += [Shape("line-skin", ear, thin * 2), Shape("skin-near", ear), *_features(gap, thin)]
    out += _chin_finger(swing, thin, shown=angles.get("chin_finger", 0.0) > 0.5)
    return [*out, *_ear_finger(thin, shown=angles.get("ear_finger", 0.0) > 0.5)]


def swung(place: Point, degrees: float) -> Point:
    """Return a place of the lower jaw after it has opened; places by the joint stay."""
    c, s = cos(radians(-degrees)), sin(radians(-degrees))
    x, y = place[0] - JOINT[0], place[1] - JOINT[1]
    return (JOINT[0] + x * c - y * s, JOINT[1] + x * s + y * c)


def _gap(swing: float) -> Path:
    """Return the inside of the open mouth."""
    if swing < 1:
        return ()
    lip, back = swung((74.4, 41.4), swing), swung((62, 43), swing / 2)
    return smooth([(74.6, 43.6), lip, swung((66, 42), swing), back, (62, 43.5)], closed=True)


def _teeth(swing: float) -> Path:
    if swing < 4:
        return ()
    a, b = swung((72.6, 42.0), swing), swung((69.5, 42.6), swing)
    return (*hull([((73.4, 42.6), 0.9), ((70.5, 42.4), 0.9)], 8), *hull([(a, 0.8), (b, 0.8)], 8))


def _felt(tint: Tint, swing: float, *, shown: bool) -> list[Shape]:
    balls = FELT.get(tint.name, ())
    if not (shown and balls and tint.side == "right"):
        return [Shape("tint-soft", ()), Shape("tint", ())]
    placed = [(swung((x, y), swing * follow), r) for x, y, r, follow in balls]
    return [
        Shape("tint-soft", hull(placed)),
        Shape("tint", hull([(p, r * 0.66) for p, r in placed])),
    ]


def _features(swing: float, thin: float) -> list[Shape]:
    eye = ellipse((67.2, 64.0), (1.3, 0), (0, 2.2))
    brow = (Command("M", (63.6, 70.2)), Command("C", (66, 72, 69, 71.6, 71.2, 69.8)))
    wing = (Command("M", (73.6, 52.2)), Command("C", (72.8, 53.4, 73.2, 55.0, 74.6, 55.4)))
    lips: Path = ()
    if swing < 1:
        lips = (Command("M", (74.6, 42.9)), Command("C", (72.5, 42.2, 70.6, 42.4, 69, 43.0)))
    return [Shape("face", eye), Shape("face", (*brow, *wing, *lips), thin)]


def _chin_finger(swing: float, thin: float, *, shown: bool) -> list[Shape]:
    """Return a hand whose index finger lies on the chin and guides it."""
    x, y = swung((73.2, 30.0), swing)
    hand = hull([((x + 13, y - 19), 5.6), ((x + 19, y - 24), 6.0), ((x + 15, y - 44), 8.0)])
    return hand_shapes([(x + 1.6, y - 0.6)], [(x + 13, y - 17)], hand, thin, shown=shown)


def _ear_finger(thin: float, *, shown: bool) -> list[Shape]:
    """Return a hand whose index finger feels the joint before the ear."""
    hand = hull([((39, 21), 5.6), ((32, 18), 5.6), ((33, -4), 9.0)])
    return hand_shapes([(46.5, 50.5)], [(40, 24)], hand, thin, shown=shown)
