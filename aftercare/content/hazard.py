"""The hazard log, as `hazards.toml` holds it."""

from functools import cache

from aftercare.content.datafile import read
from aftercare.content.table import Table
from aftercare.domain.hazard import Hazard, Likelihood, Risk, Severity


@cache
def hazards() -> tuple[Hazard, ...]:
    """Return all hazards; BadContent names the file and the key of what is not as it has to be."""
    return tuple(_hazard(Table(row, "hazards.toml", "hazard")) for row in read("hazards")["hazard"])


def _hazard(table: Table) -> Hazard:
    found = Hazard(
        id=str(table.need("id")),
        before=_risk(table, "before"),
        after=_risk(table, "after"),
        tests=tuple(table.words("tests")),
    )
    table.done()
    return found


def _risk(table: Table, key: str) -> Risk:
    named = [one.upper().replace("-", "_") for one in table.words(key)]
    try:
        severity, likelihood = named
        return Risk(Severity[severity], Likelihood[likelihood])
    except (KeyError, ValueError):
        raise table.bad(key, f"{named!r} is no severity and likelihood") from None
