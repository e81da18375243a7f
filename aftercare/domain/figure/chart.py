"""The plan of a body map: breadths of limbs and trunk, and outlines that are pinned to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

FaceName = Literal["front", "back"]
FACES: tuple[FaceName, ...] = ("front", "back")
Role = Literal["silhouette", "hair", "line", "faint"]
Joining = Literal["joined", "apart"]


class Mark(NamedTuple):
    """A place on the person's own right half.

    `on` names a strip (trunk, arm, leg): `along` is a place on it (thousandths of body height above
    the hip line, or 0-1 first bone, 1-2 second), `across` a share of its breadth (-1 inner edge,
    0 bone, 1 outer edge). Or `on` names a spot (spine, head, hand, foot): `along` and `across` are
    upward and outward in thousandths of body height (hand: from the wrist towards the fingertips,
    and towards the thumb).
    """

    on: str
    along: float
    across: float


class Window(NamedTuple):
    """A part of one face's picture, to be looked at closely; picture units."""

    face: FaceName
    left: float
    top: float
    width: float
    height: float


class Row(NamedTuple):
    """From a bone to its outer and inner edge at one place, in thousandths of body height."""

    along: float
    outer: float
    inner: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionPlan:
    """A region's sides in order, on the right half; an unsided one begins and ends on the midline.

    The inset is how much of the half gap it keeps from its borders (0 to 1): fingers need it small.
    """

    area: str
    faces: tuple[FaceName, ...]
    sided: bool
    inset: float
    sides: tuple[tuple[Mark, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapePlan:
    """A drawn shape of the right half: joined with its mirror image into one, or both apart."""

    role: Role
    faces: tuple[FaceName, ...]
    joining: Joining
    closed: bool
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Everything that is drawn by eye; sizes are in picture units (logical pixels at scale 1)."""

    width: float
    height: float
    margin_top: float
    units_per_thousandth: float
    gap: float
    corner: float
    strips: Mapping[str, tuple[Row, ...]]
    shapes: tuple[ShapePlan, ...]
    regions: tuple[RegionPlan, ...]
    closer: Mapping[str, tuple[Window, ...]]
