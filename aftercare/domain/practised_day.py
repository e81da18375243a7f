"""What became of a day's stretches: done, in part, skipped, nothing noted, or not due.

A day that is over is done when each of its stretches was done as often as the plan said. What was
begun and left, or left because it hurt, is asked for no more (``domain/agenda.py``), and yet it
was not done. Today is told as far as it has come.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from aftercare.domain.agenda import SPREAD, Planned, agenda, places_of
from aftercare.domain.occasion import Local
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Outcome, Practice
from aftercare.domain.prescription import Dose
from aftercare.domain.report import PractisedDay, Standing

DAY = timedelta(days=1)
Sets = tuple[Practice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a plan asks for from when it was accepted until another one was."""

    planned: tuple[Planned, ...]
    since: datetime  # aware; the hours of its doses count from here
    accepted_at: datetime  # aware; nothing is asked for before


def practised_days(
    asked: Sequence[Asked],
    practices: Iterable[Practice],
    days: Iterable[date],
    now: datetime,
    local: Local,
) -> tuple[PractisedDay, ...]:
    """Tell what became of each of *days*, by the clocks here; those ahead are not due.

    Of *asked*, by rising ``accepted_at``, the last one that was accepted by that day counts.
    Where nothing was asked for, what was practised counts by itself.
    """
    sets = sets_by_day(practices, local)
    return tuple(_practised_day(day, asked, sets.get(day, ()), now, local) for day in days)


def sets_by_day(practices: Iterable[Practice], local: Local) -> Mapping[date, Sets]:
    """Return *practices* by the day here on which each was begun, in their order."""

    def day_of(practice: Practice) -> date:
        return local(practice.started_at).date()

    return {day: tuple(sets) for day, sets in groupby(sorted(practices, key=day_of), day_of)}


def reasons_of(sets: Iterable[Practice]) -> tuple[tuple[Reason, int], ...]:
    """Return why stretches of *sets* were skipped or not ended: the most frequent reason first."""
    said = (one.reason for practice in sets for one in practice.stretches)
    found = Counter(reason for reason in said if reason is not None)
    return tuple(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def _practised_day(
    day: date, asked: Sequence[Asked], sets: Sets, now: datetime, local: Local
) -> PractisedDay:
    counting = [one for one in asked if local(one.accepted_at).date() <= day]
    wanted: list[int] = []
    if counting and day <= local(now).date():
        wanted = _wanted(counting[-1], day, sets, now, local)
    planned = counting[-1].planned if counting else ()
    return PractisedDay(day=day, standing=_standing(planned, wanted, sets), sets=len(sets))


def _standing(planned: Sequence[Planned], wanted: Sequence[int], sets: Sets) -> Standing:
    """Return what *sets* come to where each of *planned* was *wanted* so often."""
    outcomes = [one.outcome for practice in sets for one in practice.stretches]
    if not outcomes:
        return Standing.NOTHING if any(wanted) else Standing.NOT_DUE
    if any(wanted):
        times = Counter(place for practice in sets for place in _done_in(practice, planned))
        done = all(times[place] >= number for place, number in enumerate(wanted))
    else:
        done = set(outcomes) == {Outcome.DONE}
    if done:
        return Standing.DONE
    return Standing.SKIPPED if set(outcomes) == {Outcome.SKIPPED} else Standing.PARTIAL


def _done_in(practice: Practice, planned: Sequence[Planned]) -> set[int]:
    done = (one.stretch for one in practice.stretches if one.outcome is Outcome.DONE)
    return places_of(done, planned)


def _wanted(one: Asked, day: date, sets: Sets, now: datetime, local: Local) -> list[int]:
    """Return how often each stretch of *one* belongs to *day*; today, how often so far."""
    if day < local(now).date():
        return [_times(planned.dose, one, day, local) for planned in one.planned]
    turns = agenda(one.planned, one.since, sets, now, local).turns
    return [turn.done + turn.is_due(now) for turn in turns]


def _times(dose: Dose, one: Asked, day: date, local: Local) -> int:
    """Return how often *dose* was due on *day*: on its first one as often as there was time."""
    start = local(max(one.since + timedelta(hours=dose.from_hour), one.accepted_at))
    if start.date() != day:
        return dose.times_a_day if start.date() < day else 0
    left = datetime.combine(day + DAY, time()) - start.replace(tzinfo=None)
    return min(dose.times_a_day, -(-left // (SPREAD / dose.times_a_day)))
