"""Parts of the body that are needled, and the person's own left and right of them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TypeAlias

Area: TypeAlias = str
"""A region with its side where it has one: ``"neck_back"`` or ``"shoulder.left"``."""

SIDES = ("left", "right")  # the person's own, never the onlooker's


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """One place of the body map; ``over_lung`` switches the chest-wall rule on."""

    id: str
    group: str
    sided: bool
    over_lung: bool

    @property
    def areas(self) -> tuple[Area, ...]:
        """The region's sides, or the region itself."""
        return tuple(f"{self.id}.{side}" for side in SIDES) if self.sided else (self.id,)


def split(area: Area) -> tuple[str, str | None]:
    """Return region id and side; the side is None for what has none."""
    region, _, side = area.partition(".")
    return region, side or None


def toggled(areas: tuple[Area, ...], area: Area) -> tuple[Area, ...]:
    """Return *areas* with *area* as the last, or without it if it is among them."""
    rest = tuple(one for one in areas if one != area)
    return rest if area in areas else (*areas, area)


def sides_near(areas: Iterable[Area], near: Collection[str]) -> frozenset[str]:
    """Return the sides of *areas* that lie in *near*, which are regions."""
    return frozenset(side for region, side in map(split, areas) if side and region in near)


def over_lung(areas: tuple[Area, ...], regions: tuple[Region, ...]) -> bool:
    """Tell whether any of *areas* lies over the lung; nothing recorded counts as yes.

    Records can be wrong or missing, so the rule fails to the safe side.
    """
    lung = {region.id for region in regions if region.over_lung}
    return not areas or any(split(area)[0] in lung for area in areas)
