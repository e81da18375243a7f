"""The parts of the body that are needled, from head to foot."""

from functools import cache

from aftercare.content.datafile import read
from aftercare.domain.region import Region


@cache
def regions() -> tuple[Region, ...]:
    """Return all regions in the order of the body; those of one group stand together."""
    return tuple(
        Region(id=row["id"], group=row["group"], sided=row["sided"], over_lung=row["over_lung"])
        for row in read("regions")["region"]
    )
