"""A figure with its props and arrows, fitted into a frame.

Picture units are centimetres of the figure (a close-up of the face has 100 to a side); x to the
right and y down, from the frame's upper left corner.

All pictures of one figure, size and hair have the same number of shapes, with the same roles and
widths in the same order; what is hidden at a moment has an empty path.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from aftercare.domain.figure.arrow import arrow_shapes
from aftercare.domain.figure.blend import solve_at
from aftercare.domain.figure.camera import Camera
from aftercare.domain.figure.close_up import SIZE, close_up
from aftercare.domain.figure.figure import FRAMES, Figure, Side
from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.hair import Hair
from aftercare.domain.figure.path import bounds
from aftercare.domain.figure.person import Order, Pen, hand_only, order_of, person
from aftercare.domain.figure.prop import prop_shapes
from aftercare.domain.figure.shape import Shape, other_side
from aftercare.domain.figure.sight import Sight, sight
from aftercare.domain.figure.strap import strap_shapes

SMALLEST = 112.0  # a frame is at least so high (cm): a crouching figure is not drawn as a giant
MARGIN = 0.045  # of the frame's smaller side, on every side
BELOW = 0.42  # of the room that is left is under the figure: lying people look better low
SMALL = 200.0  # logical pixels: smaller pictures get bolder lines and leave small features out
FELT = 0.5  # from this moment of the way on, tints and arrows are shown


class Frame(NamedTuple):
    """Width and height in picture units."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Stage:
    """What all pictures of one figure share."""

    frame: Frame
    camera: Camera
    order: Order
    arrows: tuple[tuple[tuple[Point, ...], float], ...]


def frame_of(figure: Figure) -> Frame:
    """Return how wide and high the pictures of a figure are."""
    return _stage(figure).frame


def picture(
    figure: Figure,
    t: float = 1.0,
    *,
    side: Side = "right",
    size: float = 360.0,
    hair: Hair = "short",
) -> tuple[Shape, ...]:
    """Return the picture at t (0 start, 1 hold) in which that side is stretched.

    `size` is how many logical pixels the frame's height will have on the screen.
    """
    stage = _stage(figure)
    shown = t >= FELT
    if figure.kind in {"face", "face-side"}:
        shapes = close_up(figure, t, size, hair, felt=t >= FELT)
    else:
        shapes = _scene(figure, stage, t, size, hair)
    bold = 0.019 if size >= SMALL else 0.026
    unit = (stage.frame.width * stage.frame.height) ** 0.5 / 3 * bold
    for way, width in stage.arrows:
        drawn = arrow_shapes(way, width * unit)
        shapes += drawn if shown else [Shape(shape.role, (), shape.width) for shape in drawn]
    if side != figure.side:
        return other_side(tuple(shapes), stage.frame.width)
    return tuple(shapes)


def look(figure: Figure, t: float, camera: Camera) -> Sight:
    """Return what a camera sees of the figure's skeleton at a moment."""
    return sight(solve_at(figure.body, figure.motion, t), camera)


def _scene(figure: Figure, stage: _Stage, t: float, size: float, hair: Hair) -> list[Shape]:
    width, height = stage.frame
    pixel = height / size
    pen = Pen(
        line=max(min(0.55, 0.006 * height), 0.85 * pixel),
        features=size >= SMALL or height < 130,
        hair=hair,
        under=figure.motion.hold.base == "supine",
    )
    seen = look(figure, t, stage.camera)
    if figure.kind == "hand":
        return hand_only(figure, seen, pen, felt=t >= FELT)
    behind, before = _props(figure, seen, max(0.9, 1.1 * pixel), (width * 0.04, width * 0.96))
    return [*behind, *person(figure, seen, stage.order, pen, felt=t >= FELT), *before]


def _props(
    figure: Figure, seen: Sight, thin: float, span: tuple[float, float]
) -> tuple[list[Shape], list[Shape]]:
    behind: list[Shape] = []
    before: list[Shape] = []
    for prop in figure.props:
        if prop.kind == "strap":
            far, near = strap_shapes(prop, seen, figure.body, thin)
            behind += far
            before += near
        else:
            (before if prop.front else behind).extend(prop_shapes(prop, seen.camera, thin, span))
    return behind, before


@lru_cache(maxsize=512)
def _stage(figure: Figure) -> _Stage:
    """Return frame, camera and arrows; worked out once for a figure: it paints three times."""
    camera = Camera(yaw_degrees=figure.yaw_degrees, pitch_degrees=figure.pitch_degrees)
    if figure.kind in {"face", "face-side"}:
        ways = tuple((tuple(a.curve(0.0, SIZE)), a.width) for a in figure.arrows)
        return _Stage(Frame(SIZE, SIZE), camera, Order(far=(), near=()), ways)
    order = order_of(figure, look(figure, 1.0, camera))
    corner, frame = _fitted(figure, _Stage(Frame(1e3, 1e3), camera, order, ()))
    moved = replace(camera, corner=corner)
    return _Stage(frame, moved, order, _ways(figure, moved))


def _ways(figure: Figure, camera: Camera) -> tuple[tuple[tuple[Point, ...], float], ...]:
    return tuple(
        (tuple(arrow.way(lambda t: look(figure, t, camera))), arrow.width)
        for arrow in figure.arrows
    )


def _fitted(figure: Figure, stage: _Stage) -> tuple[Point, Frame]:
    """Return upper left corner (y up) and size of the frame that holds the whole motion."""
    aspect = FRAMES[figure.shape]
    if figure.crop:
        left, bottom, width = figure.crop
        return (left, bottom + width / aspect), Frame(width, width / aspect)
    left, top, right, bottom = _bounds(figure, stage)
    room = 1 + 2 * MARGIN
    height = max(bottom - top, (right - left) / aspect, SMALLEST / aspect) * room
    low = bottom + (height - bottom + top) * BELOW
    return ((left + right) / 2 - height * aspect / 2, height - low), Frame(height * aspect, height)


def _bounds(figure: Figure, stage: _Stage) -> tuple[float, float, float, float]:
    kept = tuple(p for p in figure.props if not p.loose and p.kind != "floor")
    whole = replace(figure, props=kept)
    shapes = [s for t in (0.0, 0.5, 1.0) for s in _scene(whole, stage, t, 1e3, "tied")]
    for way, width in _ways(figure, stage.camera):
        shapes += arrow_shapes(way, width)
    boxes = [bounds(shape.path) for shape in shapes if shape.path]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
