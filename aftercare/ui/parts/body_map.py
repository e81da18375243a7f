"""The body to touch: front and back side by side, one toggle for each touched area."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

import flet as ft
import flet.canvas as cv

from aftercare.domain.figure.body_map import BodyMap, MapRegion
from aftercare.domain.figure.chart import FaceName
from aftercare.domain.figure.path import Command, Path
from aftercare.ui.parts.text import say
from aftercare.ui.theme import layout
from aftercare.ui.theme import type as kind

LARGEST_SCALE = 1.5  # on a wide card the bodies stop growing: both must be seen at once
EDGE, RIM, LINE, TICK = 1.6, 0.6, 1.0, 1.7  # widths of lines, picture units
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


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyCaptions:
    """The words beside the pictures; left and right are the person's own."""

    front: str
    back: str
    left: str
    right: str


@ft.component
def BodyMapView(
    body_map: BodyMap,
    chosen: frozenset[str],
    on_toggle: Callable[[str], None],
    names: Mapping[str, str],
    captions: BodyCaptions,
    ink: BodyInk,
    key: str | None = None,
) -> ft.Control:
    """Show both faces; the list beside it is the way for those who cannot see or touch a picture.

    `names` are the words for areas, heard with the picture as far as they are chosen.
    """
    sides = (captions.left, captions.right)
    # The front faces the viewer, so its own right is at the viewer's left.
    faces: tuple[tuple[FaceName, str, tuple[str, str]], ...] = (
        ("front", captions.front, (captions.right, captions.left)),
        ("back", captions.back, sides),
    )
    return ft.Row(
        [
            ft.Column(
                [
                    say(caption, kind.LABEL, align=ft.TextAlign.CENTER),
                    BodyFace(
                        body_map=body_map,
                        face=face,
                        chosen=chosen,
                        on_toggle=on_toggle,
                        label=_heard(caption, _areas(body_map, face, chosen), names),
                        ink=ink,
                        key=f"{key}.{face}" if key else None,
                    ),
                    ft.Row([_side(word) for word in words], spacing=0),
                ],
                expand=True,
                spacing=layout.S1,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            )
            for face, caption, words in faces
        ],
        key=key,
        spacing=0,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


@ft.component
def BodyFace(
    body_map: BodyMap,
    face: FaceName,
    chosen: frozenset[str],
    on_toggle: Callable[[str], None],
    label: str,
    ink: BodyInk,
    key: str | None = None,
) -> ft.Control:
    """Draw one face as wide as its place allows and pass on the touched area."""
    room, measured = ft.use_state(0.0)
    scale = min(room / body_map.width, LARGEST_SCALE)
    ground = ft.use_memo(
        lambda: _ground(body_map, face, scale, ink) if scale else [], [body_map, face, scale, ink]
    )
    regions = _areas(body_map, face, chosen)
    marks = [shape for region in regions for shape in _chosen(region, scale, ink)] if scale else []
    return ft.Container(
        _touchable(
            cv.Canvas(shapes=ground, content=cv.Canvas(shapes=marks, expand=True), expand=True),
            partial(_touched, body_map, face, scale, on_toggle),
            label,
            (body_map.width * scale, body_map.height * scale),
            key,
        ),
        # A size of its own until it has been measured: then the picture decides.
        height=body_map.height * (scale or 1),
        alignment=ft.Alignment.TOP_CENTER,
        on_size_change=lambda event: measured(event.width),
    )


def _side(word: str) -> ft.Text:
    """Return the word under its half of the body."""
    ink, middle = ft.Colors.ON_SURFACE_VARIANT, ft.TextAlign.CENTER
    return say(word, kind.SUPPORT, ink, align=middle, expand=True)


def _touchable(
    picture: ft.Control,
    on_tap: Callable[[ft.TapEvent[ft.GestureDetector]], None],
    label: str,
    size: tuple[float, float],
    key: str | None,
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
        content=ft.Container(detector, width=width, height=height),
    )


def _touched(
    body_map: BodyMap,
    face: FaceName,
    scale: float,
    on_toggle: Callable[[str], None],
    event: ft.TapEvent[ft.GestureDetector],
) -> None:
    at = event.local_position
    area = body_map.hit(face, at.x / scale, at.y / scale, scale) if at and scale else None
    if area is not None:
        on_toggle(area)


def _areas(body_map: BodyMap, face: FaceName, chosen: frozenset[str]) -> list[MapRegion]:
    return [region for region in body_map.regions[face] if region.id in chosen]


def _heard(caption: str, regions: Iterable[MapRegion], names: Mapping[str, str]) -> str:
    return ", ".join([caption, *(names.get(region.id, region.id) for region in regions)])


def _ground(body_map: BodyMap, face: FaceName, scale: float, ink: BodyInk) -> list[cv.Shape]:
    """Return what does not change with the choice; paths of one paint are one shape on the wire."""
    roles = {
        role: [shape.path for shape in body_map.shapes[face] if shape.role == role]
        for role in ("silhouette", "hair", "line", "faint")
    }
    cells = [region.outline.path for region in body_map.regions[face]]
    layers = {
        "edge": (roles["silhouette"], _stroke(ink.silhouette_edge, EDGE * scale)),
        "body": (roles["silhouette"][:1], ft.Paint(color=ink.silhouette)),
        "head": (roles["silhouette"][1:], ft.Paint(color=ink.silhouette)),
        "cell": (cells, ft.Paint(color=ink.region)),
        "rim": (cells, _stroke(ink.region_edge, RIM * scale)),
        "hair": (roles["hair"], ft.Paint(color=ink.silhouette_edge)),
        "faint": (roles["faint"], _stroke(ink.silhouette_edge, LINE * scale)),
        "line": (roles["line"], _stroke(ink.line, LINE * scale)),
    }
    if ink.region_edge == ink.silhouette:  # a rim like the gap: half the numbers need not be sent
        del layers["rim"]
    return [_shape(name, paths, scale, paint) for name, (paths, paint) in layers.items() if paths]


def _chosen(region: MapRegion, scale: float, ink: BodyInk) -> list[cv.Shape]:
    """Return an area of the person's own: filled, and with a tick."""
    x, y = region.outline.centre
    room = TICK_ROOM * region.outline.distance(x, y)
    half = min(max(room, TICK_SMALLEST), TICK_LARGEST)
    first, *rest = [(x + dx * half, y + dy * half) for dx, dy in TICK_SHAPE]
    tick = (Command("M", first), *(Command("L", point) for point in rest))
    return [
        _shape(region.id, [region.outline.path], scale, ft.Paint(color=ink.chosen)),
        _shape(f"{region.id}.tick", [tick], scale, _stroke(ink.chosen_mark, TICK * scale)),
    ]


def _stroke(color: str, width: float) -> ft.Paint:
    return ft.Paint(
        color=color,
        stroke_width=width,
        style=ft.PaintingStyle.STROKE,
        stroke_cap=ft.StrokeCap.ROUND,
        stroke_join=ft.StrokeJoin.ROUND,
    )


def _shape(name: str, paths: Iterable[Path], scale: float, paint: ft.Paint) -> cv.Path:
    """Return paths as one shape under a key of its own.

    Without it Flet fits another shape's numbers onto its elements, whose kinds stay: spikes.
    """
    return cv.Path([_element(c, scale) for path in paths for c in path], paint=paint, key=name)


def _element(command: Command, scale: float) -> cv.Path.PathElement:
    numbers = [round(n * scale, 1) for n in command.numbers]
    match command.letter:
        case "M":
            return cv.Path.MoveTo(*numbers)
        case "L":
            return cv.Path.LineTo(*numbers)
        case "C":
            return cv.Path.CubicTo(*numbers)
        case "Z":
            return cv.Path.Close()
