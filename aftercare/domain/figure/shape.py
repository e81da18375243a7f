"""The neutral list of strokes that every output (canvas, SVG, PDF) paints in its order."""

from dataclasses import dataclass

from aftercare.domain.figure.path import Path, flipped


@dataclass(frozen=True, slots=True)
class Shape:
    """A path with a role that a theme turns into a colour.

    Without a width the path is filled; with one (picture units) it is stroked with round ends and
    corners. A hidden shape has an empty path: it keeps its place, so that all pictures of one
    motion have the same list.
    """

    role: str
    path: Path
    width: float | None = None


def other_side(shapes: tuple[Shape, ...], width: float) -> tuple[Shape, ...]:
    """Return the mirror image of a picture so wide: the same stretch on the other side."""
    return tuple(Shape(shape.role, flipped(shape.path, width), shape.width) for shape in shapes)
