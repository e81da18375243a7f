"""The clocks of the world, by the cities that they are called by."""

from functools import cache
from zoneinfo import available_timezones

AREAS = frozenset(
    [
        *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic"),
        *("Australia", "Europe", "Indian", "Pacific"),
    ]
)
"""What names of cities begin with; the others are rules, countries and older names."""


@cache
def zones() -> tuple[str, ...]:
    """Return the names of all zones that a city stands for, by their cities."""
    known = (one for one in available_timezones() if one.partition("/")[0] in AREAS)
    return tuple(sorted(known, key=lambda one: (city_of(one), one)))


def city_of(zone: str) -> str:
    """Return the city that a *zone* is called by: "Istanbul" for "Europe/Istanbul"."""
    return zone.rpartition("/")[2].replace("_", " ")


def area_of(zone: str) -> str:
    """Return what a *zone* lies in: "Europe", "America, Indiana"."""
    return zone.rpartition("/")[0].replace("/", ", ").replace("_", " ")
