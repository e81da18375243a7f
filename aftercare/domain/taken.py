"""A report that a physiotherapist has kept with a patient."""

from dataclasses import dataclass
from datetime import UTC, datetime

from aftercare.domain.moment import checked
from aftercare.domain.prescription import LATEST
from aftercare.domain.reduced import ID, short_id
from aftercare.domain.report import Report

MOST_CONTENT = 2**22  # characters; a year of four readings a day with notes has some 10,000


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenReport:
    """A report as it came, for one patient: the same one that comes again is this one again."""

    id: str  # as ``name_of`` has it
    patient: str  # whose it is
    taken_at: datetime  # aware
    version: int  # of the form that the content has
    content: str  # as formats/report_kept.py reads it, up to MOST_CONTENT characters

    def __post_init__(self) -> None:
        """Refuse, by ValueError, what no report comes to and moments that cannot be."""
        checked(self.taken_at)
        if not 0 < len(self.content) <= MOST_CONTENT:
            raise ValueError(f"{len(self.content)} characters are no report")


def name_of(report: Report) -> str:
    """Return what a report is called where it is kept, whether it came whole or by a link.

    A link carries eight digits of the id: with the minute in which it was made they are enough.
    """
    made = report.made_at.astimezone(UTC)
    return f"{short_id(report.id)}-{made:%Y%m%d%H%M}"


def is_whole(report: Report) -> bool:
    """Tell whether *report* came as it was made, rather than by a link, which carries less."""
    return not ID.fullmatch(report.id)


def is_of_our_time(report: Report) -> bool:
    """Tell whether no moment of *report* is after 2119: clocks and calendars of later ones fail."""
    moments = (
        *(report.made_at, report.until),
        *(at for one in report.treatments for at in (one.at, one.recorded_at)),
        *(at for one in report.entries for at in (one.occurred_at, one.recorded_at)),
        *(at for one in report.ratings for at in (one.occurred_at, one.recorded_at)),
        *(each.at for one in report.practised for each in one.hurts),
    )
    return all(at.timestamp() < LATEST.timestamp() for at in moments)
