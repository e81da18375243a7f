"""The advice for each phase of the course."""

from functools import cache

from aftercare.content.datafile import read
from aftercare.domain.advice import Line, PhaseAdvice
from aftercare.domain.course import Phase
from aftercare.domain.prescription import Topic
from aftercare.domain.warning import Flag


@cache
def phases() -> tuple[PhaseAdvice, ...]:
    """Return the advice of all phases in order, with every line that a flag may add."""
    data = read("phases")
    lines = {
        row["id"]: Line(
            id=row["id"],
            icon=row["icon"],
            sources=tuple(row["sources"]),
            flags=frozenset(map(Flag, row.get("flags", ()))),
            over_lung=row.get("over_lung", False),
            topics=frozenset(map(Topic, row.get("topics", ()))),
        )
        for row in data["line"]
    }
    return tuple(
        PhaseAdvice(
            phase=Phase(row["id"]),
            helps=tuple(lines[name] for name in row["helps"]),
            leave=tuple(lines[name] for name in row["leave"]),
        )
        for row in data["phase"]
    )


def advice_of(phase: Phase) -> PhaseAdvice:
    """Return the advice of one phase; see ``domain.advice.advice_for`` for one person's."""
    return next(advice for advice in phases() if advice.phase is phase)
