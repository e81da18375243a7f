"""Pictures for small places, painted on a grid: one byte a sample, which says what lies there.

A client shows such a grid many times as fast as it follows the paths. What lies at a sample is a
pile of roles, the lowest first: one role, unless it shines through to what is below it. So a grid
holds no colours, and one grid serves every theme.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from math import cos, hypot, sin, tau

from aftercare.domain.figure.geometry import Point
from aftercare.domain.figure.path import WEIGHTS, Path
from aftercare.domain.figure.shape import Shape

Pile = tuple[str, ...]
Line = Sequence[Point]
BENT = 0.67  # samples: a control is so far from its straight place where no one sees a bend
ROUND = tuple((cos(turn * tau / 10), -sin(turn * tau / 10)) for turn in range(10))
THINNEST = 0.6  # samples: half of the narrowest line, so that it nowhere breaks


def raster(
    shapes: Iterable[Shape], size: tuple[int, int], scale: float, faint: Collection[str]
) -> tuple[bytes, tuple[Pile, ...]]:
    """Return the shapes painted in their order on a grid so wide and high (samples).

    The grid is told row by row from the upper left; each byte is a place among the piles, which
    come second, 0 where nothing lies. *scale* is how many samples a picture unit has; *faint* roles
    let what is below shine through. Nothing lies further than a sample from its place, unless a
    curve is so large that four straight pieces are further from it.
    """
    width, height = size
    cells = bytearray(width * height)
    piles: dict[Pile, int] = {(): 0}
    for shape in shapes:
        role, over = shape.role, bytearray(range(256))
        for pile, place in tuple(piles.items()) if role in faint else ():
            if pile[-1:] != (role,):
                over[place] = piles.setdefault((*pile, role), len(piles))
        full = b"" if role in faint else bytes([piles.setdefault((role,), len(piles))]) * width
        for y, crossed in _rows(_lines(shape.path, scale), shape.width, scale, height).items():
            for left, right in _runs(crossed):
                a = y * width + (int(left + 0.5) if left > 0 else 0)
                b = y * width + (int(right + 0.5) if right < width else width)
                if a < b:
                    cells[a:b] = full[: b - a] or cells[a:b].translate(over)
    return bytes(cells), tuple(piles)


def _lines(path: Path, scale: float) -> Iterator[Line]:
    """Give each part of a path, in samples and straight lines; one that closes ends as it began."""
    line: list[Point] = []
    for letter, numbers in path:
        if letter == "M" and line:
            yield line
            line = []
        if letter == "Z":
            line.append(line[0])
            continue
        *bends, x, y = (number * scale for number in numbers)
        if bends:
            line += _along(line[-1], bends, x, y)
        else:
            line.append((x, y))
    if line:
        yield line


def _along(begin: Point, bends: Sequence[float], dx: float, dy: float) -> Iterator[Point]:
    """Give places of a curve, up to its end."""
    (ax, ay), (bx, by, cx, cy) = begin, bends
    bent = max(
        abs(n) for n in (ax - bx - bx + cx, ay - by - by + cy, bx - cx - cx + dx, by - cy - cy + dy)
    )
    skip = 4 if bent < BENT else 2 if bent < 4 * BENT else 1
    for i, j, k, m in WEIGHTS[skip - 1 :: skip]:
        yield i * ax + j * bx + k * cx + m * dx, i * ay + j * by + k * cy + m * dy


def _rows(
    lines: Iterable[Line], broad: float | None, scale: float, height: int
) -> dict[int, list[tuple[float, int]]]:
    """Return where the edge of a filled shape, or of so broad a stroke, crosses which row: x, way.

    A way is 1 down and -1 up.
    """
    rows: dict[int, list[tuple[float, int]]] = {}
    for line in lines:
        for ring in (line,) if broad is None else _rings(line, max(broad * scale / 2, THINNEST)):
            x, top = ring[-1]
            for corner in ring:
                (x, top), (end, low), way = (
                    ((x, top), corner, 1) if top < corner[1] else (corner, (x, top), -1)
                )
                first = int(top + 0.5) if top > 0 else 0
                slope = (end - x) / (low - top) if low > top else 0.0
                x += (first + 0.5 - top) * slope
                for y in range(first, int(low + 0.5) if low < height else height):
                    if y in rows:
                        rows[y].append((x, way))
                    else:
                        rows[y] = [(x, way)]
                    x += slope
                x, top = corner
    return rows


def _runs(crossed: list[tuple[float, int]]) -> Iterator[Point]:
    """Give from where to where in a row it is wound around."""
    winding, left = 0, 0.0
    for x, way in sorted(crossed):
        if not winding:
            left = x
        winding += way
        if not winding:
            yield left, x


def _rings(line: Line, radius: float) -> Iterator[Line]:
    """Give what goes around a stroke, and dots at its ends and sharp corners."""
    ways: list[Point] = []  # across each piece, as long as the radius
    kept = [line[0]]
    for x, y in line[1:]:
        dx, dy = x - kept[-1][0], y - kept[-1][1]
        if far := hypot(dx, dy):
            ways.append((-dy / far * radius, dx / far * radius))
            kept.append((x, y))
    closed = ways and kept[0] == kept[-1]
    around = [ways[-1], *ways, ways[0]] if closed else [(0.0, 0.0), *ways, (0.0, 0.0)]
    one, other = [], []
    for (x, y), before, after in zip(kept, around, around[1:], strict=False):
        (ax, ay), (bx, by) = before, after
        part = radius * radius / (radius * radius + ax * bx + ay * by + 1e-9)
        join = [((ax + bx) * part, (ay + by) * part)]
        if part > 2 / 3:
            yield [(x + dx * radius, y + dy * radius) for dx, dy in ROUND]
            join = [before, (0.0, 0.0), after]
        one += [(x + dx, y + dy) for dx, dy in join]
        other += [(x - dx, y - dy) for dx, dy in join]
    if closed:
        yield one
        yield other[::-1]
    else:
        yield one + other[::-1]
