"""The clocks of the world, by the cities that they are called by."""

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

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


def is_known(zone: str) -> bool:
    """Tell whether there is such a zone; "" is none."""
    try:
        return bool(zone) and bool(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


class UnknownZone(LookupError):
    """A name by which nobody knows a zone."""


def there(wall: datetime, zone: str) -> datetime:
    """Return the moment when clocks of *zone* show *wall*, with the offset that they have then.

    UnknownZone if there is no such zone. An hour that clocks leave out is the one after it.
    """
    try:
        clocks = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UnknownZone(zone) from None
    at = wall.replace(tzinfo=clocks).astimezone(UTC).astimezone(clocks)
    return at.replace(tzinfo=timezone(at.utcoffset() or timedelta()))
