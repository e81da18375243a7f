"""A chart and a skeleton become a body map."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from aftercare.domain.figure.body_map import BodyMap, MapRegion
from aftercare.domain.figure.camera import BACK, FRONT
from aftercare.domain.figure.cell import rounded, whole
from aftercare.domain.figure.chart import FACES, Chart, FaceName, RegionPlan, ShapePlan
from aftercare.domain.figure.geometry import Point, mirrored
from aftercare.domain.figure.outline import Outline
from aftercare.domain.figure.path import Path, placed, smooth
from aftercare.domain.figure.shape import Shape
from aftercare.domain.figure.skeleton import Skeleton
from aftercare.domain.figure.surface import Surface, surface

CAMERAS = {"front": FRONT, "back": BACK}


def draw_body_map(skeleton: Skeleton, height: float, chart: Chart) -> BodyMap:
    """Return the finished map of a body so high (cm), rounded to a tenth of a picture unit."""
    atlas = _Atlas(surface(skeleton, height, chart.strips), chart)
    shapes = [drawn for plan in chart.shapes for drawn in atlas.shapes(plan)]
    regions = [region for plan in chart.regions for region in atlas.regions(plan)]
    return BodyMap(
        width=chart.width,
        height=chart.height,
        shapes=MappingProxyType({f: tuple(s for g, s in shapes if g == f) for f in FACES}),
        regions=MappingProxyType({f: tuple(r for r in regions if r.face == f) for f in FACES}),
        closer=chart.closer,
    )


@dataclass(frozen=True, slots=True)
class _Atlas:
    surface: Surface
    chart: Chart

    def shapes(self, plan: ShapePlan) -> Iterator[tuple[FaceName, Shape]]:
        for drawn in _drawn(plan, self.surface.line(plan.marks)):
            shape = Shape(role=plan.role, path=self._place(drawn, outward=1.0))
            for face in plan.faces:
                yield face, shape

    def regions(self, plan: RegionPlan) -> Iterator[MapRegion]:
        sides = [self.surface.line(marks) for marks in plan.sides]
        size = self.chart.units_per_thousandth
        gap, corner = self.chart.gap / 2 / size * plan.inset, self.chart.corner / size
        cell = rounded(sides if plan.sided else whole(sides), gap, corner)
        at_right = Outline(self._place(cell, outward=1.0))
        if not plan.sided:
            for face in plan.faces:
                yield MapRegion(id=plan.area, face=face, outline=at_right)
            return
        at_left = Outline(self._place(cell, outward=-1.0))
        for face in plan.faces:
            own_right, _ = CAMERAS[face].seen((0.0, 0.0, 1.0))
            left, right = (at_left, at_right) if own_right > 0 else (at_right, at_left)
            yield MapRegion(id=f"{plan.area}.left", face=face, outline=left)
            yield MapRegion(id=f"{plan.area}.right", face=face, outline=right)

    def _place(self, path: Path, outward: float) -> Path:
        size = self.chart.units_per_thousandth
        crown = self.chart.margin_top + 1000 * size
        return placed(path, (outward * size, -size), (self.chart.width / 2, crown))


def _drawn(plan: ShapePlan, half: list[Point]) -> list[Path]:
    if plan.joining == "joined":
        return [smooth([*half, *mirrored(half)[::-1]], closed=plan.closed)]
    return [smooth(points, closed=plan.closed) for points in (half, mirrored(half))]
