"""One face of the body, or a part of it closely: drawn on a canvas, touched as many areas."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import flet as ft
import flet.canvas as cv

from aftercare.domain.figure.body_map import BodyMap, MapRegion
from aftercare.domain.figure.chart import Window
from aftercare.domain.figure.path import Command, Path

LARGEST_WIDTH = 240  # logical pixels: on a wide card pictures stop growing, both must be seen
EDGE, RIM, LINE, TICK = 1.6, 0.6, 1.0, 1.7  # widths of lines, picture units
MOST_GROWTH = 1.6  # of lines: what is looked at closely is not drawn with a broad brush
TICK_SHAPE = ((-1.0, 0.1), (-0.3, 0.75), (1.0, -0.7))
TICK_ROOM = 0.62  # of the way from the centre of an area to its outline
TICK_SMALLEST, TICK_LARGEST = 1.8, 4.5  # half its width, picture units


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyInk:
    """The colours of the body: the theme supplies them."""

    silhouette: str
    silhouette_edge: str  # also hair and faint lines
    region: str
    region_edge: str
    chosen: str
    chosen_mark: str  # the tick: colour is not the only sign
    line: str  # the face


class View(NamedTuple):
    """What is drawn, and how large: logical pixels of a picture unit."""

    window: Window
    scale: float

    @property
    def line(self) -> float:
        """How much lines grow."""
        return min(self.scale, MOST_GROWTH)


@ft.component
def BodyFace(
    body_map: BodyMap,
    window: Window,
    chosen: frozenset[str],
    on_toggle: Callable[[str], None],
    label: str,
    ink: BodyInk,
    name: str,
    key: str | None = None,
) -> ft.Control:
    """Draw what *window* shows as wide as its place allows and pass on the touched area."""
    room, measured = ft.use_state(0.0)
    scale = min(room, LARGEST_WIDTH) / window.width
    view = View(window, scale)
    ground = ft.use_memo(
        lambda: face_ground(body_map, view, ink) if scale else [], [body_map, view, ink]
    )
    regions = areas(body_map, window, chosen)
    marks = [shape for region in regions for shape in _chosen(region, view, ink)] if scale else []
    return ft.Container(
        _touchable(
            cv.Canvas(shapes=ground, content=cv.Canvas(shapes=marks, expand=True), expand=True),
            partial(_touched, body_map, view, on_toggle),
            label,
            (window.width * scale, window.height * scale),
            name,
        ),
        # A size of its own until it has been measured: then the picture decides.
        height=window.height * (scale or 1),
        alignment=ft.Alignment.TOP_CENTER,
        on_size_change=lambda event: measured(event.width),
    )


def _touchable(
    picture: ft.Control,
    on_tap: Callable[[ft.TapEvent[ft.GestureDetector]], None],
    label: str,
    size: tuple[float, float],
    key: str,
) -> ft.Control:
    """Return the picture, heard as one image and touched as many areas."""
    width, height = size
    detector = ft.GestureDetector(
        content=picture, on_tap_up=on_tap, exclude_from_semantics=True, key=key
    )
    return ft.Semantics(
        label=label,
        image=True,
        exclude_semantics=True,
        content=ft.Container(
            detector, width=width, height=height, clip_behavior=ft.ClipBehavior.HARD_EDGE
        ),
    )


def _touched(
    body_map: BodyMap,
    view: View,
    on_toggle: Callable[[str], None],
    event: ft.TapEvent[ft.GestureDetector],
) -> None:
    at, (window, scale) = event.local_position, view
    if not (at and scale):
        return
    x, y = window.left + at.x / scale, window.top + at.y / scale
    area = body_map.hit(window.face, x, y, scale)
    if area is not None:
        on_toggle(area)


def areas(body_map: BodyMap, window: Window, chosen: frozenset[str]) -> list[MapRegion]:
    """Return the chosen areas of which *window* shows something."""
    right, bottom = window.left + window.width, window.top + window.height
    return [
        region
        for region in body_map.regions[window.face]
        if region.id in chosen
        and region.outline.box.left < right
        and region.outline.box.right > window.left
        and region.outline.box.top < bottom
        and region.outline.box.bottom > window.top
    ]


def face_ground(body_map: BodyMap, view: View, ink: BodyInk) -> list[cv.Shape]:
    """Return what does not change with the choice; paths of one paint are one shape on the wire."""
    face = view.window.face
    roles = {
        role: [shape.path for shape in body_map.shapes[face] if shape.role == role]
        for role in ("silhouette", "hair", "line", "faint")
    }
    cells = [region.outline.path for region in body_map.regions[face]]
    layers = {
        "edge": (roles["silhouette"], _stroke(ink.silhouette_edge, EDGE * view.line)),
        "body": (roles["silhouette"][:1], ft.Paint(color=ink.silhouette)),
        "head": (roles["silhouette"][1:], ft.Paint(color=ink.silhouette)),
        "cell": (cells, ft.Paint(color=ink.region)),
        "rim": (cells, _stroke(ink.region_edge, RIM * view.line)),
        "hair": (roles["hair"], ft.Paint(color=ink.silhouette_edge)),
        "faint": (roles["faint"], _stroke(ink.silhouette_edge, LINE * view.line)),
        "line": (roles["line"], _stroke(ink.line, LINE * view.line)),
    }
    if ink.region_edge == ink.silhouette:  # a rim like the gap: half the numbers need not be sent
        del layers["rim"]
    return [_shape(name, paths, view, paint) for name, (paths, paint) in layers.items() if paths]


def _chosen(region: MapRegion, view: View, ink: BodyInk) -> list[cv.Shape]:
    """Return an area of the person's own: filled, and with a tick."""
    x, y = region.outline.centre
    room = TICK_ROOM * region.outline.distance(x, y)
    half = min(max(room, TICK_SMALLEST), TICK_LARGEST)
    first, *rest = [(x + dx * half, y + dy * half) for dx, dy in TICK_SHAPE]
    tick = (Command("M", first), *(Command("L", point) for point in rest))
    return [
        _shape(region.id, [region.outline.path], view, ft.Paint(color=ink.chosen)),
        _shape(f"{region.id}.tick", [tick], view, _stroke(ink.chosen_mark, TICK * view.scale)),
    ]


def _stroke(color: str, width: float) -> ft.Paint:
    return ft.Paint(
        color=color,
        stroke_width=width,
        style=ft.PaintingStyle.STROKE,
        stroke_cap=ft.StrokeCap.ROUND,
        stroke_join=ft.StrokeJoin.ROUND,
    )


def _shape(name: str, paths: Iterable[Path], view: View, paint: ft.Paint) -> cv.Path:
    """Return paths as one shape under a key of its own.

    Without it Flet fits another shape's numbers onto its elements, whose kinds stay: spikes.
    """
    return cv.Path([_element(c, view) for path in paths for c in path], paint=paint, key=name)


def _element(command: Command, view: View) -> cv.Path.PathElement:
    corner = (view.window.left, view.window.top)
    numbers = [round((n - corner[i % 2]) * view.scale, 1) for i, n in enumerate(command.numbers)]
    match command.letter:
        case "M":
            return cv.Path.MoveTo(*numbers)
        case "L":
            return cv.Path.LineTo(*numbers)
        case "C":
            return cv.Path.CubicTo(*numbers)
        case "Z":
            return cv.Path.Close()
