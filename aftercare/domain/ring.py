"""What rings as one, which reminders are answered already, and how long a plan goes on ringing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.domain.diary import Entry
from aftercare.domain.reminder import Kind, Reminder, in_turn
from aftercare.domain.settings import Rings

SOONER = timedelta(minutes=45)
"""Who answered so shortly before it would ring has answered. A decision of ours."""
LATE = timedelta(minutes=30)  # after so long it is said that an answer still helps

RINGS = {
    Kind.LOOK_AGAIN: Rings.SIGNS,
    Kind.VISIT_SOON: Rings.VISITS,
    Kind.VISIT_EVE: Rings.VISITS,
    Kind.CHECK_IN: Rings.CHECK_INS,
    Kind.STRETCHES: Rings.STRETCHES,
}
"""What silences each kind; of those that ring as one, the first here is spoken of first."""
_TURN = tuple(RINGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """What rings in one minute, as one: two notifications at once would be one too many."""

    reminders: tuple[Reminder, ...]  # one or more; what is most urgent comes first

    @property
    def first(self) -> Reminder:
        """The one that is spoken of first, and whose screen is opened."""
        return self.reminders[0]

    @property
    def at(self) -> datetime:
        """When it rings."""
        return min(one.at for one in self.reminders)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """What it is about, each kind once."""
        return tuple(dict.fromkeys(one.kind for one in self.reminders))


def rings(reminders: Iterable[Reminder]) -> tuple[Ring, ...]:
    """Return *reminders* as they ring, soonest first: those of one minute as one."""
    minutes = dict[int, list[Reminder]]()
    for one in in_turn(reminders):
        minutes.setdefault(int(one.at.timestamp() // 60), []).append(one)
    return tuple(Ring(reminders=_most_urgent_first(found)) for found in minutes.values())


def together(reminders: Iterable[Reminder]) -> Ring | None:
    """Return *reminders* as what rings once, whenever they were to ring; None for none."""
    found = _most_urgent_first(reminders)
    return Ring(reminders=found) if found else None


def wanted(reminders: Iterable[Reminder], silent: Collection[Rings]) -> tuple[Reminder, ...]:
    """Return those that nobody has silenced."""
    return tuple(one for one in reminders if RINGS[one.kind] not in silent)


def is_answered(reminder: Reminder, entries: Iterable[Entry], looked_at: datetime | None) -> bool:
    """Tell whether a check-in or a look at the signs was done for the time of *reminder*.

    An entry counts by when it was felt and by when it was written down: who wrote at noon how it
    was in the morning need not be asked at noon.
    """
    if reminder.kind is Kind.CHECK_IN:
        moments = (at for one in entries for at in (one.occurred_at, one.recorded_at))
        return any(_falls_to(reminder, at) for at in moments)
    if reminder.kind is Kind.LOOK_AGAIN:
        return looked_at is not None and _falls_to(reminder, looked_at)
    return False


def is_late(reminder: Reminder, now: datetime) -> bool:
    """Tell whether it rang a while ago."""
    return now.timestamp() - reminder.at.timestamp() >= LATE.total_seconds()


def ends_of(visits: Collection[datetime], begins: datetime, now: datetime) -> datetime | None:
    """Return when a plan from *begins* rings no more: at the next visit; None: it has no visit.

    Where all of them are over, at the last of them: what comes after is for a new plan to say.
    """
    after = sorted(at for at in visits if at.timestamp() > begins.timestamp())
    ahead = (at for at in after if at.timestamp() > now.timestamp())
    return next(ahead, after[-1] if after else None)


def _falls_to(reminder: Reminder, at: datetime) -> bool:
    begins = reminder.at.timestamp() - SOONER.total_seconds()
    return begins <= at.timestamp() < reminder.until.timestamp()


def _most_urgent_first(reminders: Iterable[Reminder]) -> tuple[Reminder, ...]:
    return tuple(sorted(reminders, key=lambda one: (_TURN.index(one.kind), one.at.timestamp())))
