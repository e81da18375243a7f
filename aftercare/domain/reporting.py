"""Gathering a report of all that was noted: from when on, and what of it belongs in."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.domain.appointment import Appointment, in_order
from aftercare.domain.diary import Entry
from aftercare.domain.function import Activity, Rating
from aftercare.domain.moment import hours_between
from aftercare.domain.practice import Outcome, Practice
from aftercare.domain.practice import Practised as Done
from aftercare.domain.question import own
from aftercare.domain.report import (
    LONGEST_DAYS,
    LONGEST_HOLD,
    Hurt,
    Part,
    Practised,
    PractisedDay,
    Report,
    only,
)
from aftercare.domain.summary import followed_hours
from aftercare.domain.treatment import Treatment, current
from aftercare.domain.treatment import in_order as treatments_in_order

USUAL_DAYS = 14  # where no visit and no treatment is noted
LATELY = timedelta(hours=6)
"""A visit or a treatment of these last hours is the present one: one reports of what was before.

A decision of ours: who makes a report at the clinic, or on the way home, has just been treated.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """All that a report may be of; each is oldest first, and may reach beyond its range."""

    treatments: Sequence[Treatment] = ()
    entries: Sequence[Entry] = ()
    practices: Sequence[Practice] = ()
    days: Sequence[PractisedDay] = ()  # as the plan's agenda has it: domain/practised_day.py
    activities: Sequence[Activity] = ()
    ratings: Sequence[Rating] = ()
    questions: Sequence[str] = ()
    clinic: str = ""
    plan: str = ""  # the id of the one that is followed


def since_last_visit(
    appointments: Iterable[Appointment], treatments: Iterable[Treatment], now: datetime
) -> datetime:
    """Return from when on a report is of, if nobody says otherwise.

    From the last visit, else of 14 days, and of no longer ago than a report may reach.
    """
    earliest = now - timedelta(days=LONGEST_DAYS)
    found = last_visit(appointments, treatments, now) or now - timedelta(days=USUAL_DAYS)
    return max(found, earliest, key=datetime.timestamp)


def last_visit(
    appointments: Iterable[Appointment], treatments: Iterable[Treatment], now: datetime
) -> datetime | None:
    """Return when the last visit took place that is noted, else the last treatment, or None.

    What was in these last hours counts for neither.
    """
    lately = now - LATELY
    visits = [one.at for one in in_order(appointments) if one.takes_place and one.is_over(lately)]
    treated = current(treatments, lately)
    return visits[-1] if visits else treated.at if treated else None


def visit_of(appointments: Iterable[Appointment], now: datetime) -> Appointment | None:
    """Return the visit whose questions a report brings: the next one, or that of just now."""
    lately = now - LATELY
    there = (one for one in in_order(appointments) if one.takes_place and not one.is_over(lately))
    return next(there, None)


def questions_of(appointment: Appointment | None) -> tuple[str, ...]:
    """Return what was noted by hand to ask there."""
    return tuple(one.text for one in own(appointment)) if appointment else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """What a report is of, and when it is made."""

    id: str
    made_at: datetime  # aware
    since: datetime  # aware
    until: datetime  # aware, after since, at most 366 days


def gathered(noted: Noted, span: Span, parts: Collection[Part]) -> Report:
    """Return the report of *parts* that *noted* makes in *span*; BadReport if it cannot be."""

    def belongs(at: datetime) -> bool:
        return span.since.timestamp() <= at.timestamp() <= span.until.timestamp()

    ratings = _ratings(noted.ratings, span)
    practices = [one for one in noted.practices if belongs(one.started_at)]
    whole = Report(
        id=span.id,
        made_at=span.made_at,
        since=span.since,
        until=span.until,
        parts=frozenset(Part),
        clinic=noted.clinic,
        plan=noted.plan,
        treatments=tuple(_treatments(noted.treatments, span)),
        entries=tuple(one for one in noted.entries if belongs(one.occurred_at)),
        practised=practised_of(practices),
        days=tuple(noted.days),
        activities=tuple(_activities(noted.activities, ratings)),
        ratings=ratings,
        questions=tuple(noted.questions),
    )
    return only(whole, parts)


def practised_of(practices: Iterable[Practice]) -> tuple[Practised, ...]:
    """Return what became of each stretch in *practices*, in the order in which they first came."""
    by_name: dict[str, list[tuple[Practice, Done]]] = {}
    for practice in practices:
        for one in practice.stretches:
            by_name.setdefault(one.stretch, []).append((practice, one))
    return tuple(_practised(name, times) for name, times in by_name.items())


def _practised(name: str, times: Sequence[tuple[Practice, Done]]) -> Practised:
    outcomes = Counter(one.outcome for _, one in times)
    reasons = Counter(one.reason for _, one in times if one.reason is not None)
    return Practised(
        stretch=name,
        done=outcomes[Outcome.DONE],
        partial=outcomes[Outcome.PARTIAL],
        skipped=outcomes[Outcome.SKIPPED],
        easier=sum(one.easier for _, one in times),
        reasons=tuple(sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))),
        hurts=tuple(
            Hurt(
                at=practice.started_at,
                side=each.side,
                second=min(max(0, each.second), LONGEST_HOLD),
            )
            for practice, one in times
            for each in one.hurting
        ),
    )


def _treatments(treatments: Sequence[Treatment], span: Span) -> Iterator[Treatment]:
    """Yield those in *span*, and before them the one whose course went on at its beginning."""
    before = current(treatments, span.since)
    for one in treatments_in_order(treatments):
        starts = hours_between(span.since, one.at)
        is_going_on = one is before and -starts <= followed_hours(one)
        ends = hours_between(one.at, span.until)
        if (starts >= 0 or is_going_on) and ends >= 0:
            yield one


def _ratings(ratings: Sequence[Rating], span: Span) -> tuple[Rating, ...]:
    """Return the very first, which the others are measured by, and those in *span*."""
    until, since = span.until.timestamp(), span.since.timestamp()
    there = [one for one in ratings if one.occurred_at.timestamp() <= until]
    return tuple(
        one for place, one in enumerate(there) if not place or one.occurred_at.timestamp() >= since
    )


def _activities(activities: Sequence[Activity], ratings: Iterable[Rating]) -> Iterator[Activity]:
    """Yield those that are asked, and those that were scored."""
    scored = {one.activity for rating in ratings for one in rating.scores}
    return (one for one in activities if one.is_asked or one.id in scored)
