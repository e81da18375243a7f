"""Which stretches of a plan are due: from which hour, how often a day, how often done today."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.domain.occasion import Local
from aftercare.domain.player.player import Reason
from aftercare.domain.practice import Outcome, Practice, Practised
from aftercare.domain.prescription import Dose

SPREAD = timedelta(hours=8)
"""The times of a day are not due at once: with two of them, the next is four hours later.

A decision of ours, so that nobody doubles what was missed (``clinical.md`` 7.1, rule 5); a
stretch can be done at any time on its own screen.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A dose whose stretch this version knows."""

    dose: Dose
    stretch: str
    easier: str = ""  # the other stretch that its easier form is, if it is one


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A planned stretch today: how often it was *done*, and from when it is due."""

    planned: Planned
    done: int
    due_at: datetime | None  # may be days ahead; None: not today any more

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is to be done *now*."""
        return self.due_at is not None and self.due_at <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The turns of a plan at a moment, in its order."""

    turns: tuple[Turn, ...]
    now: datetime

    @property
    def due(self) -> tuple[Planned, ...]:
        """What is to be done now."""
        return tuple(turn.planned for turn in self.turns if turn.is_due(self.now))

    @property
    def next_at(self) -> datetime | None:
        """From when something is due that is not due now; None: nothing is any more today."""
        ahead = (turn.due_at for turn in self.turns if turn.due_at and turn.due_at > self.now)
        return min(ahead, default=None)

    @property
    def is_done(self) -> bool:
        """Whether something was done today and nothing is due any more."""
        return any(turn.done for turn in self.turns) and not self.due and self.next_at is None


def agenda(
    planned: Sequence[Planned],
    since: datetime,
    practices: Iterable[Practice],
    now: datetime,
    local: Local,
) -> Agenda:
    """Return what is due of *planned*, whose hours count from *since*.

    Of *practices*, oldest first, those count that were begun today, by clocks here.
    """
    today = local(now).date()
    done: list[list[datetime]] = [[] for _ in planned]
    for practice in practices:
        if local(practice.started_at).date() == today:
            for place in _done_in(practice, planned):
                done[place].append(practice.ended_at)
    turns = []
    for one, ended in zip(planned, done, strict=True):
        due_at = _due_at(one.dose, since, ended)
        gone = due_at is not None and bool(ended) and local(due_at).date() > today
        turns.append(Turn(planned=one, done=len(ended), due_at=None if gone else due_at))
    return Agenda(turns=tuple(turns), now=now)


def is_worked(planned: Sequence[Planned], practices: Iterable[Practice]) -> bool:
    """Tell whether any of *planned* was done in any of *practices*."""
    return any(_done_in(one, planned) for one in practices)


def _due_at(dose: Dose, since: datetime, ended: Sequence[datetime]) -> datetime | None:
    if len(ended) >= dose.times_a_day:
        return None
    start = since + timedelta(hours=dose.from_hour)
    return max(start, max(ended) + SPREAD / dose.times_a_day) if ended else start


def _done_in(practice: Practice, planned: Sequence[Planned]) -> set[int]:
    """Return the places of *planned* that were done in a set, each by one stretch of it."""
    return places_of([one.stretch for one in practice.stretches if _counts(one)], planned)


def places_of(stretches: Iterable[str], planned: Sequence[Planned]) -> set[int]:
    """Return the places of *planned* that *stretches* stand for, each for one of them.

    A stretch counts for itself, and only what is left for one whose easier form it is.
    """
    left = [*stretches]
    found: set[int] = set()
    for name in ("stretch", "easier"):
        for place, one in enumerate(planned):
            wanted = getattr(one, name)
            if place not in found and wanted in left:
                left.remove(wanted)
                found.add(place)
    return found


def _counts(one: Practised) -> bool:
    """Tell whether it is not to be asked for again: done, in part too, or left because it hurt."""
    return one.outcome is not Outcome.SKIPPED or one.reason is Reason.PAIN
