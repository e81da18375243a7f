"""A report that a physiotherapist has kept with a patient."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from aftercare.domain.diary import LONGEST_NOTE
from aftercare.domain.function import by_time
from aftercare.domain.moment import checked
from aftercare.domain.plain_text import plain
from aftercare.domain.prescription import LATEST
from aftercare.domain.reduced import ID, NAME, reduced, short_id
from aftercare.domain.report import (
    LONGEST_CLINIC,
    LONGEST_QUESTION,
    BadReport,
    Part,
    Practised,
    Report,
    only,
)
from aftercare.domain.treatment import in_order

MOST_CONTENT = 2**23  # characters, as much as 4 MiB come to; a year with notes has some 10,000


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenReport:
    """A report as it came, for one patient: the same one that comes again is this one again."""

    id: str  # as ``name_of`` has it, or ``name_apart``
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


def name_apart(report: Report, content: str) -> str:
    """Return what a report is called that is kept as *content*, where another one has its name."""
    return f"{name_of(report)}-{short_id(content)}"


def fuller(one: Report, other: Report) -> Report | None:
    """Return which of two reports of one name tells more; None if they are not the same report.

    One that came whole tells more than a link of it, and a link with notes more than one without.
    """
    if is_whole(one) is not is_whole(other):
        return one if is_whole(one) else other
    if one == other:
        return one
    if is_whole(one) or reduced(one) != reduced(other):
        return None
    return max(one, other, key=lambda each: sum(len(entry.note) for entry in each.entries))


def is_whole(report: Report) -> bool:
    """Tell whether *report* came as it was made, rather than by a link, which carries less."""
    return not ID.fullmatch(report.id)


def may_lack_notes(report: Report) -> bool:
    """Tell whether *report* came by a link without notes, for which a link seldom has room."""
    asked = Part.NOTES in report.parts and not is_whole(report)
    return asked and not any(one.note for one in report.entries)


def as_read(report: Report) -> Report:
    """Return *report*, which anybody may have made, as its reader is to see it.

    Each thing oldest first, nothing of parts that were left out, and of texts what can be seen, as
    a link has it. BadReport with reason "text" if a stretch, an area or a tag is called what none
    is: it would stand among the app's own words.
    """
    names = (
        *(one.stretch for one in report.practised),
        *(area for one in report.treatments for area in one.areas),
        *(name for one in report.entries for name in (*one.areas, *one.tags)),
    )
    if not all(map(NAME.fullmatch, names)):
        raise BadReport("text")
    asked = (plain(one, LONGEST_QUESTION, lines=True) for one in report.questions)
    entries = (
        replace(one, note=plain(one.note, LONGEST_NOTE, lines=True)) if one.note else one
        for one in report.entries
    )
    ordered = replace(
        report,
        clinic=plain(report.clinic, LONGEST_CLINIC),
        treatments=in_order(report.treatments),
        entries=tuple(sorted(entries, key=lambda one: one.occurred_at.timestamp())),
        practised=tuple(map(_hurts_in_order, report.practised)),
        days=tuple(sorted(report.days, key=lambda one: one.day)),
        ratings=by_time(report.ratings),
        questions=tuple(filter(None, asked)),
    )
    return only(ordered, report.parts)


def _hurts_in_order(one: Practised) -> Practised:
    return replace(one, hurts=tuple(sorted(one.hurts, key=lambda each: each.at.timestamp())))


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
