"""Plain things round a figure: boxes seen by the same camera, a floor line, soft mats, straps."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from aftercare.domain.figure.camera import Camera
from aftercare.domain.figure.geometry import Vector, mixed
from aftercare.domain.figure.pose import Spot
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.solid import circle, convex, line, polygon

Kind = Literal[
    "floor", "wall", "chair", "table", "box", "frame", "mat", "pillow", "cushion", "ball", "strap"
]
NUMBERS: Mapping[Kind, frozenset[str]] = {  # what each kind may be told, cm
    "floor": frozenset(),
    "wall": frozenset(("x", "top", "thick")),
    "chair": frozenset(("x", "z", "top", "depth", "width", "back")),
    "table": frozenset(("x", "z", "top", "depth", "width")),
    "box": frozenset(("x", "z", "top", "depth", "width", "bottom")),
    "frame": frozenset(("x", "z", "top", "width")),
    "mat": frozenset(("x", "depth", "thick", "bottom")),
    "pillow": frozenset(("x", "depth", "thick", "bottom")),
    "cushion": frozenset(("x", "depth", "thick", "bottom")),
    "ball": frozenset(("x", "z", "radius", "bottom")),
    "strap": frozenset(("width",)),
}
DEFAULTS: Mapping[str, float] = {
    "x": 0.0,
    "z": 0.0,
    "width": 44.0,
    "bottom": 0.0,
    "radius": 10.0,
    "thick": 9.0,
    "back": 44.0,
}
SOFT = 4.0  # how thick mats, pillows and cushions are, cm
TOPS: Mapping[str, float] = {"wall": 182.0, "frame": 186.0}
DEPTHS: Mapping[str, float] = {"chair": 42.0, "table": 70.0}
FACES = (  # role, corners in order, and the way it faces
    ("prop-side", (0, 1, 3, 2), (-1.0, 0.0, 0.0)),
    ("prop-side", (4, 5, 7, 6), (1.0, 0.0, 0.0)),
    ("prop-side", (0, 1, 5, 4), (0.0, -1.0, 0.0)),
    ("prop-top", (2, 3, 7, 6), (0.0, 1.0, 0.0)),
    ("prop-side", (0, 2, 6, 4), (0.0, 0.0, -1.0)),
    ("prop", (1, 3, 7, 5), (0.0, 0.0, 1.0)),
)


class Block(NamedTuple):
    """An upright box between its lowest and its highest corner."""

    low: Vector
    high: Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """One thing: x forward, y up, z to the figure's right, in cm of body space.

    `front` paints it over the person. `loose` lets it leave the frame. A strap has `ends` (where it
    is held) and is slung round `round`, a spot on a limb.
    """

    kind: Kind
    numbers: Mapping[str, float]
    front: bool = False
    loose: bool = False
    ends: tuple[Spot, ...] = ()
    round: Spot | None = None

    def of(self, name: str) -> float:
        """Return a measure, or what it is unless it is given."""
        if name in self.numbers:
            return self.numbers[name]
        if name == "thick" and self.kind != "wall":
            return SOFT
        if name == "top":
            return TOPS.get(self.kind, 45.0)
        if name == "depth":
            return DEPTHS.get(self.kind, 40.0)
        return DEFAULTS[name]


def prop_shapes(prop: Prop, camera: Camera, thin: float, span: tuple[float, float]) -> list[Shape]:
    """Return the shapes of a thing that stands still; `span` is the floor's left and right."""
    match prop.kind:
        case "floor":
            y = camera.flat((0.0, 0.0, 0.0))[1] + thin / 2
            return [Shape("floor", line([(span[0], y), (span[1], y)]), thin)]
        case "mat" | "pillow" | "cushion":
            return _soft(prop, camera, thin)
        case "wall":
            return _wall(prop, camera, thin)
        case "ball":
            radius = prop.of("radius")
            centre = camera.flat((prop.of("x"), prop.of("bottom") + radius, prop.of("z")))
            path = circle(centre, radius)
            return [Shape("prop-line", path, thin * 1.4), Shape("prop-top", path)]
        case _:
            ordered = sorted(_blocks(prop), key=lambda b: camera.depth(mixed(b.low, b.high, 0.5)))
            return [shape for block in ordered for shape in _box(block, camera, thin)]


def _soft(prop: Prop, camera: Camera, thin: float) -> list[Shape]:
    x, thick = prop.of("x"), prop.of("thick")
    y = prop.of("bottom") + thick / 2
    a, b = camera.flat((x, y, 0.0)), camera.flat((x + prop.of("depth"), y, 0.0))
    path = line([(a[0] + thick / 2, a[1]), (b[0] - thick / 2, b[1])])
    role = "prop" if prop.kind == "mat" else "prop-top"
    return [Shape("prop-line", path, thick + thin * 1.4), Shape(role, path, thick)]


def _wall(prop: Prop, camera: Camera, thin: float) -> list[Shape]:
    """Return a wall from its edge, flat for any camera: its inner side would hide hands."""
    x, floor = camera.flat((prop.of("x"), 0.0, 0.0))
    top, thick = floor - prop.of("top"), prop.of("thick")
    block = polygon([(x, floor), (x + thick, floor), (x + thick, top), (x, top)])
    return [Shape("prop", block), Shape("prop-line", line([(x, floor), (x, top)]), thin * 2.2)]


def _box(block: Block, camera: Camera, thin: float) -> list[Shape]:
    (x, y, z), (u, v, w) = block
    corners = [camera.flat((a, b, c)) for a in (x, u) for b in (y, v) for c in (z, w)]
    outline = polygon(convex(corners))
    out = [Shape("prop-line", outline, thin * 1.6), Shape("prop", outline)]
    for role, order, facing in FACES:
        if role != "prop" and camera.depth(facing) > 0.02:
            out.append(Shape(role, polygon([corners[i] for i in order])))
    return out


def _blocks(prop: Prop) -> list[Block]:
    x, z, width, top = (prop.of(name) for name in ("x", "z", "width", "top"))
    a, b = z - width / 2, z + width / 2
    match prop.kind:
        case "chair":
            seat = Block((x, top - 4, a), (x + prop.of("depth"), top, b))
            back = prop.of("back")
            rest = [Block((x - 2, top, a), (x + 1.5, top + back, b))] if back else []
            return [*rest, *_legs(seat, 3.5), seat]
        case "table":
            plate = Block((x, top - 3.5, a), (x + prop.of("depth"), top, b))
            return [*_legs(plate, 4.0), plate]
        case "frame":
            posts = [Block((x - 4, 0, side - 4), (x + 4, top, side + 4)) for side in (a, b)]
            return [*posts, Block((x - 4, top, a - 4), (x + 4, top + 8, b + 4))]
        case _:
            return [Block((x, prop.of("bottom"), a), (x + prop.of("depth"), top, b))]


def _legs(plate: Block, thick: float) -> list[Block]:
    (x, top, a), (u, _, b) = plate
    return [
        Block((p, 0, q), (p + thick, top, q + thick))
        for q in (a + 1, b - 1 - thick)
        for p in (x + 1, u - 1 - thick)
    ]
