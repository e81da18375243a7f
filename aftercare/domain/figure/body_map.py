"""The body map: a person from the front and from the back, cut into areas that can be touched."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite

from aftercare.domain.figure.chart import FACES, FaceName, Window
from aftercare.domain.figure.outline import Outline
from aftercare.domain.figure.shape import Shape

TARGET_PIXELS = 48.0  # the smallest area that a finger meets reliably (logical pixels)
REACH_PIXELS = 8.0  # every area is felt so far beyond its box
ALIKE_PIXELS = 5.0  # a finger cannot tell distances that differ by less


@dataclass(frozen=True, slots=True, kw_only=True)
class MapRegion:
    """One area on one face: `head`, or `shoulder.left` with the person's own side."""

    id: str
    face: FaceName
    outline: Outline

    def pads(self, x: float, y: float, scale: float) -> bool:
        """Tell whether a point lies in the region's box, grown to a finger's size."""
        return self.outline.box.grown(TARGET_PIXELS / scale, REACH_PIXELS / scale).contains(x, y)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyMap:
    """Both faces, each in a frame of width by height picture units, x to the right and y down.

    Left and right are the person's own: the front faces the viewer, so its left is at the viewer's
    right; the back's left is at the viewer's left. Of the shapes, `silhouette` and `hair` are
    filled, `line` and `faint` are strokes on top, as wide as the screen finds right. `closer` names
    what can be looked at closely, each in two windows beside each other.
    """

    width: float
    height: float
    shapes: Mapping[FaceName, tuple[Shape, ...]]
    regions: Mapping[FaceName, tuple[MapRegion, ...]]
    closer: Mapping[str, tuple[Window, ...]] = field(default_factory=dict)

    def windows(self, name: str = "") -> tuple[Window, ...]:
        """Return the windows of a name, or both faces whole; KeyError if there is no such name."""
        if name:
            return self.closer[name]
        return tuple(Window(face, 0.0, 0.0, self.width, self.height) for face in FACES)

    def hit(self, face: FaceName, x: float, y: float, scale: float = 1.0) -> str | None:
        """Return the area that is meant by a touch, or None far from the body.

        The area that contains the point; else, of those whose padding contains it, the nearest, and
        among those as good as equally near the smallest. `scale` (above 0) is logical pixels per
        picture unit.
        """
        if not (isfinite(x) and isfinite(y)):
            return None
        regions = self.regions[face]
        for region in regions:
            if region.outline.contains(x, y):
                return region.id
        return _nearest([r for r in regions if r.pads(x, y, scale)], x, y, ALIKE_PIXELS / scale)


def _nearest(regions: Sequence[MapRegion], x: float, y: float, alike: float) -> str | None:
    if not regions:
        return None
    ranked = [(region.outline.distance(x, y), region) for region in regions]
    limit = min(distance for distance, _ in ranked) + alike
    return min((r for distance, r in ranked if distance <= limit), key=lambda r: r.outline.area).id
