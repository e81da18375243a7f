"""How sore people usually are after needles, hour by hour."""

from functools import cache

from aftercare.content.datafile import read
from aftercare.domain.course import Curve, Expected, Widening


@cache
def usual_curve() -> Curve:
    """Return the usual course after one treatment, 0 to 168 hours; sources R1, R4, R9, R12."""
    return Curve(
        points=tuple(
            Expected(hours=row["hours"], low=row["low"], typical=row["typical"], high=row["high"])
            for row in read("course")["point"]
        )
    )


@cache
def widening() -> Widening:
    """Return how far the band widens where the physiotherapist expects more than usual."""
    return Widening(more_than_usual=read("course")["widening"]["more_than_usual"])


@cache
def many_clear_hours() -> float:
    """Return the hours after which many people have no soreness left."""
    return float(read("course")["many_clear"]["hours"])


@cache
def course_sources() -> tuple[str, ...]:
    """Return the ids of all sources behind the course, each once."""
    data = read("course")
    rows = [*data["point"], data["widening"], data["many_clear"]]
    return tuple(dict.fromkeys(source for row in rows for source in row["sources"]))
