"""Points, vectors and rotations in space.

Body space is right-handed: x forward, y up, z to the figure's right; the floor is y = 0.
A rotation is nine numbers, row by row, whose columns are a bone's own axes: forward, up and right.
"""

from math import cos, radians, sin, sqrt

Point = tuple[float, float]
Vector = tuple[float, float, float]
Matrix = tuple[float, float, float, float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
FORWARD: Vector = (1.0, 0.0, 0.0)
UP: Vector = (0.0, 1.0, 0.0)
DOWN: Vector = (0.0, -1.0, 0.0)


def added(a: Vector, b: Vector, times: float = 1.0) -> Vector:
    """Return a + times * b."""
    return (a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times)


def difference(a: Vector, b: Vector) -> Vector:
    """Return a - b."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def dot(a: Vector, b: Vector) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    """Return the vector product."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def size(a: Vector) -> float:
    """Return the length of a vector."""
    return sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def unit(a: Vector, otherwise: Vector = UP) -> Vector:
    """Return the direction of a vector, or another one if it has none."""
    long = size(a)
    return (a[0] / long, a[1] / long, a[2] / long) if long > 1e-9 else otherwise


def across(a: Vector, axis: Vector) -> Vector:
    """Return what is left of a vector at right angles to an axis of length 1."""
    return added(a, axis, -dot(a, axis))


def mixed(a: Vector, b: Vector, share: float) -> Vector:
    """Return the place at a share (0 to 1) of the way from a to b."""
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


def turned(m: Matrix, v: Vector) -> Vector:
    """Return the vector after the rotation."""
    x, y, z = v
    return (
        m[0] * x + m[1] * y + m[2] * z,
        m[3] * x + m[4] * y + m[5] * z,
        m[6] * x + m[7] * y + m[8] * z,
    )


def product(m: Matrix, n: Matrix) -> Matrix:
    """Return the rotation that turns by n first, then by m."""
    a, b, c, d, e, f, g, h, i = m
    j, k, o, p, q, r, s, t, u = n
    return (
        *(a * j + b * p + c * s, a * k + b * q + c * t, a * o + b * r + c * u),
        *(d * j + e * p + f * s, d * k + e * q + f * t, d * o + e * r + f * u),
        *(g * j + h * p + i * s, g * k + h * q + i * t, g * o + h * r + i * u),
    )


def inverse(m: Matrix) -> Matrix:
    """Return the rotation back."""
    return (m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8])


def about_forward(m: Matrix, degrees: float) -> Matrix:
    """Return a bone's rotation, turned further about its own forward axis (up towards right)."""
    if not degrees:
        return m
    c, s = cos(radians(degrees)), sin(radians(degrees))
    a, b, d, e, f, g, h, i, j = m
    return (
        *(a, b * c + d * s, d * c - b * s),
        *(e, f * c + g * s, g * c - f * s),
        *(h, i * c + j * s, j * c - i * s),
    )


def about_up(m: Matrix, degrees: float) -> Matrix:
    """Return a bone's rotation, turned further about its own upward axis (right to forward)."""
    if not degrees:
        return m
    c, s = cos(radians(degrees)), sin(radians(degrees))
    a, b, d, e, f, g, h, i, j = m
    return (
        *(a * c - d * s, b, d * c + a * s),
        *(e * c - g * s, f, g * c + e * s),
        *(h * c - j * s, i, j * c + h * s),
    )


def about_right(m: Matrix, degrees: float) -> Matrix:
    """Return a bone's rotation, turned further about its right (a hanging limb goes forward)."""
    if not degrees:
        return m
    c, s = cos(radians(degrees)), sin(radians(degrees))
    a, b, d, e, f, g, h, i, j = m
    return (
        *(a * c + b * s, b * c - a * s, d),
        *(e * c + f * s, f * c - e * s, g),
        *(h * c + i * s, i * c - h * s, j),
    )


def turn_between(a: Vector, b: Vector) -> Matrix:
    """Return the smallest rotation from one direction to another (Rodrigues)."""
    a, b = unit(a), unit(b)
    axis, c = cross(a, b), dot(a, b)
    if c < -0.9999:  # opposite: any axis at right angles will do
        axis, c = unit(cross(a, FORWARD if abs(a[0]) < 0.9 else UP)), -1.0
        x, y, z = axis
        return (
            *(2 * x * x - 1, 2 * x * y, 2 * x * z),
            *(2 * x * y, 2 * y * y - 1, 2 * y * z),
            *(2 * x * z, 2 * y * z, 2 * z * z - 1),
        )
    k, (x, y, z) = 1.0 / (1.0 + c), axis
    return (
        *(x * x * k + c, x * y * k - z, x * z * k + y),
        *(x * y * k + z, y * y * k + c, y * z * k - x),
        *(x * z * k - y, y * z * k + x, z * z * k + c),
    )


def frame_of(forward: Vector, up: Vector) -> Matrix:
    """Return the rotation whose forward is exact and whose up is as near as can be."""
    f = unit(forward)
    u = unit(across(up, f), across(FORWARD, f))
    r = cross(f, u)
    return (f[0], u[0], r[0], f[1], u[1], r[1], f[2], u[2], r[2])


def between(a: Point, b: Point, share: float) -> Point:
    """Return the point at a share (0 to 1) of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def mirrored(points: list[Point]) -> list[Point]:
    """Return the points on the other side of the body's midline (x = 0)."""
    return [(-x, y) for x, y in points]
