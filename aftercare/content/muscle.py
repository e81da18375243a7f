"""The muscles that can be tinted, read from `figures/muscles.toml`."""

from collections.abc import Mapping, Sequence
from functools import cache
from math import cos, radians, sin
from types import MappingProxyType
from typing import Any

from aftercare.content.datafile import read
from aftercare.content.figure import body
from aftercare.domain.figure.tint import FLESHY, Knot, Muscle

DEEP = 0.45  # of the way to the skin, unless a row says otherwise


@cache
def muscles() -> Mapping[str, Muscle]:
    """Return every muscle by its name."""
    rows = read("figures/muscles")
    return MappingProxyType({name: _muscle(row) for name, row in rows.items()})


def _muscle(row: Mapping[str, Any]) -> Muscle:
    return Muscle(home=row["on"], knots=tuple(_knot(knot) for knot in row["band"]))


def _knot(row: Sequence[Any]) -> Knot:
    """Return a knot in centimetres from a row in parts of body height."""
    bone, high = row[0], body().height
    if bone in FLESHY:
        _, along, degrees, radius, *deep = row
        around = radians(degrees)
        return Knot(bone, cos(around), along, sin(around), radius * high, deep[0] if deep else DEEP)
    _, forward, up, radius, out = row
    return Knot(bone, forward * high, up * high, out * high, radius * high)
