"""The neutral list of marks that a canvas and paper paint in its order.

Places are units of the chart, x to the right and y down. A *role* becomes a colour where it is
painted: "ink" and "quiet" are those of text, the others have the names of the palette's inks.
"""

from typing import Literal, NamedTuple

Point = tuple[float, float]
Held = Literal["top_left", "top_center", "top_right", "center_left", "center_right"]


class Rule(NamedTuple):
    """A straight line with blunt ends."""

    begin: Point
    end: Point
    role: str
    width: float = 1


class Stroke(NamedTuple):
    """A line through *points*, with round ends and corners; a *dash* is how long, and the gap."""

    points: tuple[Point, ...]
    role: str
    width: float
    dash: tuple[float, float] | None = None
    fade: float = 1


class Area(NamedTuple):
    """A filled outline; *fade* is how much of its colour is seen, up to 1."""

    points: tuple[Point, ...]
    role: str
    fade: float = 1


class Box(NamedTuple):
    """A filled rectangle, with round corners where it has a *radius*."""

    corner: Point  # upper left
    size: Point  # width and height
    role: str
    radius: float = 0
    fade: float = 1


class Dot(NamedTuple):
    """A filled circle."""

    center: Point
    radius: float
    role: str
    fade: float = 1


class Label(NamedTuple):
    """One line of text; *held* names the part of it that lies at the place."""

    place: Point
    text: str
    held: Held
    role: str = "quiet"
    face: Literal["regular", "medium", "strong"] = "medium"


Mark = Rule | Stroke | Area | Box | Dot | Label
