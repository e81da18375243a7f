"""The drawn person: proportions and body map, read from `figures/`."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from aftercare.content.datafile import read
from aftercare.domain.figure.atlas import draw_body_map
from aftercare.domain.figure.blend import solve
from aftercare.domain.figure.body import Body, Ring, Station
from aftercare.domain.figure.body_map import BodyMap
from aftercare.domain.figure.chart import Chart, Mark, RegionPlan, Row, ShapePlan, Window
from aftercare.domain.figure.pose import both_sides

Pieces = Mapping[str, tuple[Mark, ...]]


@cache
def body() -> Body:
    """Return the proportions that all figures share."""
    return read_body(read("figures/body"))


def read_body(data: Mapping[str, Any]) -> Body:
    """Return the body of a table laid out as `figures/body.toml` is, in centimetres."""
    height, trunk = data["height_cm"], data["trunk"]
    return Body(
        height=height,
        lengths={name: part * height for name, part in data["lengths"].items()},
        girths={
            name: tuple(
                Station(along, *(part * height for part in reach)) for along, *reach in rows
            )
            for name, rows in data["girths"].items()
        },
        rings=tuple(
            Ring(bone, *(part * height for part in rest)) for bone, *rest in trunk["rings"]
        ),
        waist=trunk["waist"],
    )


@cache
def body_map() -> BodyMap:
    """Return the finished body map, drawn once in a process."""
    data = read("figures/body_map")
    skeleton = solve(body(), both_sides(data["stance"]))
    return draw_body_map(skeleton, body().height, read_chart(data))


def read_chart(data: dict[str, Any]) -> Chart:
    """Return the chart of a table laid out as `figures/body_map.toml` is."""
    pieces = {name: _marks(rows, {}) for name, rows in data["pieces"].items()}
    return Chart(
        **data["picture"],
        strips={name: tuple(Row(*row) for row in rows) for name, rows in data["strips"].items()},
        shapes=tuple(_shape(row, pieces) for row in data["shape"]),
        regions=tuple(_region(row, pieces) for row in data["region"]),
        closer={
            name: tuple(Window(**window) for window in windows)
            for name, windows in data["closer"].items()
        },
    )


def _shape(row: dict[str, Any], pieces: Pieces) -> ShapePlan:
    return ShapePlan(
        role=row["role"],
        faces=tuple(row["faces"]),
        joining=row["joining"],
        closed=row["closed"],
        marks=_marks(row["marks"], pieces),
    )


def _region(row: dict[str, Any], pieces: Pieces) -> RegionPlan:
    """Return a region whose every side ends where the next one begins."""
    begun = [_marks(side, pieces) for side in row["sides"]]
    sided = row["sided"]
    following = [*begun[1:], begun[0] if sided else ()]
    return RegionPlan(
        area=row["area"],
        faces=tuple(row["faces"]),
        sided=sided,
        inset=row.get("inset", 1.0),
        sides=tuple(side + after[:1] for side, after in zip(begun, following, strict=True)),
    )


def _marks(rows: Sequence[Any], pieces: Pieces) -> tuple[Mark, ...]:
    """Return the marks, with a named piece in the place of its name."""
    out: list[Mark] = []
    for row in rows:
        out += pieces[row] if isinstance(row, str) else [Mark(*row)]
    return tuple(out)
