"""A stretch as it is drawn: a motion, a view, and what stands around."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from aftercare.domain.figure.arrow import Arrow
from aftercare.domain.figure.blend import Motion
from aftercare.domain.figure.body import Body
from aftercare.domain.figure.prop import Prop
from aftercare.domain.figure.tint import Tint

View = Literal["S", "F", "B", "Q"]
VIEWS: Mapping[str, tuple[float, float]] = {  # yaw and pitch of side, front, back, three-quarter
    "S": (14.0, 0.0),
    "F": (90.0, 0.0),
    "B": (-90.0, 0.0),
    "Q": (45.0, 8.0),
}
Kind = Literal["body", "face", "face-side", "hand"]
KINDS: tuple[Kind, ...] = ("body", "face", "face-side", "hand")
FrameShape = Literal["square", "wide"]
FRAMES: Mapping[str, float] = {"square": 1.0, "wide": 1.5}  # width by height
Side = Literal["right", "left"]
Layer = Literal["behind", "near", "top"]
LAYERS: tuple[Layer, ...] = ("behind", "near", "top")


class Crop(NamedTuple):
    """A part of the picture plane: its left and lower edge and its width, cm of body space."""

    left: float
    bottom: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Figure:
    """Everything that one picture, or the way from start to hold, is drawn from.

    A figure equals only itself: what follows from it is kept under it.
    """

    body: Body
    motion: Motion
    view: View
    yaw_degrees: float
    pitch_degrees: float
    kind: Kind = "body"
    shape: FrameShape = "square"
    crop: Crop | None = None
    props: tuple[Prop, ...] = ()
    tints: tuple[Tint, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    side: Side = "right"  # which the poses stretch; pictures of the other side are mirrored
    layers: tuple[tuple[str, Layer], ...] = ()  # limbs (`right.arm`, `head`) painted elsewhere
