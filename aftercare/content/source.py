"""Every source that a fact of the app points to."""

from functools import cache

from aftercare.content.datafile import read
from aftercare.domain.source import Source


@cache
def citation(source: str) -> str:
    """Return the work of the source *source*, "" for a mark; KeyError if there is none."""
    return {one.id: one.citation for one in sources()}[source]


@cache
def sources() -> tuple[Source, ...]:
    """Return all sources, K and L first."""
    return tuple(Source(**row) for row in read("sources")["source"])
