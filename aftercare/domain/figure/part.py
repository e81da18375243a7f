"""A part of the person: solids that share one outline, and what is drawn on them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from aftercare.domain.figure.path import Path
from aftercare.domain.figure.shape import Shape


@dataclass(frozen=True, slots=True)
class Solid:
    """A filled path, or a line so thick (cm) that it is a solid of its own: a finger, a strap."""

    kind: str
    path: Path
    width: float = 0.0

    def fill(self, tone: str) -> Shape:
        """Return its colour: `skin` becomes `skin-near` or `skin-far`."""
        role = self.kind if self.kind == "hair" else f"{self.kind}-{tone}"
        return Shape(role, self.path, self.width or None)


@dataclass(frozen=True, slots=True)
class Part:
    """A limb, the trunk or the head: its whole outline, the one over other parts, its fills.

    `tops` are solids that lie on the part itself, as the fingers of a fist on its palm.
    """

    outline: list[Solid] = field(default_factory=list)
    over: list[Solid] = field(default_factory=list)
    fills: list[Solid] = field(default_factory=list)
    details: list[Shape] = field(default_factory=list)
    tops: list[Solid] = field(default_factory=list)

    def shapes(self, tone: str, line: float) -> list[Shape]:
        """Return fills, details and what lies on top; only that has outlines of its own here."""
        top = [s for solid in self.tops for s in (*outlines([solid], line), solid.fill(tone))]
        return [*(solid.fill(tone) for solid in self.fills), *self.details, *top]


def outlines(solids: Iterable[Solid], line: float) -> list[Shape]:
    """Return outlines to lie under the fills: the same paths, stroked twice as wide as a line.

    Lines of one kind and width become one shape, which a canvas draws at once.
    """
    groups: dict[tuple[str, float], list[Path]] = {}
    for solid in solids:
        groups.setdefault((solid.kind, solid.width), []).append(solid.path)
    return [
        Shape(f"line-{kind}", tuple(c for path in paths for c in path), width + 2 * line)
        for (kind, width), paths in groups.items()
    ]
