"""The proportions of the drawn person."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Station(NamedTuple):
    """How far flesh reaches from a bone at one place along it (0-1): cm to front, back and side."""

    along: float
    front: float
    back: float
    side: float


class Ring(NamedTuple):
    """One cross-section of the trunk: its bone, cm above that bone's lower end, and its reaches."""

    bone: str
    up: float
    front: float
    back: float
    side: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Height, lengths between joint centres and girths, all in centimetres."""

    height: float
    lengths: Mapping[str, float]
    girths: Mapping[str, tuple[Station, ...]]
    rings: tuple[Ring, ...]
    waist: int  # the ring at which shirt and shorts meet

    def part(self, share: float) -> float:
        """Return a part of body height (0 to 1) in centimetres."""
        return share * self.height
