"""A large face from the front: the jaw opens and glides, fingers pull teeth or stroke cheeks."""

from collections.abc import Collection, Mapping, Sequence

from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.hair import Hair
from aftercare.domain.figure.path import Command, Path, smooth
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.solid import ellipse, hull
from aftercare.domain.figure.tint import Tint

DROP = 0.30  # units that the chin goes down for a millimetre of opening
GLIDE = 0.65  # units that it goes sideways for a millimetre
HAIR = (
    *((50, 98.5), (68, 94), (78, 80), (78.5, 62), (75, 50), (70, 66)),
    *((50, 70), (30, 66), (25, 50), (21.5, 62), (22, 80), (32, 94)),
)
SLEEK = (  # tied back: the ears are free; its tail hangs behind the neck
    *((50, 97.5), (67, 93), (76.5, 80), (75.2, 68), (72, 60), (68, 66)),
    *((50, 70), (32, 66), (28, 60), (24.8, 68), (23.5, 80), (33, 93)),
)
FRINGE = (
    *((50, 94), (66, 90.5), (75, 78), (75.2, 69), (72, 71), (66, 79)),
    *((50, 82.5), (34, 79), (28, 71), (24.8, 69), (25, 78), (34, 90.5)),
)
SHOULDERS = ((-8, -12), (-4, 4), (14, 10), (34, 15), (66, 15), (86, 10), (104, 4), (108, -12))
NECK = ((36, 34), (36.5, 22), (33, 12), (50, 8), (67, 12), (63.5, 22), (64, 34), (50, 38))
FELT: Mapping[str, tuple[tuple[float, float, float, float], ...]] = {
    # outward, up, radius of the balls of a muscle, and how far each goes along with the jaw
    "masseter": ((19.2, 48.5, 3.2, 0.0), (16.2, 35.5, 3.4, 0.5)),
    "temporalis": ((22.0, 71.0, 3.6, 0.0), (21.6, 60.0, 2.6, 0.0)),
    "pterygoid": ((20.0, 52.0, 2.6, 0.0), (16.0, 46.0, 2.6, 0.4)),
}


def front(
    angles: Mapping[str, float], tints: Sequence[Tint], thin: float, hair: Hair, *, felt: bool
) -> list[Shape]:
    """Return the face, y up, the middle of its eyes at (50, 60)."""
    drop, shift = angles.get("jaw", 0.0) * DROP, -angles.get("jaw_shift", 0.0) * GLIDE
    face = _jaw(drop, shift)
    ears = (*ellipse((25.2, 58), (3.6, 0), (0, 6.6)), *ellipse((74.8, 58), (3.6, 0), (0, 6.6)))
    neck = smooth(NECK, closed=True)
    out = [
        *_solid("shirt-near", "line-shirt", smooth(SHOULDERS, closed=True), thin),
        Shape("line-skin", neck, thin * 1.4),
        Shape("skin-far", neck),
        *_solid("skin-near", "line-skin", ears, thin),
        *_solid("hair", "line-hair", smooth(HAIR if hair == "short" else SLEEK, closed=True), thin),
        *_solid("skin-near", "line-skin", face, thin),
    ]
    out.append(Shape("hair", smooth(FRINGE, closed=True)))
    for tint in tints:
        out += _felt(tint, drop, shift, shown=felt)
    out += [*_features(thin), *_mouth(drop, shift, thin)]
    out += _teeth_fingers(drop, shift, thin, shown=angles.get("jaw_fingers", 0.0) > 0.5)
    stroked = {tint.side for tint in tints}
    out += _cheek_fingers(drop, thin, angles.get("cheek_fingers", 0.0), stroked)
    return [*out, *_cheek_cloth(thin, angles.get("cheek_cloth", 0.0), stroked)]


def _solid(role: str, edge: str, path: Path, thin: float) -> list[Shape]:
    return [Shape(edge, path, thin * 2), Shape(role, path)]


def _jaw(drop: float, shift: float) -> Path:
    """Return the face's outline; the chin moves down and sideways, the cheeks follow half-way."""
    x, y = 50.0 + shift, 60.0 - drop
    right = [
        (74.5, 66.0),
        (74.2, 52.0),
        (71.5 + shift * 0.4, 40.0 - drop * 0.35),
        (64.0 + shift * 0.8, 27.0 - drop * 0.85),
    ]
    follow = (0.0, 0.0, 0.4, 0.8)
    left = [(100 + 2 * shift * k - px, py) for (px, py), k in zip(right, follow, strict=True)]
    chin = [(56.5 + shift, y - 38.5), (x, y - 39.6), (43.5 + shift, y - 38.5)]
    crown = [(27.8, 79.0), (36, 88.5), (50, 92), (64, 88.5), (72.2, 79.0)]
    return smooth([*crown, *right, *chin, *left[::-1]], closed=True)


def _felt(tint: Tint, drop: float, shift: float, *, shown: bool) -> list[Shape]:
    balls = FELT.get(tint.name, ())
    if not (shown and balls):
        return [Shape("tint-soft", ()), Shape("tint", ())]
    sign = 1 if tint.side == "left" else -1
    placed = [
        ((50 + sign * out + shift * follow, up - drop * follow), radius)
        for out, up, radius, follow in balls
    ]
    return [
        Shape("tint-soft", hull(placed)),
        Shape("tint", hull([(p, r * 0.68) for p, r in placed])),
    ]


def _features(thin: float) -> list[Shape]:
    eyes: Path = ()
    brows: Path = ()
    for x in (39.2, 60.8):
        eyes += ellipse((x, 60), (1.75, 0), (0, 2.2))
        brows += (
            Command("M", (x - 4.2, 66.2)),
            Command("C", (x - 1.6, 68.2, x + 1.6, 68.2, x + 4.2, 66.2)),
        )
    nose = (Command("M", (46.8, 47.4)), Command("C", (48.2, 45.4, 51.8, 45.4, 53.2, 47.4)))
    return [Shape("face", eyes), Shape("face", (*brows, *nose), thin)]


def _mouth(drop: float, shift: float, thin: float) -> list[Shape]:
    c, top, low = 50 + shift * 0.8, 38.2, 36.2 - drop * 0.92
    if drop < 0.6:
        closed = (
            Command("M", (c - 7, 37.2)),
            Command("C", (c - 3, 36.0, c + 3, 36.0, c + 7, 37.2)),
        )
        return [Shape("face", closed, thin), *(Shape(r, ()) for r in ("lip", "mouth", "teeth"))]
    wide, middle = 8.2 - drop * 0.06, (top + low) / 2
    return [
        Shape("face", (), thin),
        Shape("lip", _ring((c, middle), wide, top + 1.0, low - 1.2)),
        Shape("mouth", _ring((c, middle), wide - 1.2, top - 0.1, low + 0.1)),
        Shape("teeth", _teeth(c, wide * 0.52, top, low) if drop > 3 else ()),
    ]


def _ring(middle: Point, w: float, top: float, low: float) -> Path:
    """Return the outline of an open mouth, w to each side."""
    c, y = middle
    upper = [(c - w, y), (c - w * 0.6, top - 0.5), (c, top), (c + w * 0.6, top - 0.5)]
    lower = [(c + w, y), (c + w * 0.6, low + 0.6), (c, low), (c - w * 0.6, low + 0.6)]
    return smooth([*upper, *lower], closed=True)


def _teeth(c: float, w: float, top: float, low: float) -> Path:
    upper = hull([((c + k * w, y), 0.9) for k in (-1, 1) for y in (top - 0.4, top - 1.5)])
    return (*upper, *hull([((c + k * w * 0.8, low + 0.8), 0.75) for k in (-1, 1)]))


def _teeth_fingers(drop: float, shift: float, thin: float, *, shown: bool) -> list[Shape]:
    """Return index and middle finger, hooked over the lower teeth, and the hand below them."""
    low = 36.6 - drop * 0.92
    hand = hull(
        [((37, low - 27), 5.2), ((44, low - 27), 5.2), ((35, low - 44), 8), ((44, low - 46), 8)]
    )
    tips = [(47.4 + shift, low + 0.6), (52.4 + shift, low + 0.6)]
    roots = [(37.5, low - 27.0), (43.5, low - 27.0)]
    return hand_shapes(tips, roots, hand, thin, shown=shown)


def _cheek_fingers(drop: float, thin: float, share: float, stroked: Collection[str]) -> list[Shape]:
    """Return two fingers on each tinted cheek; they go down as the share goes to 1."""
    out: list[Shape] = []
    for side, sign in (("right", -1), ("left", 1)):
        y = 50 - 12 * share - drop * 0.3
        tips = [(50 + sign * 17.5, y), (50 + sign * 21.0, y + 2.5)]
        roots = [(50 + sign * 31, y - 22), (50 + sign * 36, y - 19)]
        hand = hull([(roots[0], 4.2), (roots[1], 4.2), ((50 + sign * 40, y - 40), 8)])
        out += hand_shapes(tips, roots, hand, thin, shown=share > 0 and side in stroked)
    return out


def _cheek_cloth(thin: float, share: float, stroked: Collection[str]) -> list[Shape]:
    """Return a flat hand that brings a cloth to the tinted cheek as the share goes to 1."""
    sign, down = (1 if "left" in stroked else -1), (1 - share) * 34

    def at(out: float, up: float) -> Point:
        return (50 + sign * (out + down * 0.3), up - down)

    tips = [at(*p) for p in ((24.5, 46.0), (19.0, 45.6), (14.8, 42.6), (12.8, 37.0))]
    roots = [at(*p) for p in ((39.0, 27.0), (34.6, 23.6), (30.2, 20.4), (25.9, 17.4))]
    hand = hull([(roots[0], 4.2), (roots[3], 4.2), (at(42, 7), 8), (at(45, -20), 8)])
    corners = (at(28, 53), at(12, 51), at(10, 33), at(27, 28))
    cloth = hull([(corner, 2.6) for corner in corners])
    shown = share > 0
    return [
        Shape("line-strap", cloth if shown else (), thin * 2),
        Shape("strap", cloth if shown else ()),
        *hand_shapes(tips, roots, hand, thin, shown=shown),
    ]


def hand_shapes(
    tips: Sequence[Point], roots: Sequence[Point], hand: Path, thin: float, *, shown: bool
) -> list[Shape]:
    """Return fingers from their tips to their roots, and the hand to which they belong."""
    fingers: Path = ()
    for tip, root in zip(tips, roots, strict=True):
        fingers += (Command("M", tip), Command("L", root))
    if not shown:
        fingers, hand = (), ()
    return [
        Shape("line-skin", hand, thin * 2),
        Shape("line-skin", fingers, 4.9 + thin * 2),
        Shape("skin-near", hand),
        Shape("skin-near", fingers, 4.9),
    ]
