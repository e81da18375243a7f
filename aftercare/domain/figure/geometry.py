"""Points, vectors and rotations in space.

Body space is right-handed: x forward, y up, z to the figure's right; the floor is y = 0.
"""

from math import cos, radians, sin

Point = tuple[float, float]
Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]

IDENTITY: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def added(a: Vector, b: Vector) -> Vector:
    """Return a + b."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def dot(a: Vector, b: Vector) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def turned(matrix: Matrix, vector: Vector) -> Vector:
    """Return the vector after the rotation."""
    return (dot(matrix[0], vector), dot(matrix[1], vector), dot(matrix[2], vector))


def combined(*matrices: Matrix) -> Matrix:
    """Return the product of the rotations, the outermost first."""
    out = IDENTITY
    for matrix in matrices:
        columns: list[Vector] = [(x, y, z) for x, y, z in zip(*matrix, strict=True)]
        rows: list[Vector] = [
            (dot(row, columns[0]), dot(row, columns[1]), dot(row, columns[2])) for row in out
        ]
        out = (rows[0], rows[1], rows[2])
    return out


def about_forward(degrees: float) -> Matrix:
    """Return the rotation about the forward axis (y towards z is positive)."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return ((1.0, 0.0, 0.0), (0.0, c, -s), (0.0, s, c))


def about_up(degrees: float) -> Matrix:
    """Return the rotation about the upward axis (z towards x is positive)."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return ((c, 0.0, s), (0.0, 1.0, 0.0), (-s, 0.0, c))


def about_right(degrees: float) -> Matrix:
    """Return the rotation about the axis to the right (a hanging limb flexes forward)."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return ((c, -s, 0.0), (s, c, 0.0), (0.0, 0.0, 1.0))


def between(a: Point, b: Point, share: float) -> Point:
    """Return the point at a share (0 to 1) of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def mirrored(points: list[Point]) -> list[Point]:
    """Return the points on the other side of the body's midline (x = 0)."""
    return [(-x, y) for x, y in points]
